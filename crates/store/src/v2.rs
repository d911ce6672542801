//! Version 2, which the first release wrote: JSON with a member a field, enums as serde writes them (a text for a
//! variant without fields, an object of one member for one with).
//!
//! Read only. What the domain has got since is completed here: an SMS of that time says neither when it arrived nor
//! whether its banner was put away, and has no banner. What the domain has given up, as the count of entries, is
//! passed over.

use crate::json::Json;
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
use std::time::Duration;

/// The state of a text of this version. Whether the rules can have led there is not looked at.
pub(crate) fn from_text(text: &str) -> Option<State> {
    State::read(Json::parse(text)?.member("world")?)
}

/// Something that version 2 has a form for.
trait Read: Sized {
    fn read(json: &Json) -> Option<Self>;
}

/// A struct: each field is the member of its name.
macro_rules! product {
    ($type:ty { $($field:ident),* $(,)? }) => {
        impl Read for $type {
            fn read(json: &Json) -> Option<Self> {
                Some(Self { $($field: Read::read(json.member(stringify!($field))?)?),* })
            }
        }
    };
}

/// An enum: each variant by its name.
macro_rules! sum {
    ($type:ty { $($variant:ident $(($inner:ident))? $({ $($field:ident),* })?),* $(,)? }) => {
        impl Read for $type {
            fn read(json: &Json) -> Option<Self> {
                let (name, within) = variant(json)?;
                // Nothing is within where no variant has fields.
                let _ = within;
                $(if name == stringify!($variant) {
                    $(let $inner = Read::read(within)?;)?
                    $($(let $field = Read::read(within.member(stringify!($field))?)?;)*)?
                    return Some(Self::$variant $(($inner))? $({ $($field),* })?);
                })*
                None
            }
        }
    };
}

/// The name of a variant and what is within.
fn variant(json: &Json) -> Option<(&str, &Json)> {
    match json {
        Json::Text(name) => Some((name, &Json::Null)),
        Json::Object(members) => match &members[..] {
            [(name, within)] => Some((name, within)),
            _ => None,
        },
        _ => None,
    }
}

/// A type that another one stands for.
macro_rules! from_other {
    ($($type:ty, $other:ty, $from:expr;)*) => {$(
        impl Read for $type {
            fn read(json: &Json) -> Option<Self> {
                let from: fn($other) -> Option<Self> = $from;
                from(Read::read(json)?)
            }
        }
    )*};
}

impl Read for u64 {
    fn read(json: &Json) -> Option<Self> {
        match json {
            Json::Number(number) => Some(*number),
            _ => None,
        }
    }
}

impl Read for bool {
    fn read(json: &Json) -> Option<Self> {
        match json {
            Json::Bool(yes) => Some(*yes),
            _ => None,
        }
    }
}

/// A text of one character.
impl Read for char {
    fn read(json: &Json) -> Option<Self> {
        let Json::Text(text) = json else { return None };
        let mut symbols = text.chars();
        symbols.next().filter(|_| symbols.next().is_none())
    }
}

impl<T: Read> Read for Option<T> {
    fn read(json: &Json) -> Option<Self> {
        if *json == Json::Null { Some(None) } else { T::read(json).map(Some) }
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(json: &Json) -> Option<Self> {
        json.items()?.iter().map(T::read).collect()
    }
}

impl<T: Read, const N: usize> Read for [T; N] {
    fn read(json: &Json) -> Option<Self> {
        Vec::read(json)?.try_into().ok()
    }
}

/// A list of two.
impl<A: Read, B: Read> Read for (A, B) {
    fn read(json: &Json) -> Option<Self> {
        let [first, second] = json.items()? else { return None };
        Some((A::read(first)?, B::read(second)?))
    }
}

impl<T: Read> Read for Box<T> {
    fn read(json: &Json) -> Option<Self> {
        T::read(json).map(Self::new)
    }
}

from_other! {
    u8, u64, |number| number.try_into().ok();
    u32, u64, |number| number.try_into().ok();
    usize, u64, |number| number.try_into().ok();
    Time, u64, |millis| Some(Self::from_millis(millis));
    DeviceId, u8, |number| number.try_into().ok();
    AppId, u64, |number| Some(Self::from_number(number));
    TicketId, [u8; 8], |bytes| Some(Self::from_bytes(bytes));
    UserTag, [u8; 8], |bytes| Some(Self::from_bytes(bytes));
    ShortCode, u64, |bits| Some(Self::from_bits(bits));
    CredentialId, Vec<u8>, |bytes| Some(Self::from_bytes(bytes));
}

impl Read for Duration {
    fn read(json: &Json) -> Option<Self> {
        let nanos = u32::read(json.member("nanos")?)?;
        let seconds = u64::read(json.member("secs")?)?;
        (nanos < 1_000_000_000).then(|| Self::new(seconds, nanos))
    }
}

/// Salt, tag, and the cost beside them.
impl Read for Verifier {
    fn read(json: &Json) -> Option<Self> {
        let of = |name| json.member(name);
        let cost = PinCost::read(json)?;
        Some(Self { cost, salt: Read::read(of("salt")?)?, tag: Read::read(of("tag")?)? })
    }
}

/// Without a banner: its digits are gone with the page that showed them.
impl Read for Sms {
    fn read(json: &Json) -> Option<Self> {
        Some(Self {
            verifier: Read::read(json.member("verifier")?)?,
            sent_at: Read::read(json.member("sent_at")?)?,
            arrives_at: None,
            dismissed: false,
            expires_at: Read::read(json.member("expires_at")?)?,
            wrong: Read::read(json.member("wrong")?)?,
        })
    }
}

product!(PinCost { memory_kib, passes });
impl Read for State {
    fn read(json: &Json) -> Option<Self> {
        let member = |name| json.member(name);
        Some(Self {
            timeline: Read::read(member("timeline")?)?,
            service: Read::read(member("service")?)?,
            phones: Read::read(member("phones")?)?,
            limits: Read::read(member("limits")?)?,
            faults: Read::read(member("scenario")?)?,
            scripted: Read::read(member("scripted")?)?,
            spoiled: None,
        })
    }
}

product!(Timeline { latest, last_reading });
sum!(TimeLimits { Usual, Tenfold, Off });

/// One scenario, or none.
impl Read for Faults {
    fn read(json: &Json) -> Option<Self> {
        Self::new(Option::read(json)?.map(Fault::of)).ok()
    }
}

sum!(Scenario {
    ExpiredQr,
    WrongQrFirst,
    ThreeApps,
    SmsLate,
    SmsNever,
    CameraDenied,
    CameraMissing,
    ClocksDiffer,
    UnsupportedOs,
});

product!(Service { apps, elsewhere, copies, tickets, activations });
product!(ActiveApp { id, device, since, blocked, removed, backup });
product!(Copy { app, anchor, story_left, started_at, ready_at, announced });
product!(IssuedTicket { id, short, app, expires_at, state });
sum!(TicketState { Open, Redeemed, Withdrawn });
product!(Activation { device, ticket, source, until, sms, confirmed });
product!(Ticket { id, user_tag, issued_at, valid_for, active_apps, phone_ending });

product!(PinGuard { wrong, locks, locked });
sum!(Biometrics { Off, Simulated, Platform(credential) });

product!(Phone { stage, asides });
sum!(Stage {
    Store,
    Installing { from, until },
    Installed { deleted },
    Target(target),
    Source(source),
});
sum!(Aside {
    Menu,
    Apps,
    ConfirmDelete(app),
    ConfirmRemove,
    ConfirmCancel,
    ConfirmGiveUp,
    Settings,
    Language,
    Notifications,
    Biometrics,
    Requirements,
    Stop,
    ForReal,
    About,
});

product!(Source { app, at });
product!(AppOnPhone { id, pin, guard, biometrics });
sum!(At {
    JustActivated,
    Home(notice),
    TooManyApps,
    Information,
    EnterPin { purpose, problem },
    WaitingTime { agreed },
    WaitingStarted,
    ShowCode,
    Code(ticket),
    CodeExpired { late },
    CodeScanned,
    ChangePin(how_far),
});
sum!(HomeNotice { Cancelled, Copied, Lapsed });
sum!(PinPurpose { StartCopy, ShowCode });
sum!(PinProblem { Wrong { left }, NotRecognised });
sum!(NewPinProblem { Trivial, Mismatch });
sum!(ChangePin {
    Present { problem },
    Create { problem },
    Repeat { first },
    Changed,
});

sum!(Target {
    Left,
    Activate,
    ChooseWay { way },
    ReadyToScan { shown },
    Scanning { refused },
    UserId { problem },
    TemporaryPin { problem },
    ChoosePin,
    CreatePin { problem },
    RepeatPin { first },
    Biometrics { pin },
    Notifications { pin, biometrics },
    Lapsed,
});
sum!(Way { Copy, Passport, ActivationCode });
sum!(UserIdProblem { Malformed(why), NotTheDemoUser });
sum!(UserIdError { Empty, LooksLikeCpr, TooShort, TooLong, BadCharacter });
sum!(SmsProblem { Wrong { left }, Ended, Expired });
sum!(CodeRefusal {
    Ticket(why),
    Typed(why),
    AlreadyUsed,
    Replaced,
    TooManyApps,
});
sum!(ShortCodeError { Length(symbols), Symbol(symbol), Mistyped });
sum!(TicketError {
    NotATicket,
    Malformed(flaw),
    UnknownVersion,
    UnknownKey,
    BadSignature,
    ClocksDiffer { ahead },
    Expired { ago },
});
sum!(Flaw { Base45, Length, ValidFor, ActiveApps, PhoneEnding });

#[cfg(test)]
mod tests;
