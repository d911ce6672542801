//! What happens in a visit, and what is to be done.

use super::Kept;
use crate::{
    kind::Kind,
    plan::Phones,
    questionnaire::{Item, Score},
    record::Detail,
};

/// Where a visit stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// Nobody knows yet who takes part.
    Unnamed,
    /// The participant is asked.
    Consent,
    /// A task is explained.
    Briefing,
    /// The app is on its way, for a task that begins or goes on.
    Starting,
    /// A task is worked on.
    Running,
    /// The same, paused.
    Paused,
    /// A task was under way when the page was left, and waits for the participant.
    Checkpoint,
    /// A task is over, and waits for the participant to go on.
    Done,
    /// A questionnaire is answered: after a task, or at the end.
    Question,
    /// The page is being loaded again, for the next task or the end.
    Between,
    /// All is over; the records are here.
    Over,
    /// The participant does not take part.
    Declined,
    /// The records are deleted.
    Deleted,
    /// The participant has withdrawn, and the records are deleted.
    Withdrawn,
}

/// What happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// The page was opened. With what was kept of this visit, if anything was, and how long ago that was, in milliseconds.
    Open(Option<(Kept, u64)>),
    /// The participant takes part, perhaps with longer time limits.
    Agree {
        /// Whether time limits are longer.
        longer: bool,
    },
    /// The participant does not take part.
    Decline,
    /// The task is to begin.
    Start,
    /// The app is there. Whether the world is that in which the task was under way, where one was.
    Ready {
        /// Whether it is.
        same_world: bool,
    },
    /// The participant wants a pause …
    Pause,
    /// … and is back.
    Resume,
    /// The participant gives the task up.
    GiveUp,
    /// The task is done.
    Success,
    /// The participant goes on: from a checkpoint, or after a task.
    GoOn,
    /// The participant ends the visit before its time.
    Stop,
    /// Who watches ends it: that the participant gave up cannot be said then.
    Halt,
    /// The participant chooses a point of a scale, perhaps another one than before.
    Choose(Item, Score),
    /// The participant has answered the question.
    Send,
    /// The participant would rather not answer it.
    LeaveOut,
    /// The page cannot be loaded again, as nothing that was recorded would survive it.
    Stay,
    /// Time passes.
    Tick,
    /// The participant wants the records of this visit deleted.
    Delete,
    /// Somebody withdraws: the records of a participant are to go. Whether it is this participant.
    Withdraw {
        /// Whether it is.
        is_own: bool,
    },
}

/// What is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// A page of the study is shown; the app, with [`Phase::Running`] and [`Phase::Done`].
    Show(Phase),
    /// Something is recorded.
    Record(Kind, Detail),
    /// What was chosen is recorded; none if the participant would rather not say.
    Answer(Item, Option<Score>),
    /// What was written is recorded.
    Comment,
    /// The app starts, for this task.
    Launch {
        /// The place of the task in the plan.
        task: usize,
        /// Whether its world begins anew.
        afresh: bool,
    },
    /// It is said that the last minute of the task begins.
    LastMinute,
    /// What there is to be kept is kept, with the records so far, before anything else.
    Keep,
    /// The time of the world stands still, or goes on.
    Hold(bool),
    /// The page is loaded again: the next task has a page of its own.
    Reload,
    /// The records of this visit are deleted, with its world.
    Forget,
}

/// What a visit is like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Manner {
    /// Whether the participant is known.
    pub is_named: bool,
    /// Whether it is in the frame of another page.
    pub is_framed: bool,
    /// Whether the researcher has named a plan.
    pub has_plan: bool,
    /// The phones of this device; none if it shows those of each task.
    pub phones: Option<Phones>,
}
