//! A step as its page tells it.

use super::words::{Text, Words};
use journey::step::Role;

/// A step in one language.
pub struct Step {
    /// Its number, 0 to 19, as on the public help page.
    pub number: u8,
    /// Its stable name.
    pub slug: &'static str,
    /// The phone it is done on.
    pub role: Role,
    /// What it is called.
    pub title: String,
    /// What to do.
    pub action: Text,
    /// What one sees when it is done.
    pub sight: Text,
    /// What can go wrong, each with what to do then.
    pub troubles: Vec<(Text, Text)>,
}

impl Step {
    /// A step of the journey in the words of a language.
    pub fn of(words: &Words, step: journey::step::Step) -> Self {
        let key = |part: &str| format!("step-{}-{part}", step.slug().replace('-', "_"));
        let text = |part: &str| words.text(&key(part), step.number());
        let troubles = (1..).map_while(|place| {
            Some((text(&format!("wrong-{place}"))?, text(&format!("then-{place}"))?))
        });
        Self {
            number: step.number(),
            slug: step.slug(),
            role: step.role(),
            title: text("title").unwrap_or_default().plain,
            action: text("do").unwrap_or_default(),
            sight: text("see").unwrap_or_default(),
            troubles: troubles.collect(),
        }
    }

    /// What the picture shows, for who does not see it.
    pub fn alt(&self, words: &Words) -> String {
        let on = words.word(if self.role == Role::Old { "on_old" } else { "on_new" });
        format!("{on}: {}. {}", self.title, words.word("picture"))
    }
}
