//! From a world to what one of its phones shows.

use super::{
    biometrics::Biometrics,
    event::Aside,
    facts::TurnRule,
    ids::{AppId, DeviceId},
    phone::{Phone, Stage},
    policy::Policy,
    scenario::Scenario,
    screen::Screen,
    service::{ActiveApp, Copy},
    source::{At, ChangePin, HomeNotice, PinPurpose, Source},
    step::{Role, Step},
    target::Target,
    time::Time,
    view::{AppEntry, CopyStatus, Countdown, Ending, Skip, Turn, View},
    world::World,
};

impl World {
    /// What `device` shows when the wall clock says `reading`.
    pub fn view(&self, device: DeviceId, reading: Time) -> View {
        self.view_at(device, self.now(reading))
    }

    /// What `device` shows at a moment of the world's timeline.
    pub(super) fn view_at(&self, device: DeviceId, now: Time) -> View {
        let scene = Scene { world: self, phone: self.phone(device), device, now };
        let (step, screen) = scene.base();
        let screen = match scene.phone.asides.last() {
            Some(&aside) => scene.aside(aside),
            None => screen,
        };
        let facts = screen.facts();
        let ending = scene.ending();
        let is_over = ending.is_some() && !facts.is_side_screen;
        View {
            step,
            copy: scene.copy(),
            sms: scene.sms_banner(),
            is_due: scene.is_due(step),
            can_go_back: scene.phone.can_go_back(),
            has_menu: scene.has_menu(),
            skip: scene.skip(),
            skipped: scene.skipped(&screen),
            turn: if is_over { Turn::Over } else { scene.turn(facts.turn) },
            moment: match facts.other_first {
                Some(old_first) if !scene.code_is_shown() => old_first,
                _ => facts.moment,
            },
            ending,
            facts,
            screen,
        }
    }
}

struct Scene<'a> {
    world: &'a World,
    phone: &'a Phone,
    device: DeviceId,
    now: Time,
}

impl Scene<'_> {
    fn base(&self) -> (Step, Screen) {
        match &self.phone.stage {
            Stage::Store => {
                let unsupported = self.world.state().faults.has(Scenario::UnsupportedOs);
                (Step::STORE, Screen::Store { unsupported })
            }
            &Stage::Installing { from, until } => {
                (Step::STORE, Screen::Installing(real(from, until)))
            }
            &Stage::Installed { deleted } => (Step::INSTALLED, Screen::Installed { deleted }),
            Stage::Target(target) => self.target(target),
            Stage::Source(source) => self.source(source),
        }
    }

    fn source(&self, source: &Source) -> (Step, Screen) {
        let copy = self.copy();
        let asks = self.may_have_been_copied();
        let home_step = match copy {
            CopyStatus::Idle => Step::HOME,
            CopyStatus::Ready(_) if asks => Step::CODE,
            CopyStatus::Waiting(_) => Step::WAITING,
            CopyStatus::Ready(_) => Step::SHOW_CODE,
        };
        if source.app.guard.is_blocked() {
            return (source_step(&source.at, home_step), Screen::Blocked { app: source.app.id });
        }
        let screen = match &source.at {
            At::JustActivated => Screen::Activated,
            At::Home(_) if asks => Screen::AskCopied,
            &At::Home(notice) => Screen::Home { copy, notice },
            At::TooManyApps => Screen::TooManyApps { reserved: self.reserved() },
            At::Information => Screen::Information,
            At::EnterPin { purpose, problem } => {
                if let Some((from, until)) = source.app.guard.locked_at(self.now) {
                    Screen::PinLocked(real(from, until))
                } else {
                    Screen::EnterPin {
                        purpose: *purpose,
                        biometrics: match purpose {
                            PinPurpose::StartCopy => source.app.biometrics.clone(),
                            PinPurpose::ShowCode => Biometrics::Off,
                        },
                        problem: *problem,
                    }
                }
            }
            &At::WaitingTime { agreed } => Screen::WaitingTime { agreed, wait: Policy::STORY_WAIT },
            At::WaitingStarted => match copy {
                CopyStatus::Waiting(countdown) => Screen::WaitingStarted { countdown, over: false },
                _ => Screen::WaitingStarted { countdown: real(self.now, self.now), over: true },
            },
            At::ShowCode => match copy {
                CopyStatus::Ready(until) => Screen::ShowCode { until, again: asks },
                _ => Screen::Home { copy, notice: None },
            },
            At::Code(ticket) => Screen::Code {
                countdown: {
                    let held = self.world.held();
                    real(ticket.issued_at.before(held), ticket.expires_at().before(held))
                },
                ticket: ticket.clone(),
                renews: self.world.limits().renews_code(),
            },
            &At::CodeExpired { late } => Screen::CodeExpired { late, asks },
            At::CodeScanned => Screen::CodeScanned,
            At::ChangePin(stage) => self.change_pin(stage, source),
        };
        (source_step(&source.at, home_step), screen)
    }

    fn change_pin(&self, stage: &ChangePin, source: &Source) -> Screen {
        match *stage {
            ChangePin::Present { problem } => match source.app.guard.locked_at(self.now) {
                Some((from, until)) => Screen::PinLocked(real(from, until)),
                None => Screen::ChangePin { problem },
            },
            ChangePin::Create { problem } => Screen::ChangePinCreate { problem },
            ChangePin::Repeat { .. } => Screen::ChangePinRepeat,
            ChangePin::Changed => Screen::PinChanged,
        }
    }

    /// How the copy of this phone's app stands.
    fn copy(&self) -> CopyStatus {
        let copy = self.phone.app().and_then(|app| self.world.service().copy(app, self.now));
        match copy {
            None => CopyStatus::Idle,
            Some(copy) if copy.is_ready(self.now) => CopyStatus::Ready(copy.lapses_at()),
            Some(copy) => CopyStatus::Waiting(copy.countdown()),
        }
    }

    /// Whether the app may have been copied to a device that is out of sight. A phone of this world that is being activated
    /// is in sight.
    fn may_have_been_copied(&self) -> bool {
        let world = self.world;
        let copy = self.phone.app().and_then(|app| world.service().copy(app, self.now));
        let mut phones = world.state().phones.iter();
        copy.is_some_and(Copy::has_shown_code)
            && !phones.any(|phone| matches!(phone.stage, Stage::Target(_)))
    }

    fn ending(&self) -> Option<Ending> {
        let Stage::Source(source) = &self.phone.stage else { return None };
        if source.app.guard.is_blocked() || self.copy() != CopyStatus::Idle {
            return None;
        }
        match source.at {
            At::Home(Some(HomeNotice::Copied)) => Some(Ending::Copied(source.app.id)),
            At::Home(None) if source.app.id != AppId::FIRST => Some(Ending::Arrived),
            _ => None,
        }
    }

    /// What can be skipped. A lock comes first: before its end nothing else can be done.
    fn skip(&self) -> Option<Skip> {
        let Stage::Source(source) = &self.phone.stage else { return None };
        if source.app.guard.locked_at(self.now).is_some() {
            return Some(Skip::Lock);
        }
        matches!(self.copy(), CopyStatus::Waiting(_)).then_some(Skip::Wait)
    }

    fn skipped(&self, screen: &Screen) -> Option<Skip> {
        let Stage::Source(source) = &self.phone.stage else { return None };
        let copy = self.world.service().copy(source.app.id, self.now);
        let lock = source.app.guard.was_skipped().then_some(Skip::Lock);
        let wait = copy.is_some_and(Copy::was_skipped).then_some(Skip::Wait);
        match screen {
            Screen::EnterPin { problem: None, .. } | Screen::ChangePin { problem: None } => lock,
            Screen::WaitingStarted { over: true, .. }
            | Screen::ShowCode { .. }
            | Screen::Home { copy: CopyStatus::Ready(_), .. } => wait,
            Screen::Settings { .. } => lock.or(wait),
            _ => None,
        }
    }

    fn sms_banner(&self) -> Option<Time> {
        let sms = self.world.service().activation(self.device, self.now)?.awaited_sms()?;
        sms.has_banner(self.now).then_some(sms.sent_at)
    }

    fn is_due(&self, step: Step) -> bool {
        let Stage::Source(source) = &self.phone.stage else { return false };
        let is_over = matches!(self.copy(), CopyStatus::Ready(_));
        let waits = source.at == At::WaitingStarted && is_over;
        !source.app.guard.is_blocked() && (waits || step == Step::SHOW_CODE)
    }

    fn target(&self, target: &Target) -> (Step, Screen) {
        match target {
            Target::Left => (Step::INSTALLED, Screen::Installed { deleted: false }),
            Target::Activate => (Step::ACTIVATE, Screen::Activate),
            &Target::ChooseWay { way } => (Step::CHOOSE_WAY, Screen::ChooseWay { way }),
            &Target::ReadyToScan { shown } => (Step::READY_TO_SCAN, Screen::ReadyToScan { shown }),
            &Target::Scanning { refused } => (Step::SCAN, Screen::Scan { refused }),
            &Target::UserId { problem } => (Step::USER_ID, Screen::EnterUserId { problem }),
            &Target::TemporaryPin { problem } => {
                let activation = self.world.service().activation(self.device, self.now);
                let sms = activation.and_then(|activation| activation.sms.as_ref());
                let standing = sms.and_then(|sms| sms.standing(self.now).err());
                let screen = Screen::EnterTemporaryPin {
                    phone_ending: activation.map_or(0, super::service::Activation::phone_ending),
                    problem: standing.or(problem),
                    send_again_at: sms.map_or(self.now, super::service::Sms::send_again_at),
                    expires_at: sms.map_or(Some(self.now), |sms| sms.expires_at),
                };
                (Step::TEMPORARY_PIN, screen)
            }
            Target::ChoosePin => (Step::CHOOSE_PIN, Screen::ChoosePin),
            &Target::CreatePin { problem } => (Step::CREATE_PIN, Screen::CreatePin { problem }),
            Target::RepeatPin { .. } => (Step::CREATE_PIN, Screen::RepeatPin),
            Target::Biometrics { .. } => (Step::BIOMETRICS, Screen::Biometrics),
            Target::Notifications { .. } => (Step::NOTIFICATIONS, Screen::Notifications),
            Target::Lapsed => (Step::SCAN, Screen::ActivationLapsed),
        }
    }

    fn aside(&self, aside: Aside) -> Screen {
        let service = self.world.service();
        match aside {
            Aside::Menu => Screen::Menu { copying: self.copy() != CopyStatus::Idle },
            Aside::Apps => Screen::Apps {
                apps: service.apps.iter().map(|app| self.entry(app)).collect(),
                elsewhere: service.elsewhere,
                reserved: self.reserved(),
            },
            Aside::ConfirmDelete(id) => match service.app(id) {
                Some(app) => Screen::ConfirmDelete {
                    app: self.entry(app),
                    last: service.active_count() == 1,
                },
                // It has been deleted from another phone in the meantime.
                None => self.aside(Aside::Apps),
            },
            Aside::ConfirmRemove => Screen::ConfirmRemove,
            Aside::ConfirmCancel => Screen::ConfirmCancel,
            Aside::ConfirmGiveUp => Screen::ConfirmGiveUp,
            Aside::Settings => Screen::Settings { biometrics: self.biometrics() },
            Aside::Language => Screen::LanguageSettings,
            Aside::Notifications => Screen::NotificationSettings,
            Aside::Biometrics => Screen::BiometricSettings { biometrics: self.biometrics() },
            Aside::Stop => Screen::Stop,
            Aside::ForReal => Screen::ForReal,
            Aside::Requirements => Screen::Requirements,
            Aside::About => Screen::About,
        }
    }

    fn entry(&self, app: &ActiveApp) -> AppEntry {
        AppEntry {
            id: app.id,
            device: app.device,
            since: app.since,
            this_phone: self.phone.app() == Some(app.id),
            blocked: app.blocked,
            removed: app.removed,
            backup: app.backup,
        }
    }

    fn biometrics(&self) -> Biometrics {
        match &self.phone.stage {
            Stage::Source(source) => source.app.biometrics.clone(),
            _ => Biometrics::Off,
        }
    }

    fn reserved(&self) -> u8 {
        u8::try_from(self.world.service().reserved(self.now)).unwrap_or(u8::MAX)
    }

    fn has_menu(&self) -> bool {
        let Stage::Source(source) = &self.phone.stage else { return false };
        let busy = matches!(source.at, At::JustActivated | At::Code(_));
        !source.app.guard.is_blocked() && !busy && self.phone.asides.is_empty()
    }

    /// Which phone is next. Where the other one is in another browser, what it shows is not known.
    fn turn(&self, rule: TurnRule) -> Turn {
        match rule {
            TurnRule::Wait => Turn::Wait,
            TurnRule::Other(part) => Turn::Other(part),
            TurnRule::NewWhileActivating if self.is_activating() => Turn::Other(Role::New),
            TurnRule::OldUntilCode if !self.code_is_shown() => Turn::Other(Role::Old),
            TurnRule::OldUntilCodeIfCopying if self.is_copying() && !self.code_is_shown() => {
                Turn::Other(Role::Old)
            }
            TurnRule::This
            | TurnRule::NewWhileActivating
            | TurnRule::OldUntilCode
            | TurnRule::OldUntilCodeIfCopying => Turn::This,
        }
    }

    fn is_activating(&self) -> bool {
        let service = self.world.service();
        DeviceId::ALL.iter().any(|&device| service.activation(device, self.now).is_some())
    }

    fn is_copying(&self) -> bool {
        let copies = |app: &ActiveApp| self.world.service().copy(app.id, self.now).is_some();
        self.world.service().apps.iter().any(copies)
    }

    fn code_is_shown(&self) -> bool {
        let shows_code = |phone: &Phone| matches!(&phone.stage, Stage::Source(source) if matches!(source.at, At::Code(_)));
        self.world.state().phones.iter().any(shows_code)
    }
}

/// A countdown in real time.
const fn real(from: Time, until: Time) -> Countdown {
    Countdown { from, until, pace: 1.0 }
}

/// The step of a screen of the source; the home's depends on the copy.
const fn source_step(at: &At, home: Step) -> Step {
    match at {
        At::JustActivated => Step::ACTIVATED,
        At::Home(_) | At::ChangePin(_) => home,
        At::TooManyApps => Step::HOME,
        At::Information => Step::INFORMATION,
        At::EnterPin { purpose: PinPurpose::StartCopy, .. } => Step::ENTER_PIN,
        At::EnterPin { purpose: PinPurpose::ShowCode, .. } | At::ShowCode => Step::SHOW_CODE,
        At::WaitingTime { .. } => Step::WAITING_TIME,
        At::WaitingStarted => Step::WAITING,
        At::Code(_) | At::CodeExpired { .. } | At::CodeScanned => Step::CODE,
    }
}
