//! Numbers in the words of a language: how many, and the plural that the language uses for so many.

use crate::Language;

/// A category of plural (Unicode CLDR). Which numbers belong to which is the language's business; in the page it comes from `Intl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plural {
    /// As for 0 in Arabic.
    Zero,
    /// As for 1 in most languages.
    One,
    /// As for 2 in Arabic.
    Two,
    /// As for 2 to 4 in Polish.
    Few,
    /// As for 5 in Polish.
    Many,
    /// All others; every language has it.
    Other,
}

impl Plural {
    /// The category of a name as CLDR and `Intl.PluralRules` know it.
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "zero" => Self::Zero,
            "one" => Self::One,
            "two" => Self::Two,
            "few" => Self::Few,
            "many" => Self::Many,
            "other" => Self::Other,
            _ => return None,
        })
    }

    /// The category of a whole number in a language of the app, for pages that are written without a browser. Danish and English
    /// have the same two.
    pub const fn of_whole(number: u64, language: Language) -> Self {
        match (language, number) {
            (Language::Da | Language::En, 1) => Self::One,
            (Language::Da | Language::En, _) => Self::Other,
        }
    }

    /// The letter of its form in a template.
    pub(crate) const fn letter(self) -> char {
        match self {
            Self::Zero => 'z',
            Self::One => 'o',
            Self::Two => 't',
            Self::Few => 'f',
            Self::Many => 'm',
            Self::Other => '*',
        }
    }
}

/// A number, ready to be said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// The plural that it asks for.
    pub plural: Plural,
    /// Its digits, as the language writes them.
    pub text: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_category_is_found_by_its_name() {
        assert_eq!(Plural::from_name("few"), Some(Plural::Few));
        assert_eq!(Plural::from_name("other"), Some(Plural::Other));
        assert_eq!(Plural::from_name("dual"), None);
    }

    #[test]
    fn only_one_is_singular_in_the_languages_of_the_app() {
        for language in Language::ALL {
            let all = [0, 1, 2, 21].map(|number| Plural::of_whole(number, language));
            assert_eq!(all, [Plural::Other, Plural::One, Plural::Other, Plural::Other]);
        }
    }
}
