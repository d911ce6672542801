//! A world: the phones of one browser, the service they share, and the line of time they live on.
//!
//! Every event goes through [`World::handle`], which is one transaction: time first, then the event,
//! then what the event did to the other phones. Two devices that never meet are two worlds.

use super::{
    biometrics::Biometrics,
    effect::Effect,
    entropy::Entropy,
    event::{DemoEvent, Event},
    faults::{self, Faults},
    identity,
    ids::{AppId, DeviceId},
    input::Input,
    limits::TimeLimits,
    phone::{Context, Phone, Stage},
    pin::Verifier,
    policy::{PinCost, Policy},
    scenario::Scenario,
    service::Service,
    target::Target,
    time::{Time, Timeline},
};
use std::time::Duration;

/// Everything one browser remembers of one session: a [`State`] that the rules have led to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct World {
    state: State,
    /// How far its clock is behind the wall clock ([`Policy::held`]). It belongs to the visit: a world that was stored gets it anew.
    held: Duration,
}

/// What a world is made of: plain data, which anybody may take apart and put together. Only [`World::from_state`]
/// makes a world of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    /// The line of time.
    pub timeline: Timeline,
    /// The simulated service.
    pub service: Service,
    /// The phones, in the order of [`DeviceId::ALL`].
    pub phones: [Phone; 4],
    /// The time limits that the person has set.
    pub limits: TimeLimits,
    /// What is left of the faults that were asked for.
    pub faults: Faults,
    /// Those that were asked for last, so that they play once.
    pub scripted: Faults,
    /// The second in which the ticket was issued that a fault spoils, once there is one.
    pub spoiled: Option<Time>,
}

/// A state that no event and no clock can have led to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the rules cannot have led there")]
pub struct Unsound;

impl World {
    /// A fresh world: device 1 has the active app of the demo's person, the others have none.
    pub fn new(reading: Time, entropy: &mut Entropy) -> Self {
        let mut world = Self::empty(reading);
        let now = world.now(reading);
        world.give_app(DeviceId::OLD, AppId::FIRST, now, entropy);
        world
    }

    /// Begins faults, once; asked for again, as by a reload, they do nothing.
    pub fn play(&mut self, faults: Faults, reading: Time, entropy: &mut Entropy) {
        if self.state.scripted == faults {
            return;
        }
        self.state.scripted = faults;
        self.state.faults = faults;
        self.state.spoiled = None;
        if self.state.faults.take_three_apps(false) {
            self.fill_up(self.now(reading), entropy);
        }
    }

    /// Ends the faults: they belonged to an earlier visit. Asked for again, they play again.
    pub fn stop_playing(&mut self) {
        self.state.faults = Faults::default();
        self.state.scripted = Faults::default();
        self.state.spoiled = None;
    }

    /// Activates apps on phones that have none, until three are active ([`Scenario::ThreeApps`]).
    fn fill_up(&mut self, now: Time, entropy: &mut Entropy) {
        let [_, new, third, fourth] = DeviceId::ALL;
        for device in [third, fourth, new] {
            if self.state.service.has_room(now) && self.phone(device).stage == Stage::Store {
                self.give_app(device, AppId::random(entropy), now, entropy);
            }
        }
    }

    /// A world in which no phone has the app: what there is until the stored one has been read.
    pub fn empty(reading: Time) -> Self {
        let mut timeline = Timeline::default();
        timeline.advance(reading);
        let state = State {
            timeline,
            service: Service::default(),
            phones: [const { Phone::without_app() }; 4],
            limits: TimeLimits::Usual,
            faults: Faults::default(),
            scripted: Faults::default(),
            spoiled: None,
        };
        Self { state, held: Duration::ZERO }
    }

    /// The world that a stored state was.
    ///
    /// # Errors
    /// [`Unsound`]: what it says cannot have come of the rules.
    pub fn from_state(state: State) -> Result<Self, Unsound> {
        if state.is_sound() { Ok(Self { state, held: Duration::ZERO }) } else { Err(Unsound) }
    }

    /// What it is made of.
    pub const fn state(&self) -> &State {
        &self.state
    }

    fn give_app(&mut self, device: DeviceId, id: AppId, now: Time, entropy: &mut Entropy) {
        if let Some(pin) = identity::old_pin() {
            // This PIN is printed on the identity card, so a dear hash would protect nothing, and the first screen would
            // wait for it, a second on a slow phone. A PIN that a person chooses costs what the policy says.
            let verifier = Verifier::new(&pin, PinCost::CHEAPEST, entropy);
            self.state.service.register(id, device, now);
            self.state.phones[index(device)] = Phone::with_app(id, verifier, Biometrics::Simulated);
        }
    }

    /// Carries out one input and returns what the shell has to do. `reading` is what the wall clock says; an event is
    /// ignored where it does not fit, time passes all the same.
    pub fn handle(
        &mut self,
        input: Input,
        reading: Time,
        entropy: &mut Entropy,
        policy: &Policy,
    ) -> Vec<Effect> {
        let mut effects = Vec::new();
        if self.state.timeline.is_set_back(reading) {
            effects.push(Effect::ReportClockSetBack);
        }
        let now = self.state.timeline.advance(reading);
        self.hold(policy.held);
        let policy = &Policy { limits: self.state.limits, held: self.held, ..*policy };
        self.pass_time(now, entropy, policy, &mut effects);
        match input {
            Input::Tick => {}
            Input::Demo(DemoEvent::SkipWait) => self.state.service.skip_wait(now),
            Input::Demo(DemoEvent::SkipLock) => self.skip_locks(now),
            Input::Demo(DemoEvent::SetWait(wait)) => self.state.service.set_wait(wait, now),
            Input::Demo(DemoEvent::SetLimits(limits)) => self.state.limits = limits,
            Input::Phone(device, event) => {
                self.with_phone(device, now, entropy, policy, &mut effects, |phone, context| {
                    phone.handle(event, context);
                });
            }
        }
        self.pass_time(now, entropy, policy, &mut effects);
        self.state.service.forget_old(now);
        let scans = |phone: &Phone| matches!(phone.stage, Stage::Target(Target::Scanning { .. }));
        if self.state.phones.iter().any(scans) && self.state.faults.take_three_apps(true) {
            self.fill_up(now, entropy);
        }
        effects
    }

    /// Whether an event on a phone is going to ask for the browser's permission to notify, which browsers grant in the
    /// handler of a press only: before its turn has come.
    pub fn asks_to_notify(
        &self,
        device: DeviceId,
        event: &Event,
        reading: Time,
        policy: &Policy,
    ) -> bool {
        event.may_ask_to_notify() && {
            let input = Input::Phone(device, event.clone());
            // What is random in it is not looked at.
            let mut entropy = Entropy::from_seed([0; 32]);
            let effects = self.clone().handle(input, reading, &mut entropy, policy);
            effects.contains(&Effect::AskToNotify)
        }
    }

    /// Takes note of how far its clock is behind the wall clock, before an input or in between.
    pub fn hold(&mut self, held: Duration) {
        self.held = held.min(Policy::LONGEST_HELD);
    }

    /// How far its clock is behind the wall clock.
    pub const fn held(&self) -> Duration {
        self.held
    }

    /// Takes note of the moment `seen` that the shell saw last, before an event at `reading`. Returns what to tell the
    /// person where the clock has been set back in between; without this, the time between two events would be lost.
    pub fn catch_up(&mut self, seen: Time, reading: Time) -> Option<Effect> {
        let lost = self.state.timeline.has_lost(seen, reading);
        if lost {
            self.state.timeline.catch_up(seen, reading);
        }
        lost.then_some(Effect::ReportClockSetBack)
    }

    /// Whether the clock has been set back since the last event, or since the shell saw the moment `seen`. Until the
    /// next event time stands still then.
    pub fn is_set_back(&self, seen: Time, reading: Time) -> bool {
        self.state.timeline.is_set_back(reading) || self.state.timeline.has_lost(seen, reading)
    }

    /// One phone of the world.
    pub const fn phone(&self, device: DeviceId) -> &Phone {
        &self.state.phones[index(device)]
    }

    /// The simulated service.
    pub const fn service(&self) -> &Service {
        &self.state.service
    }

    /// The time limits that the person has set.
    pub const fn limits(&self) -> TimeLimits {
        self.state.limits
    }

    /// The latest moment that this world has seen.
    pub(super) const fn latest(&self) -> Time {
        self.state.timeline.latest
    }

    /// Whether nothing but time has passed from `before` to this world.
    pub fn is_same_but_for_time(&self, before: &Self) -> bool {
        let State { timeline: _, service, phones, limits, faults, scripted, spoiled } = &self.state;
        let before = &before.state;
        (service, phones, limits) == (&before.service, &before.phones, &before.limits)
            && (faults, scripted, spoiled) == (&before.faults, &before.scripted, &before.spoiled)
    }

    /// The fault that keeps the camera from opening, if there is one.
    pub fn camera_fault(&self) -> Option<Scenario> {
        self.state.faults.first(faults::CAMERA)
    }

    /// The SMS whose digits are of use on a phone, by the moment it was sent, whether or not it has arrived.
    pub fn awaited_sms(&self, device: DeviceId, reading: Time) -> Option<Time> {
        let activation = self.state.service.activation(device, self.now(reading))?;
        activation.awaited_sms().map(|sms| sms.sent_at)
    }

    /// Whether a waiting time runs.
    pub fn is_waiting(&self, reading: Time) -> bool {
        self.state.service.is_waiting(self.now(reading))
    }

    /// How many milliseconds of the story pass in a real one: more or less than one only while a waiting time runs.
    pub fn pace(&self, reading: Time) -> f64 {
        let paces = DeviceId::ALL.map(|device| self.pace_on(device, reading));
        paces.into_iter().flatten().next().unwrap_or(1.0)
    }

    /// How fast the waiting time of the app on this phone runs, if it does.
    pub(super) fn pace_on(&self, device: DeviceId, reading: Time) -> Option<f64> {
        let now = self.now(reading);
        let copy = self.state.service.copy(self.phone(device).app()?, now)?;
        (now < copy.ready_at).then(|| copy.countdown().pace)
    }

    /// The moment that a reading of the wall clock stands for in this world.
    pub fn now(&self, reading: Time) -> Time {
        self.state.timeline.at(reading)
    }

    /// The next moment at which something changes by itself, counted from the last input: one that has passed since then
    /// is told as well, as nothing has taken note of it.
    pub fn next_unhandled_deadline(&self) -> Option<Time> {
        // The timeline does not run backwards: the earliest reading stands for the latest moment there was.
        self.next_deadline(Time::default())
    }

    /// The next moment at which something changes by itself; the shell sends [`Input::Tick`] then.
    pub fn next_deadline(&self, reading: Time) -> Option<Time> {
        let now = self.now(reading);
        let phones =
            self.state.phones.iter().filter_map(|phone| phone.next_deadline(now, self.held));
        phones.chain(self.state.service.next_deadline(now)).min()
    }

    fn skip_locks(&mut self, now: Time) {
        for phone in &mut self.state.phones {
            if let Stage::Source(source) = &mut phone.stage {
                source.app.guard.skip_lock(now);
            }
        }
    }

    fn pass_time(
        &mut self,
        now: Time,
        entropy: &mut Entropy,
        policy: &Policy,
        effects: &mut Vec<Effect>,
    ) {
        for device in DeviceId::ALL {
            self.with_phone(device, now, entropy, policy, effects, Phone::tick);
        }
        for app in self.state.service.take_announcements(now) {
            let owner = DeviceId::ALL.into_iter().find(|&d| self.phone(d).app() == Some(app));
            if let Some(device) = owner {
                self.state.phones[index(device)].wait_is_over();
                effects.push(Effect::NotifyWaitIsOver(device));
            }
        }
    }

    fn with_phone(
        &mut self,
        device: DeviceId,
        now: Time,
        entropy: &mut Entropy,
        policy: &Policy,
        effects: &mut Vec<Effect>,
        act: impl FnOnce(&mut Phone, &mut Context),
    ) {
        let State { service, phones, faults, spoiled, .. } = &mut self.state;
        let mut context =
            Context { device, now, entropy, policy: *policy, service, faults, spoiled, effects };
        act(&mut phones[index(device)], &mut context);
    }
}

const fn index(device: DeviceId) -> usize {
    device.number() as usize - 1
}
