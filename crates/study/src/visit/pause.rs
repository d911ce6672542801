//! A pause of a visit: the time of the world stands still until the participant is back, gives the task up, or ends the visit.

use super::{Course, Effect, Phase};
use crate::{kind::Kind, record::Detail};

impl Course {
    pub(super) fn pause(&mut self) -> Vec<Effect> {
        self.phase = Phase::Paused;
        self.is_held = true;
        vec![
            Effect::Record(Kind::Pause, Detail::None),
            Effect::Hold(true),
            Effect::Keep,
            Effect::Show(Phase::Paused),
        ]
    }

    pub(super) fn resume(&mut self) -> Vec<Effect> {
        self.phase = Phase::Running;
        let mut effects = self.let_go();
        effects.extend([
            Effect::Record(Kind::Resume, Detail::None),
            Effect::Keep,
            Effect::Show(Phase::Running),
        ]);
        effects
    }

    /// From a task that is under way, paused, or was left; a pause in which the page was left lasts until now.
    pub(super) fn give_up(&mut self) -> Vec<Effect> {
        let mut effects = self.let_go();
        effects.extend(self.task_over("gave-up"));
        effects
    }

    /// The time of the world goes on, if it stands still.
    pub(super) fn let_go(&mut self) -> Vec<Effect> {
        let was_held = std::mem::take(&mut self.is_held);
        if was_held { vec![Effect::Hold(false)] } else { Vec::new() }
    }
}
