//! Tickets: issued for a copy whose waiting time is over, redeemed once.

use super::{Activation, Service};
use crate::{
    entropy::Entropy,
    identity,
    ids::{AppId, DeviceId, TicketId},
    limits::TimeLimits,
    policy::Policy,
    ticket::{ShortCode, ShortCodeError, Ticket, TicketError},
    time::Time,
};
use std::time::Duration;

/// What the service remembers of a ticket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IssuedTicket {
    /// Its name.
    pub id: TicketId,
    /// What is typed in its place.
    pub short: ShortCode,
    /// The app it copies; none for a ticket of another browser's service.
    pub app: Option<AppId>,
    /// From then on its age alone refuses it; nothing else need be remembered.
    pub expires_at: Time,
    /// What has become of it.
    pub state: TicketState,
}

/// What has become of a ticket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TicketState {
    /// It can be redeemed.
    Open,
    /// It has been redeemed here.
    Redeemed,
    /// It is void.
    Withdrawn,
}

impl IssuedTicket {
    fn new(ticket: &Ticket, app: Option<AppId>, state: TicketState) -> Self {
        let short = ShortCode::of(ticket);
        Self { id: ticket.id, short, app, expires_at: ticket.expires_at(), state }
    }
}

/// A ticket that can be redeemed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Redeemable {
    /// Its place among the tickets, if it is known here.
    known: Option<usize>,
    /// How many apps are active besides it.
    active: usize,
}

/// Why no code was issued.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum IssueError {
    /// No copy is under way, or its waiting time is not over, or its day is.
    #[error("no code can be shown now")]
    NotReady,
    /// Three apps are active, or will be when an activation under way ends.
    #[error("three apps are active")]
    TooManyApps,
}

/// Why a scanned code was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CodeRefusal {
    /// It is no ticket of this demo, or not a valid one; the reason says which.
    #[error(transparent)]
    Ticket(#[from] TicketError),
    /// What was typed is no short code.
    #[error(transparent)]
    Typed(#[from] ShortCodeError),
    /// It has been used already, in this world.
    #[error("this code has been used")]
    AlreadyUsed,
    /// The old phone shows a newer one, or has cancelled the copy.
    #[error("this code has been replaced")]
    Replaced,
    /// Three apps are active, or will be when an activation under way ends.
    #[error("three apps are active")]
    TooManyApps,
}

impl CodeRefusal {
    /// A stable word for reports, the same in every language.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Ticket(TicketError::NotATicket) => "foreign-code",
            Self::Ticket(TicketError::Malformed(_)) => "damaged-code",
            Self::Ticket(TicketError::UnknownVersion) => "unknown-version",
            Self::Ticket(TicketError::UnknownKey) => "unknown-key",
            Self::Ticket(TicketError::BadSignature) => "bad-signature",
            Self::Ticket(TicketError::ClocksDiffer { .. }) => "clocks-differ",
            Self::Ticket(TicketError::Expired { .. }) => "expired-code",
            Self::Typed(_) => "mistyped-code",
            Self::AlreadyUsed => "used-code",
            Self::Replaced => "replaced-code",
            Self::TooManyApps => "too-many-apps",
        }
    }
}

impl Service {
    /// Issues a ticket for a copy that is ready, by the wall clock, which `now` is `held` behind. An open one of the same app is void from then on, also where no new one
    /// takes its place: it leaves the screen all the same.
    ///
    /// # Errors
    /// [`IssueError`]: the waiting time is not over, or there is no room for another app.
    pub fn issue_ticket(
        &mut self,
        app: AppId,
        valid_for: Duration,
        now: Time,
        held: Duration,
        entropy: &mut Entropy,
    ) -> Result<Ticket, IssueError> {
        let user = identity::user_id().ok_or(IssueError::NotReady)?;
        self.withdraw_tickets(app);
        if !self.copy(app, now).is_some_and(|copy| copy.is_ready(now)) {
            return Err(IssueError::NotReady);
        }
        if !self.has_room(now) {
            return Err(IssueError::TooManyApps);
        }
        let count = u8::try_from(self.active_count()).unwrap_or(u8::MAX);
        let id = TicketId::random(entropy);
        let ticket =
            Ticket::new(id, &user, now.after(held), valid_for, count, identity::PHONE_ENDING);
        self.tickets.push(IssuedTicket::new(&ticket, Some(app), TicketState::Open));
        if let Some(copy) = self.copies.iter_mut().find(|copy| copy.app == app) {
            copy.note_shown_code();
        }
        Ok(ticket)
    }

    /// Redeems a ticket for the app on `device` and reserves a place for it. The wall clock is ahead of `now` by `held`.
    ///
    /// # Errors
    /// [`CodeRefusal`]; nothing has changed then.
    pub fn redeem(
        &mut self,
        ticket: &Ticket,
        device: DeviceId,
        limits: TimeLimits,
        now: Time,
        held: Duration,
    ) -> Result<(), CodeRefusal> {
        let Redeemable { known, active } = self.check_ticket(ticket, device, now, held)?;
        self.elsewhere = u8::try_from(active - self.apps.len()).unwrap_or(u8::MAX);
        if let Some(place) = known {
            self.tickets[place].state = TicketState::Redeemed;
        } else {
            self.tickets.push(IssuedTicket::new(ticket, None, TicketState::Redeemed));
        }
        let source = known.and_then(|place| self.tickets[place].app);
        self.give_up(device);
        let until = limits.span(Policy::RESERVATION).map(|span| now.after(span));
        self.activations.push(Activation::new(device, ticket.clone(), source, until));
        Ok(())
    }

    /// What the service needs to redeem a ticket for the app on `device`, if it can be. The checks come in the order of
    /// `docs/ticket.md`.
    ///
    /// # Errors
    /// [`CodeRefusal`].
    pub(crate) fn check_ticket(
        &self,
        ticket: &Ticket,
        device: DeviceId,
        now: Time,
        held: Duration,
    ) -> Result<Redeemable, CodeRefusal> {
        ticket.check_time(now.after(held))?;
        let known = self.known(ticket);
        match known.map(|place| self.tickets[place].state) {
            Some(TicketState::Redeemed) => return Err(CodeRefusal::AlreadyUsed),
            Some(TicketState::Withdrawn) => return Err(CodeRefusal::Replaced),
            Some(TicketState::Open) | None => {}
        }
        // A device that scans again gives back the place it had reserved before.
        let others = self.activations.iter().filter(|a| a.device != device && a.is_live(now));
        // What a code of another browser tells is newer than what is known of it here.
        let told = usize::from(ticket.active_apps);
        let active = if known.is_some() { self.active_count() } else { self.apps.len().max(told) };
        if active + others.count() >= Policy::MAX_ACTIVE_APPS {
            return Err(CodeRefusal::TooManyApps);
        }
        Ok(Redeemable { known, active })
    }

    /// The place of a ticket that was issued or redeemed here. One that was typed, or whose short code was typed before, goes
    /// by that; of two from the same second, the one still open counts.
    fn known(&self, ticket: &Ticket) -> Option<usize> {
        let place = |is_it: &dyn Fn(&IssuedTicket) -> bool| self.tickets.iter().position(is_it);
        let short = ShortCode::of(ticket);
        place(&|known| known.id == ticket.id)
            .or_else(|| place(&|known| known.short == short && known.state == TicketState::Open))
            .or_else(|| place(&|known| known.short == short))
    }

    /// Whether this ticket has been redeemed here.
    pub fn is_redeemed(&self, id: TicketId) -> bool {
        self.is_in(id, TicketState::Redeemed)
    }

    /// Whether this ticket was issued here and is void.
    pub fn is_withdrawn(&self, id: TicketId) -> bool {
        self.is_in(id, TicketState::Withdrawn)
    }

    fn is_in(&self, id: TicketId, state: TicketState) -> bool {
        self.tickets.iter().any(|ticket| ticket.id == id && ticket.state == state)
    }

    /// Makes the open tickets of an app void.
    pub fn withdraw_tickets(&mut self, app: AppId) {
        for ticket in &mut self.tickets {
            if ticket.app == Some(app) && ticket.state == TicketState::Open {
                ticket.state = TicketState::Withdrawn;
            }
        }
    }
}
