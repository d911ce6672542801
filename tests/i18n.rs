//! The texts of the app side by side: nothing is left in one language when the app speaks another. That each language
//! has all of them is the compiler's business.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::{BTreeMap, BTreeSet};
use two_phones::i18n::{Language, texts};

/// Texts that are the same in both: names, words that the languages share, a place to be filled in.
const SHARED: &[&str] = &[
    "Backup",
    "Film",
    "Menu",
    "MitID app",
    "MitID app (demo)",
    "OK",
    "PIN",
    "SMS",
    "Scanning",
    "Tablets",
    "{wait}",
    "Zoom",
];

/// Every text of a language that takes no values, with the name of its field; `Debug` writes all there is, one a line.
fn fields(language: Language) -> BTreeMap<String, String> {
    let written = format!("{:#?}", texts(language));
    let text = |line: &str| {
        let (field, value) = line.split_once(": \"").or_else(|| line.split_once('"'))?;
        Some((value.strip_suffix("\",")?.to_owned(), field.trim().to_owned()))
    };
    written.lines().filter_map(text).collect()
}

#[test]
fn every_text_is_translated() {
    let (english, danish) = (fields(Language::En), fields(Language::Da));
    assert!(english.len() > 300, "the texts are not where this test looks for them");
    let (in_english, in_danish): (BTreeSet<_>, BTreeSet<_>) =
        (english.keys().collect(), danish.keys().collect());
    let same: Vec<_> = in_english
        .intersection(&in_danish)
        .filter(|text| !SHARED.contains(&text.as_str()))
        .map(|text| (&english[*text], text))
        .collect();
    assert!(same.is_empty(), "the same in English and in Danish: {same:#?}");
}

#[test]
fn no_text_is_empty_or_shouts() {
    for language in Language::ALL {
        for (text, field) in fields(language) {
            assert!(!text.trim().is_empty(), "{field} is empty");
            // In the title of a page in the background, "(!)" is a sign and no tone.
            assert!(!text.replace("(!)", "").contains('!'), "{field} shouts: {text}");
        }
    }
}
