//! Places of the journey: the steps on each phone.

use journey::step::{Role, Step};
use study::row::Row;

/// The part of a phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phone {
    /// The one that is copied from.
    Old,
    /// The one that is copied to.
    New,
}

impl Phone {
    /// Both.
    pub const BOTH: [Self; 2] = [Self::Old, Self::New];

    /// The phone of a word of the column `phone`.
    pub fn of(word: &str) -> Option<Self> {
        Self::BOTH.into_iter().find(|phone| phone.word() == word)
    }

    /// Its word.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Old => Role::Old.slug(),
            Self::New => Role::New.slug(),
        }
    }
}

/// How many steps there are, by their numbers.
const STEPS: u8 = Step::ACTIVATED.number() + 1;

/// A step on a phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The phone.
    pub phone: Phone,
    /// The step, as [`Step::number`] has it.
    pub step: u8,
}

impl Place {
    /// Where a row is about; none where it names no phone or no step.
    pub fn of(row: &Row) -> Option<Self> {
        let step = row.step.filter(|step| *step < STEPS)?;
        Some(Self { phone: Phone::of(&row.phone)?, step })
    }

    fn all() -> impl Iterator<Item = Self> {
        Phone::BOTH.into_iter().flat_map(|phone| (0..STEPS).map(move |step| Self { phone, step }))
    }

    fn index(self) -> usize {
        usize::from(self.step) + if self.phone == Phone::New { usize::from(STEPS) } else { 0 }
    }
}

/// Something of each place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places<T>(Vec<T>);

impl<T: Default + Clone> Default for Places<T> {
    fn default() -> Self {
        Self(vec![T::default(); 2 * usize::from(STEPS)])
    }
}

impl<T> Places<T> {
    /// What there is of a place, to be changed.
    pub fn at(&mut self, place: Place) -> Option<&mut T> {
        self.0.get_mut(place.index())
    }

    /// Every place with what there is of it: the old phone first, by step.
    pub fn iter(&self) -> impl Iterator<Item = (Place, &T)> {
        Place::all().zip(&self.0)
    }

    /// Changes what there is by what there is in others.
    pub fn with<U>(&mut self, others: &Places<U>, change: impl Fn(&mut T, &U)) {
        for (own, other) in self.0.iter_mut().zip(&others.0) {
            change(own, other);
        }
    }
}
