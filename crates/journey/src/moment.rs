//! The moments that have a caption of their own: a screen, and what on it changes what to do next.

use super::step::Role;

macro_rules! moments {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// A moment that has a caption of its own.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Moment { $($(#[$doc])* $name,)* }

        impl Moment {
            /// Every moment there is.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The name of the variant, under which the texts have its caption.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$name => stringify!($name),)* }
            }
        }
    };
}

moments! {
    /// 0: get the app.
    Store,
    /// 0: the system is too old.
    StoreUnsupported,
    /// 0: nothing to do.
    Installing,
    /// 8: the old phone comes first.
    InstalledOldFirst,
    /// 8: the code is on the old phone.
    Installed,
    /// 8: the app was deleted here.
    InstalledDeleted,
    /// 1: nothing copied yet.
    Home,
    /// 1: the copy was cancelled.
    HomeCancelled,
    /// 1: the copy is done.
    HomeCopied,
    /// 1: the copy has lapsed.
    HomeLapsed,
    /// After 19: the app is in use on the new phone.
    HomeNew,
    /// 5: the hour runs. Has a time.
    HomeWaiting,
    /// 6: the hour is over.
    HomeReady,
    /// 1: no place for another app.
    TooManyApps,
    /// 2.
    Information,
    /// 3.
    EnterPin,
    /// 3: biometrics will do, too.
    EnterPinOrBiometrics,
    /// 6: the PIN once more.
    EnterPinAgain,
    /// 3 and 6: wrong. Has tries.
    PinWrong,
    /// 3: biometrics failed.
    PinNotRecognised,
    /// 3 and 6: locked. Has a time.
    PinLocked,
    /// The app is blocked for good.
    Blocked,
    /// 4.
    WaitingTime,
    /// 4: the box is checked.
    WaitingTimeAgreed,
    /// 5. Has a time.
    WaitingStarted,
    /// 5: over already.
    WaitingOver,
    /// 6.
    ShowCode,
    /// 7.
    Code,
    /// 7: the code is renewed by itself.
    CodeRenews,
    /// 7: run out.
    CodeExpired,
    /// 7: scanned.
    CodeScanned,
    /// 9.
    Activate,
    /// 10.
    ChooseWay,
    /// 10: the copy is picked.
    ChooseWayPicked,
    /// 10: another way is picked.
    ChooseWayOther,
    /// 11: the old phone comes first.
    ReadyOldFirst,
    /// 11: the code is on the old phone.
    Ready,
    /// 11: the box is checked.
    ReadyShown,
    /// 12.
    Scan,
    /// 12: the last code was refused.
    ScanRefused,
    /// 13.
    UserId,
    /// 13: it looked like a CPR number.
    UserIdCpr,
    /// 13: it was another one, or none.
    UserIdWrong,
    /// 14.
    TemporaryPin,
    /// 14: wrong. Has tries.
    TemporaryPinWrong,
    /// 14: a new one is needed.
    TemporaryPinOver,
    /// 15.
    ChoosePin,
    /// 16: the first time.
    CreatePin,
    /// 16 and beside the journey: too easy to guess.
    PinTooEasy,
    /// 16 and beside the journey: not the same twice.
    PinMismatch,
    /// 16 and beside the journey: the second time.
    RepeatPin,
    /// 17.
    Biometrics,
    /// 18.
    Notifications,
    /// 19.
    Activated,
    /// 13 to 18: too late.
    ActivationLapsed,
    /// The menu.
    Menu,
    /// The menu, while a copy is under way.
    MenuCopying,
    /// "Your apps".
    Apps,
    /// Delete this app?
    ConfirmDelete,
    /// Delete the last app?
    ConfirmDeleteLast,
    /// Remove the app from this phone?
    ConfirmRemove,
    /// Cancel the copy?
    ConfirmCancel,
    /// Give the activation up?
    ConfirmGiveUp,
    /// The present PIN, before it is changed.
    ChangePin,
    /// The new PIN.
    ChangePinCreate,
    /// The PIN has been changed.
    PinChanged,
    /// The settings of the app.
    Settings,
    /// The language of the app.
    LanguageSettings,
    /// Notifications, on or off.
    NotificationSettings,
    /// Biometrics, on or off.
    BiometricSettings,
    /// "Did someone send you here or ask for a code? Stop."
    Stop,
    /// "Now do it for real".
    ForReal,
    /// The technical requirements.
    Requirements,
    /// About this demo.
    About,
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
