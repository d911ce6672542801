//! Opening another world in place of the open one, without a reload of the page: the screens and those who
//! follow the journey go on with it.

use super::{Setup, Shell, ShellNotice, transaction::Job, world_storage::WorldStorage};
use journey::{faults::Faults, step::Step, time::Time};
use std::rc::Rc;

impl Shell {
    /// Goes to a step: begins a practice world in which everything before it has been done.
    pub fn go_to(&self, step: Step) {
        self.reopen(move |setup| Setup { practice: Some(step), ..setup });
    }

    /// Begins the world that is open anew, with these faults. A shared world begins anew in all tabs.
    pub fn play_faults(&self, faults: Faults) {
        self.reopen(move |setup| Setup { faults, ..setup });
    }

    /// Begins a fresh world with a changed setup. It is opened after all that was sent before.
    pub fn reopen(&self, change: impl FnOnce(Setup) -> Setup) {
        self.enqueue(Job::Reopen(Box::new(change(Setup::clone(&self.setup())))));
    }

    /// Leaves the world that is open. What it has stored stays.
    pub(super) fn leave(&self, setup: Setup) {
        let inner = &self.0;
        let before = self.link_name();
        inner.policy.set(setup.policy);
        inner.storage.replace(WorldStorage::of(&setup));
        inner.keeping.take();
        inner.setup.replace(Rc::new(setup));
        inner.sms.take();
        inner.due.take();
        // These speak of the world that is left.
        self.forget_notice(ShellNotice::DataCleared);
        self.forget_notice(ShellNotice::WorkDropped);
        // A new world has its own timeline.
        inner.seen.set(Time::default());
        if self.link_name() != before {
            self.open_link();
        }
    }
}
