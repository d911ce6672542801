//! The plural categories of a language (Unicode CLDR).

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use std::{collections::BTreeSet, fmt};
use unic_langid::LanguageIdentifier;

/// A category of plural.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Category {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

impl Category {
    const ALL: [Self; 6] = [Self::Zero, Self::One, Self::Two, Self::Few, Self::Many, Self::Other];

    /// The category of a name.
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|category| category.to_string() == name)
    }
}

impl fmt::Display for Category {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        })
    }
}

impl From<PluralCategory> for Category {
    fn from(category: PluralCategory) -> Self {
        match category {
            PluralCategory::ZERO => Self::Zero,
            PluralCategory::ONE => Self::One,
            PluralCategory::TWO => Self::Two,
            PluralCategory::FEW => Self::Few,
            PluralCategory::MANY => Self::Many,
            PluralCategory::OTHER => Self::Other,
        }
    }
}

/// The categories of a language.
pub struct Plurals {
    /// Those of the numbers that are counted here, 0 to 200, and `other`.
    pub needed: BTreeSet<Category>,
    /// Those of any number, also of fractions and millions.
    pub known: BTreeSet<Category>,
}

impl Plurals {
    /// Those of the language `tag` (BCP 47), if CLDR has it.
    pub fn of(tag: &str) -> Option<Self> {
        let language: LanguageIdentifier = tag.parse().ok()?;
        let alone = LanguageIdentifier::from_parts(language.language, None, None, &[]);
        let rules = [language, alone]
            .into_iter()
            .find_map(|language| PluralRules::create(language, PluralRuleType::CARDINAL).ok())?;
        let mut needed: BTreeSet<Category> =
            (0..=200_u32).filter_map(|number| rules.select(number).ok()).map(Into::into).collect();
        needed.insert(Category::Other);
        let rare = ["0.0", "0.5", "1.0", "1.5", "2.5", "1000000", "3000000"];
        let rare = rare.into_iter().filter_map(|number| rules.select(number).ok()).map(Into::into);
        let known = needed.iter().copied().chain(rare).collect();
        Some(Self { needed, known })
    }
}
