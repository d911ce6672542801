//! The states of the source and their deadlines.

use crate::{
    biometrics::Biometrics,
    ids::AppId,
    pin::{NewPinProblem, PinGuard, PinProblem, Verifier},
    ticket::Ticket,
    time::Time,
};
use std::time::Duration;

/// An active app as its phone keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppOnPhone {
    /// Which app it is.
    pub id: AppId,
    /// Tells whether an entry is the PIN.
    pub pin: Verifier,
    /// The lock that limits guessing.
    pub guard: PinGuard,
    /// What may be used instead of the PIN of step 3.
    pub biometrics: Biometrics,
}

impl AppOnPhone {
    /// A newly activated app.
    pub fn new(id: AppId, pin: Verifier, biometrics: Biometrics) -> Self {
        Self { id, pin, guard: PinGuard::default(), biometrics }
    }
}

/// The app and the screen it shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The app.
    pub app: AppOnPhone,
    /// What it shows.
    pub at: At,
}

/// What the PIN is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PinPurpose {
    /// Step 3: to start a copy.
    StartCopy,
    /// Step 6: to show the code.
    ShowCode,
}

/// Where the source stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum At {
    /// Step 19: the app has just been activated.
    JustActivated,
    /// Steps 1, 5, 6: the home of the app.
    Home(Option<HomeNotice>),
    /// Step 1: refused, three apps are active.
    TooManyApps,
    /// Step 2.
    Information,
    /// Steps 3 and 6.
    EnterPin {
        /// For what.
        purpose: PinPurpose,
        /// What went wrong last.
        problem: Option<PinProblem>,
    },
    /// Step 4.
    WaitingTime {
        /// "Yes, I want to copy" is checked.
        agreed: bool,
    },
    /// Step 5, until "OK".
    WaitingStarted,
    /// Step 6.
    ShowCode,
    /// Step 7.
    Code(Box<Ticket>),
    /// Step 7, after the end of the code.
    CodeExpired {
        /// The end was noticed late.
        late: bool,
    },
    /// Step 7, after the new phone has scanned the code.
    CodeScanned,
    /// Beside the journey: the PIN is being changed.
    ChangePin(ChangePin),
}

/// Something the home screen says once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HomeNotice {
    /// The copy has been cancelled.
    Cancelled,
    /// The new app is activated; this one stays active.
    Copied,
    /// 24 hours have passed since the waiting time ended; start again.
    Lapsed,
}

/// How far the change of a PIN is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChangePin {
    /// The PIN in use comes first.
    Present {
        /// What went wrong last.
        problem: Option<PinProblem>,
    },
    /// The new one, the first time.
    Create {
        /// What went wrong last.
        problem: Option<NewPinProblem>,
    },
    /// The new one, the second time.
    Repeat {
        /// The first entry, hashed.
        first: Verifier,
    },
    /// Done.
    Changed,
}

impl Source {
    /// An app showing its home.
    pub const fn home(app: AppOnPhone) -> Self {
        Self { app, at: At::Home(None) }
    }

    /// An app showing step 19.
    pub const fn just_activated(app: AppOnPhone) -> Self {
        Self { app, at: At::JustActivated }
    }

    /// Whether "Back" leads somewhere.
    pub fn can_go_back(&self) -> bool {
        !self.app.guard.is_blocked()
            && !matches!(
                self.at,
                At::Home(_) | At::JustActivated | At::WaitingStarted | At::CodeScanned
            )
    }

    /// The next moment at which something changes here by itself, in a world whose clock is `held` behind; the service knows the others.
    pub fn next_deadline(&self, now: Time, held: Duration) -> Option<Time> {
        let code = match &self.at {
            At::Code(ticket) => Some(ticket.expires_at().before(held)),
            _ => None,
        };
        code.or(self.app.guard.locked_at(now).map(|(_, until)| until))
    }
}
