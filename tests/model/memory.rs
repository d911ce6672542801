//! What the model knows of each phone without asking the world.

use journey::{digits::TemporaryPin, time::Time};
use std::time::Duration;

/// How long a wrong PIN locks the app the first time and the second; the third time is for good.
pub const LOCKS: [Duration; 2] = [Duration::from_mins(5), Duration::from_hours(1)];
/// How long a scan keeps a place.
const KEPT: Duration = Duration::from_mins(15);

/// What the model knows of a phone.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Memory {
    /// When the waiting time of its copy is over.
    pub hour_ends: Option<Time>,
    pub guesses: Guesses,
    /// The last SMS that came.
    pub sms: Option<Sms>,
    /// The digits of the SMS before that one.
    pub old_sms: Option<[u8; 8]>,
    /// Changes with each SMS.
    pub sms_turn: bool,
    /// The place kept for its app.
    pub place: Option<Kept>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Guesses {
    pub wrong: u8,
    pub locks: usize,
    pub locked_until: Option<Time>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Sms {
    pub digits: [u8; 8],
    pub sent_at: Time,
    pub wrong: u8,
    /// The tab that showed it has died.
    pub lost: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Kept {
    pub since: Time,
    /// The temporary PIN was right.
    pub proved: bool,
}

impl Memory {
    /// The digits that the phone's banner shows.
    pub fn banner(&self) -> Option<TemporaryPin> {
        self.sms.filter(|sms| !sms.lost).map(|sms| read(sms.digits))
    }

    /// The digits of the SMS before.
    pub fn late_sms(&self) -> Option<TemporaryPin> {
        self.old_sms.map(read)
    }

    /// What only lived in the tab is gone.
    pub fn tab_dies(&mut self) {
        self.old_sms = None;
        if let Some(sms) = &mut self.sms {
            sms.lost = true;
        }
    }

    /// Whether a place is kept for its app; for ever, where there are no time limits.
    pub fn keeps_place(&self, clock: Time, endless: bool) -> bool {
        self.place.is_some_and(|kept| endless || clock < kept.since.after(KEPT))
    }

    pub fn is_locked(&self, clock: Time) -> bool {
        self.guesses.locked_until.is_some_and(|until| clock < until)
    }

    pub const fn is_blocked(&self) -> bool {
        self.guesses.locks > LOCKS.len()
    }
}

fn read(digits: [u8; 8]) -> TemporaryPin {
    let text: String = digits.iter().copied().map(char::from).collect();
    TemporaryPin::parse(&text).expect("eight digits")
}
