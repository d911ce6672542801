//! The direction of imports, and a few rules of tidiness, checked on the sources as text.
//!
//! `ARCHITECTURE.md` says why the layers are what they are. Each rule is a function from a file to
//! complaints, so that the tests at the end can show each of them finding something.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test that cannot read the sources says so by failing")]

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The layers of `src/`, each with what it may import besides itself.
const LAYERS: &[(&str, &[&str])] = &[
    ("i18n", &[]),
    ("platform", &[]),
    ("shell", &["i18n", "platform"]),
    ("options", &["i18n"]),
    ("host", &["options"]),
    ("ui", &["i18n", "platform", "shell", "options", "host"]),
    ("bin", &["i18n", "platform", "shell", "options", "host", "ui"]),
];

/// Crates that only some layers may name.
const CRATES: &[(&str, &[&str])] = &[
    ("web_sys", &["platform", "bin"]),
    ("js_sys", &["platform", "bin"]),
    ("wasm_bindgen", &["platform", "bin"]),
    ("wasm_bindgen_futures", &["platform", "bin"]),
    ("gloo", &["platform", "bin"]),
    ("gloo_timers", &["platform", "bin"]),
    ("getrandom", &["platform"]),
    ("zeroizing_alloc", &["bin"]),
    ("yew", &["shell", "ui", "bin"]),
    ("qr_kit", &["platform", "shell", "ui", "bin"]),
    ("journey", &["i18n", "options", "host", "shell", "ui", "bin"]),
    ("store", &["shell"]),
    ("study", &[]),
];

/// What would end the program, or was left behind. Tests may; and `.expect(` may where the file gives
/// clippy its reason, as clippy then holds the function to it.
const ENDINGS: &[&str] =
    &[".unwrap()", ".expect(", "panic!", "todo!", "unimplemented!", "unreachable!", "dbg!"];

const MOST_LINES: usize = 400;

/// A file: its path from the root of the project, with `/`, and its text.
struct File {
    path: String,
    text: String,
}

impl File {
    fn new(path: &str, text: &str) -> Self {
        Self { path: path.into(), text: text.into() }
    }

    /// The first folder under `src/`, if the file is in one.
    fn layer(&self) -> Option<&str> {
        self.path.strip_prefix("src/")?.split_once('/').map(|(layer, _)| layer)
    }

    /// Part of what is built and shipped: the app, or one of the crates it is made of.
    fn is_source(&self) -> bool {
        self.path.starts_with("src/")
            || self.path.starts_with("crates/") && self.path.contains("/src/")
    }

    fn is_rust(&self) -> bool {
        Path::new(&self.path).extension().is_some_and(|extension| extension == "rs")
    }

    /// How deep its module lies: 1 for a layer's `mod.rs`, which `super` leads out of.
    fn depth(&self) -> usize {
        let inner = self.path.trim_start_matches("src/").trim_end_matches(".rs");
        inner.trim_end_matches("/mod").split('/').count()
    }
}

fn import_complaints(file: &File) -> Vec<String> {
    let Some(layer) = file.layer() else { return Vec::new() };
    let Some((_, allowed)) = LAYERS.iter().find(|(name, _)| *name == layer) else {
        return vec![format!("{}: `{layer}` is no layer: name it in tests/layers.rs", file.path)];
    };
    let code = code_of(&file.text);
    let mut complaints = Vec::new();
    for used in layers_named_in(&code, file.depth()) {
        if used != layer && !allowed.contains(&used.as_str()) {
            complaints.push(format!("{}: {layer} must not import {used}", file.path));
        }
    }
    // A test may compare with a crate that its layer does without.
    let product = if is_test_file(&file.path) { String::new() } else { without_tests(&code) };
    for (name, may) in CRATES {
        if !may.contains(&layer) && begins_a_path(&product, name) {
            complaints.push(format!("{}: {layer} must not name {name}", file.path));
        }
    }
    complaints
}

fn ending_complaints(file: &File) -> Vec<String> {
    if !file.is_source() || is_test_file(&file.path) {
        return Vec::new();
    }
    let code = without_tests(&code_of(&file.text));
    ENDINGS
        .iter()
        .filter(|ending| code.contains(**ending))
        .filter(|ending| {
            **ending != ".expect(" || !code.contains("allow(clippy::expect_used, reason")
        })
        .map(|ending| format!("{}: `{ending}` outside of tests", file.path))
        .collect()
}

fn length_complaints(file: &File) -> Vec<String> {
    let lines = file.text.lines().count();
    if lines <= MOST_LINES {
        return Vec::new();
    }
    vec![format!("{}: {lines} lines, more than {MOST_LINES}: two concepts?", file.path)]
}

fn doc_complaints(file: &File) -> Vec<String> {
    if !file.is_source() || file.text.starts_with("//!") {
        return Vec::new();
    }
    vec![format!("{}: starts without a `//!` that says what it is for", file.path)]
}

fn place_complaints(file: &File) -> Vec<String> {
    // Spelt in parts, or this file would be the first to break the rule.
    let hosts = ["crates.", "static.crates.", "npmjs.", "yarnpkg."].iter();
    let hosts = hosts.zip(["io", "io", "org", "com"]).map(|(name, end)| format!("{name}{end}"));
    let folders = ["root", "work", "home", "Users"].iter().map(|name| format!("/{name}/"));
    hosts
        .chain(folders)
        .filter(|place| file.text.contains(place))
        .map(|place| format!("{}: names `{place}`, a place that others do not have", file.path))
        .collect()
}

/// `text` with comments and the contents of strings and characters blanked, line breaks kept.
fn code_of(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = hidden_length(rest, code.ends_with(is_word));
        if length == 0 {
            code.push(first);
            rest = &rest[first.len_utf8()..];
        } else {
            code.extend(rest[..length].chars().map(|c| if c == '\n' { c } else { ' ' }));
            rest = &rest[length..];
        }
    }
    code
}

/// How many bytes at the start of `text` are a comment or a literal with quotes.
fn hidden_length(text: &str, within_word: bool) -> usize {
    let to = |end: Option<usize>| end.unwrap_or(text.len());
    if text.starts_with("//") {
        return to(text.find('\n'));
    }
    if text.starts_with("/*") {
        return to(text.find("*/").map(|at| at + 2));
    }
    let unprefixed = text.strip_prefix('b').unwrap_or(text);
    if !within_word && let Some(raw) = unprefixed.strip_prefix('r') {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        if raw[hashes..].starts_with('"') {
            let start = text.len() - raw.len() + hashes + 1;
            let end = format!("\"{}", "#".repeat(hashes));
            return to(text[start..].find(&end).map(|at| start + at + end.len()));
        }
    }
    match text.chars().next() {
        Some('"') => to(closing(text, '"')),
        // A lifetime has no closing quote right behind its first character.
        Some('\'') if text[1..].starts_with('\\') => to(closing(text, '\'')),
        Some('\'') => match text[1..].chars().next() {
            Some(c) if text[1 + c.len_utf8()..].starts_with('\'') => c.len_utf8() + 2,
            _ => 0,
        },
        _ => 0,
    }
}

/// Where the literal that `text` begins with ends, behind its closing `quote`.
fn closing(text: &str, quote: char) -> Option<usize> {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == quote => return Some(at + c.len_utf8()),
            _ => {}
        }
    }
    None
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Whether a path in `code` begins with this name, which may be that of something else elsewhere.
fn begins_a_path(code: &str, name: &str) -> bool {
    code.match_indices(name).any(|(at, _)| {
        let (before, after) = (&code[..at], &code[at + name.len()..]);
        after.starts_with("::") && !before.ends_with(|c| is_word(c) || c == ':')
    })
}

/// The layers that paths in `code` lead to: `crate::x`, `two_phones::x`, `crate::{x, y::z}`, and
/// `super` as often as leads out of the file's layer.
fn layers_named_in(code: &str, depth: usize) -> Vec<String> {
    let dense: String = code.split_whitespace().collect();
    let mut roots = vec!["crate::".to_owned(), "two_phones::".to_owned()];
    // More of them than `depth` come from modules within the file, so longer ways count too.
    roots.push("super::".repeat(depth));
    let mut found = Vec::new();
    for root in roots {
        for (at, _) in dense.match_indices(&root) {
            found.extend(heads(&dense[at + root.len()..]));
        }
    }
    found.retain(|name| LAYERS.iter().any(|(layer, _)| layer == name));
    found.sort();
    found.dedup();
    found
}

/// The first names of the path, or of the group of paths in braces, that `dense` begins with.
fn heads(dense: &str) -> Vec<String> {
    let head = |path: &str| path.chars().take_while(|c| is_word(*c)).collect::<String>();
    let Some(group) = dense.strip_prefix('{') else { return vec![head(dense)] };
    let mut names = vec![head(group)];
    let mut open = 1;
    for (at, c) in group.char_indices() {
        match c {
            '{' => open += 1,
            '}' => open -= 1,
            ',' if open == 1 => names.push(head(&group[at + 1..])),
            _ => {}
        }
        if open == 0 {
            break;
        }
    }
    names
}

fn is_test_file(path: &str) -> bool {
    path.ends_with("/tests.rs") || path.contains("/tests/") || path.ends_with("_tests.rs")
}

/// `code` without the items under `#[cfg(test)]`. Comments and strings are blank already.
fn without_tests(code: &str) -> String {
    let mut kept = String::new();
    let mut rest = code;
    while let Some(at) = rest.find("#[cfg(test)]") {
        kept.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.find(['{', ';']).unwrap_or(rest.len() - 1);
        let mut open = 0;
        let length = rest[end..].find(|c| {
            open += i32::from(c == '{') - i32::from(c == '}');
            open == 0
        });
        rest = &rest[length.map_or(rest.len(), |length| end + length + 1)..];
    }
    kept + rest
}

/// The project's own text files: all but what is built, fetched or locked.
fn files() -> Vec<File> {
    const ELSEWHERE: &[&str] =
        &[".git", "target", "dist", "node_modules", "Cargo.lock", "package-lock.json"];
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).expect("readable folder") {
            let path = entry.expect("readable entry").path();
            let name = path.file_name().and_then(|name| name.to_str()).expect("a name in UTF-8");
            if ELSEWHERE.contains(&name) {
                continue;
            }
            if path.is_dir() { walk(&path, found) } else { found.push(path) }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    walk(root, &mut paths);
    paths.sort();
    let named = paths.into_iter().filter_map(|path| {
        let text = fs::read_to_string(&path).ok()?;
        let parts: Vec<_> =
            path.strip_prefix(root).ok()?.iter().map(|part| part.to_str()).collect();
        Some(File { path: parts.into_iter().collect::<Option<Vec<_>>>()?.join("/"), text })
    });
    named.collect()
}

fn check(rule: fn(&File) -> Vec<String>, concerns: fn(&File) -> bool) {
    let files: Vec<_> = files().into_iter().filter(concerns).collect();
    assert!(files.len() > 10, "the project has more files than {}", files.len());
    let complaints: Vec<_> = files.iter().flat_map(rule).collect();
    assert!(complaints.is_empty(), "\n{}\n", complaints.join("\n"));
}

#[test]
fn imports_go_down_only() {
    check(import_complaints, |file| file.is_rust() && file.path.starts_with("src/"));
}

#[test]
fn nothing_outside_of_tests_panics_by_intent() {
    check(ending_complaints, File::is_rust);
}

#[test]
fn no_source_file_is_long() {
    check(length_complaints, |file| {
        file.is_rust() || [".js", ".mjs", ".sh", ".css"].iter().any(|end| file.path.ends_with(end))
    });
}

#[test]
fn every_module_says_what_it_is_for() {
    check(doc_complaints, File::is_rust);
}

#[test]
fn no_file_names_a_place_that_others_do_not_have() {
    check(place_complaints, |_| true);
}

#[test]
fn the_import_rule_finds_every_way_up() {
    let upward = [
        ("src/options/query.rs", "use crate::platform::clock;"),
        ("src/options/query.rs", "use crate::{\n    i18n::Texts,\n    platform::{a, b},\n};"),
        ("src/options/query.rs", "fn f() { super::super::shell::go() }"),
        ("src/i18n/guide/voice.rs", "use super::super::super::ui;"),
        ("src/platform/mod.rs", "use super::i18n::text;"),
        ("src/i18n/da.rs", "use two_phones::options;"),
        ("src/i18n/da.rs", "use web_sys::Window;"),
        ("src/platform/clock.rs", "use crate::shell::Shell;"),
        ("src/platform/clock.rs", "use yew::Callback;"),
        ("src/shell/mod.rs", "let now = js_sys::Date::now();"),
        ("src/options/query.rs", "use crate::ui::App;"),
        ("src/ui/app.rs", "use store::snapshot;"),
        ("src/platform/storage.rs", "let text = store::snapshot::save(&world);"),
        ("src/platform/clock.rs", "use journey::time::Time;"),
        ("src/i18n/prose.rs", "use qr_kit::Matrix;"),
        ("src/attic/app.rs", ""),
    ];
    for (path, text) in upward {
        assert_eq!(import_complaints(&File::new(path, text)).len(), 1, "{path}: {text}");
    }
    let downward = [
        ("src/ui/app.rs", "let store = texts.store; use super::screens::store::Store;"),
        ("src/i18n/prose.rs", "// crate::platform\nuse super::super::i18n::texts; \"web_sys\""),
        ("src/i18n/prose.rs", "mod tests { use super::super::ids; }"),
        ("src/i18n/da.rs", "let c = '\"'; let d = r#\"crate::ui\"#; fn f<'a>(x: &'a str) {}"),
        ("src/shell/mod.rs", "use crate::{i18n::ui, platform::{clock, shell}};"),
        ("src/ui/mod.rs", "use crate::{options, i18n, shell}; use yew::prelude::*;"),
        ("src/i18n/guide/tests.rs", "use qr_kit::Matrix;"),
        ("src/lib.rs", "pub mod ui;"),
    ];
    for (path, text) in downward {
        assert_eq!(import_complaints(&File::new(path, text)), [""; 0], "{path}: {text}");
    }
}

#[test]
fn the_rule_on_panics_looks_at_code_outside_of_tests() {
    let of = |text| ending_complaints(&File::new("crates/qr/src/point.rs", text)).len();
    assert_eq!(of("fn f() { g().unwrap() }"), 1);
    assert_eq!(of("fn f() { g().expect(\"why\"); panic!() }"), 2);
    assert_eq!(of("#[cfg(test)]\nmod tests { fn a() {} }\nfn f() { todo!() }"), 1);
    assert_eq!(of("#[cfg(test)]\nmod tests;\nfn f() { dbg!(1); }"), 1);
    assert_eq!(of("// panic!\nfn f() { g(\".unwrap()\") }"), 0);
    assert_eq!(of("#[cfg(test)]\nmod tests {\n    fn a() { b().unwrap() }\n}\n"), 0);
}

#[test]
fn the_rules_of_tidiness_find_what_they_forbid() {
    assert_eq!(length_complaints(&File::new("src/a.rs", &"\n".repeat(MOST_LINES + 1))).len(), 1);
    assert_eq!(length_complaints(&File::new("src/a.rs", &"\n".repeat(MOST_LINES))).len(), 0);
    assert_eq!(doc_complaints(&File::new("src/a.rs", "use std::fs;\n//! Late.")).len(), 1);
    assert_eq!(doc_complaints(&File::new("src/a.rs", "//! What for.\n")).len(), 0);
    assert_eq!(doc_complaints(&File::new("crates/a/src/lib.rs", "use std::fs;\n")).len(), 1);
    assert_eq!(doc_complaints(&File::new("crates/a/tests/a.rs", "use std::fs;\n")).len(), 0);
    let place = ["see ", "crates.", "io, or /", "home/me"].concat();
    assert_eq!(place_complaints(&File::new("README.md", &place)).len(), 2);
    assert_eq!(place_complaints(&File::new("README.md", "see target/ and $HOME")).len(), 0);
}
