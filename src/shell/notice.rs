//! What the shell has to tell people about the page itself.

use super::Shell;

/// Something about this browser or this tab that a person should know.
#[non_exhaustive]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShellNotice {
    /// The browser stores nothing for this page: the world lives in memory, in this tab only.
    StorageMissing,
    /// The storage does not take changes (full, damaged): the world is in memory, in this tab only, until it does.
    StorageFailed,
    /// The storage does not answer, most likely because another tab holds it: the world is in memory, in this
    /// tab only, until it does.
    StorageSilent,
    /// What was stored has been cleared. The world goes on with what this tab holds.
    DataCleared,
    /// What was done in this tab while nothing was stored is dropped, as another tab has gone on meanwhile.
    WorkDropped,
    /// What was stored could not be read by this page. It was set aside, and can be had as a file.
    SetAside {
        /// Whether it is damaged; otherwise it is of another version.
        damaged: bool,
    },
    /// A newer page has stored the world meanwhile, in another tab. This one goes on in memory.
    NewerPageOpen,
    /// The clock of this device was set back; deadlines stay where they were.
    ClockSetBack,
    /// The tabs of this browser cannot reach each other.
    LinkMissing,
    /// The browser gave no random numbers; what was pressed had no effect.
    RandomMissing,
}

/// A notice that was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GivenNotice {
    /// What it says.
    pub notice: ShellNotice,
    /// Its number. An event that happens again gets a new one, so that it is shown again to a person who has
    /// closed the first notice.
    pub number: u64,
}

impl ShellNotice {
    /// The notices that stand as long as the world is in memory only.
    pub(super) const APART: [Self; 4] =
        [Self::StorageMissing, Self::StorageFailed, Self::StorageSilent, Self::NewerPageOpen];

    /// Whether it reports an event, and not a state.
    const fn is_an_event(self) -> bool {
        matches!(
            self,
            Self::DataCleared | Self::WorkDropped | Self::ClockSetBack | Self::RandomMissing
        )
    }
}

impl Shell {
    /// What to tell about the page itself.
    pub fn notices(&self) -> Vec<GivenNotice> {
        self.0.notices.borrow().clone()
    }

    /// Gives a notice. A state that is shown already is not given twice; an event is given again.
    pub(super) fn note(&self, notice: ShellNotice) {
        let number = self.number();
        let mut notices = self.0.notices.borrow_mut();
        if notice.is_an_event() {
            notices.retain(|given| given.notice != notice);
        }
        if notices.iter().all(|given| given.notice != notice) {
            notices.push(GivenNotice { notice, number });
        }
    }

    /// Takes a notice back.
    pub(super) fn forget_notice(&self, notice: ShellNotice) {
        self.0.notices.borrow_mut().retain(|given| given.notice != notice);
    }
}
