//! Two devices of one participant have two clocks. How far the clock of the new phone is ahead of that of the old one is read off the scan: the
//! code was on the screen of the old phone when the new one read it.
//!
//! Rows never hold a ticket, so nothing says which of several codes was read: what is said holds for each of them that it can have been. Both
//! clocks are taken to run evenly while the codes are shown.

#[cfg(test)]
mod tests;
mod walk;

use crate::{row::Row, summary};
use walk::{Accepted, Page, Shown};

/// How a code came to the new phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// It was read off the screen of the old phone.
    Scan,
    /// It was typed, or is in a picture that was taken of it: it can have left the screen before.
    Typed,
}

impl Way {
    /// Its word in the report.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Scan => "scan",
            Self::Typed => "typed",
        }
    }
}

/// How far a clock is ahead of another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offset {
    /// The middle of what it can be, in milliseconds; below zero if it is behind.
    pub ms: i64,
    /// It differs from that by so much at most, in milliseconds.
    pub bound_ms: u64,
}

/// The clocks of a participant's two devices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClockPair {
    /// The study.
    pub study: String,
    /// The participant.
    pub participant: String,
    /// The session, which both devices have in common.
    pub session: String,
    /// How far the clock of the new phone is ahead of that of the old one; none where nothing in the data says so.
    pub offset: Option<Offset>,
    /// By which way the code came that says so.
    pub way: Option<Way>,
}

/// What of the time of a participant is told by two clocks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// From the press that asked for the code on the old phone until the new phone had it.
    CodeToScan,
    /// From the begin of the first task on the old phone until the last task was done on the new one.
    Whole,
}

impl What {
    /// Its word in the report.
    pub const fn word(self) -> &'static str {
        match self {
            Self::CodeToScan => "code-to-scan",
            Self::Whole => "whole",
        }
    }
}

/// A time that begins on one device and ends on the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crossing {
    /// The study.
    pub study: String,
    /// The participant.
    pub participant: String,
    /// The session.
    pub session: String,
    /// Which time.
    pub what: What,
    /// How long it was, in milliseconds, pauses and all.
    pub ms: i64,
    /// It differs from that by so much at most, in milliseconds.
    pub bound_ms: u64,
}

/// Milliseconds that a row can be written after what it tells of.
pub const SLACK_MS: i64 = 500;
/// Milliseconds for which somebody who types a code, or uses a picture of it, can have had it after it left the screen.
pub const NOTED_MS: i64 = 60_000;

/// What an offset can be: from, to, both included.
type Span = (i64, i64);

/// The clocks of each session in which the old phone was one device and the new phone another, in the order in which they come first.
pub fn clocks(rows: &[Row]) -> Vec<ClockPair> {
    sessions(rows).iter().filter_map(Session::pair).collect()
}

/// The times that go from one device to the other, of all sessions whose clocks are known.
pub fn crossings(rows: &[Row]) -> Vec<Crossing> {
    sessions(rows).iter().flat_map(Session::crossings).collect()
}

struct Session<'a> {
    first: &'a Row,
    pages: Vec<Page>,
}

fn sessions(rows: &[Row]) -> Vec<Session<'_>> {
    let sessions = summary::sessions(rows).into_iter();
    sessions
        .filter_map(|rows| {
            let first = *rows.first()?;
            let pages = summary::pages(&rows).map(|page| Page::of(page.0)).collect();
            Some(Session { first, pages })
        })
        .collect()
}

impl Session<'_> {
    /// The device of the old phone and that of the new one; none where there are not these two, each with a clock of its own.
    fn devices(&self) -> Option<(&Page, &Page)> {
        let only = |phone: &'static str| {
            let mut pages = self.pages.iter().filter(move |page| page.is_only(phone));
            let first = pages.next()?;
            // Which of several belongs to the other phone, nothing says.
            pages.next().is_none().then_some(first)
        };
        Some((only("old")?, only("new")?))
    }

    fn pair(&self) -> Option<ClockPair> {
        let (old, new) = self.devices()?;
        let offset = offset(&old.shown, &new.accepted);
        let way = new.accepted.iter().any(|it| it.way == Way::Scan);
        let way = if way { Way::Scan } else { Way::Typed };
        Some(ClockPair {
            study: (*self.first.study).to_owned(),
            participant: (*self.first.participant).to_owned(),
            session: (*self.first.session).to_owned(),
            offset,
            way: offset.map(|_| way),
        })
    }

    fn crossings(&self) -> Vec<Crossing> {
        let Some((old, new)) = self.devices() else { return Vec::new() };
        let Some(offset) = offset(&old.shown, &new.accepted) else { return Vec::new() };
        let crossing = |what, from: i64, to: i64| Crossing {
            study: (*self.first.study).to_owned(),
            participant: (*self.first.participant).to_owned(),
            session: (*self.first.session).to_owned(),
            what,
            ms: to - offset.ms - from,
            bound_ms: offset.bound_ms,
        };
        let mut crossings = Vec::new();
        // Of several codes, nothing says which one it was.
        if let ([shown], [accepted]) = (possible(&old.shown).as_slice(), new.accepted.as_slice()) {
            crossings.push(crossing(What::CodeToScan, shown.asked, accepted.at));
        }
        if let (Some(begun), Some(done)) = (old.begun, new.done) {
            crossings.push(crossing(What::Whole, begun, done));
        }
        crossings
    }
}

/// The codes that can have been read: all, but if the old phone itself went on because its code was read, that one.
fn possible(shown: &[Shown]) -> Vec<&Shown> {
    let certain: Vec<_> = shown.iter().filter(|it| it.is_read).collect();
    if certain.is_empty() { shown.iter().collect() } else { certain }
}

/// What the offset can be by all codes that were accepted; each of them was on the screen of the old phone.
fn offset(shown: &[Shown], accepted: &[Accepted]) -> Option<Offset> {
    let shown = possible(shown);
    let mut all: Option<Vec<Span>> = None;
    for accepted in accepted {
        let spans: Vec<_> = shown.iter().map(|shown| span(shown, accepted)).collect();
        all = Some(match all {
            None => spans,
            Some(before) => common(&before, &spans),
        });
    }
    let all = all?;
    let low = all.iter().map(|it| it.0).min()?;
    let high = all.iter().map(|it| it.1).max()?;
    if low == i64::MIN {
        return None;
    }
    let width = high.checked_sub(low)?;
    Some(Offset { ms: low + width / 2, bound_ms: u64::try_from(width - width / 2).ok()? })
}

/// What the offset can be if this code was accepted there.
const fn span(shown: &Shown, accepted: &Accepted) -> Span {
    let noted = match accepted.way {
        Way::Scan => 0,
        Way::Typed => NOTED_MS,
    };
    let low = match shown.until {
        Some(until) => accepted.at - until - SLACK_MS - noted,
        None => i64::MIN,
    };
    (low, accepted.at - shown.from + SLACK_MS)
}

/// What is in both.
fn common(one: &[Span], other: &[Span]) -> Vec<Span> {
    let pairs = one.iter().flat_map(|one| other.iter().map(move |other| (one, other)));
    let both = pairs.map(|(one, other)| (one.0.max(other.0), one.1.min(other.1)));
    both.filter(|(low, high)| low <= high).collect()
}
