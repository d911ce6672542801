//! Where a person went in a task: which steps were shown, in which order, and what happened there.

use crate::place::{Phone, Place, Places};
use study::{
    kind::Kind,
    note::{ASSIST, said},
    row::Row,
};

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

/// What somebody who watched noted in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Noted<'a> {
    /// The place of its event in the sequence of the page.
    pub seq: u64,
    /// When, by the clock of the page, in milliseconds since the begin of the trail; while no page was loaded, no time is counted.
    pub since_ms: u64,
    /// Where; none where nothing was shown yet.
    pub place: Option<Place>,
    /// The screen that was shown there.
    pub screen: &'a str,
}

/// The screen of all apps, which who goes on passes again and again, and which is there after the end: being there is no going back, and a step
/// only where a phone begins with it.
const HOME: &str = "home";

/// Where a person went.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Trail<'a> {
    /// Whether a phone showed a step that is before one that it had shown on the same page; the screen `home` left out.
    pub went_back: bool,
    /// The steps in the order in which they were shown, without repetitions in a row; those of a further page after those of the first.
    pub path: Vec<Place>,
    /// What happened at each step.
    pub places: Places<Seen>,
    /// Each hint that was asked for.
    pub hints: Vec<Hint<'a>>,
    /// Each note in words.
    pub notes: Vec<Noted<'a>>,
    /// How many times who watched noted that the person was helped.
    pub helped: u64,
}

impl<'a> Trail<'a> {
    /// The trail on one page, by its events within the task.
    pub fn of(rows: &[&'a Row]) -> Self {
        let mut trail = Self::default();
        // The highest step on the old phone and on the new one.
        let mut highest = [0, 0];
        let mut last: Option<(Place, &'a str)> = None;
        // Whether each phone has shown anything, and whether it is at its screen of all apps, on no step.
        let (mut has_begun, mut is_aside) = ([false; 2], [false; 2]);
        let (mut since_ms, mut before_ms) = (0, u64::MAX);
        for row in rows {
            since_ms += row.t_ms.saturating_sub(before_ms);
            before_ms = row.t_ms;
            let place = Place::of(row);
            if row.event == Kind::Screen {
                let Some(place) = place else { continue };
                let phone = usize::from(place.phone == Phone::New);
                is_aside[phone] = has_begun[phone] && &*row.screen == HOME;
                has_begun[phone] = true;
                if is_aside[phone] {
                    continue;
                }
                last = Some((place, &row.screen));
                if let Some(seen) = trail.places.at(place) {
                    seen.is_shown = true;
                }
                if trail.path.last() != Some(&place) {
                    trail.path.push(place);
                }
                if &*row.screen != HOME {
                    let [old, new] = &mut highest;
                    let highest = if place.phone == Phone::Old { old } else { new };
                    trail.went_back |= place.step < *highest;
                    *highest = place.step.max(*highest);
                }
                continue;
            }
            // What names no step, or happened on no step, happened where the page had come to.
            let place = place.filter(|it| !is_aside[usize::from(it.phone == Phone::New)]);
            let at = place.map(|place| (place, &*row.screen)).or(last);
            if row.event == Kind::Note {
                trail.helped += u64::from(&*row.detail == ASSIST);
                if said(&row.detail).is_some() {
                    let (place, screen) = (at.map(|at| at.0), at.map_or("", |at| at.1));
                    trail.notes.push(Noted { seq: row.seq, since_ms, place, screen });
                }
            } else if let Some(kind) = COUNTED.iter().position(|(_, kind)| *kind == row.event) {
                if let Some(seen) = at.and_then(|(place, _)| trail.places.at(place)) {
                    seen.counts[kind] += 1;
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
        self.places.with(&more.places, |here, more| {
            here.is_shown |= more.is_shown;
            add(&mut here.counts, more.counts);
        });
        self.hints.extend(more.hints);
        self.notes.extend(more.notes);
        self.helped += more.helped;
    }

    /// The furthest step on a phone that was shown.
    pub fn furthest(&self, phone: Phone) -> Option<Place> {
        self.path.iter().copied().filter(|place| place.phone == phone).max()
    }
}

/// Adds counts to others.
pub fn add(counts: &mut Counts, more: Counts) {
    for (count, more) in counts.iter_mut().zip(more) {
        *count += more;
    }
}
