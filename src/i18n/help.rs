//! The help page: the steps, what the numbers are, and where this demo differs from the public help page.

#![allow(missing_docs, reason = "a name says where its text stands; `en/help.rs` says what it is")]

/// The texts of the help page. Those marked so are templates of [`super::prose`].
#[derive(Debug)]
pub struct Help {
    /// The words of a link to the page.
    pub link: &'static str,
    pub heading: &'static str,
    pub introduction: &'static str,
    pub on_this_page: &'static str,
    /// The quotation marks around a label.
    pub quotes: [&'static str; 2],
    pub steps: Steps,
    pub film: Film,
    pub requirements: &'static str,
    pub questions: Questions,
    pub rules: Rules,
    pub compared: Compared,
    pub languages: Languages,
}

/// The journey, step by step.
#[derive(Debug)]
pub struct Steps {
    pub heading: &'static str,
    pub labels: &'static str,
    pub before: &'static str,
    /// Step 0, a template.
    pub first: &'static str,
    /// Steps 1 to 7, templates.
    pub old: [&'static str; 7],
    /// Steps 8 to 19, templates.
    pub new: [&'static str; 12],
    pub afterwards: &'static str,
    /// The link that practises them.
    pub practise: &'static str,
}

/// The entry for the film of the public help page.
#[derive(Debug)]
pub struct Film {
    /// Its title there.
    pub heading: &'static str,
    pub text: &'static str,
    pub instead: &'static str,
}

/// Questions people have, each with its answer: templates.
#[derive(Debug)]
pub struct Questions {
    pub heading: &'static str,
    pub entries: [(&'static str, &'static str); 10],
}

/// The numbers, and where each comes from.
#[derive(Debug)]
pub struct Rules {
    pub heading: &'static str,
    pub lead: &'static str,
    pub columns: [&'static str; 3],
    pub from_page: &'static str,
    pub from_pages: &'static str,
    pub from_demo: &'static str,
    /// What is ruled, how (a template), and where the rule comes from.
    pub rows: [(&'static str, &'static str, Origin); 11],
}

/// Where a rule comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// The public help page about copying.
    Page,
    /// Other public help pages.
    Pages,
    /// This demo: nothing is said about the real app.
    Demo,
}

impl Rules {
    /// An origin in words.
    pub const fn origin(&self, origin: Origin) -> &'static str {
        match origin {
            Origin::Page => self.from_page,
            Origin::Pages => self.from_pages,
            Origin::Demo => self.from_demo,
        }
    }
}

/// What differs from the public help page.
#[derive(Debug)]
pub struct Compared {
    /// With the month in which the public help page was read.
    pub heading: &'static str,
    pub lead: &'static str,
    pub columns: [&'static str; 3],
    /// What, how it is on the help page, and how it is here (templates).
    pub rows: [(&'static str, &'static str, &'static str); 11],
}

/// The languages there are.
#[derive(Debug)]
pub struct Languages {
    pub heading: &'static str,
    pub app: &'static str,
    pub captions: &'static str,
}

impl Help {
    /// Every template on the page, in its order.
    #[cfg(test)]
    pub(super) fn templates(&self) -> impl Iterator<Item = &'static str> {
        let steps = std::iter::once(self.steps.first).chain(self.steps.old).chain(self.steps.new);
        let answers = self.questions.entries.iter().flat_map(|&(asked, answer)| [asked, answer]);
        let rules = self.rules.rows.iter().map(|&(_, rule, _)| rule);
        let compared = self.compared.rows.iter().flat_map(|&(_, there, here)| [there, here]);
        steps.chain(answers).chain(rules).chain(compared)
    }
}

#[cfg(test)]
mod tests {
    use crate::i18n::{Language, texts};

    /// A number that is typed in a text would stay when the policy changes.
    #[test]
    fn no_rule_has_a_number_typed_in_it() {
        for language in Language::ALL {
            for (what, rule, _) in texts(language).help.rules.rows {
                assert!(!rule.chars().any(|c| c.is_ascii_digit()), "{what}: {rule}");
            }
        }
    }

    #[test]
    fn the_origins_of_the_rules_are_the_same_in_both_languages() {
        let [danish, english] = Language::ALL.map(|language| texts(language).help.rules.rows);
        for ((_, _, ours), (what, _, theirs)) in danish.iter().zip(english) {
            assert_eq!(*ours, theirs, "{what}");
        }
    }
}
