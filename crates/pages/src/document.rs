//! The frame of a static page beside the app: its head, the demo's mark, the way to the demo, and who is behind it. It reads
//! without script, but for the builder and the lab, which run one.

use crate::drawings;
use maud::{DOCTYPE, Markup, html};
use texts::{CaptionLanguage, Direction, Language, StartPage, Texts};

/// The way from a static page to the demo, which lies two folders up (`steps/{lang}/`).
pub const DEMO: &str = "../../";
/// What the page may load. A policy of the page's own, because a host may send none. Nothing on the page connects to anywhere; tools that
/// look at `robots.txt` by way of the page do.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

/// The module that a page runs.
#[derive(Clone, Copy)]
pub struct Script {
    /// Its file, in the folder of the demo.
    pub file: &'static str,
    /// What the page may load besides: the rest of its policy.
    pub policy: &'static str,
}

/// A static page.
pub struct Document<'a> {
    /// The module that the page runs, if it runs any.
    pub script: Option<Script>,
    /// The words of the start page, which are those around every static page.
    pub words: &'a StartPage,
    /// The title, without what marks the demo.
    pub title: &'a str,
    /// What the page is about, for search engines.
    pub description: &'a str,
    /// What else stands in the head.
    pub head: Markup,
    /// Beside the name of the demo: the languages, for instance.
    pub aside: Markup,
    /// The page itself.
    pub main: Markup,
    /// The links of the footer.
    pub footer: Markup,
}

impl Document<'_> {
    /// The whole page.
    pub fn html(&self) -> String {
        let StartPage { language, start, .. } = self.words;
        let direction = language.direction();
        let page = html! {
            (DOCTYPE)
            html lang=(language.tag()) dir=[(direction == Direction::RightToLeft).then_some(direction.word())] {
                head {
                    meta charset="utf-8";
                    title { (full_title(*language, self.title)) }
                    meta http-equiv="Content-Security-Policy" content={ (POLICY) @if let Some(script) = self.script { (script.policy) } };
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="referrer" content="no-referrer";
                    meta name="format-detection" content="telephone=no";
                    meta name="color-scheme" content="light dark";
                    meta name="theme-color" content="#F7F2E9" media="(prefers-color-scheme: light)";
                    meta name="theme-color" content="#1C1916" media="(prefers-color-scheme: dark)";
                    meta name="description" content=(self.description);
                    link rel="icon" href={ (DEMO) "favicon.svg" } type="image/svg+xml";
                    link rel="stylesheet" href={ (DEMO) "steps.css" };
                    (self.head)
                    @if let Some(script) = self.script { script type="module" src={ (DEMO) (script.file) } {} }
                }
                body {
                    header {
                        p.strip data-demo-mark="" { (start.mark) }
                        div.top {
                            a.brand href=(start_of_demo(*language)) { (drawings::mark()) "Two Phones" }
                            (self.aside)
                        }
                    }
                    main { (self.main) }
                    footer.foot { (self.footer) p { (start.about) } }
                }
            }
        };
        page.into_string()
    }
}

/// A table of three columns, with the name of its heading. Each cell carries the name of its column, which CSS shows on narrow pages,
/// where the cells stand below each other.
pub fn table(
    name: &str,
    columns: &[&str; 3],
    rows: impl Iterator<Item = (Markup, [Markup; 2])>,
) -> Markup {
    html! {
        table.table aria-labelledby=(name) {
            thead { tr { @for column in columns { th scope="col" { (column) } } } }
            tbody {
                @for (what, cells) in rows {
                    tr {
                        th scope="row" { (what) }
                        @for (cell, column) in std::iter::zip(cells, &columns[1..]) { td data-column=(column) { (cell) } }
                    }
                }
            }
        }
    }
}

/// The title of a page: what marks the demo comes first, as in the titles of the app.
pub fn full_title(language: CaptionLanguage, title: &str) -> String {
    match app_language(language).and_then(Language::texts) {
        Some(texts) => texts.page.title(title),
        None => format!("Demo – Two Phones: {title}"),
    }
}

/// The start page of the demo in a language.
pub fn start_of_demo(language: CaptionLanguage) -> String {
    format!("{DEMO}?{}", options(language))
}

/// The options of the address for somebody who reads `language`: the app has Danish and English only; others get captions.
pub fn options(language: CaptionLanguage) -> String {
    format!("lang={}&guide={}", of_app(language).tag(), language.tag())
}

/// The language of the app for somebody who reads `language`.
pub fn of_app(language: CaptionLanguage) -> Language {
    app_language(language).unwrap_or_default()
}

/// The language of the app that is the same, if the app speaks it.
pub fn app_language(language: CaptionLanguage) -> Option<Language> {
    Language::ALL.into_iter().find(|it| it.tag() == language.tag())
}

/// The texts of the app for somebody who reads `language`.
pub fn app_texts(language: CaptionLanguage) -> &'static Texts {
    match of_app(language) {
        Language::Da => &texts::DA,
        Language::En => &texts::EN,
    }
}
