//! What must not be shown is not: secrets in `Debug`, and texts of others as markup or as an address.

use journey::{
    digits::{Pin, TemporaryPin},
    effect::Effect,
    entropy::Entropy,
    event::{Event, SourceEvent, TargetEvent, Typed},
    ids::DeviceId,
    time::Time,
    user_id::UserId,
};
use std::{fs, path::Path};

const PIN: &str = "271828";
const CODE: &str = "31415926";
const USER: &str = "karla-demo";

#[test]
fn nothing_that_holds_a_secret_shows_it_in_debug() {
    let pin = Pin::parse(PIN).expect("six digits");
    let code = TemporaryPin::parse(CODE).expect("eight digits");
    let seed = [42; 32];
    let shown = format!(
        "{:?}",
        (
            [SourceEvent::PinEntered, SourceEvent::PinCreated, SourceEvent::PinRepeated]
                .map(|event| Event::Source(event(pin.clone()))),
            [TargetEvent::PinCreated, TargetEvent::PinRepeated]
                .map(|event| Event::Target(event(pin.clone()))),
            TargetEvent::UserIdEntered(Typed::new(USER)),
            TargetEvent::CodeTyped(Typed::new(CODE)),
            TargetEvent::TemporaryPinEntered(code.clone()),
            Effect::DeliverSms { device: DeviceId::NEW, code, sent_at: Time::default() },
            UserId::parse(USER),
            Entropy::from_seed(seed),
        )
    );
    for secret in [PIN, CODE, USER, "42, 42"] {
        assert!(!shown.contains(secret), "{shown}");
    }
}

/// Ways to make markup, code or an address of a text, and the files that may: what they hand over they have made themselves.
const WAYS: &[(&str, &[&str])] = &[
    ("from_html_unchecked", &[]),
    ("set_inner_html", &[]),
    ("set_outer_html", &[]),
    ("insert_adjacent_html", &[]),
    ("create_contextual_fragment", &[]),
    ("document.write", &[]),
    ("js_sys::eval", &[]),
    ("Function::new_", &[]),
    ("set_href", &["src/platform/files.rs"]),
    ("set_src(", &["src/platform/picture.rs"]),
    // The page's own address, with another query.
    (".assign(", &["src/platform/address.rs"]),
    ("set_location", &[]),
];

/// The complaints about one file.
fn ways_in(path: &str, text: &str) -> Vec<String> {
    let code: Vec<&str> =
        text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let code = code.join("\n");
    let named = WAYS.iter().filter(|(way, may)| code.contains(way) && !may.contains(&path));
    named.map(|(way, _)| format!("{path}: {way}")).collect()
}

#[test]
fn no_text_becomes_markup_or_an_address() {
    fn walk(folder: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).expect("readable folder") {
            let path = entry.expect("readable entry").path();
            if path.is_dir() {
                walk(&path, found);
            } else {
                let text = fs::read_to_string(&path).expect("a source in UTF-8");
                let root = Path::new(env!("CARGO_MANIFEST_DIR"));
                let place = path.strip_prefix(root).expect("a path of the project");
                found.extend(ways_in(&place.to_string_lossy().replace('\\', "/"), &text));
            }
        }
    }
    let mut found = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn the_rule_on_markup_finds_what_it_forbids() {
    assert_eq!(ways_in("src/ui/app.rs", "Html::from_html_unchecked(text)").len(), 1);
    assert_eq!(ways_in("src/ui/app.rs", "// set_href\nlink.set_href(&text);").len(), 1);
    assert_eq!(ways_in("src/platform/files.rs", "link.set_href(&file.url);").len(), 0);
}
