//! A browser on virtual time: one world, a clock that tests turn, and the short cuts of the journey.

#![allow(dead_code, reason = "each test file uses its part")]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "what a test relies on and does not find fails it"
)]

use journey::{
    biometrics::Biometrics,
    digits::{Pin, TemporaryPin},
    effect::Effect,
    entropy::Entropy,
    event::{Aside, DemoEvent, Event, SourceEvent, StoreEvent, TargetEvent, Typed, Way},
    faults::Faults,
    identity,
    ids::DeviceId,
    input::Input,
    policy::{PinCost, Policy},
    practice,
    screen::Screen,
    service::SmsProblem,
    step::Step,
    time::{Time, millis},
    view::View,
    world::World,
};
use std::time::Duration;
use store::{snapshot, v3};

pub const OLD: DeviceId = DeviceId::OLD;
pub const NEW: DeviceId = DeviceId::NEW;
pub const OLD_PIN: &str = identity::OLD_PIN;
pub const NEW_PIN: &str = "271828";

/// 2026-01-01T00:00:00Z.
pub const BEGIN: Time = Time::from_millis(1_767_225_600_000);

pub fn pin(text: &str) -> Pin {
    Pin::parse(text).expect("six digits")
}

/// A temporary PIN that differs from this one in its first digit.
pub fn other_than(code: &TemporaryPin) -> TemporaryPin {
    let text = code.reveal();
    let first = if text.starts_with('9') { '8' } else { '9' };
    TemporaryPin::parse(&format!("{first}{}", &text[1..])).expect("eight digits")
}

/// Steps 1 to 5.
pub fn until_the_hour_runs() -> Vec<Event> {
    let mut events = vec![Event::Open(Aside::Menu)];
    events.extend(
        [
            SourceEvent::CopyToNewApp,
            SourceEvent::InformationRead,
            SourceEvent::PinEntered(pin(OLD_PIN)),
            SourceEvent::Agree(true),
            SourceEvent::StartCopying,
        ]
        .map(Event::Source),
    );
    events
}

/// Steps 8 to 12, from the installed app on.
pub fn until_the_camera() -> Vec<Event> {
    let mut events = vec![Event::Store(StoreEvent::Open)];
    events.extend(
        [
            TargetEvent::GetStarted,
            TargetEvent::PickWay(Way::Copy),
            TargetEvent::WayChosen,
            TargetEvent::CodeIsShown(true),
            TargetEvent::ScanCode,
        ]
        .map(Event::Target),
    );
    events
}

/// Steps 13 to 19; the temporary PIN is put in by the caller when its step comes.
pub fn after_the_scan() -> Vec<Event> {
    [
        TargetEvent::UserIdEntered(Typed::new(identity::USER_ID)),
        TargetEvent::PinExplained,
        TargetEvent::PinCreated(pin(NEW_PIN)),
        TargetEvent::PinRepeated(pin(NEW_PIN)),
        TargetEvent::UseBiometrics(Biometrics::Off),
        TargetEvent::AllowNotifications(true),
    ]
    .map(Event::Target)
    .to_vec()
}

/// One browser: its world, its clock, and what the shell was asked to do.
#[derive(Clone)]
pub struct Browser {
    pub world: World,
    pub reading: Time,
    pub policy: Policy,
    pub effects: Vec<Effect>,
    seed: u64,
}

impl Browser {
    pub fn new() -> Self {
        Self::seeded(1)
    }

    pub fn seeded(seed: u64) -> Self {
        let policy = Policy { pin_cost: PinCost::CHEAPEST, ..Policy::default() };
        let mut entropy = entropy(seed << 32);
        let world = World::new(BEGIN, &mut entropy);
        Self { world, reading: BEGIN, policy, effects: Vec::new(), seed: seed << 32 }
    }

    /// A page opened with these faults in its address.
    pub fn with_faults(text: &str) -> Self {
        let mut browser = Self::new();
        browser.play(text);
        browser
    }

    /// Opens the page with these faults in its address.
    pub fn play(&mut self, text: &str) {
        self.seed += 1;
        let mut entropy = entropy(self.seed);
        self.world.play(faults(text), self.reading, &mut entropy);
    }

    /// What is left of the faults.
    pub fn faults_left(&self) -> String {
        self.world.state().faults.to_string()
    }

    pub fn practice(step: Step, text: &str) -> (Self, Vec<Effect>) {
        let mut browser = Self::new();
        let mut entropy = entropy(99);
        let (world, effects) =
            practice::world_at(step, faults(text), browser.reading, &mut entropy, &browser.policy);
        browser.world = world;
        (browser, effects)
    }

    /// Sends one event to a phone.
    pub fn send(&mut self, device: DeviceId, event: Event) {
        self.take(Input::Phone(device, event));
    }

    /// Puts one input into the world.
    pub fn take(&mut self, input: Input) {
        self.seed += 1;
        let mut entropy = entropy(self.seed);
        let effects = self.world.handle(input, self.reading, &mut entropy, &self.policy);
        self.effects.extend(effects);
    }

    /// Time has passed.
    pub fn tick(&mut self) {
        self.take(Input::Tick);
    }

    /// Sends an event of the demo itself.
    pub fn demo(&mut self, event: DemoEvent) {
        self.take(Input::Demo(event));
    }

    pub fn source(&mut self, device: DeviceId, event: SourceEvent) {
        self.send(device, Event::Source(event));
    }

    pub fn target(&mut self, device: DeviceId, event: TargetEvent) {
        self.send(device, Event::Target(event));
    }

    /// Lets time pass as a browser does: it wakes at every deadline on the way.
    pub fn wait(&mut self, span: Duration) {
        let end = self.reading.after(span);
        while let Some(deadline) = self.world.next_deadline(self.reading) {
            let step = deadline.since(self.now());
            if self.reading.after(step) > end || step.is_zero() {
                break;
            }
            self.reading = self.reading.after(step);
            self.tick();
        }
        self.reading = end;
        self.tick();
    }

    /// Lets time pass without waking in between, as a sleeping computer does.
    pub fn jump(&mut self, span: Duration) {
        self.reading = self.reading.after(span);
        self.tick();
    }

    /// Sets this browser's clock to the other's.
    pub fn agree_on_the_time(&mut self, other: &Self) {
        self.reading = other.reading;
        self.tick();
    }

    /// Somebody sets the clock back, as the shell sees it: it has looked at the clock just before.
    pub fn set_clock_back(&mut self, span: Duration) {
        let seen = self.now();
        self.reading = Time::from_millis(self.reading.as_millis() - millis(span));
        self.effects.extend(self.world.catch_up(seen, self.reading));
        self.tick();
    }

    /// Closes the browser and opens it again.
    pub fn restore(&mut self) {
        self.world = snapshot::restore(&self.saved()).expect("what was saved can be restored");
    }

    pub fn saved(&self) -> String {
        snapshot::save(&self.world)
    }

    /// Whether this is part of what is stored.
    pub fn stores(&self, what: &[u8]) -> bool {
        v3::to_bytes(self.world.state()).windows(what.len()).any(|part| part == what)
    }

    /// Whether a secret is, as text or as the values of its digits.
    pub fn stores_secret(&self, secret: &str) -> bool {
        let values: Vec<u8> = secret.bytes().map(|digit| digit.wrapping_sub(b'0')).collect();
        self.stores(secret.as_bytes()) || self.stores(&values)
    }

    pub fn now(&self) -> Time {
        self.world.now(self.reading)
    }

    pub fn view(&self, device: DeviceId) -> View {
        self.world.view(device, self.reading)
    }

    pub fn screen(&self, device: DeviceId) -> Screen {
        self.view(device).screen
    }

    pub fn step(&self, device: DeviceId) -> Step {
        self.view(device).step
    }

    pub fn code(&self, device: DeviceId) -> Vec<u8> {
        match self.screen(device) {
            Screen::Code { ticket, .. } => ticket.to_text().into_bytes(),
            other => panic!("no code on {}", other.facts().slug),
        }
    }

    /// The last SMS that was sent to a device, if there was one.
    pub fn sent_sms(&self, device: DeviceId) -> Option<TemporaryPin> {
        self.effects.iter().rev().find_map(|effect| match effect {
            Effect::DeliverSms { device: to, code, .. } if *to == device => Some(code.clone()),
            _ => None,
        })
    }

    /// The last SMS that was sent to a device.
    pub fn sms(&self, device: DeviceId) -> TemporaryPin {
        self.sent_sms(device).expect("an SMS was sent")
    }

    pub fn sms_problem(&self, device: DeviceId) -> Option<SmsProblem> {
        match self.screen(device) {
            Screen::EnterTemporaryPin { problem, .. } => problem,
            _ => None,
        }
    }

    pub fn notifications(&self) -> usize {
        let announced = |effect: &&Effect| matches!(effect, Effect::NotifyWaitIsOver(_));
        self.effects.iter().filter(announced).count()
    }

    pub fn install(&mut self, device: DeviceId) {
        self.send(device, Event::Store(StoreEvent::Get));
        self.wait(Policy::INSTALL);
    }

    pub fn open_copy(&mut self, device: DeviceId) {
        self.send(device, Event::Open(Aside::Menu));
        self.source(device, SourceEvent::CopyToNewApp);
    }

    pub fn start_waiting(&mut self, device: DeviceId, with_pin: &str) {
        self.open_copy(device);
        self.source(device, SourceEvent::InformationRead);
        self.source(device, SourceEvent::PinEntered(pin(with_pin)));
        self.source(device, SourceEvent::Agree(true));
        self.source(device, SourceEvent::StartCopying);
        self.source(device, SourceEvent::Minimise);
    }

    pub fn enter_pin_for_code(&mut self, device: DeviceId, with_pin: &str) {
        self.source(device, SourceEvent::ShowCode);
        self.source(device, SourceEvent::PinEntered(pin(with_pin)));
    }

    pub fn show_code(&mut self, device: DeviceId, with_pin: &str) {
        self.start_waiting(device, with_pin);
        self.wait(Policy::STORY_WAIT);
        self.enter_pin_for_code(device, with_pin);
    }

    /// Nine wrong PINs, and the locks between them.
    pub fn block(&mut self, device: DeviceId) {
        self.open_copy(device);
        self.source(device, SourceEvent::InformationRead);
        for _ in 0..=Policy::PIN_LOCKS.len() {
            for _ in 0..Policy::PIN_TRIES {
                self.source(device, SourceEvent::PinEntered(pin(NEW_PIN)));
            }
            self.wait(Policy::PIN_LOCKS[1]);
        }
    }

    pub fn reach_camera(&mut self, device: DeviceId) {
        self.install(device);
        for event in until_the_camera() {
            self.send(device, event);
        }
    }

    pub fn scan(&mut self, device: DeviceId, code: Vec<u8>) {
        self.reach_camera(device);
        self.target(device, TargetEvent::Scanned(vec![code]));
    }

    pub fn reach_temporary_pin(&mut self, device: DeviceId) {
        self.show_code(OLD, OLD_PIN);
        self.scan(device, self.code(OLD));
        self.target(device, TargetEvent::UserIdEntered(Typed::new(identity::USER_ID)));
    }

    pub fn reach_create_pin(&mut self, device: DeviceId) {
        self.reach_temporary_pin(device);
        let code = self.sms(device);
        self.target(device, TargetEvent::TemporaryPinEntered(code));
        self.target(device, TargetEvent::PinExplained);
    }

    pub fn finish_activation(&mut self, device: DeviceId) {
        for event in after_the_scan() {
            self.send(device, event);
            if self.step(device) == Step::TEMPORARY_PIN {
                let code = self.sms(device);
                self.target(device, TargetEvent::TemporaryPinEntered(code));
            }
        }
        self.target(device, TargetEvent::Done);
    }

    /// The whole journey from one phone to another.
    pub fn copy(&mut self, from: DeviceId, with_pin: &str, to: DeviceId) {
        self.show_code(from, with_pin);
        self.scan(to, self.code(from));
        self.finish_activation(to);
    }
}

/// The faults of a text; none of an empty one.
pub fn faults(text: &str) -> Faults {
    if text.is_empty() { Faults::default() } else { Faults::parse(text).expect("faults") }
}

fn entropy(seed: u64) -> Entropy {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_be_bytes());
    Entropy::from_seed(bytes)
}
