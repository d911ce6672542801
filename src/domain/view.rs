//! What a phone shows: plain data, worked out from a world and a moment. The screens draw it and decide nothing.

use super::{
    biometrics::Biometrics,
    event::Way,
    ids::{AppId, DeviceId},
    pin::PinProblem,
    service::{CodeRefusal, SmsProblem},
    step::{Role, Step},
    ticket::Ticket,
    time::Time,
    user_id::UserIdError,
};
use std::time::Duration;

/// One phone, ready to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct View {
    /// The step the screen belongs to (`data-step`).
    pub step: Step,
    /// What is on the screen.
    pub screen: Screen,
    /// Whether "Back" leads somewhere.
    pub can_go_back: bool,
    /// Whether the button "Menu" is there.
    pub has_menu: bool,
    /// Whether the screen must not go dark.
    pub keep_awake: bool,
    /// The phone to act on next.
    pub turn: Turn,
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

/// Everything a screen can be. The numbers are steps.
#[derive(Debug, Clone, PartialEq)]
pub enum Screen {
    /// 0: the simulated app store page.
    Store {
        /// The system of this phone is too old for the app (scenario `unsupported-os`).
        unsupported: bool,
    },
    /// 0: the app store installs the app.
    Installing(Countdown),
    /// 8: the same page, installed.
    Installed {
        /// The app that was active here has been deleted.
        deleted: bool,
    },
    /// 1 idle, 5 waiting, 6 when the code can be shown: the home of the app.
    Home {
        /// How the copy stands.
        copy: CopyStatus,
        /// Something to say once.
        notice: Option<HomeNotice>,
    },
    /// 1: no copy can be started, or no code shown, because there is no place for another app.
    TooManyApps {
        /// Places that are not taken by an active app but held for an activation under way.
        reserved: u8,
    },
    /// 2: what will happen.
    Information,
    /// 3 and 6: enter the PIN.
    EnterPin {
        /// What may be used instead (step 3 only).
        biometrics: Biometrics,
        /// What went wrong last.
        problem: Option<PinProblem>,
        /// Counts the entries checked here, so that a pad knows when to clear.
        entries: u32,
    },
    /// 3 and 6: too many wrong PINs; a countdown.
    PinLocked(Countdown),
    /// Any: the app is blocked for good; it can be deleted.
    Blocked {
        /// The blocked app.
        app: AppId,
    },
    /// 4: "Yes, I want to copy".
    WaitingTime {
        /// The box is checked.
        agreed: bool,
        /// How long the wait of the story is.
        wait: Duration,
    },
    /// 5: "The waiting time has started".
    WaitingStarted {
        /// The hour.
        countdown: Countdown,
        /// It is over already.
        over: bool,
    },
    /// 6: "Show QR code and copy MitID to the new app".
    ShowCode {
        /// Until when the copy can be continued.
        until: Time,
    },
    /// 7: the QR code.
    Code {
        /// Its content.
        ticket: Box<Ticket>,
        /// Its three minutes.
        countdown: Countdown,
        /// A new one takes its place at the end (time limits are off).
        renews: bool,
    },
    /// 7: the code has run out.
    CodeExpired {
        /// The end was noticed late: the phone slept, or its clock was moved.
        late: bool,
    },
    /// 7: the new phone has scanned the code.
    CodeScanned,
    /// 9: "Activate your MitID".
    Activate,
    /// 10: the ways to activate.
    ChooseWay {
        /// The one picked.
        way: Option<Way>,
    },
    /// 11: "QR code is shown on the old app".
    ReadyToScan {
        /// The box is checked.
        shown: bool,
    },
    /// 12: the camera.
    Scan {
        /// Why the last code was refused.
        refused: Option<CodeRefusal>,
    },
    /// 13: enter the user ID.
    EnterUserId {
        /// What went wrong last.
        problem: Option<UserIdProblem>,
        /// Counts the entries checked here, so that a field knows when to clear.
        entries: u32,
    },
    /// 14: the digits of the SMS.
    EnterTemporaryPin {
        /// The last two digits of the phone number the SMS went to.
        phone_ending: u8,
        /// What went wrong last; `Ended` and `Expired` leave "Send again" only.
        problem: Option<SmsProblem>,
        /// When "Send again" can be pressed.
        send_again_at: Time,
        /// When the code runs out, if it does.
        expires_at: Option<Time>,
        /// Counts the entries checked here.
        entries: u32,
    },
    /// 15: "Choose your personal PIN code".
    ChoosePin,
    /// 16: the first time.
    CreatePin {
        /// What went wrong last.
        problem: Option<NewPinProblem>,
        /// Counts the entries checked here.
        entries: u32,
    },
    /// 16: the second time.
    RepeatPin,
    /// 17: biometrics.
    Biometrics,
    /// 18: notifications.
    Notifications,
    /// 19: "This app is now activated and ready to use".
    Activated,
    /// 13 to 18: the 15 minutes of the activation are over; scan again.
    ActivationLapsed,
    /// Aside: the menu.
    Menu {
        /// A copy is under way and can be cancelled.
        copying: bool,
    },
    /// Aside: the active apps of this person, as far as this browser knows.
    Apps {
        /// The apps, oldest first.
        apps: Vec<AppEntry>,
        /// Apps that a scanned code told of and that live in another browser.
        elsewhere: u8,
        /// Places held for activations under way.
        reserved: u8,
    },
    /// Aside: delete this app?
    ConfirmDelete {
        /// The app.
        app: AppEntry,
        /// It is the last one this person has.
        last: bool,
    },
    /// Aside: remove the app from this phone?
    ConfirmRemove,
    /// Aside: cancel the copy?
    ConfirmCancel,
    /// Aside: give the activation up?
    ConfirmGiveUp,
    /// Beside the journey: the present PIN, before it is changed.
    ChangePin {
        /// What went wrong last.
        problem: Option<PinProblem>,
        /// Counts the entries checked here.
        entries: u32,
    },
    /// Beside the journey: the new PIN, the first time.
    ChangePinCreate {
        /// What went wrong last.
        problem: Option<NewPinProblem>,
        /// Counts the entries checked here.
        entries: u32,
    },
    /// Beside the journey: the new PIN, the second time.
    ChangePinRepeat,
    /// Beside the journey: the PIN has been changed.
    PinChanged,
    /// Aside: the settings of the app.
    Settings {
        /// What opens the app besides the PIN.
        biometrics: Biometrics,
    },
    /// Aside: the language of the app.
    LanguageSettings,
    /// Aside: how the app tells that the waiting time is over.
    NotificationSettings,
    /// Aside: biometrics, on or off.
    BiometricSettings {
        /// What is set.
        biometrics: Biometrics,
    },
    /// Aside: "Did someone send you here or ask for a code? Stop."
    Stop,
    /// Aside: "Now do it for real".
    ForReal,
    /// Aside: the technical requirements.
    Requirements,
    /// Aside: about this demo.
    About,
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

/// Something the home screen says once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum HomeNotice {
    /// The copy has been cancelled.
    Cancelled,
    /// The new app is activated; this one stays active.
    Copied,
    /// 24 hours have passed since the waiting time ended; start again.
    Lapsed,
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

/// Why a user ID was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum UserIdProblem {
    /// It is no user ID at all.
    Malformed(UserIdError),
    /// It is not the one of this demo.
    NotTheDemoUser,
}

/// Why a new PIN was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum NewPinProblem {
    /// One digit repeated, or a straight run.
    Trivial,
    /// The second entry was another one; the pair starts again.
    Mismatch,
}

impl Screen {
    /// The stable name of the screen (`data-screen`).
    pub const fn slug(&self) -> &'static str {
        match self {
            Self::Store { .. } => "store",
            Self::Installing(_) => "installing",
            Self::Installed { .. } => "installed",
            Self::Home { .. } => "home",
            Self::TooManyApps { .. } => "too-many-apps",
            Self::Information => "information",
            Self::EnterPin { .. } => "enter-pin",
            Self::PinLocked(_) => "pin-locked",
            Self::Blocked { .. } => "blocked",
            Self::WaitingTime { .. } => "waiting-time",
            Self::WaitingStarted { .. } => "waiting",
            Self::ShowCode { .. } => "show-code",
            Self::Code { .. } => "code",
            Self::CodeExpired { .. } => "code-expired",
            Self::CodeScanned => "code-scanned",
            Self::Activate => "activate",
            Self::ChooseWay { .. } => "choose-way",
            Self::ReadyToScan { .. } => "ready-to-scan",
            Self::Scan { .. } => "scan",
            Self::EnterUserId { .. } => "user-id",
            Self::EnterTemporaryPin { .. } => "temporary-pin",
            Self::ChoosePin => "choose-pin",
            Self::CreatePin { .. } => "create-pin",
            Self::RepeatPin => "repeat-pin",
            Self::Biometrics => "biometrics",
            Self::Notifications => "notifications",
            Self::Activated => "activated",
            Self::ActivationLapsed => "activation-lapsed",
            Self::Menu { .. } => "menu",
            Self::Apps { .. } => "apps",
            Self::ConfirmDelete { .. } => "confirm-delete",
            Self::ConfirmRemove => "confirm-remove",
            Self::ConfirmCancel => "confirm-cancel",
            Self::ConfirmGiveUp => "confirm-give-up",
            Self::ChangePin { .. } => "change-pin",
            Self::ChangePinCreate { .. } => "change-pin-create",
            Self::ChangePinRepeat => "change-pin-repeat",
            Self::PinChanged => "pin-changed",
            Self::Settings { .. } => "settings",
            Self::LanguageSettings => "language-settings",
            Self::NotificationSettings => "notification-settings",
            Self::BiometricSettings { .. } => "biometric-settings",
            Self::Stop => "stop",
            Self::ForReal => "for-real",
            Self::Requirements => "requirements",
            Self::About => "about",
        }
    }
}
