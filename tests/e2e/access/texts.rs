//! Checks that no text is left in one language when the page is in the other.

use super::axe::lines;
use crate::browser::Tab;
use std::collections::BTreeSet;

/// The script that reads the page.
pub const SCRIPT: &str = include_str!("texts.js");

/// Texts that are the same in both languages: names, and words that they share.
const SHARED: &[&str] = &[
    "Two Phones",
    "Dansk",
    "English",
    "Backup",
    "Menu",
    "MitID app",
    "MitID app (demo)",
    "Tablets",
    "Film",
    "Zoom",
    "Zoom 1×",
    "Zoom 2×",
    "Scanning",
    "under",
    "Under",
    "Karla Demo",
    "karla-demo",
];

/// Every text of the page that is in its language, seen or only said.
pub async fn said(tab: &Tab) -> BTreeSet<String> {
    lines(&tab.script("return textsInLanguage()", vec![]).await).into_iter().collect()
}

/// The texts that are the same in two languages and should not be.
pub fn not_translated(said: &[BTreeSet<String>]) -> Vec<String> {
    let [one, other] = said else { return Vec::new() };
    let same = one.intersection(other).filter(|text| !SHARED.contains(&text.as_str()));
    same.map(|text| format!("the same in both languages: {text:?}")).collect()
}
