//! Whether a stored service can be believed.

use super::{IssuedTicket, Service};
use crate::{
    ids::{AppId, DeviceId},
    policy::Policy,
    ticket::Ticket,
    time::Time,
};

impl Service {
    /// Whether the rules can have led here by `now`: places, names and times fit each other.
    pub fn is_sound(&self, now: Time) -> bool {
        self.active_count() + self.activations.len() <= Policy::MAX_ACTIVE_APPS
            && are_distinct(self.apps.iter().map(|app| app.id))
            && are_distinct(self.copies.iter().map(|copy| copy.app))
            && are_distinct(self.tickets.iter().map(|ticket| ticket.id))
            && are_distinct(self.activations.iter().map(|activation| activation.device))
            && self.apps.iter().all(|app| app.since <= now)
            && self.copies.iter().all(|copy| copy.is_sound(now))
            && self.activations.iter().all(|activation| activation.is_sound(now))
    }

    /// Whether this ticket is one that `app` can be showing: issued for it, by `now` and what that may be behind the wall clock, and
    /// not before its waiting time was over.
    pub fn can_show(&self, ticket: &Ticket, app: AppId, now: Time) -> bool {
        let issued = |known: &IssuedTicket| (known.id, known.app) == (ticket.id, Some(app));
        let mut copies = self.copies.iter().filter(|copy| copy.app == app);
        ticket.is_sound()
            && ticket.issued_at <= now.after(Policy::LONGEST_HELD)
            && self.tickets.iter().any(issued)
            && copies.all(|copy| copy.ready_at <= ticket.issued_at)
    }

    /// Whether `app` can be on the phone `device`.
    pub fn can_be_on(&self, device: DeviceId, app: AppId, is_blocked: bool) -> bool {
        self.app(app).is_some_and(|known| {
            known.device == device && !known.removed && known.blocked == is_blocked
        })
    }
}

fn are_distinct<T: PartialEq>(names: impl Iterator<Item = T>) -> bool {
    let mut seen = Vec::new();
    for name in names {
        if seen.contains(&name) {
            return false;
        }
        seen.push(name);
    }
    true
}
