//! One phone: an app store page, an app being activated, or an active app; and a side screen over it.
//!
//! Transitions:
//! * store page → (Get) → installing → installed → (Open) → target
//! * target → (step 19 reached) → source, which then shows step 19 first
//! * source → (app deleted) → installed; (app removed) → store page

use super::{
    biometrics::Biometrics,
    effect::Effect,
    entropy::Entropy,
    event::{Aside, Event, StoreEvent},
    faults::{self, Faults},
    ids::{AppId, DeviceId},
    pin::Verifier,
    policy::Policy,
    scenario::Scenario,
    service::Service,
    source::{AppOnPhone, Source},
    target::Target,
    time::Time,
};
use std::time::Duration;

/// What an event may look at and use: the moment, random bytes, the rules, the service, and where
/// effects go.
pub struct Context<'a> {
    /// The device the event is for.
    pub device: DeviceId,
    /// The moment of the world's timeline.
    pub now: Time,
    /// Random bytes.
    pub entropy: &'a mut Entropy,
    /// The numbers.
    pub policy: Policy,
    /// The simulated service.
    pub service: &'a mut Service,
    /// What is left of the faults of this world.
    pub faults: &'a mut Faults,
    /// The second in which the ticket was issued that a fault spoils, once there is one.
    pub spoiled: &'a mut Option<Time>,
    /// What the shell is to do.
    pub effects: &'a mut Vec<Effect>,
}

impl Context<'_> {
    /// What the wall clock says: tickets go by it.
    pub fn wall_clock(&self) -> Time {
        self.now.after(self.policy.held)
    }
}

/// A phone of the world.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone {
    /// Where the journey stands on it.
    pub stage: Stage,
    /// The side screens over it, the topmost last.
    pub asides: Vec<Aside>,
}

/// Where the journey stands on a phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage {
    /// Step 0: the app store page.
    Store,
    /// Step 0: the app is being installed.
    Installing {
        /// Since when.
        from: Time,
        /// Until when.
        until: Time,
    },
    /// Step 8: the app is installed and not activated.
    Installed {
        /// It was active here and has been deleted.
        deleted: bool,
    },
    /// Steps 9 to 18: the app is being activated.
    Target(Target),
    /// Steps 1 to 7 and 19: the app is active (or blocked).
    Source(Source),
}

impl Phone {
    /// A phone without the app.
    pub const fn without_app() -> Self {
        Self { stage: Stage::Store, asides: Vec::new() }
    }

    /// A phone whose app is active, showing its home.
    pub fn with_app(id: AppId, pin: Verifier, biometrics: Biometrics) -> Self {
        let app = AppOnPhone::new(id, pin, biometrics);
        Self { stage: Stage::Source(Source::home(app)), asides: Vec::new() }
    }

    /// The app that is active on this phone, also when it is blocked.
    pub const fn app(&self) -> Option<AppId> {
        match &self.stage {
            Stage::Source(source) => Some(source.app.id),
            _ => None,
        }
    }

    /// Carries out one event. One that does not fit is ignored.
    pub fn handle(&mut self, event: Event, context: &mut Context) {
        match event {
            Event::Open(aside) => self.open(aside),
            Event::Back if self.asides.pop().is_some() => {}
            Event::Back => self.back(context),
            Event::Store(event) => self.store(event, context),
            Event::Source(event) => self.source(event, context),
            Event::Target(event) => self.target(event, context),
        }
        self.tick(context);
    }

    /// Lets time do what it does: finish an installation, end a code, lapse an activation.
    pub fn tick(&mut self, context: &mut Context) {
        match &mut self.stage {
            Stage::Installing { until, .. } if context.now >= *until => {
                self.stage = Stage::Installed { deleted: false };
            }
            Stage::Target(target) => target.tick(context),
            Stage::Source(source) => {
                if context.service.app(source.app.id).is_some() {
                    source.tick(context);
                } else {
                    // Deleted, here or from another phone.
                    self.stage = Stage::Installed { deleted: true };
                    self.asides.clear();
                }
            }
            _ => {}
        }
    }

    /// The hour of this phone's copy has just ended.
    pub fn wait_is_over(&mut self) {
        if let Stage::Source(source) = &mut self.stage {
            source.wait_is_over();
        }
    }

    /// The next moment at which something changes on this phone by itself, in a world whose clock is `held` behind.
    pub fn next_deadline(&self, now: Time, held: Duration) -> Option<Time> {
        match &self.stage {
            Stage::Installing { until, .. } => Some(*until),
            Stage::Source(source) => source.next_deadline(now, held),
            _ => None,
        }
    }

    /// Whether "Back" leads somewhere.
    pub fn can_go_back(&self) -> bool {
        !self.asides.is_empty()
            || match &self.stage {
                Stage::Target(target) => target.can_go_back(),
                Stage::Source(source) => source.can_go_back(),
                _ => false,
            }
    }

    fn open(&mut self, aside: Aside) {
        let fits = match aside {
            Aside::Requirements | Aside::Stop | Aside::ForReal | Aside::About => true,
            Aside::ConfirmGiveUp => matches!(self.stage, Stage::Target(_)),
            _ => matches!(self.stage, Stage::Source(_)),
        };
        if fits && self.asides.last() != Some(&aside) {
            // A side screen that is already open further down is gone back to.
            let depth = self.asides.iter().position(|&open| open == aside);
            self.asides.truncate(depth.unwrap_or(self.asides.len()));
            self.asides.push(aside);
        }
    }

    fn back(&mut self, context: &mut Context) {
        match &mut self.stage {
            Stage::Target(target) => {
                if let Some(aside) = target.back() {
                    self.open(aside);
                } else if target.has_left() {
                    self.stage = Stage::Installed { deleted: false };
                }
            }
            Stage::Source(source) => source.back(context),
            _ => {}
        }
    }

    fn store(&mut self, event: StoreEvent, context: &mut Context) {
        match (event, &self.stage) {
            (StoreEvent::Get, Stage::Store) if !context.faults.has(Scenario::UnsupportedOs) => {
                let until = context.now.after(Policy::INSTALL);
                self.stage = Stage::Installing { from: context.now, until };
            }
            (StoreEvent::UpdateSystem, Stage::Store) => {
                context.faults.remedy(faults::SYSTEM);
            }
            (StoreEvent::Open, Stage::Installed { .. }) => {
                self.stage = Stage::Target(Target::Activate);
            }
            _ => {}
        }
    }

    fn source(&mut self, event: super::event::SourceEvent, context: &mut Context) {
        use super::event::SourceEvent as E;
        let Stage::Source(source) = &mut self.stage else { return };
        match event {
            E::DeleteApp(id) if self.asides.last() == Some(&Aside::ConfirmDelete(id)) => {
                self.asides.pop();
                context.service.delete(id);
            }
            E::RemoveFromPhone if self.asides.last() == Some(&Aside::ConfirmRemove) => {
                context.service.note_removed(source.app.id);
                *self = Self::without_app();
            }
            E::CancelCopying if self.asides.last() == Some(&Aside::ConfirmCancel) => {
                self.asides.clear();
                source.cancel_copying(context);
            }
            E::CopyToNewApp if self.asides.last() == Some(&Aside::Menu) => {
                self.asides.clear();
                source.handle(event, context);
            }
            E::ChangePin if self.asides.last() == Some(&Aside::Settings) => {
                self.asides.clear();
                source.handle(event, context);
            }
            E::SetBiometrics(biometrics) if self.asides.last() == Some(&Aside::Biometrics) => {
                source.set_biometrics(biometrics);
            }
            E::KeepAsBackup(id, backup) if self.asides.last() == Some(&Aside::Apps) => {
                context.service.keep_as_backup(id, backup);
            }
            // Each of these is asked for on a side screen of its own.
            E::CopyToNewApp
            | E::DeleteApp(_)
            | E::RemoveFromPhone
            | E::CancelCopying
            | E::ChangePin
            | E::SetBiometrics(_)
            | E::KeepAsBackup(..) => {}
            _ if self.asides.is_empty() => source.handle(event, context),
            _ => {}
        }
    }

    fn target(&mut self, event: super::event::TargetEvent, context: &mut Context) {
        use super::event::TargetEvent as E;
        if event == E::Done {
            if let Stage::Source(source) = &mut self.stage {
                source.activation_seen();
            }
            return;
        }
        let Stage::Target(target) = &mut self.stage else { return };
        match event {
            E::GiveUp if self.asides.last() == Some(&Aside::ConfirmGiveUp) => {
                self.asides.clear();
                target.give_up(context);
            }
            event if self.asides.is_empty() => {
                if let Some(app) = target.handle(event, context) {
                    self.stage = Stage::Source(Source::just_activated(app));
                }
            }
            _ => {}
        }
    }
}
