//! From what a phone shows to the moment of its caption.

use super::Moment;
use crate::domain::{
    biometrics::Biometrics,
    event::Way,
    pin::PinProblem,
    service::SmsProblem,
    step::{Role, Step},
    user_id::UserIdError,
    view::{CopyStatus, Countdown, HomeNotice, NewPinProblem, Screen, Turn, UserIdProblem, View},
};

/// A moment, and the values that its caption may tell.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Situation {
    /// The moment.
    pub moment: Moment,
    /// What to wait for.
    pub wait: Option<Countdown>,
    /// How many tries are left.
    pub tries: Option<u8>,
}

impl Situation {
    /// The situation of a phone that plays `role`.
    pub fn of(view: &View, role: Role) -> Self {
        let wait = match &view.screen {
            Screen::Home { copy: CopyStatus::Waiting(countdown), .. }
            | Screen::WaitingStarted { countdown, .. }
            | Screen::PinLocked(countdown) => Some(*countdown),
            _ => None,
        };
        let tries = match &view.screen {
            Screen::EnterPin { problem: Some(PinProblem::Wrong { left }), .. }
            | Screen::ChangePin { problem: Some(PinProblem::Wrong { left }), .. }
            | Screen::EnterTemporaryPin { problem: Some(SmsProblem::Wrong { left }), .. } => {
                Some(*left)
            }
            _ => None,
        };
        Self { moment: moment(view, role), wait, tries }
    }
}

fn moment(view: &View, role: Role) -> Moment {
    let old_first = view.turn == Turn::Other(Role::Old);
    match &view.screen {
        Screen::Store { unsupported: true } => Moment::StoreUnsupported,
        Screen::Store { unsupported: false } => Moment::Store,
        Screen::Installing(_) => Moment::Installing,
        Screen::Installed { deleted: true } => Moment::InstalledDeleted,
        Screen::Installed { deleted: false } if old_first => Moment::InstalledOldFirst,
        Screen::Installed { deleted: false } => Moment::Installed,
        Screen::Home { copy, notice } => home(*copy, *notice, role),
        Screen::TooManyApps { .. } => Moment::TooManyApps,
        Screen::Information => Moment::Information,
        Screen::EnterPin { problem, biometrics, .. } => enter_pin(*problem, biometrics, view.step),
        Screen::PinLocked(_) => Moment::PinLocked,
        Screen::Blocked { .. } => Moment::Blocked,
        Screen::WaitingTime { agreed: true, .. } => Moment::WaitingTimeAgreed,
        Screen::WaitingTime { agreed: false, .. } => Moment::WaitingTime,
        Screen::WaitingStarted { over: true, .. } => Moment::WaitingOver,
        Screen::WaitingStarted { over: false, .. } => Moment::WaitingStarted,
        Screen::ShowCode { .. } => Moment::ShowCode,
        Screen::Code { renews: true, .. } => Moment::CodeRenews,
        Screen::Code { renews: false, .. } => Moment::Code,
        Screen::CodeExpired { .. } => Moment::CodeExpired,
        Screen::CodeScanned => Moment::CodeScanned,
        Screen::Activate => Moment::Activate,
        Screen::ChooseWay { way: None } => Moment::ChooseWay,
        Screen::ChooseWay { way: Some(Way::Copy) } => Moment::ChooseWayPicked,
        Screen::ChooseWay { way: Some(Way::Passport | Way::ActivationCode) } => {
            Moment::ChooseWayOther
        }
        Screen::ReadyToScan { shown: true } => Moment::ReadyShown,
        Screen::ReadyToScan { shown: false } if old_first => Moment::ReadyOldFirst,
        Screen::ReadyToScan { shown: false } => Moment::Ready,
        Screen::Scan { refused: None } => Moment::Scan,
        Screen::Scan { refused: Some(_) } => Moment::ScanRefused,
        Screen::EnterUserId { problem, .. } => user_id(*problem),
        Screen::EnterTemporaryPin { problem, .. } => temporary_pin(*problem),
        Screen::ChoosePin => Moment::ChoosePin,
        Screen::CreatePin { problem, .. } => new_pin(*problem, Moment::CreatePin),
        Screen::RepeatPin | Screen::ChangePinRepeat => Moment::RepeatPin,
        Screen::Biometrics => Moment::Biometrics,
        Screen::Notifications => Moment::Notifications,
        Screen::Activated => Moment::Activated,
        Screen::ActivationLapsed => Moment::ActivationLapsed,
        Screen::Menu { copying: true } => Moment::MenuCopying,
        Screen::Menu { copying: false } => Moment::Menu,
        Screen::Apps { .. } => Moment::Apps,
        Screen::ConfirmDelete { last: true, .. } => Moment::ConfirmDeleteLast,
        Screen::ConfirmDelete { last: false, .. } => Moment::ConfirmDelete,
        Screen::ConfirmRemove => Moment::ConfirmRemove,
        Screen::ConfirmCancel => Moment::ConfirmCancel,
        Screen::ConfirmGiveUp => Moment::ConfirmGiveUp,
        Screen::ChangePin { problem: None | Some(PinProblem::NotRecognised), .. } => {
            Moment::ChangePin
        }
        Screen::ChangePin { problem: Some(PinProblem::Wrong { .. }), .. } => Moment::PinWrong,
        Screen::ChangePinCreate { problem, .. } => new_pin(*problem, Moment::ChangePinCreate),
        Screen::PinChanged => Moment::PinChanged,
        Screen::Settings { .. } => Moment::Settings,
        Screen::LanguageSettings => Moment::LanguageSettings,
        Screen::NotificationSettings => Moment::NotificationSettings,
        Screen::BiometricSettings { .. } => Moment::BiometricSettings,
        Screen::Stop => Moment::Stop,
        Screen::ForReal => Moment::ForReal,
        Screen::Requirements => Moment::Requirements,
        Screen::About => Moment::About,
    }
}

const fn home(copy: CopyStatus, notice: Option<HomeNotice>, role: Role) -> Moment {
    match (copy, notice, role) {
        (CopyStatus::Waiting(_), ..) => Moment::HomeWaiting,
        (CopyStatus::Ready(_), ..) => Moment::HomeReady,
        (CopyStatus::Idle, Some(HomeNotice::Cancelled), _) => Moment::HomeCancelled,
        (CopyStatus::Idle, Some(HomeNotice::Copied), _) => Moment::HomeCopied,
        (CopyStatus::Idle, Some(HomeNotice::Lapsed), _) => Moment::HomeLapsed,
        (CopyStatus::Idle, None, Role::New) => Moment::HomeNew,
        (CopyStatus::Idle, None, Role::Old) => Moment::Home,
    }
}

fn enter_pin(problem: Option<PinProblem>, biometrics: &Biometrics, step: Step) -> Moment {
    match problem {
        Some(PinProblem::Wrong { .. }) => Moment::PinWrong,
        Some(PinProblem::NotRecognised) => Moment::PinNotRecognised,
        None if *biometrics != Biometrics::Off => Moment::EnterPinOrBiometrics,
        None if step == Step::SHOW_CODE => Moment::EnterPinAgain,
        None => Moment::EnterPin,
    }
}

const fn user_id(problem: Option<UserIdProblem>) -> Moment {
    match problem {
        None => Moment::UserId,
        Some(UserIdProblem::Malformed(UserIdError::LooksLikeCpr)) => Moment::UserIdCpr,
        Some(UserIdProblem::Malformed(_) | UserIdProblem::NotTheDemoUser) => Moment::UserIdWrong,
    }
}

const fn temporary_pin(problem: Option<SmsProblem>) -> Moment {
    match problem {
        None => Moment::TemporaryPin,
        Some(SmsProblem::Wrong { .. }) => Moment::TemporaryPinWrong,
        Some(SmsProblem::Ended | SmsProblem::Expired) => Moment::TemporaryPinOver,
    }
}

/// A new PIN, with `first` while nothing has gone wrong.
const fn new_pin(problem: Option<NewPinProblem>, first: Moment) -> Moment {
    match problem {
        None => first,
        Some(NewPinProblem::Trivial) => Moment::PinTooEasy,
        Some(NewPinProblem::Mismatch) => Moment::PinMismatch,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::time::Time;

    fn view(screen: Screen, turn: Turn) -> View {
        let (step, can_go_back, has_menu, keep_awake) = (Step::HOME, false, false, false);
        View { step, screen, can_go_back, has_menu, keep_awake, turn }
    }

    #[test]
    fn the_other_phone_comes_first_when_it_is_its_turn() {
        let installed = || Screen::Installed { deleted: false };
        let first = Situation::of(&view(installed(), Turn::Other(Role::Old)), Role::New);
        assert_eq!(first.moment, Moment::InstalledOldFirst);
        let now = Situation::of(&view(installed(), Turn::This), Role::New);
        assert_eq!(now.moment, Moment::Installed);
    }

    #[test]
    fn a_phone_that_is_done_is_not_told_to_copy() {
        let home = || view(Screen::Home { copy: CopyStatus::Idle, notice: None }, Turn::This);
        assert_eq!(Situation::of(&home(), Role::Old).moment, Moment::Home);
        assert_eq!(Situation::of(&home(), Role::New).moment, Moment::HomeNew);
    }

    #[test]
    fn what_to_wait_for_and_the_tries_that_are_left_come_along() {
        let (from, until) = (Time::from_millis(0), Time::from_millis(3_600_000));
        let countdown = Countdown { from, until, pace: 1.0 };
        let waiting = Screen::WaitingStarted { countdown, over: false };
        let waiting = Situation::of(&view(waiting, Turn::Wait), Role::Old);
        assert_eq!((waiting.moment, waiting.wait), (Moment::WaitingStarted, Some(countdown)));
        let problem = Some(PinProblem::Wrong { left: 2 });
        let wrong = Screen::EnterPin { biometrics: Biometrics::Off, problem, entries: 1 };
        let wrong = Situation::of(&view(wrong, Turn::This), Role::Old);
        assert_eq!((wrong.moment, wrong.tries), (Moment::PinWrong, Some(2)));
    }
}
