//! What is true of a screen wherever it is drawn, said, counted or reported: one row a screen, and no other place
//! asks which screen it is. A new screen does not compile until it has its row.

use super::{
    biometrics::Biometrics,
    event::Way,
    moment::Moment,
    pin::{NewPinProblem, PinProblem},
    screen::Screen,
    service::SmsProblem,
    source::{HomeNotice, PinPurpose},
    step::Role,
    target::UserIdProblem,
    user_id::UserIdError,
    view::{CopyStatus, Countdown},
};

/// The facts of a screen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Facts {
    /// The stable name of the screen (`data-screen`).
    pub slug: &'static str,
    /// The moment whose caption says what to do.
    pub moment: Moment,
    /// The moment in its place while the other phone comes first.
    pub other_first: Option<Moment>,
    /// How far the screen is from the first one of its step: screens slide onwards to a greater depth and back to a
    /// smaller one.
    pub depth: u8,
    /// It stands beside the journey, which waits meanwhile.
    pub is_side_screen: bool,
    /// It has a field for digits, which takes what is typed on the keyboard.
    pub takes_digits: bool,
    /// It must not go dark.
    pub keeps_awake: bool,
    /// What it counts down to.
    pub countdown: Option<Countdown>,
    /// How many tries are left, after a wrong one.
    pub tries: Option<u8>,
    /// What went wrong, where the screen says so: a stable word for reports, the same in every language.
    pub error: Option<&'static str>,
    /// Who is to act, as far as the screen itself tells.
    pub turn: TurnRule,
}

/// Who is to act while a screen is there. Some of it depends on the other phones of the world.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TurnRule {
    /// The person, on this phone.
    This,
    /// Nobody: time has to pass.
    Wait,
    /// The person, on the phone that plays this part.
    Other(Role),
    /// The new phone while it is activating, else this one.
    NewWhileActivating,
    /// The old phone until it shows its code, then this one.
    OldUntilCode,
    /// The same, if the app is being copied in this world. If not, the old phone may be on another device, and show its code.
    OldUntilCodeIfCopying,
}

impl Facts {
    const fn of(slug: &'static str, moment: Moment) -> Self {
        Self {
            slug,
            moment,
            other_first: None,
            depth: 0,
            is_side_screen: false,
            takes_digits: false,
            keeps_awake: false,
            countdown: None,
            tries: None,
            error: None,
            turn: TurnRule::This,
        }
    }

    /// A screen beside the journey, this deep.
    const fn beside(slug: &'static str, moment: Moment, depth: u8) -> Self {
        Self { is_side_screen: true, ..Self::of(slug, moment) }.at_depth(depth)
    }

    const fn at_depth(self, depth: u8) -> Self {
        Self { depth, ..self }
    }

    const fn with_digits(self) -> Self {
        Self { takes_digits: true, ..self }
    }

    const fn kept_awake(self) -> Self {
        Self { keeps_awake: true, ..self }
    }

    const fn counting(self, countdown: Countdown) -> Self {
        Self { countdown: Some(countdown), ..self }
    }

    const fn waiting(self) -> Self {
        self.turn_of(TurnRule::Wait)
    }

    const fn turn_of(self, turn: TurnRule) -> Self {
        Self { turn, ..self }
    }

    /// The old phone comes first until it shows its code; the caption says so.
    const fn after_the_old(self, other_first: Moment) -> Self {
        Self { other_first: Some(other_first), turn: TurnRule::OldUntilCode, ..self }
    }

    const fn after_pin(self, problem: Option<PinProblem>) -> Self {
        match problem {
            None => self,
            Some(PinProblem::Wrong { left }) => {
                Self { moment: Moment::PinWrong, ..self }.saying("wrong-pin").with_tries(left)
            }
            Some(PinProblem::NotRecognised) => {
                Self { moment: Moment::PinNotRecognised, ..self }.saying("not-recognised")
            }
        }
    }

    const fn after_new_pin(self, problem: Option<NewPinProblem>) -> Self {
        match problem {
            None => self,
            Some(NewPinProblem::Trivial) => {
                Self { moment: Moment::PinTooEasy, ..self }.saying("trivial-pin")
            }
            Some(NewPinProblem::Mismatch) => {
                Self { moment: Moment::PinMismatch, ..self }.saying("pin-mismatch")
            }
        }
    }

    const fn after_sms(self, problem: Option<SmsProblem>) -> Self {
        match problem {
            None => self,
            Some(SmsProblem::Wrong { left }) => Self { moment: Moment::TemporaryPinWrong, ..self }
                .saying("wrong-temporary-pin")
                .with_tries(left),
            Some(SmsProblem::Ended) => {
                Self { moment: Moment::TemporaryPinOver, ..self }.saying("temporary-pin-ended")
            }
            Some(SmsProblem::Expired) => {
                Self { moment: Moment::TemporaryPinOver, ..self }.saying("temporary-pin-expired")
            }
        }
    }

    const fn after_user_id(self, problem: Option<UserIdProblem>) -> Self {
        let (moment, error) = match problem {
            None => return self,
            Some(UserIdProblem::Malformed(UserIdError::LooksLikeCpr)) => {
                (Moment::UserIdCpr, "looks-like-cpr")
            }
            Some(UserIdProblem::Malformed(_)) => (Moment::UserIdWrong, "no-user-id"),
            Some(UserIdProblem::NotTheDemoUser) => (Moment::UserIdWrong, "not-the-demo-user"),
        };
        Self { moment, ..self }.saying(error)
    }

    const fn saying(self, error: &'static str) -> Self {
        Self { error: Some(error), ..self }
    }

    const fn with_tries(self, left: u8) -> Self {
        Self { tries: Some(left), ..self }
    }
}

impl Screen {
    /// The facts of this screen.
    #[expect(clippy::too_many_lines, reason = "it is a table: a row a screen")]
    pub fn facts(&self) -> Facts {
        use Moment as M;
        match self {
            Self::Store { unsupported: true } => {
                Facts::of("store", M::StoreUnsupported).saying("unsupported-system")
            }
            Self::Store { unsupported: false } => Facts::of("store", M::Store),
            Self::Installing(countdown) => {
                Facts::of("installing", M::Installing).at_depth(1).counting(*countdown).waiting()
            }
            Self::Installed { deleted } => {
                let installed = Facts::of("installed", M::Installed);
                if *deleted {
                    let moment = M::InstalledDeleted;
                    Facts { moment, ..installed }.turn_of(TurnRule::OldUntilCode)
                } else {
                    installed.after_the_old(M::InstalledOldFirst)
                }
            }
            Self::Home { copy, notice } => home(*copy, *notice),
            Self::TooManyApps { .. } => {
                Facts::of("too-many-apps", M::TooManyApps).at_depth(1).saying("too-many-apps")
            }
            Self::Information => Facts::of("information", M::Information),
            Self::EnterPin { purpose, biometrics, problem } => {
                Facts::of("enter-pin", enter_pin(*purpose, biometrics))
                    .with_digits()
                    .after_pin(*problem)
            }
            Self::PinLocked(countdown) => Facts::of("pin-locked", M::PinLocked)
                .at_depth(1)
                .counting(*countdown)
                .waiting()
                .saying("pin-locked"),
            Self::Blocked { .. } => Facts::of("blocked", M::Blocked).saying("pin-blocked"),
            Self::WaitingTime { agreed: true, .. } => {
                Facts::of("waiting-time", M::WaitingTimeAgreed)
            }
            Self::WaitingTime { agreed: false, .. } => Facts::of("waiting-time", M::WaitingTime),
            Self::WaitingStarted { over: true, .. } => Facts::of("waiting", M::WaitingOver),
            Self::WaitingStarted { over: false, countdown } => {
                Facts::of("waiting", M::WaitingStarted).counting(*countdown).waiting()
            }
            Self::ShowCode { again: true, .. } => Facts::of("show-code", M::ShowCodeAgain),
            Self::ShowCode { again: false, .. } => Facts::of("show-code", M::ShowCode),
            Self::Code { renews, countdown, .. } => {
                let moment = if *renews { M::CodeRenews } else { M::Code };
                Facts::of("code", moment)
                    .kept_awake()
                    .counting(*countdown)
                    .turn_of(TurnRule::Other(Role::New))
            }
            Self::CodeExpired { asks, .. } => {
                let moment = if *asks { M::CodeExpiredAsks } else { M::CodeExpired };
                Facts::of("code-expired", moment).at_depth(1).saying("code-expired")
            }
            Self::AskCopied => Facts::of("ask-copied", M::AskCopied).at_depth(2),
            Self::CodeScanned => Facts::of("code-scanned", M::CodeScanned)
                .at_depth(1)
                .turn_of(TurnRule::Other(Role::New)),
            Self::Activate => Facts::of("activate", M::Activate),
            Self::ChooseWay { way } => Facts::of("choose-way", choose_way(*way)),
            Self::ReadyToScan { shown: true } => Facts::of("ready-to-scan", M::ReadyShown),
            Self::ReadyToScan { shown: false } => Facts::of("ready-to-scan", M::Ready)
                .after_the_old(M::ReadyOldFirst)
                .turn_of(TurnRule::OldUntilCodeIfCopying),
            Self::Scan { refused: None } => Facts::of("scan", M::Scan).kept_awake(),
            Self::Scan { refused: Some(refusal) } => {
                Facts::of("scan", M::ScanRefused).kept_awake().saying(refusal.slug())
            }
            Self::EnterUserId { problem } => {
                Facts::of("user-id", M::UserId).after_user_id(*problem)
            }
            Self::EnterTemporaryPin { problem, .. } => {
                Facts::of("temporary-pin", M::TemporaryPin).with_digits().after_sms(*problem)
            }
            Self::ChoosePin => Facts::of("choose-pin", M::ChoosePin),
            Self::CreatePin { problem } => {
                Facts::of("create-pin", M::CreatePin).with_digits().after_new_pin(*problem)
            }
            Self::RepeatPin => Facts::of("repeat-pin", M::RepeatPin).at_depth(1).with_digits(),
            Self::Biometrics => Facts::of("biometrics", M::Biometrics),
            Self::Notifications => Facts::of("notifications", M::Notifications),
            Self::Activated => Facts::of("activated", M::Activated),
            Self::ActivationLapsed => {
                Facts::of("activation-lapsed", M::ActivationLapsed).saying("activation-lapsed")
            }
            Self::Menu { copying: true } => Facts::beside("menu", M::MenuCopying, 2),
            Self::Menu { copying: false } => Facts::beside("menu", M::Menu, 2),
            Self::Apps { .. } => Facts::beside("apps", M::Apps, 3),
            Self::ConfirmDelete { last: true, .. } => {
                Facts::beside("confirm-delete", M::ConfirmDeleteLast, 3)
            }
            Self::ConfirmDelete { last: false, .. } => {
                Facts::beside("confirm-delete", M::ConfirmDelete, 3)
            }
            Self::ConfirmRemove => Facts::beside("confirm-remove", M::ConfirmRemove, 3),
            Self::ConfirmCancel => Facts::beside("confirm-cancel", M::ConfirmCancel, 3),
            Self::ConfirmGiveUp => Facts::beside("confirm-give-up", M::ConfirmGiveUp, 3),
            Self::ChangePin { problem } => {
                Facts::beside("change-pin", M::ChangePin, 5).with_digits().after_pin(*problem)
            }
            Self::ChangePinCreate { problem } => {
                Facts::beside("change-pin-create", M::ChangePinCreate, 6)
                    .with_digits()
                    .after_new_pin(*problem)
            }
            Self::ChangePinRepeat => {
                Facts::beside("change-pin-repeat", M::RepeatPin, 7).with_digits()
            }
            Self::PinChanged => Facts::beside("pin-changed", M::PinChanged, 8),
            Self::Settings { .. } => Facts::beside("settings", M::Settings, 3),
            Self::LanguageSettings => Facts::beside("language-settings", M::LanguageSettings, 4),
            Self::NotificationSettings => {
                Facts::beside("notification-settings", M::NotificationSettings, 4)
            }
            Self::BiometricSettings { .. } => {
                Facts::beside("biometric-settings", M::BiometricSettings, 4)
            }
            Self::Stop => Facts::beside("stop", M::Stop, 3),
            Self::ForReal => Facts::beside("for-real", M::ForReal, 3),
            Self::Requirements => Facts::beside("requirements", M::Requirements, 3),
            Self::About => Facts::beside("about", M::About, 3),
        }
    }
}

const fn home(copy: CopyStatus, notice: Option<HomeNotice>) -> Facts {
    let facts = Facts::of("home", Moment::Home);
    match (copy, notice) {
        (CopyStatus::Waiting(countdown), _) => {
            Facts { moment: Moment::HomeWaiting, ..facts }.counting(countdown).waiting()
        }
        (CopyStatus::Ready(_), _) => {
            Facts { moment: Moment::HomeReady, ..facts }.turn_of(TurnRule::NewWhileActivating)
        }
        (CopyStatus::Idle, notice) => {
            let moment = match notice {
                None => Moment::Home,
                Some(HomeNotice::Cancelled) => Moment::HomeCancelled,
                Some(HomeNotice::Copied) => Moment::HomeCopied,
                Some(HomeNotice::Lapsed) => Moment::HomeLapsed,
            };
            Facts { moment, ..facts }.turn_of(TurnRule::NewWhileActivating)
        }
    }
}

fn enter_pin(purpose: PinPurpose, biometrics: &Biometrics) -> Moment {
    match purpose {
        PinPurpose::StartCopy if *biometrics != Biometrics::Off => Moment::EnterPinOrBiometrics,
        PinPurpose::StartCopy => Moment::EnterPin,
        PinPurpose::ShowCode => Moment::EnterPinAgain,
    }
}

const fn choose_way(way: Option<Way>) -> Moment {
    match way {
        None => Moment::ChooseWay,
        Some(Way::Copy) => Moment::ChooseWayPicked,
        Some(Way::Passport | Way::ActivationCode) => Moment::ChooseWayOther,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::Time;

    const HOUR: Countdown =
        Countdown { from: Time::from_millis(0), until: Time::from_millis(3_600_000), pace: 1.0 };

    #[test]
    fn a_waiting_screen_says_what_it_waits_for() {
        let waiting = Screen::WaitingStarted { countdown: HOUR, over: false }.facts();
        assert_eq!((waiting.moment, waiting.countdown), (Moment::WaitingStarted, Some(HOUR)));
        assert_eq!(waiting.turn, TurnRule::Wait);
        let over = Screen::WaitingStarted { countdown: HOUR, over: true }.facts();
        assert_eq!((over.moment, over.countdown), (Moment::WaitingOver, None));
    }

    #[test]
    fn a_wrong_pin_changes_caption_and_tries_only() {
        let purpose = PinPurpose::StartCopy;
        let enter =
            |problem| Screen::EnterPin { purpose, biometrics: Biometrics::Off, problem }.facts();
        let (before, wrong) = (enter(None), enter(Some(PinProblem::Wrong { left: 2 })));
        assert_eq!((before.moment, before.tries), (Moment::EnterPin, None));
        assert_eq!((wrong.moment, wrong.tries), (Moment::PinWrong, Some(2)));
        assert_eq!((before.error, wrong.error), (None, Some("wrong-pin")));
        assert_eq!((before.slug, before.depth), (wrong.slug, wrong.depth));
    }

    #[test]
    fn the_old_phone_comes_first_until_it_shows_the_code() {
        for (screen, turn) in [
            (Screen::Installed { deleted: false }, TurnRule::OldUntilCode),
            (Screen::ReadyToScan { shown: false }, TurnRule::OldUntilCodeIfCopying),
        ] {
            let facts = screen.facts();
            assert_eq!(facts.turn, turn);
            assert!(facts.other_first.is_some_and(|moment| moment != facts.moment));
        }
    }

    #[test]
    fn every_side_screen_is_deeper_than_the_journey() {
        let beside = [Screen::ForReal, Screen::Stop, Screen::Menu { copying: false }];
        assert!(beside.iter().all(|it| it.facts().is_side_screen && it.facts().depth > 1));
        assert!(
            Screen::TooManyApps { reserved: 0 }.facts().depth > Screen::Information.facts().depth
        );
    }

    #[test]
    fn a_new_phone_that_is_done_is_not_told_to_copy() {
        assert_eq!(Moment::Home.seen_by(Role::Old), Moment::Home);
        assert_eq!(Moment::Home.seen_by(Role::New), Moment::HomeNew);
    }
}
