//! What events and time do to the target.

use super::{Target, UserIdProblem};
use crate::{
    biometrics::Biometrics,
    digits::{Pin, TemporaryPin},
    effect::Effect,
    event::{TargetEvent, Typed, Way},
    faults,
    phone::Context,
    pin::{NewPinProblem, Verifier},
    policy::Policy,
    scenario::Scenario,
    service::{ActivationError, CodeRefusal},
    source::AppOnPhone,
    ticket::{ShortCode, Ticket, TicketError},
    time::Time,
    user_id::UserId,
};
use std::time::Duration;

impl Target {
    /// Carries out one event; one that does not fit is ignored. Returns the app once it is active.
    pub fn handle(&mut self, event: TargetEvent, context: &mut Context) -> Option<AppOnPhone> {
        match (event, &mut *self) {
            (TargetEvent::GetStarted, Self::Activate) => *self = Self::ChooseWay { way: None },
            (TargetEvent::PickWay(picked), Self::ChooseWay { way }) => *way = Some(picked),
            (TargetEvent::WayChosen, Self::ChooseWay { way: Some(Way::Copy) })
            | (TargetEvent::StartAgain, Self::Lapsed) => {
                *self = Self::ReadyToScan { shown: false };
            }
            (TargetEvent::CodeIsShown(yes), Self::ReadyToScan { shown }) => *shown = yes,
            (TargetEvent::ScanCode, Self::ReadyToScan { shown: true }) => {
                *self = Self::Scanning { refused: None };
            }
            (TargetEvent::Scanned(payloads), Self::Scanning { .. }) => {
                self.scanned(&payloads, Look::New, context);
            }
            (TargetEvent::StillInView(payloads), Self::Scanning { .. }) => {
                self.scanned(&payloads, Look::Same, context);
            }
            (TargetEvent::CodeTyped(typed), Self::Scanning { .. }) => {
                let now = context.wall_clock();
                let code = ShortCode::parse(&typed.meant(), now).map_err(CodeRefusal::Typed);
                if let Some(read) = code.map(|code| code.to_ticket(now)).transpose() {
                    self.read(read, Look::Typed, context);
                }
            }
            (TargetEvent::TryCameraAgain, Self::Scanning { .. }) => {
                context.faults.remedy(faults::CAMERA);
            }
            (TargetEvent::UserIdEntered(typed), Self::UserId { .. }) => {
                self.user_id_entered(&typed, context);
            }
            (TargetEvent::TemporaryPinEntered(code), Self::TemporaryPin { .. }) => {
                self.temporary_pin_entered(&code, context);
            }
            (TargetEvent::SendAgain, Self::TemporaryPin { .. }) => self.send_again(context),
            (TargetEvent::DismissSms, _) => context.service.dismiss_sms(context.device),
            (TargetEvent::PinExplained, Self::ChoosePin) => {
                *self = Self::CreatePin { problem: None };
            }
            (TargetEvent::PinCreated(pin), Self::CreatePin { .. }) => {
                self.pin_created(&pin, context);
            }
            (TargetEvent::PinRepeated(pin), Self::RepeatPin { first }) => {
                *self = if first.matches(&pin, context.entropy.hashes()) {
                    Self::Biometrics { pin: first.clone() }
                } else {
                    Self::CreatePin { problem: Some(NewPinProblem::Mismatch) }
                };
            }
            (TargetEvent::UseBiometrics(biometrics), Self::Biometrics { pin }) => {
                *self = Self::Notifications { pin: pin.clone(), biometrics };
            }
            (TargetEvent::AllowNotifications(allow), Self::Notifications { pin, biometrics }) => {
                if allow {
                    context.effects.push(Effect::AskToNotify);
                }
                let (pin, biometrics) = (pin.clone(), biometrics.clone());
                return self.activate(pin, biometrics, context);
            }
            _ => {}
        }
        None
    }

    /// Gives the activation up; confirmed before.
    pub fn give_up(&mut self, context: &mut Context) {
        if self.has_begun() {
            context.service.give_up(context.device);
            *self = Self::ReadyToScan { shown: false };
        }
    }

    /// Lets time pass.
    pub fn tick(&mut self, context: &mut Context) {
        if self.has_begun() && context.service.activation(context.device, context.now).is_none() {
            context.service.give_up(context.device);
            *self = Self::Lapsed;
        }
    }

    fn scanned(&mut self, payloads: &[Vec<u8>], look: Look, context: &mut Context) {
        if let Some(read) = read_best(payloads, context) {
            self.read(read.map_err(CodeRefusal::Ticket), look, context);
        }
    }

    /// What came of a code that was scanned or typed.
    fn read(&mut self, read: Result<Ticket, CodeRefusal>, look: Look, context: &mut Context) {
        let redeemed = read.and_then(|ticket| {
            if let Some(refusal) = scripted_refusal(&ticket, look, context) {
                return Err(refusal);
            }
            let Policy { limits, held, .. } = context.policy;
            context.service.redeem(&ticket, context.device, limits, context.now, held)
        });
        *self = match redeemed {
            Ok(()) => {
                // Not by the camera, if a fault still keeps that from opening.
                context.faults.end(faults::CAMERA);
                Self::UserId { problem: None }
            }
            Err(refusal) => Self::Scanning { refused: Some(refusal) },
        };
    }

    fn user_id_entered(&mut self, typed: &Typed, context: &mut Context) {
        let Self::UserId { problem } = self else { return };
        let user = match UserId::parse(typed.as_str()) {
            Ok(user) => user,
            Err(error) => {
                *problem = Some(UserIdProblem::Malformed(error));
                return;
            }
        };
        let Context { device, policy, now, .. } = *context;
        let sent = context.service.confirm_user(device, &user, &policy, now, context.entropy);
        match sent {
            Ok(code) => {
                *self = Self::TemporaryPin { problem: None };
                if let Some(code) = code {
                    deliver(code, context);
                }
            }
            Err(ActivationError::WrongUser) => *problem = Some(UserIdProblem::NotTheDemoUser),
            Err(_) => *self = Self::Lapsed,
        }
    }

    fn temporary_pin_entered(&mut self, code: &TemporaryPin, context: &mut Context) {
        let Self::TemporaryPin { problem } = self else { return };
        let Context { device, now, .. } = *context;
        match context.service.check_sms(device, code, now, context.entropy.hashes()) {
            Ok(()) => {
                *self = Self::ChoosePin;
                if was_held_up(context) {
                    context.faults.remedy(faults::SMS);
                }
            }
            Err(ActivationError::Sms(why)) => *problem = Some(why),
            Err(_) => *self = Self::Lapsed,
        }
    }

    fn send_again(&mut self, context: &mut Context) {
        let was_held_up = was_held_up(context);
        let Context { device, policy, now, .. } = *context;
        match context.service.send_again(device, &policy, now, context.entropy) {
            Ok(code) => {
                let Self::TemporaryPin { problem } = self else { return };
                *problem = None;
                if was_held_up {
                    context.faults.remedy(faults::SMS);
                }
                deliver(code, context);
            }
            Err(ActivationError::TooEarly) => {}
            Err(_) => *self = Self::Lapsed,
        }
    }

    fn pin_created(&mut self, pin: &Pin, context: &mut Context) {
        let Self::CreatePin { problem } = self else { return };
        if pin.is_trivial() {
            *problem = Some(NewPinProblem::Trivial);
        } else {
            let first = Verifier::new(pin, context.policy.pin_cost, context.entropy);
            *self = Self::RepeatPin { first };
        }
    }

    fn activate(
        &mut self,
        pin: Verifier,
        biometrics: Biometrics,
        context: &mut Context,
    ) -> Option<AppOnPhone> {
        let activated = context.service.activate(context.device, context.now, context.entropy);
        let Ok(id) = activated else {
            *self = Self::Lapsed;
            return None;
        };
        Some(AppOnPhone::new(id, pin, biometrics))
    }
}

/// Of all codes in a picture, the ticket that can be redeemed; else the one whose refusal says most: what keeps a whole
/// ticket from being used, before what is wrong with a broken one, and a foreign code last.
fn read_best(payloads: &[Vec<u8>], context: &Context) -> Option<Result<Ticket, TicketError>> {
    let Context { device, now, policy: Policy { held, .. }, .. } = *context;
    let refused = |ticket: &Ticket| context.service.check_ticket(ticket, device, now, held).err();
    payloads.iter().map(|payload| Ticket::read(payload)).min_by_key(|read| match read {
        Ok(ticket) => match refused(ticket) {
            None => 0,
            Some(CodeRefusal::TooManyApps) => 1,
            Some(CodeRefusal::AlreadyUsed | CodeRefusal::Replaced) => 2,
            Some(_) => 3,
        },
        Err(TicketError::NotATicket) => 5,
        Err(_) => 4,
    })
}

/// How a code came to be read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Look {
    /// It was scanned, by somebody who aimed at it.
    New,
    /// It has stayed in view since it was scanned.
    Same,
    /// It was typed.
    Typed,
}

/// What the faults of the world make of a code. The code that one spoils stays spoiled until the person does what the refusal
/// asks for: has the old phone show another, or aims anew at one that counted as something else, or types it.
fn scripted_refusal(ticket: &Ticket, look: Look, context: &mut Context) -> Option<CodeRefusal> {
    // The short code has the second of issue only.
    let code = ticket.issued_at.floor_to_second();
    while let Some(fault) = context.faults.first(faults::CODE) {
        let (error, is_remedied) = match (fault, look) {
            (Scenario::WrongQrFirst, Look::New) => {
                (Some(TicketError::NotATicket), context.spoiled.is_some())
            }
            (Scenario::WrongQrFirst, _) => (Some(TicketError::NotATicket), look == Look::Typed),
            _ => {
                let read_at = match fault {
                    Scenario::ExpiredQr => ticket.expires_at(),
                    _ => Time::default(),
                };
                let is_other = context.spoiled.is_some_and(|spoiled| spoiled != code);
                (ticket.check_time(read_at).err(), is_other)
            }
        };
        if !is_remedied {
            *context.spoiled = Some(code);
            return error.map(CodeRefusal::Ticket);
        }
        *context.spoiled = None;
        context.faults.remedy(faults::CODE);
    }
    None
}

/// Whether a fault has held the last SMS up: it did not come at once.
fn was_held_up(context: &Context) -> bool {
    let activation = context.service.activation(context.device, context.now);
    let sms = activation.and_then(|activation| activation.sms.as_ref());
    sms.is_some_and(|sms| sms.arrives_at != Some(sms.sent_at))
}

/// Hands an SMS to the simulated network.
fn deliver(code: TemporaryPin, context: &mut Context) {
    let delay = match context.faults.first(faults::SMS) {
        Some(Scenario::SmsNever) => return,
        Some(_) => Scenario::SMS_DELAY,
        None => Duration::ZERO,
    };
    let Context { device, now, .. } = *context;
    context.service.deliver_sms(device, now.after(delay));
    context.effects.push(Effect::DeliverSms { device, code, sent_at: now });
}
