//! The simulated MitID service: who has which active apps, who waits, which tickets are out, which
//! activations are under way. Nothing here is real; a real service would sit behind a network.
//!
//! One browser has one service a world, and all its tabs share it. It is a state machine whose
//! transitions are its methods; each checks its guards itself and trusts no phone:
//!
//! * no copy → waiting → ready → (lapsed | cancelled | done): `copies.rs`
//! * ticket open → redeemed | withdrawn | expired: `tickets.rs`
//! * activation reserved → confirmed by SMS → active | lapsed | given up: `activations.rs`

mod activations;
mod copies;
mod sms;
mod sound;
mod tickets;

pub use activations::{Activation, ActivationError};
pub use copies::{Copy, CopyError};
pub use sms::{Sms, SmsProblem};
pub use tickets::{CodeRefusal, IssueError, IssuedTicket, TicketState};

use super::{
    ids::{AppId, DeviceId},
    policy::Policy,
    time::Time,
};

/// An app the service counts as active.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ActiveApp {
    /// Which activation.
    pub id: AppId,
    /// The device it was activated on.
    pub device: DeviceId,
    /// Since when.
    pub since: Time,
    /// Too many wrong PINs; it keeps its place until it is deleted.
    pub blocked: bool,
    /// It was removed from its phone without being deleted; it keeps its place all the same.
    pub removed: bool,
    /// The person keeps it as a backup.
    pub backup: bool,
}

impl ActiveApp {
    const fn new(id: AppId, device: DeviceId, since: Time) -> Self {
        Self { id, device, since, blocked: false, removed: false, backup: false }
    }
}

/// The state of the service.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Service {
    /// The active apps of this browser's world, oldest first.
    pub apps: Vec<ActiveApp>,
    /// How many active apps a scanned ticket told of beyond those known here: they live in another browser.
    pub elsewhere: u8,
    /// The copies under way, at most one an app.
    pub copies: Vec<Copy>,
    /// The tickets that were issued or redeemed here, while they could be valid.
    pub tickets: Vec<IssuedTicket>,
    /// The activations under way, at most one a device.
    pub activations: Vec<Activation>,
}

impl Service {
    /// The app with this name.
    pub fn app(&self, id: AppId) -> Option<&ActiveApp> {
        self.apps.iter().find(|app| app.id == id)
    }

    /// All active apps, here and elsewhere.
    pub fn active_count(&self) -> usize {
        self.apps.len() + usize::from(self.elsewhere)
    }

    /// Places reserved for activations under way at `now`.
    pub fn reserved(&self, now: Time) -> usize {
        self.activations.iter().filter(|activation| activation.is_live(now)).count()
    }

    /// Whether one more app could be activated.
    pub fn has_room(&self, now: Time) -> bool {
        self.active_count() + self.reserved(now) < Policy::MAX_ACTIVE_APPS
    }

    /// Registers an app outright: for the world's beginning only.
    pub(super) fn register(&mut self, id: AppId, device: DeviceId, since: Time) {
        if self.active_count() < Policy::MAX_ACTIVE_APPS {
            self.apps.push(ActiveApp::new(id, device, since));
        }
    }

    /// Deletes an app: its place is free, its copy is over and its codes are void.
    pub fn delete(&mut self, id: AppId) {
        self.apps.retain(|app| app.id != id);
        self.end_copy(id);
    }

    /// Notes that an app is blocked. Its place stays taken.
    pub fn block(&mut self, id: AppId) {
        if let Some(app) = self.apps.iter_mut().find(|app| app.id == id) {
            app.blocked = true;
        }
        self.end_copy(id);
    }

    /// Notes that an app was removed from its phone without being deleted. Its place stays taken.
    pub fn note_removed(&mut self, id: AppId) {
        if let Some(app) = self.apps.iter_mut().find(|app| app.id == id) {
            app.removed = true;
        }
        self.end_copy(id);
    }

    /// Notes whether the person keeps an app as a backup. A note only: the app can do what it could before.
    pub fn keep_as_backup(&mut self, id: AppId, backup: bool) {
        if let Some(app) = self.apps.iter_mut().find(|app| app.id == id) {
            app.backup = backup;
        }
    }

    /// Forgets what time has made meaningless. Changes no answer of the service.
    pub fn forget_old(&mut self, now: Time) {
        self.copies.retain(|copy| !copy.has_lapsed(now));
        self.activations.retain(|activation| activation.is_live(now));
        self.tickets.retain(|ticket| now < ticket.expires_at);
    }

    /// The next moment at which a copy, an activation or an SMS changes by itself.
    pub fn next_deadline(&self, now: Time) -> Option<Time> {
        let copies = self.copies.iter().flat_map(|copy| [copy.ready_at, copy.lapses_at()]);
        let activations = self.activations.iter().filter_map(|activation| activation.until);
        let sms = self.activations.iter().filter_map(|activation| activation.sms.as_ref());
        let moments = |sms: &Sms| [Some(sms.send_again_at()), sms.arrives_at, sms.expires_at];
        let sms = sms.flat_map(moments).flatten();
        copies.chain(activations).chain(sms).filter(|&moment| moment > now).min()
    }
}
