//! Facts with one home: who may ask which screen it is, and who may change a world.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test that cannot read the sources says so by failing")]

use std::{fs, path::Path};

/// A piece of code that belongs into few files.
struct Home {
    /// The piece.
    code: &'static str,
    /// The folders in which it is looked for.
    within: &'static [&'static str],
    /// Where it may be.
    at: &'static [&'static str],
    /// What to do elsewhere.
    instead: &'static str,
}

const HOMES: &[Home] = &[
    Home {
        code: "Screen::",
        within: &["src", "crates"],
        at: &[
            "crates/journey/src/present.rs",
            "crates/journey/src/view.rs",
            "src/ui/components/illustration.rs",
            "src/ui/screens/mod.rs",
        ],
        instead: "ask `View::facts`: a screen is matched in its table (`facts.rs`), and where it is drawn",
    },
    Home {
        code: ".handle(",
        within: &["src"],
        at: &["src/shell/transaction.rs"],
        instead: "send an input to the shell: every change of a world goes through its queue",
    },
    Home {
        code: "JsFuture",
        within: &["src"],
        at: &["src/platform/promise.rs"],
        instead: "wait by `platform::promise`: every wait has a limit, or a reason why it has none",
    },
    Home {
        code: ".run(",
        within: &["src/shell"],
        at: &["src/shell/keep.rs", "src/shell/mod.rs"],
        instead: "enqueue a job: only the queue runs jobs",
    },
];

fn sources(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).expect("a folder of the project") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).expect("a source file");
            found.push((path.to_string_lossy().replace('\\', "/"), text));
        }
    }
}

/// The lines of code, without comments and without what tests do at the end of a file.
fn code_lines(text: &str) -> impl Iterator<Item = &str> {
    let lines = text.lines().take_while(|line| line.trim() != "#[cfg(test)]");
    lines.map(|line| line.split("//").next().unwrap_or_default())
}

fn is_at_home(home: &Home, path: &str) -> bool {
    home.at.contains(&path) || path.contains("/tests") || path.ends_with("_tests.rs")
}

#[test]
fn no_fact_is_asked_for_outside_its_home() {
    for home in HOMES {
        let mut files = Vec::new();
        for folder in home.within {
            sources(Path::new(folder), &mut files);
        }
        let strays = files.iter().filter(|(path, text)| {
            !is_at_home(home, path) && code_lines(text).any(|line| line.contains(home.code))
        });
        let strays: Vec<_> = strays.map(|(path, _)| path.as_str()).collect();
        assert!(strays.is_empty(), "{strays:?} name `{}`: {}", home.code, home.instead);
    }
}

#[test]
fn every_home_still_has_what_it_is_for() {
    for home in HOMES {
        for path in home.at {
            let text = fs::read_to_string(path).expect("a home is a file");
            assert!(
                code_lines(&text).any(|line| line.contains(home.code)),
                "{path}: {}",
                home.code
            );
        }
    }
}

#[test]
fn comments_and_tests_do_not_count_as_code() {
    let text = "// Screen::Store\nfn f() {} // .handle(\n#[cfg(test)]\nmod tests { Screen::Store }";
    assert!(code_lines(text).all(|line| !line.contains("Screen::") && !line.contains(".handle(")));
}
