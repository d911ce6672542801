//! How a tab keeps its world: what a job is done to, given what is stored and what the tab knows, and
//! whether the result is stored. No storage in here: what was found and what became of it are arguments.
//!
//! All tabs of a browser share one stored world, and that is the truth while storage works. Where it does
//! not, a tab goes on in memory, [`Apart`] from what is stored, until it can store its world again, or
//! finds that another tab has gone on meanwhile.

use crate::snapshot::{self, SnapshotError};
use journey::{time::Time, world::World};

/// What a job is done for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Occasion {
    /// The page was loaded.
    Opening,
    /// A person wants a fresh world.
    StartingOver,
    /// A person pressed or typed something.
    Press,
    /// Time has passed, or the page has come back into view.
    Tick,
}

impl Occasion {
    /// Whether a person asked for it, with the page before them.
    const fn is_a_person(self) -> bool {
        matches!(self, Self::StartingOver | Self::Press)
    }
}

/// What is stored under the world's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found<'a> {
    /// Nothing.
    Nothing,
    /// A world this page can read.
    Readable(&'a str),
    /// A text this page cannot read, because it is damaged.
    Damaged(&'a str),
    /// A text of a newer page.
    Newer(&'a str),
}

impl<'a> Found<'a> {
    /// What a stored text is, with its world where it can be read.
    pub fn of(stored: Option<&'a str>) -> (Self, Option<World>) {
        let Some(text) = stored else { return (Self::Nothing, None) };
        match snapshot::restore(text) {
            Ok(world) => (Self::Readable(text), Some(world)),
            Err(SnapshotError::Newer(_)) => (Self::Newer(text), None),
            Err(SnapshotError::Damaged) => (Self::Damaged(text), None),
        }
    }
}

/// Why a tab's world is in memory only.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Apart {
    /// The browser keeps nothing for this page.
    Unavailable,
    /// The storage did not take a change: it is full, or broken.
    Refused,
    /// The storage does not answer.
    Silent,
    /// What was stored is gone: somebody has cleared it. It is stored again when a person goes on.
    Cleared,
    /// A newer page has stored the world. It stays as it is.
    Newer,
    /// The page is a guest in another one, and nobody has pressed anything in it: the storage was not asked.
    Unasked,
}

/// Which world a job is done to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// The one that is stored.
    Stored,
    /// The one that the tab holds.
    Known,
    /// A new one.
    Fresh,
}

/// Something to tell once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News {
    /// What was stored is gone; the tab goes on with what it holds.
    Cleared,
    /// What was done in this tab while it was apart is dropped, as another tab has gone on.
    Dropped,
}

/// What to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plan {
    /// Put the text that cannot be read aside, and plan again.
    SetAside,
    /// Do the job.
    Do(Doing),
}

/// How a job is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Doing {
    /// To which world.
    pub basis: Basis,
    /// Whether the job itself is done. If not, only time passes: what a person pressed was on a screen of a world
    /// that is given up.
    pub acts: bool,
    /// Whether the result may be stored.
    pub stores: bool,
    /// What to tell.
    pub news: Option<News>,
    /// Where the world is afterwards, if all goes well.
    apart: Option<Apart>,
}

impl Doing {
    /// In step with what is stored.
    const fn stored(basis: Basis) -> Self {
        Self { basis, acts: true, stores: true, news: None, apart: None }
    }

    /// In memory only, with the world that the tab holds.
    const fn in_memory(apart: Apart) -> Self {
        Self { basis: Basis::Known, acts: true, stores: false, news: None, apart: Some(apart) }
    }

    /// Whether the result must be stored even if this job has changed nothing: what is stored is another world.
    pub const fn must_store(&self) -> bool {
        self.stores && !matches!(self.basis, Basis::Stored)
    }
}

/// What the tab last saw stored.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
enum Seen {
    /// It has never seen anything.
    #[default]
    Never,
    /// This text.
    Text(String),
    /// Nothing any more.
    Gone,
}

/// What a transaction came to whose work was done, whether or not the browser then kept it.
#[derive(Debug, Clone)]
pub struct Ran {
    /// How it was done.
    pub doing: Doing,
    /// What was stored before.
    pub found: Option<String>,
    /// What was put in its place, if anything was.
    pub written: Option<String>,
}

/// Where a tab's world is, and what the tab last saw stored.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Keeping {
    /// Whether the tab holds a world.
    knows: bool,
    seen: Seen,
    /// A text of this tab's that the storage may have taken, although it did not say so.
    perhaps: Option<String>,
    apart: Option<Apart>,
    /// Whether a person has done something that is in memory only.
    ahead: bool,
}

impl Keeping {
    /// Why the world is in memory only; none while it is stored.
    pub const fn apart(&self) -> Option<Apart> {
        self.apart
    }

    /// Whether the tab holds a world.
    pub const fn knows(&self) -> bool {
        self.knows
    }

    /// Whether this tab has ever seen a world stored.
    pub fn has_seen_it_stored(&self) -> bool {
        self.seen != Seen::Never
    }

    /// Whether storage is asked at all for such a job. Where it does not answer, or is not there, or was not asked yet, only a
    /// person makes the tab try.
    pub const fn asks(&self, occasion: Occasion) -> bool {
        let waits = matches!(self.apart, Some(Apart::Silent | Apart::Unavailable | Apart::Unasked));
        !self.knows || !waits || occasion.is_a_person()
    }

    /// What to do. `set_aside` is the text that was put aside just now.
    pub fn plan(&self, occasion: Occasion, found: Found, set_aside: Option<&str>) -> Plan {
        if occasion == Occasion::StartingOver {
            return Plan::Do(Doing::stored(Basis::Fresh));
        }
        let own = if self.knows { Basis::Known } else { Basis::Fresh };
        Plan::Do(match found {
            // A tab that runs leaves alone what a newer page has stored meanwhile.
            Found::Newer(_) if self.knows => Doing::in_memory(Apart::Newer),
            Found::Damaged(text) | Found::Newer(text) if set_aside != Some(text) => {
                return Plan::SetAside;
            }
            Found::Damaged(_) | Found::Newer(_) => Doing::stored(own),
            Found::Nothing if self.knows => self.on_nothing(occasion),
            Found::Nothing => Doing::stored(Basis::Fresh),
            Found::Readable(text) if self.has_gone_on(text) => Doing {
                acts: false,
                news: self.ahead.then_some(News::Dropped),
                ..Doing::stored(Basis::Stored)
            },
            Found::Readable(_) if self.apart.is_some() => Doing::stored(Basis::Known),
            Found::Readable(_) => Doing::stored(Basis::Stored),
        })
    }

    /// The tab holds a world, and nothing is stored.
    fn on_nothing(&self, occasion: Occasion) -> Doing {
        let news = self.has_seen_text().then_some(News::Cleared);
        // Who cleared it may have meant it: only a person stores it again.
        if self.seen != Seen::Never && !occasion.is_a_person() {
            return Doing { news, ..Doing::in_memory(Apart::Cleared) };
        }
        Doing { news, ..Doing::stored(Basis::Known) }
    }

    /// Whether something was stored when the tab last looked.
    const fn has_seen_text(&self) -> bool {
        matches!(self.seen, Seen::Text(_))
    }

    fn see(&mut self, found: Option<String>) {
        self.seen = match found {
            Some(text) => Seen::Text(text),
            None if self.seen == Seen::Never => Seen::Never,
            None => Seen::Gone,
        };
    }

    /// Whether this stored text is another tab's, of after this one was left on its own.
    fn has_gone_on(&self, text: &str) -> bool {
        let is_seen = matches!(&self.seen, Seen::Text(seen) if seen == text);
        self.apart.is_some() && !is_seen && self.perhaps.as_deref() != Some(text)
    }

    /// The transaction is complete.
    pub fn done(&mut self, occasion: Occasion, ran: Ran) {
        let Ran { doing, found, written } = ran;
        self.knows = true;
        self.apart = doing.apart;
        self.ahead = self.apart.is_some() && (self.ahead || (doing.acts && occasion.is_a_person()));
        self.perhaps = None;
        self.see(written.or(found));
    }

    /// The transaction failed: the world is in memory from here on. `ran` is there if its work was done before.
    pub fn failed(&mut self, occasion: Occasion, why: Apart, ran: Option<Ran>) {
        self.apart = Some(why);
        self.knows = true;
        let mut acts = true;
        if let Some(Ran { doing, found, written }) = ran {
            acts = doing.acts;
            // What was found in the place of this tab's world has become its world.
            self.ahead &= doing.acts;
            self.see(found);
            self.perhaps = written;
        }
        self.ahead |= acts && occasion.is_a_person();
    }

    /// Another tab has changed what is stored. Returns whether it takes the place of this tab's world, and what to
    /// tell. Nothing is stored, and what cannot be read waits for the next job.
    pub fn look(&mut self, found: Found) -> (bool, Option<News>) {
        match found {
            Found::Nothing if self.apart.is_none() && self.has_seen_text() => {
                self.apart = Some(Apart::Cleared);
                self.seen = Seen::Gone;
                (false, Some(News::Cleared))
            }
            Found::Readable(text) if self.apart.is_none() || self.has_gone_on(text) => {
                let news = self.ahead.then_some(News::Dropped);
                *self = Self { knows: true, seen: Seen::Text(text.to_owned()), ..Self::default() };
                (true, news)
            }
            _ => (false, None),
        }
    }
}

/// Whether a job has changed anything that is worth storing, and worth telling the other tabs. That time has passed is
/// not, unless something has ended in it, or the clock has been set back: `seen` is the moment that the page saw last
/// before, `reading` what the clock says.
pub fn has_changed(before: &World, after: &World, seen: Time, reading: Time) -> bool {
    // The timeline's latest moment, which no reading of the clock can lie before.
    let moment = after.now(Time::default());
    let has_ended = before.next_unhandled_deadline().is_some_and(|end| end <= moment);
    !after.is_same_but_for_time(before) || has_ended || before.is_set_back(seen, reading)
}

#[cfg(test)]
mod tests;
