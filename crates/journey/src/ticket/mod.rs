//! The ticket: what the QR code says. `docs/ticket.md` is its specification.
//!
//! ```text
//! Ticket ──wire──▶ 28 bytes ──sign──▶ 92 bytes ──text──▶ "DEMO1:…", 144 characters
//! ```
//!
//! Reading goes the other way and is in two halves: [`Ticket::read`] needs nothing but the code,
//! [`Ticket::check_time`] needs the clock. Whether a ticket was used before, or whether there is room
//! for another app, is the service's to know.

mod error;
mod short_code;
mod sign;
mod text;
mod user_tag;
mod wire;

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;

pub use error::{Flaw, TicketError};
pub use short_code::{ShortCode, ShortCodeError};
pub use text::PREFIX;
pub use user_tag::UserTag;

use super::{
    ids::TicketId,
    policy::{self, Policy},
    time::Time,
    user_id::UserId,
};
use std::time::Duration;

/// Leave to copy the app once, for one person and a short time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ticket {
    /// Its name: random, never used twice.
    pub id: TicketId,
    /// Tells whether a user ID is the right one.
    pub user_tag: UserTag,
    /// When the old phone made it, by the old phone's clock.
    pub issued_at: Time,
    /// How long it is valid from then on, in whole seconds.
    pub valid_for: Duration,
    /// How many apps were active when it was made: 1 to 3. The service makes none at 3.
    pub active_apps: u8,
    /// The last two digits of the phone number that the SMS goes to: 0 to 99.
    pub phone_ending: u8,
}

impl Ticket {
    /// A ticket for `user`. A value that has no place in the layout becomes the nearest one that has:
    /// whole seconds from 5 to 3600, 1 to 3 apps, an ending up to 99.
    pub fn new(
        id: TicketId,
        user: &UserId,
        issued_at: Time,
        valid_for: Duration,
        active_apps: u8,
        phone_ending: u8,
    ) -> Self {
        let (shortest, longest) = (*policy::CODE_SECONDS.start(), *policy::CODE_SECONDS.end());
        let seconds = valid_for.as_secs().clamp(shortest.into(), longest.into());
        Self {
            id,
            user_tag: UserTag::new(id, user),
            issued_at: issued_at.min(Time::from_millis(wire::LAST_MOMENT)),
            valid_for: Duration::from_secs(seconds),
            active_apps: active_apps.clamp(*wire::ACTIVE_APPS.start(), *wire::ACTIVE_APPS.end()),
            phone_ending: phone_ending.min(wire::LAST_ENDING),
        }
    }

    /// The text of the QR code, signed with the public demo key: 144 characters of the QR code's
    /// alphanumeric set (ISO/IEC 18004), which fit version 6 at error correction level M. One ticket
    /// has one text.
    pub fn to_text(&self) -> String {
        let mut bytes = wire::write(self);
        bytes.extend(sign::sign(&bytes));
        text::encode(&bytes)
    }

    /// Reads the bytes of a QR code, whatever they are.
    ///
    /// # Errors
    /// Every [`TicketError`] but the two of the clock, which [`Ticket::check_time`] finds.
    pub fn read(payload: &[u8]) -> Result<Self, TicketError> {
        wire::read(&text::decode(payload)?)
    }

    /// Whether every field is within the range that the layout has for it.
    pub fn is_sound(&self) -> bool {
        wire::check_ranges(self).is_ok() && self.issued_at.as_millis() <= wire::LAST_MOMENT
    }

    /// The first moment at which it is no longer valid.
    pub fn expires_at(&self) -> Time {
        self.issued_at.after(self.valid_for)
    }

    /// Whether it is valid at `now`. A code from the future is believed up to
    /// [`Policy::CLOCK_TOLERANCE`]; there is no tolerance at the end.
    ///
    /// # Errors
    /// [`TicketError::ClocksDiffer`] and [`TicketError::Expired`].
    pub fn check_time(&self, now: Time) -> Result<(), TicketError> {
        let ahead = self.issued_at.since(now);
        if ahead > Policy::CLOCK_TOLERANCE {
            Err(TicketError::ClocksDiffer { ahead })
        } else if now >= self.expires_at() {
            Err(TicketError::Expired { ago: now.since(self.expires_at()) })
        } else {
            Ok(())
        }
    }

    /// Whether it was made for this person. Takes the same time either way.
    pub fn is_for(&self, user: &UserId) -> bool {
        self.user_tag.fits(self.id, user)
    }
}
