//! What holds of every page of the steps, and of what is beside them.

use super::{BaseUrl, Site, Words, guide, head, oembed, page, pictures::Pictures, public_page};
use crate::document::app_texts;
use journey::step::Step;
use serde_json::Value;
use std::collections::BTreeSet;

/// The pages of every language, each with its place: those of the steps by their numbers, and the guide.
fn pages(base: Option<&BaseUrl>) -> Vec<(String, String)> {
    let all = Words::all();
    let pictures = Pictures::default();
    let mut pages = Vec::new();
    for words in &all {
        let site = Site { all: &all, words, pictures: &pictures, has_film: false, base };
        let tag = words.language.tag();
        pages.push((format!("{tag}/index"), guide::html(&site)));
        for step in words.steps() {
            pages.push((format!("{tag}/{}", step.number), page::html(&site, &step)));
        }
    }
    pages
}

fn base() -> BaseUrl {
    BaseUrl::parse("https://example.org/two-phones").expect("an address")
}

/// What stands between `before` and the next `after`, each time.
fn between<'a>(text: &'a str, before: &str, after: &str) -> Vec<&'a str> {
    text.split(before).skip(1).filter_map(|rest| Some(rest.split_once(after)?.0)).collect()
}

#[test]
fn every_language_tells_every_step_in_full() {
    let all = Words::all();
    assert_eq!(all.len(), texts::CaptionLanguage::ALL.len());
    for words in &all {
        let steps = words.steps();
        let tag = words.language.tag();
        assert_eq!(steps.len(), Step::all().count(), "{tag}");
        for step in steps {
            let texts = [&step.title, &step.action.plain, &step.sight.plain];
            assert!(texts.iter().all(|text| !text.is_empty()), "{tag}, step {}", step.number);
            assert!(!step.troubles.is_empty(), "{tag}, step {}", step.number);
        }
    }
}

/// A label of the public page is the app's own; its sentences are quoted in the page of each step.
#[test]
fn the_public_pages_wording_is_on_the_english_pages() {
    let pages = pages(None);
    for (number, sentence) in public_page::ENGLISH.iter().enumerate() {
        let place = format!("en/{number}");
        let (_, html) = pages.iter().find(|(known, _)| *known == place).expect("a page");
        assert!(html.contains(sentence), "{place}");
    }
    let texts = app_texts(texts::CaptionLanguage::En);
    assert!(public_page::ENGLISH[4].contains(texts.source.waiting_time.agree));
    assert!(public_page::ENGLISH[11].contains(texts.target.ready.shown));
}

#[test]
fn no_id_and_no_title_is_there_twice() {
    let mut titles = BTreeSet::new();
    for (place, html) in pages(Some(&base())) {
        let ids = between(&html, " id=\"", "\"");
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{place}: {ids:?}");
        let title = between(&html, "<title>", "</title>").concat();
        assert!(title.starts_with("Demo"), "{title}");
        assert!(titles.insert(title.clone()), "{place}: {title}");
    }
}

#[test]
fn the_data_for_search_engines_are_json_with_every_step() {
    const OPEN: &str = r#"<script type="application/ld+json">"#;
    for (place, html) in pages(Some(&base())) {
        let data = between(&html, OPEN, "</script>").concat();
        let data: Value = serde_json::from_str(&data).expect(&place);
        if place.ends_with("index") {
            assert_eq!(data["step"].as_array().map(Vec::len), Some(20), "{place}");
        } else {
            let url = format!("https://example.org/two-phones/steps/{place}.html");
            assert_eq!(data["url"], url);
        }
    }
}

#[test]
fn nothing_is_absolute_where_nobody_said_where_the_demo_is() {
    for (place, html) in pages(None) {
        assert!(!html.contains("://"), "{place}");
    }
    let all = Words::all();
    let (words, pictures) = (&all[0], Pictures::default());
    let site = Site { all: &all, words, pictures: &pictures, has_film: false, base: None };
    assert_eq!(oembed::of_guide(&site), None);
}

#[test]
fn the_address_of_the_demo_is_that_of_a_folder() {
    let of = |text| BaseUrl::parse(text).map(|base| base.of("sitemap.xml"));
    let wanted = "https://example.org/two-phones/sitemap.xml".to_owned();
    assert_eq!(of("https://example.org/two-phones/"), Ok(wanted.clone()));
    assert_eq!(of("https://example.org/two-phones"), Ok(wanted));
    for wrong in
        ["example.org", "ftp://example.org/", "https://", "https://a.org/?x", "https://a b"]
    {
        assert!(of(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn a_description_ends_with_a_whole_sentence_or_an_ellipsis() {
    assert_eq!(head::description("Short."), "Short.");
    let sentence = "A sentence of about sixty characters, which is long enough. ";
    assert_eq!(head::description(&sentence.repeat(4)), sentence.repeat(2).trim_end());
    let long = head::description(&"word ".repeat(50));
    assert!(long.ends_with(" …") && long.chars().count() <= 160, "{long}");
}

#[test]
fn a_sitemap_names_every_page() {
    let map = head::sitemap(&base(), &Words::all());
    assert_eq!(between(&map, "<loc>", "</loc>").len(), 1 + 8 * 21);
}
