//! What the shell has to tell people about the page itself.

/// Something about this browser or this tab that a person should know.
#[non_exhaustive]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShellNotice {
    /// The browser stores nothing for this page: the world lives in memory, in this tab only.
    StorageMissing,
    /// The storage stopped taking changes (full, damaged): the world goes on in memory, in this tab only.
    StorageFailed,
    /// What was stored could not be read by this page. It was set aside, and can be had as a file.
    SetAside {
        /// It was damaged; else it is of another version.
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
