//! Activations under way: a place reserved by a scan, the user ID, the SMS, and the end (steps 12 to 19).

use super::{ActiveApp, Service, Sms, SmsProblem};
use crate::{
    digits::TemporaryPin,
    entropy::Entropy,
    hashes::Hashes,
    ids::{AppId, DeviceId},
    policy::Policy,
    ticket::Ticket,
    time::Time,
    user_id::UserId,
};

/// A place reserved for a new app.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Activation {
    /// The device that is activated.
    pub device: DeviceId,
    /// The ticket that was redeemed for it.
    pub ticket: Ticket,
    /// The app whose copy this is, where this service knows it.
    pub source: Option<AppId>,
    /// When its place is free again, if by itself.
    pub until: Option<Time>,
    /// The last SMS sent.
    pub sms: Option<Sms>,
    /// Whether the temporary PIN has been entered.
    pub confirmed: bool,
}

/// Why an activation did not go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ActivationError {
    /// There is none for this device, or its 15 minutes are over.
    #[error("the activation is over")]
    Lapsed,
    /// The user ID is not the one the ticket was made for.
    #[error("another user ID")]
    WrongUser,
    /// "Send again" was pressed before the pause was over.
    #[error("too early to send again")]
    TooEarly,
    /// The temporary PIN was not taken.
    #[error("the temporary PIN was not taken")]
    Sms(SmsProblem),
    /// A step before this one is missing.
    #[error("a step is missing")]
    NotConfirmed,
}

impl Activation {
    pub(super) fn new(
        device: DeviceId,
        ticket: Ticket,
        source: Option<AppId>,
        until: Option<Time>,
    ) -> Self {
        Self { device, ticket, source, until, sms: None, confirmed: false }
    }

    /// Whether it still holds its place at `now`.
    pub fn is_live(&self, now: Time) -> bool {
        self.until.is_none_or(|until| now < until)
    }

    /// Whether the rules can have led here by `now`.
    pub(super) fn is_sound(&self, now: Time) -> bool {
        self.ticket.is_sound() && self.sms.as_ref().map_or(!self.confirmed, |sms| sms.is_sound(now))
    }

    /// The last SMS sent, while its digits are of use.
    pub fn awaited_sms(&self) -> Option<&Sms> {
        self.sms.as_ref().filter(|_| !self.confirmed)
    }

    /// The last two digits of the phone number, as the ticket tells them.
    pub const fn phone_ending(&self) -> u8 {
        self.ticket.phone_ending
    }
}

impl Service {
    /// The activation under way on a device at `now`.
    pub fn activation(&self, device: DeviceId, now: Time) -> Option<&Activation> {
        self.activations.iter().find(|a| a.device == device && a.is_live(now))
    }

    fn live(&mut self, device: DeviceId, now: Time) -> Result<&mut Activation, ActivationError> {
        let mut all = self.activations.iter_mut();
        all.find(|a| a.device == device && a.is_live(now)).ok_or(ActivationError::Lapsed)
    }

    /// Whether an activation that came from this app's code is under way.
    pub fn is_being_copied(&self, app: AppId, now: Time) -> bool {
        self.activations.iter().any(|a| a.source == Some(app) && a.is_live(now))
    }

    /// Checks the user ID and sends the first SMS. An SMS that still counts is not sent twice.
    ///
    /// # Errors
    /// `Lapsed`, `WrongUser`.
    pub fn confirm_user(
        &mut self,
        device: DeviceId,
        user: &UserId,
        policy: &Policy,
        now: Time,
        entropy: &mut Entropy,
    ) -> Result<Option<TemporaryPin>, ActivationError> {
        let activation = self.live(device, now)?;
        if !activation.ticket.is_for(user) {
            return Err(ActivationError::WrongUser);
        }
        if activation.sms.as_ref().is_some_and(|sms| now < sms.send_again_at()) {
            return Ok(None);
        }
        let (sms, code) = Sms::send(policy, now, entropy);
        activation.sms = Some(sms);
        Ok(Some(code))
    }

    /// Sends another SMS; the one before means nothing any more.
    ///
    /// # Errors
    /// `Lapsed`, `TooEarly`, `NotConfirmed` (no user ID yet).
    pub fn send_again(
        &mut self,
        device: DeviceId,
        policy: &Policy,
        now: Time,
        entropy: &mut Entropy,
    ) -> Result<TemporaryPin, ActivationError> {
        let activation = self.live(device, now)?;
        let before = activation.sms.as_ref().ok_or(ActivationError::NotConfirmed)?;
        if now < before.send_again_at() {
            return Err(ActivationError::TooEarly);
        }
        let (sms, code) = Sms::send(policy, now, entropy);
        activation.sms = Some(sms);
        Ok(code)
    }

    /// The simulated network brings the SMS that was sent last, at this moment.
    pub fn deliver_sms(&mut self, device: DeviceId, at: Time) {
        if let Some(sms) = self.last_sms(device) {
            sms.deliver(at);
        }
    }

    /// The person has put the banner of the last SMS away.
    pub fn dismiss_sms(&mut self, device: DeviceId) {
        if let Some(sms) = self.last_sms(device) {
            sms.dismiss();
        }
    }

    fn last_sms(&mut self, device: DeviceId) -> Option<&mut Sms> {
        self.activations.iter_mut().find(|it| it.device == device)?.sms.as_mut()
    }

    /// Checks the temporary PIN.
    ///
    /// # Errors
    /// `Lapsed`, `NotConfirmed`, `Sms`.
    pub fn check_sms(
        &mut self,
        device: DeviceId,
        code: &TemporaryPin,
        now: Time,
        hashes: &mut Hashes,
    ) -> Result<(), ActivationError> {
        let activation = self.live(device, now)?;
        let sms = activation.sms.as_mut().ok_or(ActivationError::NotConfirmed)?;
        sms.check(code, now, hashes).map_err(ActivationError::Sms)?;
        activation.confirmed = true;
        Ok(())
    }

    /// Turns the reserved place into an active app; the copy it came from is done.
    ///
    /// # Errors
    /// `Lapsed`, `NotConfirmed`.
    pub fn activate(
        &mut self,
        device: DeviceId,
        now: Time,
        entropy: &mut Entropy,
    ) -> Result<AppId, ActivationError> {
        let activation = self.live(device, now)?;
        if !activation.confirmed {
            return Err(ActivationError::NotConfirmed);
        }
        let source = activation.source;
        self.give_up(device);
        if let Some(source) = source {
            self.end_copy(source);
        }
        let id = AppId::random(entropy);
        self.apps.push(ActiveApp::new(id, device, now));
        Ok(id)
    }

    /// Ends the activation on a device, if there is one; its place is free.
    pub fn give_up(&mut self, device: DeviceId) {
        self.activations.retain(|activation| activation.device != device);
    }
}
