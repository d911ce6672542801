//! The words of the steps in one language, with the labels of the app in them.

use super::step::Step;
use crate::document::{app_texts, of_app};
use journey::{identity, step};
use maud::{Markup, PreEscaped, Render, html};
use texts::{
    CaptionLanguage, Label, Language, Piece, START_PAGES, STEP_PAGES, StartPage, StepPages,
    StepValue, Texts,
};

/// The words of one language.
pub struct Words {
    /// The language.
    pub language: CaptionLanguage,
    /// The words of the start page.
    pub start: &'static StartPage,
    /// The texts of the app that are quoted.
    pub texts: &'static Texts,
    pages: &'static StepPages,
}

/// A text of a page, as HTML and as plain text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text {
    /// With the labels marked, and each in the app's other language behind it.
    pub html: String,
    /// With the labels in quotation marks.
    pub plain: String,
}

impl Render for Text {
    fn render(&self) -> Markup {
        PreEscaped(self.html.clone())
    }
}

impl Words {
    /// Those of every language, in the order in which they are offered.
    pub fn all() -> Vec<Self> {
        let all = STEP_PAGES.iter().filter_map(|pages| {
            let language = pages.language;
            let start = START_PAGES.iter().find(|start| start.language == language)?;
            Some(Self { language, start, texts: app_texts(language), pages })
        });
        all.collect()
    }

    /// The steps, in order.
    pub fn steps(&self) -> Vec<Step> {
        step::Step::all().map(|step| Step::of(self, step)).collect()
    }

    /// A text around the steps, by its name.
    pub fn word(&self, name: &str) -> String {
        self.text(&format!("words-{name}"), 0).unwrap_or_default().plain
    }

    /// The words for a step's number: "Step 7".
    pub fn numbered(&self, number: u8) -> String {
        self.text("words-step", number).unwrap_or_default().plain
    }

    /// The text with a key, if there is one. `number` is that of the step it is about.
    pub fn text(&self, key: &str, number: u8) -> Option<Text> {
        let template = self.pages.text(key)?;
        let [before, after] = self.language.facts().quotes;
        let mut text = Text::default();
        template.pieces(
            |_| None,
            |piece| match piece {
                Piece::Words(words) => text.add(words, &html! { (words) }),
                Piece::Label(label) => {
                    text.add(before, &html! { (before) });
                    text.add(label.of(self.texts), &self.label(label));
                    text.add(after, &html! { (after) });
                    text.html += &self.elsewhere(label).into_string();
                }
                Piece::Value(StepValue::UserId) => {
                    text.add(
                        identity::USER_ID,
                        &html! { b translate="no" { (identity::USER_ID) } },
                    );
                }
                Piece::Value(StepValue::Number) => {
                    text.add(&number.to_string(), &html! { (number) });
                }
            },
        );
        Some(text)
    }

    /// A label as it stands on the screen: whoever reads another language finds it letter by letter.
    fn label(&self, label: Label) -> Markup {
        let app = of_app(self.language);
        let is_own = app.tag() == self.language.tag();
        html! {
            b.label translate="no" lang=[(!is_own).then_some(app.tag())] dir=[(!is_own).then_some("ltr")] { (label.of(self.texts)) }
        }
    }

    /// The label in the app's other language, in brackets, where it differs: whoever has the Danish app finds it there.
    fn elsewhere(&self, label: Label) -> Markup {
        let other = of_app(self.language).other();
        let Some(texts) = other.texts() else { return html! {} };
        let there = label.of(texts);
        html! {
            @if there != label.of(self.texts) {
                " (" span.label translate="no" lang=(other.tag()) dir="ltr" { (there) } ")"
            }
        }
    }

    /// The app's language on the pages of this one.
    pub fn app(&self) -> Language {
        of_app(self.language)
    }
}

impl Text {
    fn add(&mut self, plain: &str, html: &Markup) {
        self.plain += plain;
        self.html += &html.0;
    }
}
