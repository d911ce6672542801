//! What events and time do to the source.

use super::state::{At, HomeNotice, PinPurpose, Source};
use crate::{
    biometrics::Biometrics,
    digits::Pin,
    effect::Effect,
    event::SourceEvent,
    phone::Context,
    pin::{PinCheck, PinProblem},
    policy::Policy,
    service::{Copy, CopyError, IssueError},
};

impl Source {
    /// Carries out one event; one that does not fit is ignored.
    pub fn handle(&mut self, event: SourceEvent, context: &mut Context) {
        if self.app.guard.is_blocked() {
            return;
        }
        let ready = self.is_ready(context);
        let may_be_done = self.may_have_been_copied(context);
        match (event, &mut self.at) {
            (SourceEvent::CopyToNewApp, at) if !matches!(at, At::JustActivated) => {
                self.withdraw_code(context);
                self.copy_to_new_app(context);
            }
            (SourceEvent::ChangePin, at) if !matches!(at, At::JustActivated) => {
                self.withdraw_code(context);
                self.begin_pin_change();
            }
            (event, At::ChangePin(_)) => self.handle_pin_change(event, context),
            (SourceEvent::InformationRead, At::Information) => {
                self.ask_pin(PinPurpose::StartCopy);
            }
            (SourceEvent::PinEntered(pin), At::EnterPin { .. }) => self.check_pin(&pin, context),
            (SourceEvent::Biometrics(recognised), At::EnterPin { .. }) => {
                self.check_biometrics(recognised, context);
            }
            (SourceEvent::Agree(yes), At::WaitingTime { agreed }) => *agreed = yes,
            (SourceEvent::StartCopying, At::WaitingTime { agreed: true }) => {
                self.start_copying(context);
            }
            (SourceEvent::AskToNotify, At::WaitingStarted) => {
                context.effects.push(Effect::AskToNotify);
            }
            (SourceEvent::Minimise, At::WaitingStarted) => self.go_home(None, context),
            (SourceEvent::ShowCode, At::ShowCode | At::Home(_)) if ready => {
                self.ask_pin(PinPurpose::ShowCode);
            }
            (SourceEvent::ShowNewCode, At::CodeExpired { .. }) => {
                self.ask_pin(PinPurpose::ShowCode);
            }
            (SourceEvent::MoreTime, At::Code(_)) => self.show_code(context),
            (SourceEvent::LeaveCode, At::Code(_)) => {
                self.withdraw_code(context);
                self.at = At::Home(None);
            }
            (SourceEvent::LeaveCode, At::CodeExpired { .. }) => self.at = At::Home(None),
            (SourceEvent::NewPhoneHasApp, At::Home(_) | At::ShowCode | At::CodeExpired { .. })
                if may_be_done =>
            {
                context.service.note_copied_elsewhere(self.app.id, context.now);
                self.at = At::Home(Some(HomeNotice::Copied));
            }
            (SourceEvent::NotYet, At::Home(_)) if may_be_done => self.at = At::ShowCode,
            _ => {}
        }
    }

    /// "Back".
    pub fn back(&mut self, context: &mut Context) {
        match &self.at {
            At::Code(_) => self.handle(SourceEvent::LeaveCode, context),
            At::WaitingTime { .. } | At::EnterPin { purpose: PinPurpose::StartCopy, .. } => {
                self.at = At::Information;
            }
            At::EnterPin { purpose: PinPurpose::ShowCode, .. } => self.at = At::ShowCode,
            At::Information | At::TooManyApps | At::ShowCode | At::CodeExpired { .. } => {
                self.at = At::Home(None);
            }
            At::ChangePin(_) => self.back_in_pin_change(context),
            At::Home(_) | At::JustActivated | At::WaitingStarted | At::CodeScanned => {}
        }
    }

    /// Turns biometrics on or off, from the menu.
    pub fn set_biometrics(&mut self, biometrics: Biometrics) {
        self.app.biometrics = biometrics;
    }

    /// Step 19: "OK".
    pub fn activation_seen(&mut self) {
        if self.at == At::JustActivated {
            self.at = At::Home(None);
        }
    }

    /// Ends the copy under way; confirmed before.
    pub fn cancel_copying(&mut self, context: &mut Context) {
        context.service.end_copy(self.app.id);
        self.at = At::Home(Some(HomeNotice::Cancelled));
    }

    /// Lets time pass.
    pub fn tick(&mut self, context: &mut Context) {
        let copy = context.service.copy(self.app.id, context.now).copied();
        match &self.at {
            At::Code(ticket) if context.service.is_redeemed(ticket.id) => {
                self.at = At::CodeScanned;
            }
            // The app that came of a code before this one has been activated, and that was the copy.
            At::Code(ticket) if context.service.is_withdrawn(ticket.id) => {
                self.at = At::Home(Some(HomeNotice::Copied));
            }
            At::Code(ticket) if context.wall_clock() >= ticket.expires_at() => {
                let late = context.wall_clock().since(ticket.expires_at()) >= Policy::SLEPT;
                // What somebody looked at until now goes on; what was slept through asks for the PIN again.
                if context.policy.limits.renews_code() && !late {
                    self.show_code(context);
                } else {
                    self.at = At::CodeExpired { late };
                }
            }
            At::CodeScanned if copy.is_none() => self.at = At::Home(Some(HomeNotice::Copied)),
            // The new phone has given up, or its time has run out: the code can be shown again.
            At::CodeScanned if !context.service.is_being_copied(self.app.id, context.now) => {
                self.at = At::ShowCode;
            }
            // Until the new phone is done, or has given up, there is nothing to do on this one.
            At::Home(_)
                if copy.is_some() && context.service.is_being_copied(self.app.id, context.now) =>
            {
                self.at = At::CodeScanned;
            }
            At::Home(_) if context.service.has_lapsed_copy(self.app.id, context.now) => {
                self.at = At::Home(Some(HomeNotice::Lapsed));
            }
            At::ShowCode
            | At::CodeExpired { .. }
            | At::WaitingStarted
            | At::EnterPin { purpose: PinPurpose::ShowCode, .. }
                if copy.is_none() =>
            {
                // Over either because its day is over or because the new app is active.
                let lapsed = context.service.has_lapsed_copy(self.app.id, context.now);
                let notice = if lapsed { HomeNotice::Lapsed } else { HomeNotice::Copied };
                self.at = At::Home(Some(notice));
            }
            _ => {}
        }
    }

    /// The hour of this app's copy has just ended: step 6 comes by itself, also on the home screen.
    pub fn wait_is_over(&mut self) {
        if matches!(self.at, At::Home(_)) {
            self.at = At::ShowCode;
        }
    }

    fn is_ready(&self, context: &Context) -> bool {
        context
            .service
            .copy(self.app.id, context.now)
            .is_some_and(|copy| copy.is_ready(context.now))
    }

    /// Whether the app may have been copied to a device that is out of sight: its code has been shown, and no phone that is
    /// known here is being activated by it.
    fn may_have_been_copied(&self, context: &Context) -> bool {
        let service = &context.service;
        let copy = service.copy(self.app.id, context.now);
        copy.is_some_and(Copy::has_shown_code) && !service.is_being_copied(self.app.id, context.now)
    }

    /// Home, or step 6 where the code can be shown already.
    pub(super) fn go_home(&mut self, notice: Option<HomeNotice>, context: &Context) {
        self.at = if self.is_ready(context) { At::ShowCode } else { At::Home(notice) };
    }

    fn copy_to_new_app(&mut self, context: &Context) {
        if context.service.copy(self.app.id, context.now).is_some() {
            self.go_home(None, context);
        } else if context.service.has_room(context.now) {
            self.at = At::Information;
        } else {
            self.at = At::TooManyApps;
        }
    }

    fn ask_pin(&mut self, purpose: PinPurpose) {
        self.at = At::EnterPin { purpose, problem: None };
    }

    fn check_pin(&mut self, pin: &Pin, context: &mut Context) {
        let check = self.app.guard.check(pin, &self.app.pin, context.now, context.entropy.hashes());
        let At::EnterPin { purpose, problem } = &mut self.at else { return };
        match check {
            PinCheck::Right => {
                let purpose = *purpose;
                self.opened(purpose, context);
            }
            PinCheck::Wrong(left) => *problem = Some(PinProblem::Wrong { left }),
            PinCheck::Locked => *problem = None,
            PinCheck::Blocked => context.service.block(self.app.id),
        }
    }

    fn check_biometrics(&mut self, recognised: bool, context: &mut Context) {
        let locked = self.app.guard.locked_at(context.now).is_some();
        let At::EnterPin { purpose: PinPurpose::StartCopy, problem, .. } = &mut self.at else {
            return;
        };
        if self.app.biometrics == Biometrics::Off || locked {
            return;
        }
        if recognised {
            self.opened(PinPurpose::StartCopy, context);
        } else {
            *problem = Some(PinProblem::NotRecognised);
        }
    }

    fn opened(&mut self, purpose: PinPurpose, context: &mut Context) {
        match purpose {
            PinPurpose::StartCopy => self.at = At::WaitingTime { agreed: false },
            PinPurpose::ShowCode => self.show_code(context),
        }
    }

    fn start_copying(&mut self, context: &mut Context) {
        match context.service.begin_copy(self.app.id, context.policy.wait, context.now) {
            Ok(()) => {
                self.at = At::WaitingStarted;
                context.effects.push(Effect::AskToNotify);
            }
            Err(CopyError::TooManyApps) => self.at = At::TooManyApps,
            Err(CopyError::NotActive) => self.at = At::Home(None),
        }
    }

    /// What is no longer shown must not be scanned from a photograph either. A tab that is behind may offer the menu over a
    /// code that another tab of this phone has brought up.
    fn withdraw_code(&self, context: &mut Context) {
        if matches!(self.at, At::Code(_)) {
            context.service.withdraw_tickets(self.app.id);
        }
    }

    fn show_code(&mut self, context: &mut Context) {
        let valid_for = context.policy.limits.code_valid(context.policy.code_valid);
        let Context { now, policy: Policy { held, .. }, .. } = *context;
        let issued =
            context.service.issue_ticket(self.app.id, valid_for, now, held, context.entropy);
        self.at = match issued {
            Ok(ticket) => At::Code(Box::new(ticket)),
            Err(IssueError::TooManyApps) => At::TooManyApps,
            Err(IssueError::NotReady) => At::Home(Some(HomeNotice::Lapsed)),
        };
    }
}
