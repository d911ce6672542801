//! Tables for those who write or judge the lines themselves: what each word in them is for, and all options.

use super::{
    choices::{AUTOPLAY, FRAMES, PHONES, SCANS, TEXT_SIZES, THEMES, WAITS},
    form::LOADINGS,
};
use crate::{document::table, help::Site};
use journey::scenario::Scenario;
use maud::{Markup, html};
use texts::{CaptionLanguage, Language};

/// How many words are explained: another number of explanations does not compile.
const WORDS: usize = texts::BUILDER_PAGES[0].builder.words.rows.len();

/// What each word of a frame is for, and what is lost without it.
pub fn words(site: &Site) -> Markup {
    let t = &site.builder.words;
    let words: [&str; WORDS] = [
        r#"allow="camera""#,
        r#"allow="screen-wake-lock""#,
        r#"allow="display-capture""#,
        r#"sandbox="allow-scripts""#,
        "allow-same-origin",
        "allow-popups allow-popups-to-escape-sandbox",
        "allow-downloads allow-modals",
        "title",
        r#"loading="lazy""#,
        r#"referrerpolicy="no-referrer""#,
    ];
    let rows = std::iter::zip(words, t.rows)
        .map(|(word, row)| (code(word), [html! { (row.does) }, html! { (row.without) }]));
    html! {
        section.part aria-labelledby="words" { h2 #words { (t.heading) } (table("words", &t.columns, rows)) }
    }
}

/// Every option, with its words.
pub fn options(site: &Site) -> Markup {
    let t = &site.builder.options;
    let (choose, bar) = (&site.builder.choose, &site.texts.page.bar);
    let captions: Vec<&str> = CaptionLanguage::ALL.iter().map(|it| it.tag()).collect();
    let languages: Vec<&str> = Language::ALL.iter().map(|it| it.tag()).collect();
    let scenarios: Vec<&str> = Scenario::all().map(Scenario::word).collect();
    let rows = [
        ("phone", choose.phone, PHONES.join(", ")),
        ("step", choose.step, "0–19".to_owned()),
        ("lang", choose.language, languages.join(", ")),
        ("guide", bar.captions, format!("{}, off", captions.join(", "))),
        ("scenario", choose.scenario, scenarios.join(", ")),
        ("theme", bar.theme, THEMES.join(", ")),
        ("text", bar.text, TEXT_SIZES.join(", ")),
        ("frame", bar.frame, FRAMES.join(", ")),
        ("wait", bar.wait, format!("0–86400 ({})", WAITS.join(", "))),
        ("scan", choose.scan, SCANS.join(", ")),
        ("autoplay", choose.autoplay, AUTOPLAY.join(", ")),
        ("loading", choose.loading, LOADINGS.join(", ")),
    ];
    let rows = rows.into_iter().map(|(name, what, values)| {
        (code(name), [html! { (what) }, html! { span dir="ltr" translate="no" { (values) } }])
    });
    html! {
        section.part aria-labelledby="options" {
            h2 #options { (t.heading) }
            p { (t.lead) }
            (table("options", &t.columns, rows))
        }
    }
}

fn code(word: &str) -> Markup {
    html! { code translate="no" { (word) } }
}
