//! The moments that have a caption of their own: a screen, and what on it changes what to do next.

use super::step::Role;

macro_rules! moments {
    ($($(#[$doc:meta])* $name:ident = $slug:literal,)*) => {
        /// A moment that has a caption of its own.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Moment { $($(#[$doc])* $name,)* }

        impl Moment {
            /// Every moment there is.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The stable name, under which the texts have its caption.
            pub const fn slug(self) -> &'static str {
                match self { $(Self::$name => $slug,)* }
            }
        }
    };
}

moments! {
    /// 0: get the app.
    Store = "store",
    /// 0: the system is too old.
    StoreUnsupported = "store-unsupported",
    /// 0: nothing to do.
    Installing = "installing",
    /// 8: the old phone comes first.
    InstalledOldFirst = "installed-old-first",
    /// 8: the code is on the old phone.
    Installed = "installed",
    /// 8: the app was deleted here.
    InstalledDeleted = "installed-deleted",
    /// 1: nothing copied yet.
    Home = "home",
    /// 1: the copy was cancelled.
    HomeCancelled = "home-cancelled",
    /// 1: the copy is done.
    HomeCopied = "home-copied",
    /// 1: the copy has lapsed.
    HomeLapsed = "home-lapsed",
    /// After 19: the app is in use on the new phone.
    HomeNew = "home-new",
    /// 5: the hour runs. Has a time.
    HomeWaiting = "home-waiting",
    /// 6: the hour is over.
    HomeReady = "home-ready",
    /// 1: no place for another app.
    TooManyApps = "too-many-apps",
    /// 2.
    Information = "information",
    /// 3.
    EnterPin = "enter-pin",
    /// 3: biometrics will do, too.
    EnterPinOrBiometrics = "enter-pin-or-biometrics",
    /// 6: the PIN once more.
    EnterPinAgain = "enter-pin-again",
    /// 3 and 6: wrong. Has tries.
    PinWrong = "pin-wrong",
    /// 3: biometrics failed.
    PinNotRecognised = "pin-not-recognised",
    /// 3 and 6: locked. Has a time.
    PinLocked = "pin-locked",
    /// The app is blocked for good.
    Blocked = "blocked",
    /// 4.
    WaitingTime = "waiting-time",
    /// 4: the box is checked.
    WaitingTimeAgreed = "waiting-time-agreed",
    /// 5. Has a time.
    WaitingStarted = "waiting-started",
    /// 5: over already.
    WaitingOver = "waiting-over",
    /// 6.
    ShowCode = "show-code",
    /// 6: a code was shown before.
    ShowCodeAgain = "show-code-again",
    /// 7.
    Code = "code",
    /// 7: the code is renewed by itself.
    CodeRenews = "code-renews",
    /// 7: run out.
    CodeExpired = "code-expired",
    /// 7: run out, and the new phone may have its app.
    CodeExpiredAsks = "code-expired-asks",
    /// 7: left, and the new phone may have its app.
    AskCopied = "ask-copied",
    /// 7: scanned.
    CodeScanned = "code-scanned",
    /// 9.
    Activate = "activate",
    /// 10.
    ChooseWay = "choose-way",
    /// 10: the copy is picked.
    ChooseWayPicked = "choose-way-picked",
    /// 10: another way is picked.
    ChooseWayOther = "choose-way-other",
    /// 11: the old phone comes first.
    ReadyOldFirst = "ready-old-first",
    /// 11: the code is on the old phone.
    Ready = "ready",
    /// 11: the box is checked.
    ReadyShown = "ready-shown",
    /// 12.
    Scan = "scan",
    /// 12: the last code was refused.
    ScanRefused = "scan-refused",
    /// 13.
    UserId = "user-id",
    /// 13: it looked like a CPR number.
    UserIdCpr = "user-id-cpr",
    /// 13: it was another one, or none.
    UserIdWrong = "user-id-wrong",
    /// 14.
    TemporaryPin = "temporary-pin",
    /// 14: wrong. Has tries.
    TemporaryPinWrong = "temporary-pin-wrong",
    /// 14: a new one is needed.
    TemporaryPinOver = "temporary-pin-over",
    /// 15.
    ChoosePin = "choose-pin",
    /// 16: the first time.
    CreatePin = "create-pin",
    /// 16 and beside the journey: too easy to guess.
    PinTooEasy = "pin-too-easy",
    /// 16 and beside the journey: not the same twice.
    PinMismatch = "pin-mismatch",
    /// 16 and beside the journey: the second time.
    RepeatPin = "repeat-pin",
    /// 17.
    Biometrics = "biometrics",
    /// 18.
    Notifications = "notifications",
    /// 19.
    Activated = "activated",
    /// 13 to 18: too late.
    ActivationLapsed = "activation-lapsed",
    /// The menu.
    Menu = "menu",
    /// The menu, while a copy is under way.
    MenuCopying = "menu-copying",
    /// "Your apps".
    Apps = "apps",
    /// Delete this app?
    ConfirmDelete = "confirm-delete",
    /// Delete the last app?
    ConfirmDeleteLast = "confirm-delete-last",
    /// Remove the app from this phone?
    ConfirmRemove = "confirm-remove",
    /// Cancel the copy?
    ConfirmCancel = "confirm-cancel",
    /// Give the activation up?
    ConfirmGiveUp = "confirm-give-up",
    /// The present PIN, before it is changed.
    ChangePin = "change-pin",
    /// The new PIN.
    ChangePinCreate = "change-pin-create",
    /// The PIN has been changed.
    PinChanged = "pin-changed",
    /// The settings of the app.
    Settings = "settings",
    /// The language of the app.
    LanguageSettings = "language-settings",
    /// Notifications, on or off.
    NotificationSettings = "notification-settings",
    /// Biometrics, on or off.
    BiometricSettings = "biometric-settings",
    /// "Did someone send you here or ask for a code? Stop."
    Stop = "stop",
    /// "Now do it for real".
    ForReal = "for-real",
    /// The technical requirements.
    Requirements = "requirements",
    /// About this demo.
    About = "about",
}

impl Moment {
    /// The moment on a phone that plays `role`: a new phone that is done is not told to copy.
    #[must_use]
    pub const fn seen_by(self, role: Role) -> Self {
        match (self, role) {
            (Self::Home, Role::New) => Self::HomeNew,
            (moment, _) => moment,
        }
    }
}
