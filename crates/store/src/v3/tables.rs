//! What a state is made of, and the number of each variant.

use super::codec::{Codec, Reader, as_other, product, sum};
use journey::{
    biometrics::{Biometrics, CredentialId},
    event::{Aside, Way},
    faults::{Fault, Faults},
    ids::{AppId, DeviceId, TicketId},
    limits::TimeLimits,
    phone::{Phone, Stage},
    pin::{NewPinProblem, PinGuard, PinProblem, Verifier},
    policy::PinCost,
    scenario::Scenario,
    service::{
        Activation, ActiveApp, CodeRefusal, Copy, IssuedTicket, Service, Sms, SmsProblem,
        TicketState,
    },
    source::{AppOnPhone, At, ChangePin, HomeNotice, PinPurpose, Source},
    target::{Target, UserIdProblem},
    ticket::{Flaw, ShortCode, ShortCodeError, Ticket, TicketError, UserTag},
    time::{Time, Timeline},
    user_id::UserIdError,
    world::State,
};

as_other!(Time, u64, |time| time.as_millis(), |millis| Some(Self::from_millis(millis)));
as_other!(DeviceId, u8, |device| device.number(), |number| number.try_into().ok());
as_other!(AppId, u64, |app| app.number(), |number| Some(Self::from_number(number)));
as_other!(TicketId, [u8; 8], |id| *id.as_bytes(), |bytes| Some(Self::from_bytes(bytes)));
as_other!(UserTag, [u8; 8], |tag| *tag.as_bytes(), |bytes| Some(Self::from_bytes(bytes)));
as_other!(ShortCode, u64, |code| code.bits(), |bits| Some(Self::from_bits(bits)));
as_other!(CredentialId, Vec<u8>, |id| id.as_bytes().to_vec(), |bytes| Some(Self::from_bytes(
    bytes
)));

/// The ticket that a fault spoils comes last, and only if there is one: without it, version 4 is version 3.
impl Codec for State {
    fn put(&self, bytes: &mut Vec<u8>) {
        let Self { timeline, service, phones, limits, faults, scripted, spoiled } = self;
        timeline.put(bytes);
        service.put(bytes);
        phones.put(bytes);
        limits.put(bytes);
        faults.put(bytes);
        scripted.put(bytes);
        if let Some(spoiled) = spoiled {
            spoiled.put(bytes);
        }
    }

    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        Some(Self {
            timeline: Codec::read(reader)?,
            service: Codec::read(reader)?,
            phones: Codec::read(reader)?,
            limits: Codec::read(reader)?,
            faults: Codec::read(reader)?,
            scripted: Codec::read(reader)?,
            spoiled: if reader.is_at_end() { None } else { Some(Codec::read(reader)?) },
        })
    }
}

product!(Timeline { latest, last_reading });
sum!(TimeLimits { 0 = Usual, 1 = Tenfold, 2 = Off });

/// One scenario, or none, as versions 3 and 4 have it; else the number that stands for the faults, after a byte of its own.
impl Codec for Faults {
    fn put(&self, bytes: &mut Vec<u8>) {
        if let Some(one) = self.as_one() {
            one.put(bytes);
        } else {
            bytes.push(SEVERAL);
            self.bits().put(bytes);
        }
    }

    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        if !reader.skips(SEVERAL) {
            return Self::new(Option::read(reader)?.map(Fault::of)).ok();
        }
        let faults = Self::from_bits(Codec::read(reader)?)?;
        // One scenario would have a second form.
        faults.as_one().is_none().then_some(faults)
    }
}

/// In the place of none and one.
const SEVERAL: u8 = 2;

sum!(Scenario {
    0 = ExpiredQr,
    1 = WrongQrFirst,
    2 = ThreeApps,
    3 = SmsLate,
    4 = SmsNever,
    5 = CameraDenied,
    6 = CameraMissing,
    7 = ClocksDiffer,
    8 = UnsupportedOs,
});

product!(Service { apps, elsewhere, copies, tickets, activations });
product!(ActiveApp { id, device, since, blocked, removed, backup });
product!(Copy { app, anchor, story_left, started_at, ready_at, announced });
product!(IssuedTicket { id, short, app, expires_at, state });
sum!(TicketState { 0 = Open, 1 = Redeemed, 2 = Withdrawn });
product!(Activation { device, ticket, source, until, sms, confirmed });
product!(Sms { verifier, sent_at, arrives_at, dismissed, expires_at, wrong });
product!(Ticket { id, user_tag, issued_at, valid_for, active_apps, phone_ending });

product!(Verifier { cost, salt, tag });
product!(PinCost { memory_kib, passes });
product!(PinGuard { wrong, locks, locked });
sum!(Biometrics { 0 = Off, 1 = Simulated, 2 = Platform(credential) });

/// One after the other: every world has four.
impl Codec for [Phone; 4] {
    fn put(&self, bytes: &mut Vec<u8>) {
        for phone in self {
            phone.put(bytes);
        }
    }

    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let mut phone = || Phone::read(reader);
        Some([phone()?, phone()?, phone()?, phone()?])
    }
}

product!(Phone { stage, asides });
sum!(Stage {
    0 = Store,
    1 = Installing { from, until },
    2 = Installed { deleted },
    3 = Target(target),
    4 = Source(source),
});
sum!(Aside {
    0 = Menu,
    1 = Apps,
    2 = ConfirmDelete(app),
    3 = ConfirmRemove,
    4 = ConfirmCancel,
    5 = ConfirmGiveUp,
    6 = Settings,
    7 = Language,
    8 = Notifications,
    9 = Biometrics,
    10 = Requirements,
    11 = Stop,
    12 = ForReal,
    13 = About,
});

product!(Source { app, at });
product!(AppOnPhone { id, pin, guard, biometrics });
sum!(At {
    0 = JustActivated,
    1 = Home(notice),
    2 = TooManyApps,
    3 = Information,
    4 = EnterPin { purpose, problem },
    5 = WaitingTime { agreed },
    6 = WaitingStarted,
    7 = ShowCode,
    8 = Code(ticket),
    9 = CodeExpired { late },
    10 = CodeScanned,
    11 = ChangePin(how_far),
});
sum!(HomeNotice { 0 = Cancelled, 1 = Copied, 2 = Lapsed });
sum!(PinPurpose { 0 = StartCopy, 1 = ShowCode });
sum!(PinProblem { 0 = Wrong { left }, 1 = NotRecognised });
sum!(NewPinProblem { 0 = Trivial, 1 = Mismatch });
sum!(ChangePin {
    0 = Present { problem },
    1 = Create { problem },
    2 = Repeat { first },
    3 = Changed,
});

sum!(Target {
    0 = Left,
    1 = Activate,
    2 = ChooseWay { way },
    3 = ReadyToScan { shown },
    4 = Scanning { refused },
    5 = UserId { problem },
    6 = TemporaryPin { problem },
    7 = ChoosePin,
    8 = CreatePin { problem },
    9 = RepeatPin { first },
    10 = Biometrics { pin },
    11 = Notifications { pin, biometrics },
    12 = Lapsed,
});
sum!(Way { 0 = Copy, 1 = Passport, 2 = ActivationCode });
sum!(UserIdProblem { 0 = Malformed(why), 1 = NotTheDemoUser });
sum!(UserIdError {
    0 = Empty,
    1 = LooksLikeCpr,
    2 = TooShort,
    3 = TooLong,
    4 = BadCharacter,
});
sum!(SmsProblem { 0 = Wrong { left }, 1 = Ended, 2 = Expired });
sum!(CodeRefusal {
    0 = Ticket(why),
    1 = Typed(why),
    2 = AlreadyUsed,
    3 = Replaced,
    4 = TooManyApps,
});
sum!(ShortCodeError { 0 = Length(symbols), 1 = Symbol(symbol), 2 = Mistyped });
sum!(TicketError {
    0 = NotATicket,
    1 = Malformed(flaw),
    2 = UnknownVersion,
    3 = UnknownKey,
    4 = BadSignature,
    5 = ClocksDiffer { ahead },
    6 = Expired { ago },
});
sum!(Flaw { 0 = Base45, 1 = Length, 2 = ValidFor, 3 = ActiveApps, 4 = PhoneEnding });
