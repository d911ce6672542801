//! Where a person went in a task: which steps were shown, in which order, and what happened there.

use std::collections::BTreeMap;
use study::{kind::Kind, row::Row};

/// The part of a phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phone {
    /// The one that is copied from.
    Old,
    /// The one that is copied to.
    New,
}

impl Phone {
    /// The phone of a word of the column `phone`.
    pub fn of(word: &str) -> Option<Self> {
        [Self::Old, Self::New].into_iter().find(|phone| phone.word() == word)
    }

    /// Its word.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Old => "old",
            Self::New => "new",
        }
    }
}

/// A step on a phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The phone.
    pub phone: Phone,
    /// The step, 0 to 19.
    pub step: u8,
}

impl Place {
    fn of(row: &Row) -> Option<Self> {
        Some(Self { phone: Phone::of(&row.phone)?, step: row.step? })
    }
}

/// What is counted: the places in [`Counts`].
pub const COUNTED: [(&str, Kind); 4] = [
    ("errors", Kind::Error),
    ("misses", Kind::Miss),
    ("corrections", Kind::Correct),
    ("hints", Kind::Hint),
];
/// How often each of [`COUNTED`] happened.
pub type Counts = [u64; 4];

/// What happened at a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Seen {
    /// Whether a screen of it was shown.
    pub is_shown: bool,
    /// How often what happened there.
    pub counts: Counts,
}

/// A hint that was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hint<'a> {
    /// Where; none where nothing was shown yet.
    pub place: Option<Place>,
    /// The screen that was shown there.
    pub screen: &'a str,
    /// Which: `captions`, `help`, `advice`.
    pub hint: &'a str,
}

/// The screen whose step is passed again and again by who goes on: being there is no going back.
const HOME: &str = "home";

/// Where a person went.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Trail<'a> {
    /// Whether a phone showed a step that is before one that it had shown on the same page; the screen `home` left out.
    pub went_back: bool,
    /// The steps in the order in which they were shown, without repetitions in a row; those of a further page after those of the first.
    pub path: Vec<Place>,
    /// What happened at each step.
    pub places: BTreeMap<Place, Seen>,
    /// Each hint that was asked for.
    pub hints: Vec<Hint<'a>>,
}

impl<'a> Trail<'a> {
    /// The trail on one page, by its events within the task.
    pub fn of(rows: &[&'a Row]) -> Self {
        let mut trail = Self::default();
        let mut highest: BTreeMap<Phone, u8> = BTreeMap::new();
        let mut last: Option<(Place, &'a str)> = None;
        for row in rows {
            let place = Place::of(row);
            if row.event == Kind::Screen {
                let Some(place) = place else { continue };
                last = Some((place, &row.screen));
                trail.places.entry(place).or_default().is_shown = true;
                if trail.path.last() != Some(&place) {
                    trail.path.push(place);
                }
                if &*row.screen != HOME {
                    let highest = highest.entry(place.phone).or_insert(place.step);
                    trail.went_back |= place.step < *highest;
                    *highest = place.step.max(*highest);
                }
            } else if let Some(kind) = COUNTED.iter().position(|(_, kind)| *kind == row.event) {
                // What names no step happened where the page had come to.
                let at = place.map(|place| (place, &*row.screen)).or(last);
                if let Some((place, _)) = at {
                    trail.places.entry(place).or_default().counts[kind] += 1;
                }
                if row.event == Kind::Hint {
                    let (place, screen) = (at.map(|at| at.0), at.map_or("", |at| at.1));
                    let hint = if row.detail.is_empty() { &row.control } else { &row.detail };
                    trail.hints.push(Hint { place, screen, hint });
                }
            }
        }
        trail
    }

    /// Adds what happened on a further page.
    pub fn and(&mut self, more: Self) {
        self.went_back |= more.went_back;
        self.path.extend(more.path);
        self.path.dedup();
        for (place, seen) in more.places {
            let here = self.places.entry(place).or_default();
            here.is_shown |= seen.is_shown;
            add(&mut here.counts, seen.counts);
        }
        self.hints.extend(more.hints);
    }
}

/// Adds counts to others.
pub fn add(counts: &mut Counts, more: Counts) {
    for (count, more) in counts.iter_mut().zip(more) {
        *count += more;
    }
}
