//! The simulated SMS with the temporary PIN (seed, step 14).

use crate::{
    digits::TemporaryPin, entropy::Entropy, hashes::Hashes, pin::Verifier, policy::Policy,
    time::Time,
};

/// A temporary PIN that was sent. The digits themselves are not kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sms {
    /// Tells whether an entry is the temporary PIN.
    pub verifier: Verifier,
    /// When it was sent, which names it: no two are sent to a phone in the same millisecond.
    pub sent_at: Time,
    /// When the simulated network brings it; never, if it does not.
    pub arrives_at: Option<Time>,
    /// Its banner has been put away.
    pub dismissed: bool,
    /// When it runs out, if it does.
    pub expires_at: Option<Time>,
    /// Wrong entries so far.
    pub wrong: u8,
}

/// Why a temporary PIN was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SmsProblem {
    /// It is another one.
    Wrong {
        /// Tries left.
        left: u8,
    },
    /// Three wrong entries have ended it; "Send again".
    Ended,
    /// Its ten minutes are over; "Send again".
    Expired,
}

impl Sms {
    /// Makes a temporary PIN and what is kept of it.
    pub fn send(policy: &Policy, now: Time, entropy: &mut Entropy) -> (Self, TemporaryPin) {
        let code = TemporaryPin::random(entropy);
        let verifier = Verifier::new(&code, policy.pin_cost, entropy);
        let expires_at = policy.limits.span(Policy::SMS_VALID).map(|span| now.after(span));
        let sms = Self {
            verifier,
            sent_at: now,
            arrives_at: None,
            dismissed: false,
            expires_at,
            wrong: 0,
        };
        (sms, code)
    }

    pub(super) const fn deliver(&mut self, at: Time) {
        self.arrives_at = Some(at);
    }

    pub(super) const fn dismiss(&mut self) {
        self.dismissed = true;
    }

    /// Whether the phone's banner announces it at `now`: it has arrived, can still be entered and was not put away.
    pub fn has_banner(&self, now: Time) -> bool {
        let has_come = self.arrives_at.is_some_and(|at| at <= now);
        has_come && !self.dismissed && self.standing(now).is_ok()
    }

    /// When "Send again" may be pressed.
    pub fn send_again_at(&self) -> Time {
        self.sent_at.after(Policy::SMS_PAUSE)
    }

    /// Whether the rules can have led here by `now`.
    pub(super) fn is_sound(&self, now: Time) -> bool {
        self.sent_at <= now
            && self.arrives_at.is_none_or(|at| self.sent_at <= at)
            && self.wrong <= Policy::SMS_TRIES
    }

    /// Looks at one entry.
    ///
    /// # Errors
    /// [`SmsProblem`]: wrong, ended by wrong entries, or too old.
    pub fn check(
        &mut self,
        code: &TemporaryPin,
        now: Time,
        hashes: &mut Hashes,
    ) -> Result<(), SmsProblem> {
        self.standing(now)?;
        if self.verifier.matches(code, hashes) {
            return Ok(());
        }
        self.wrong += 1;
        self.standing(now)?;
        Err(SmsProblem::Wrong { left: Policy::SMS_TRIES - self.wrong })
    }

    /// Whether it can still be entered at `now`.
    ///
    /// # Errors
    /// [`SmsProblem::Ended`] or [`SmsProblem::Expired`].
    pub fn standing(&self, now: Time) -> Result<(), SmsProblem> {
        if self.wrong >= Policy::SMS_TRIES {
            Err(SmsProblem::Ended)
        } else if self.expires_at.is_some_and(|end| now >= end) {
            Err(SmsProblem::Expired)
        } else {
            Ok(())
        }
    }
}
