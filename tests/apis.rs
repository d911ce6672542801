//! Every API of the browser that the app names is broken by an end-to-end test (`tests/e2e/broken.rs`), or is an exception with a
//! reason: `tests/e2e/apis.json` is the list of both, and is checked here against the sources.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test that cannot read the sources says so by failing")]

use serde_json::Value;
use std::{collections::BTreeSet, fs, path::Path};

/// The list, by the names of its parts.
fn list() -> Value {
    let text = fs::read_to_string("tests/e2e/apis.json").expect("the list");
    serde_json::from_str(&text).expect("JSON")
}

/// All texts in a part of the list, however deep.
fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(values) => values.iter().flat_map(texts).collect(),
        Value::Object(values) => values.values().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

/// All names of interfaces and of members that are broken or excepted.
fn judged(list: &Value) -> BTreeSet<&str> {
    ["gates", "members", "inner", "plain", "exceptions"]
        .iter()
        .flat_map(|part| texts(&list[part]))
        .collect()
}

/// The code of `src/platform`, without comments.
fn code() -> String {
    fn add(folder: &Path, code: &mut String) {
        for entry in fs::read_dir(folder).expect("a folder of the sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                add(&path, code);
            } else {
                let text = fs::read_to_string(&path).expect("a source file");
                for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
                    code.push_str(line.trim());
                    code.push('\n');
                }
            }
        }
    }
    let mut code = String::new();
    add(Path::new("src/platform"), &mut code);
    code
}

/// The interfaces that `web-sys` is asked for.
fn interfaces(cargo: &str) -> Vec<&str> {
    let (_, rest) = cargo.split_once("dependencies.web-sys]").expect("web-sys");
    let (_, rest) = rest.split_once("features = [").expect("its features");
    let (features, _) = rest.split_once(']').expect("the end of the features");
    features
        .split(',')
        .map(|name| name.trim().trim_matches('"'))
        .filter(|n| !n.is_empty())
        .collect()
}

/// `match_media` is `matchMedia`; what follows `_with_` tells the variants of one function apart.
fn in_js(name: &str) -> String {
    let (name, _) = name.split_once("_with_").unwrap_or((name, ""));
    let mut words = name.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| {
        let (head, tail) = word.split_at(word.len().min(1));
        name + &head.to_uppercase() + tail
    })
}

/// The identifier that `text` begins with, if it is called.
fn called(text: &str) -> Option<&str> {
    let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))?;
    (end > 0 && text[end..].starts_with('(')).then(|| &text[..end])
}

/// What is called on the window, the navigator and the document: `Window.matchMedia`.
fn members_of_the_page(code: &str) -> BTreeSet<String> {
    // Of Rust, and of nobody's page.
    const OF_RUST: [&str; 8] =
        ["and_then", "map", "as_ref", "clone", "unchecked_ref", "is_some_and", "ok_or", "filter"];
    let mut found = BTreeSet::new();
    for (object, interface) in [
        ("window.", "Window"),
        ("Window::", "Window"),
        ("navigator.", "Navigator"),
        ("navigator().", "Navigator"),
        ("document.", "Document"),
        ("Document::", "Document"),
    ] {
        let code = code.replace(".\n", ".").replace("\n.", ".");
        for (place, _) in code.match_indices(object) {
            if code[..place].ends_with(|c: char| c.is_ascii_alphanumeric() || c == '_') {
                continue;
            }
            let rest = &code[place + object.len()..];
            let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(0);
            let is_path = object.ends_with("::");
            if let Some(name) = if is_path { Some(&rest[..end]) } else { called(rest) }
                && !OF_RUST.contains(&name)
            {
                found.insert(format!("{interface}.{}", in_js(name)));
            }
        }
    }
    found
}

/// The names of functions that are declared for the browser, and of what is looked up by name.
fn names_looked_up(code: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for block in code.split("extern \"C\" {").skip(1) {
        let (block, _) = block.split_once("\n}").expect("the end of the block");
        let mut attribute = "";
        for line in block.lines() {
            if line.starts_with("#[") {
                attribute = line;
            } else if let Some(function) = line.strip_prefix("fn ") {
                let named = attribute.split_once("js_name = ").map(|(_, name)| {
                    name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default()
                });
                let (own, _) = function.split_once('(').expect("a function");
                found.insert(named.map_or_else(|| in_js(own), str::to_owned));
            }
        }
    }
    for by in [
        "Reflect::get(",
        "Reflect::has(",
        "js_has(",
        "method(",
        "property(",
        "field(",
        "capability(",
        "end(",
    ] {
        for (place, _) in code.match_indices(by) {
            let rest = &code[place + by.len()..];
            // The arguments of this call, on one line.
            let line = rest.split(['\n', ';']).next().unwrap_or_default();
            if code[..place].ends_with(|c: char| c.is_ascii_alphanumeric() || "._".contains(c)) {
                continue;
            }
            if let Some(name) = line.split('"').nth(1) {
                found.insert(name.to_owned());
            }
        }
    }
    found
}

#[test]
fn every_interface_of_web_sys_is_broken_or_excepted() {
    let (list, cargo) = (list(), fs::read_to_string("Cargo.toml").expect("Cargo.toml"));
    let judged = judged(&list);
    let asked = interfaces(&cargo);
    assert!(asked.len() > 100, "the features were not found: {asked:?}");
    let forgotten: Vec<_> = asked.into_iter().filter(|name| !judged.contains(name)).collect();
    assert!(forgotten.is_empty(), "not in tests/e2e/apis.json: {forgotten:?}");
}

#[test]
fn every_member_of_the_window_is_broken_or_excepted() {
    let list = list();
    let judged = judged(&list);
    let members = members_of_the_page(&code());
    assert!(members.contains("Window.matchMedia"), "nothing was found: {members:?}");
    let forgotten: Vec<_> = members.iter().filter(|name| !judged.contains(name.as_str())).collect();
    assert!(forgotten.is_empty(), "not in tests/e2e/apis.json: {forgotten:?}");
}

#[test]
fn every_name_that_is_looked_up_is_broken_or_our_own() {
    let list = list();
    let judged = judged(&list);
    let declared = list["declared"].as_object().expect("what is declared");
    let known: BTreeSet<_> =
        texts(&list["declared"]).into_iter().chain(texts(&list["own"])).collect();
    let names = names_looked_up(&code());
    assert!(names.contains("wakeLock") && names.contains("serviceWorker"), "{names:?}");
    let forgotten: Vec<_> = names.iter().filter(|name| !known.contains(name.as_str())).collect();
    assert!(
        forgotten.is_empty(),
        "neither broken nor our own in tests/e2e/apis.json: {forgotten:?}"
    );
    let unknown: Vec<_> = declared
        .keys()
        .filter(|api| {
            !judged.contains(api.as_str()) && !judged.contains(format!("Window.{api}").as_str())
        })
        .collect();
    assert!(unknown.is_empty(), "said to be broken, and not in the list: {unknown:?}");
}

#[test]
fn a_new_call_is_found_in_the_code() {
    let code = "let it = window\n.fetch_with_str(url);\nnavigator().get_gamepads();\nReflect::get(&window, &\"scheduler\".into())";
    let members: Vec<_> = members_of_the_page(code).into_iter().collect();
    assert_eq!(members, ["Navigator.getGamepads", "Window.fetch"]);
    assert!(names_looked_up(code).contains("scheduler"));
}
