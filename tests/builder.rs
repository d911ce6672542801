//! What the builder offers is what the app takes: the tool that writes its page (`crates/pages`) cannot ask the app, which is built for
//! browsers, so its words are held to the app's here.
#![cfg(not(target_arch = "wasm32"))]

#[path = "../crates/pages/src/builder/choices.rs"]
mod choices;

use two_phones::options::Options;

#[test]
fn the_app_takes_every_word_that_the_builder_offers() {
    let offered = [
        ("phone", &choices::PHONES[..]),
        ("theme", &choices::THEMES),
        ("text", &choices::TEXT_SIZES),
        ("frame", &choices::FRAMES),
        ("scan", &choices::SCANS),
        ("wait", &choices::WAITS),
        ("autoplay", &choices::AUTOPLAY),
    ];
    for (name, words) in offered {
        for word in words {
            let options = Options::parse(&format!("{name}={word}"));
            assert_eq!(options.problems, [], "{name}={word}");
        }
    }
}

#[test]
fn what_the_builder_leaves_out_as_usual_is_usual() {
    let usual = Options::default();
    let theme = Options::parse(&format!("theme={}", choices::THEMES[0]));
    let frame = Options::parse(&format!("frame={}", choices::FRAMES[0]));
    let wait = Options::parse(&format!("wait={}", choices::WAITS[0]));
    assert_eq!((theme.theme, frame.frame), (usual.theme, usual.frame));
    assert_eq!(wait.policy(), usual.policy());
}
