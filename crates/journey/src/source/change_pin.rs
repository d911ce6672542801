//! Changing the PIN, from the menu: the present one, the new one, and the new one again.

use super::state::{At, ChangePin, Source};
use crate::{
    digits::Pin,
    event::SourceEvent,
    phone::Context,
    pin::{NewPinProblem, PinCheck, PinProblem, Verifier},
};

impl Source {
    /// "Change PIN code" in the menu.
    pub(super) fn begin_pin_change(&mut self) {
        self.at = At::ChangePin(ChangePin::Present { problem: None });
    }

    /// One event while the PIN is being changed; one that does not fit is ignored.
    pub(super) fn handle_pin_change(&mut self, event: SourceEvent, context: &mut Context) {
        let At::ChangePin(stage) = &mut self.at else { return };
        match (event, stage) {
            (SourceEvent::PinEntered(pin), ChangePin::Present { problem }) => {
                match self.app.guard.check(
                    &pin,
                    &self.app.pin,
                    context.now,
                    context.entropy.hashes(),
                ) {
                    PinCheck::Right => self.create_pin(None),
                    PinCheck::Wrong(left) => *problem = Some(PinProblem::Wrong { left }),
                    PinCheck::Locked => *problem = None,
                    PinCheck::Blocked => context.service.block(self.app.id),
                }
            }
            (SourceEvent::PinCreated(pin), ChangePin::Create { problem }) => {
                if pin.is_trivial() {
                    *problem = Some(NewPinProblem::Trivial);
                } else {
                    self.repeat_pin(&pin, context);
                }
            }
            (SourceEvent::PinRepeated(pin), ChangePin::Repeat { first }) => {
                if first.matches(&pin, context.entropy.hashes()) {
                    self.app.pin = first.clone();
                    self.at = At::ChangePin(ChangePin::Changed);
                } else {
                    self.create_pin(Some(NewPinProblem::Mismatch));
                }
            }
            (SourceEvent::PinChangeSeen, ChangePin::Changed) => self.go_home(None, context),
            _ => {}
        }
    }

    /// "Back": from the second entry to the first, else out of it; the old PIN then stays.
    pub(super) fn back_in_pin_change(&mut self, context: &Context) {
        match &self.at {
            At::ChangePin(ChangePin::Repeat { .. }) => self.create_pin(None),
            At::ChangePin(_) => self.go_home(None, context),
            _ => {}
        }
    }

    fn create_pin(&mut self, problem: Option<NewPinProblem>) {
        self.at = At::ChangePin(ChangePin::Create { problem });
    }

    fn repeat_pin(&mut self, pin: &Pin, context: &mut Context) {
        let first = Verifier::new(pin, context.policy.pin_cost, context.entropy);
        self.at = At::ChangePin(ChangePin::Repeat { first });
    }
}
