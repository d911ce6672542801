//! The questionnaires that a plan can ask for: which they are, what their items are called in the rows, and the scales that they are
//! answered on. Their words are the page's, but for the SUS, which is an instrument: its items stand here as they were published.

use std::fmt;

/// A questionnaire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Questionnaire {
    /// The Single Ease Question, right after a task (Sauro and Dumas 2009, "Comparison of three one-question, post-task usability
    /// questionnaires", CHI '09).
    Seq,
    /// The System Usability Scale (Brooke 1996, "SUS: a 'quick and dirty' usability scale").
    Sus,
    /// The UX-Lite (Lewis and Sauro 2021).
    UxLite,
    /// One question that is answered in the participant's own words.
    Comment,
}

impl Questionnaire {
    /// Those that follow a task.
    pub const AFTER_TASK: [Self; 1] = [Self::Seq];
    /// Those that come at the end.
    pub const AT_END: [Self; 3] = [Self::Sus, Self::UxLite, Self::Comment];

    /// Its word in a plan.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Seq => "seq",
            Self::Sus => "sus",
            Self::UxLite => "ux-lite",
            Self::Comment => "comment",
        }
    }

    /// How many items it has that are answered on a scale.
    pub const fn count(self) -> u8 {
        match self {
            Self::Seq => 1,
            Self::Sus => Item::MOST,
            Self::UxLite => 2,
            Self::Comment => 0,
        }
    }

    /// Its items that are answered on a scale, in order.
    pub fn items(self) -> impl Iterator<Item = Item> {
        (1..=self.count()).map(move |number| Item { of: self, number })
    }

    /// The highest score of an item; the lowest is 1.
    pub const fn highest(self) -> u8 {
        match self {
            Self::Seq => 7,
            Self::Sus | Self::UxLite => 5,
            Self::Comment => 0,
        }
    }
}

/// An item of a questionnaire that is answered on a scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Item {
    of: Questionnaire,
    /// From 1.
    number: u8,
}

impl Item {
    /// How many items the longest questionnaire has.
    pub const MOST: u8 = 10;

    /// The item of a word of the column `control`.
    pub fn parse(control: &str) -> Option<Self> {
        [Questionnaire::Seq, Questionnaire::Sus, Questionnaire::UxLite].into_iter().find_map(|of| {
            let number = control.strip_prefix(of.word())?;
            of.items().find(|item| item.suffix() == number)
        })
    }

    /// What follows the word of its questionnaire in the column `control`: its number, where there are several.
    fn suffix(self) -> String {
        if self.of.count() == 1 { String::new() } else { format!("-{}", self.number) }
    }

    /// Its questionnaire.
    pub const fn questionnaire(self) -> Questionnaire {
        self.of
    }

    /// Its place among the items of its questionnaire, from 0.
    pub const fn place(self) -> usize {
        self.number as usize - 1
    }

    /// The score of a number, if its scale has it.
    pub fn score(self, number: u64) -> Option<Score> {
        let number = u8::try_from(number).ok()?;
        (1..=self.of.highest()).contains(&number).then_some(Score(number))
    }
}

/// As in the column `control`: `seq`, `sus-3`, `ux-lite-2`.
impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.of.word(), self.suffix())
    }
}

/// A point of a scale: 1 to 5, or 1 to 7.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Score(u8);

impl Score {
    /// Its number, from 1.
    pub const fn number(self) -> u8 {
        self.0
    }
}

/// The items of the SUS in English (Brooke 1996). Each speaks of a system: `{the system}` and `{this system}` give way to the name of the
/// product where the plan has one.
const SUS: [&str; 10] = [
    "I think that I would like to use {this system} frequently",
    "I found {the system} unnecessarily complex",
    "I thought {the system} was easy to use",
    "I think that I would need the support of a technical person to be able to use {this system}",
    "I found the various functions in {this system} were well integrated",
    "I thought there was too much inconsistency in {this system}",
    "I would imagine that most people would learn to use {this system} very quickly",
    "I found {the system} very cumbersome to use",
    "I felt very confident using {the system}",
    "I needed to learn a lot of things before I could get going with {this system}",
];

/// The ends of its scale in English, for 1 and 5.
pub const SUS_ENDS: [&str; 2] = ["Strongly disagree", "Strongly agree"];

/// The items of the SUS in English, about a product; about the system where that has no name.
pub fn sus(product: &str) -> [String; 10] {
    SUS.map(|item| {
        if product.is_empty() {
            return item.replace(['{', '}'], "");
        }
        item.replace("{this system}", product).replace("{the system}", product)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_called_as_the_rows_have_them() {
        let called = |of: Questionnaire| of.items().map(|it| it.to_string()).collect::<Vec<_>>();
        assert_eq!(called(Questionnaire::Seq), ["seq"]);
        assert_eq!(called(Questionnaire::UxLite), ["ux-lite-1", "ux-lite-2"]);
        let sus = called(Questionnaire::Sus);
        assert_eq!((sus.len(), &*sus[0], &*sus[9]), (10, "sus-1", "sus-10"));
        assert!(called(Questionnaire::Comment).is_empty());
        for item in [Questionnaire::Seq, Questionnaire::Sus, Questionnaire::UxLite]
            .into_iter()
            .flat_map(Questionnaire::items)
        {
            assert_eq!(Item::parse(&item.to_string()), Some(item));
        }
        for bad in ["", "comment", "seq-1", "sus", "sus-0", "sus-01", "sus-11", "ux-lite-3"] {
            assert_eq!(Item::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_score_is_a_point_of_its_scale() {
        for (of, highest) in
            [(Questionnaire::Seq, 7), (Questionnaire::Sus, 5), (Questionnaire::UxLite, 5)]
        {
            for item in of.items() {
                let taken = (0..300).filter(|it| item.score(*it).is_some());
                assert_eq!(taken.collect::<Vec<_>>(), (1..=highest).collect::<Vec<_>>());
            }
        }
    }

    #[test]
    fn the_sus_speaks_of_the_system_or_of_the_product() {
        let system = sus("");
        assert_eq!(system[0], "I think that I would like to use this system frequently");
        assert_eq!(system[7], "I found the system very cumbersome to use");
        let product = sus("the app");
        assert!(product.iter().all(|it| it.contains("the app") && !it.contains("system")));
    }
}
