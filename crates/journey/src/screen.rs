//! Everything a screen can be, with what it has to show. What is true of a screen besides is in [`super::facts`].

use super::{
    biometrics::Biometrics,
    event::Way,
    ids::AppId,
    pin::{NewPinProblem, PinProblem},
    service::{CodeRefusal, SmsProblem},
    source::{HomeNotice, PinPurpose},
    target::UserIdProblem,
    ticket::Ticket,
    time::Time,
    view::{AppEntry, CopyStatus, Countdown},
};
use std::time::Duration;

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
        /// For what.
        purpose: PinPurpose,
        /// What may be used instead (step 3 only).
        biometrics: Biometrics,
        /// What went wrong last.
        problem: Option<PinProblem>,
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
        /// A code was shown before, and the new phone may have got its app by it.
        again: bool,
    },
    /// 7: the code was left: "Did the new phone get its app?"
    AskCopied,
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
        /// The new phone may have got its app by it.
        asks: bool,
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
    },
    /// 15: "Choose your personal PIN code".
    ChoosePin,
    /// 16: the first time.
    CreatePin {
        /// What went wrong last.
        problem: Option<NewPinProblem>,
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
    },
    /// Beside the journey: the new PIN, the first time.
    ChangePinCreate {
        /// What went wrong last.
        problem: Option<NewPinProblem>,
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
