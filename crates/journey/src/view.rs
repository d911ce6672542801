//! What a phone shows: plain data, worked out from a world and a moment. The screens draw it and decide nothing.

use super::{
    event::DemoEvent,
    facts::Facts,
    ids::{AppId, DeviceId},
    moment::Moment,
    screen::Screen,
    step::{Role, Step},
    ticket::Ticket,
    time::Time,
};
use std::time::Duration;

/// One phone, ready to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct View {
    /// The step the screen belongs to (`data-step`).
    pub step: Step,
    /// What is on the screen.
    pub screen: Screen,
    /// What is true of that screen besides.
    pub facts: Facts,
    /// How the copy that this phone started stands.
    pub copy: CopyStatus,
    /// The SMS that the phone's banner announces, by the moment it was sent.
    pub sms: Option<Time>,
    /// The hour is over and the code has not been asked for yet.
    pub is_due: bool,
    /// Whether "Back" leads somewhere.
    pub can_go_back: bool,
    /// Whether the button "Menu" is there.
    pub has_menu: bool,
    /// How the journey has ended on this phone, if it has: no step is counted then.
    pub ending: Option<Ending>,
    /// What the demo can skip on this phone now.
    pub skip: Option<Skip>,
    /// What was skipped before this screen, which says that the real app cannot.
    pub skipped: Option<Skip>,
    /// The phone to act on next.
    pub turn: Turn,
    /// The moment whose caption says what to do next, whatever part the phone plays: [`View::moment`].
    pub(super) moment: Moment,
}

impl View {
    /// The moment whose caption says what to do next, on a phone that plays `role`.
    pub const fn moment(&self, role: Role) -> Moment {
        self.moment.seen_by(role)
    }

    /// The ticket whose QR code is on the screen.
    pub const fn ticket(&self) -> Option<&Ticket> {
        match &self.screen {
            Screen::Code { ticket, .. } => Some(ticket),
            _ => None,
        }
    }
}

/// How the journey ends on a phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// Its app has been copied, and is active still.
    Copied(AppId),
    /// It has got its app by being copied to.
    Arrived,
}

/// A time that the demo can skip, and the real app cannot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Skip {
    /// The waiting time of the copy.
    Wait,
    /// The lock after wrong PINs.
    Lock,
}

impl Skip {
    /// The event that skips it.
    pub const fn event(self) -> DemoEvent {
        match self {
            Self::Wait => DemoEvent::SkipWait,
            Self::Lock => DemoEvent::SkipLock,
        }
    }
}

/// Which phone a person should pick up now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// This one.
    This,
    /// The other one, which plays this part.
    Other(Role),
    /// Neither; time has to pass.
    Wait,
    /// Neither; the journey has ended on this one.
    Over,
}

/// A deadline to count down to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Countdown {
    /// When the count began.
    pub from: Time,
    /// When it ends.
    pub until: Time,
    /// Seconds of the story in one real second; 1 is real time.
    pub pace: f64,
}

impl Countdown {
    /// What is left of the story at `now`. Saturates: a clock may say anything.
    pub fn left(&self, now: Time) -> Duration {
        let left = self.until.since(now).as_secs_f64() * self.pace;
        Duration::try_from_secs_f64(left).unwrap_or(Duration::MAX)
    }

    /// How much of the time is over at `now`, 0 to 1.
    pub fn fraction(&self, now: Time) -> f64 {
        let whole = self.until.since(self.from).as_secs_f64();
        if whole > 0.0 {
            (1.0 - self.until.since(now).as_secs_f64() / whole).clamp(0.0, 1.0)
        } else {
            1.0
        }
    }
}

/// How the copy of a phone stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum CopyStatus {
    /// There is none.
    Idle,
    /// The hour runs.
    Waiting(Countdown),
    /// The code can be shown, until then.
    Ready(Time),
}

/// An entry of "Your apps".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own, in any combination")]
pub struct AppEntry {
    /// Which app.
    pub id: AppId,
    /// The device it was activated on.
    pub device: DeviceId,
    /// Since when.
    pub since: Time,
    /// It is the app on this phone.
    pub this_phone: bool,
    /// It is blocked after too many wrong PINs.
    pub blocked: bool,
    /// It was removed from its phone without being deleted.
    pub removed: bool,
    /// It is kept as a backup.
    pub backup: bool,
}
