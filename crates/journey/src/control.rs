//! The controls of the phones, by stable names that are the same in every language: for reports and for pages that
//! follow the journey. A name says which control was used, never what was entered.

use super::biometrics::Biometrics;
use super::event::{Aside, Event, SourceEvent, StoreEvent, TargetEvent, Way};

impl Event {
    /// The name of the control that leads to this event.
    pub const fn control(&self) -> &'static str {
        match self {
            Self::Back => "back",
            Self::Open(aside) => aside.control(),
            Self::Store(event) => event.control(),
            Self::Source(event) => event.control(),
            Self::Target(event) => event.control(),
        }
    }

    /// Whether something was entered that may be wrong.
    pub const fn is_entry(&self) -> bool {
        match self {
            Self::Back | Self::Open(_) | Self::Store(_) => false,
            Self::Source(event) => matches!(
                event,
                SourceEvent::PinEntered(_)
                    | SourceEvent::Biometrics(_)
                    | SourceEvent::PinCreated(_)
                    | SourceEvent::PinRepeated(_)
            ),
            Self::Target(event) => matches!(
                event,
                TargetEvent::Scanned(_)
                    | TargetEvent::StillInView(_)
                    | TargetEvent::CodeTyped(_)
                    | TargetEvent::UserIdEntered(_)
                    | TargetEvent::TemporaryPinEntered(_)
                    | TargetEvent::PinCreated(_)
                    | TargetEvent::PinRepeated(_)
            ),
        }
    }

    /// Whether it may ask for the browser's permission to show notifications, which browsers grant in the handler of a
    /// press only.
    pub const fn may_ask_to_notify(&self) -> bool {
        matches!(
            self,
            Self::Source(SourceEvent::StartCopying | SourceEvent::AskToNotify)
                | Self::Target(TargetEvent::AllowNotifications(true))
        )
    }
}

impl Aside {
    const fn control(self) -> &'static str {
        match self {
            Self::Menu => "menu",
            Self::Apps => "your-apps",
            Self::ConfirmDelete(_) => "delete",
            Self::ConfirmRemove => "remove",
            Self::ConfirmCancel => "cancel-copying",
            Self::ConfirmGiveUp => "give-up",
            Self::Settings => "settings",
            Self::Language => "language",
            Self::Notifications => "notifications",
            Self::Biometrics => "biometrics",
            Self::Requirements => "requirements",
            Self::Stop => "stop",
            Self::ForReal => "for-real",
            Self::About => "about",
        }
    }
}

impl StoreEvent {
    const fn control(self) -> &'static str {
        match self {
            Self::Get => "get",
            Self::UpdateSystem => "update-system",
            Self::Open => "open",
        }
    }
}

impl SourceEvent {
    const fn control(&self) -> &'static str {
        match self {
            Self::CopyToNewApp => "copy-to-new-app",
            Self::InformationRead => "next",
            Self::PinEntered(_) => "pin",
            Self::Biometrics(_) => "use-biometrics",
            Self::Agree(_) => "yes-copy",
            Self::StartCopying => "start-copying",
            Self::Minimise => "ok",
            Self::AskToNotify => "ask-to-notify",
            Self::ShowCode => "show-code",
            Self::MoreTime => "more-time",
            Self::ShowNewCode => "show-new-code",
            Self::LeaveCode => "leave-code",
            Self::NewPhoneHasApp => "new-phone-has-app",
            Self::NotYet => "not-yet",
            Self::ChangePin => "change-pin",
            Self::PinCreated(_) => "new-pin",
            Self::PinRepeated(_) => "repeat-pin",
            Self::PinChangeSeen => "pin-changed-ok",
            Self::SetBiometrics(_) => "set-biometrics",
            Self::KeepAsBackup(..) => "keep-as-backup",
            Self::CancelCopying => "cancel-yes",
            Self::DeleteApp(_) => "delete-yes",
            Self::RemoveFromPhone => "remove-yes",
        }
    }
}

impl TargetEvent {
    const fn control(&self) -> &'static str {
        match self {
            Self::GetStarted => "get-started",
            Self::PickWay(Way::Copy) => "way-copy",
            Self::PickWay(Way::Passport) => "way-passport",
            Self::PickWay(Way::ActivationCode) => "way-activation-code",
            Self::WayChosen | Self::PinExplained => "next",
            Self::CodeIsShown(_) => "code-is-shown",
            Self::ScanCode => "scan",
            Self::Scanned(_) | Self::StillInView(_) => "scanned",
            Self::CodeTyped(_) => "typed-code",
            Self::TryCameraAgain => "try-camera-again",
            Self::UserIdEntered(_) => "user-id",
            Self::TemporaryPinEntered(_) => "temporary-pin",
            Self::SendAgain => "send-again",
            Self::DismissSms => "dismiss-sms",
            Self::PinCreated(_) => "new-pin",
            Self::PinRepeated(_) => "repeat-pin",
            Self::UseBiometrics(Biometrics::Off) | Self::AllowNotifications(false) => "not-now",
            Self::UseBiometrics(_) => "biometrics",
            Self::AllowNotifications(true) => "allow",
            Self::Done => "ok",
            Self::GiveUp => "give-up-yes",
            Self::StartAgain => "scan-again",
        }
    }
}
