//! The model: the real domain, what can happen to it, and what comes of it.

use crate::{
    action::{self, Action, Place},
    graph::Graph,
    person, promises,
    scope::Scope,
    state::{Photo, Side, State},
    witness::{Shown, Witness},
};
use journey::{
    entropy::Entropy,
    event::{Aside, DemoEvent, Event, TargetEvent, Typed},
    faults::Faults,
    ids::DeviceId,
    input::Input,
    limits::TimeLimits,
    policy::{PinCost, Policy},
    time::{Time, millis},
    world::World,
};
use stateright::{Model, Property};
use std::time::Duration;

/// 2026-01-01T00:00:00Z.
const BEGIN: Time = Time::from_millis(1_767_225_600_000);
/// How far a clock is set, and how long a computer sleeps.
const FORWARD: Duration = Duration::from_hours(1);
const BACK: Duration = Duration::from_hours(2);
const NIGHT: Duration = Duration::from_hours(25);

/// The model of a scope.
pub struct System {
    pub scope: Scope,
    /// What was visited, and how it hangs together.
    pub graph: Graph,
    presses: Vec<(Option<Aside>, Event)>,
    policy: Policy,
}

impl System {
    pub fn new(scope: Scope) -> Self {
        let policy = Policy { pin_cost: PinCost::CHEAPEST, ..Policy::default() };
        Self { presses: action::presses(&scope), graph: Graph::default(), scope, policy }
    }

    /// The phones that take part.
    pub fn places(&self) -> impl Iterator<Item = Place> + use<> {
        let (apart, devices) = (self.scope.browsers > 1, self.scope.devices);
        devices.iter().filter_map(|&number| DeviceId::try_from(number).ok()).map(move |device| {
            Place { side: usize::from(apart && device != DeviceId::OLD), device }
        })
    }

    /// What an action leads to, whatever the bounds; none where it changes nothing.
    pub fn follow(&self, state: &State, action: &Action) -> Option<State> {
        match action {
            Action::Press(place, event) if self.is_idle(state, *place, &[event]) => return None,
            Action::Through(place, aside, event)
                if self.is_idle(state, *place, &[&Event::Open(*aside), event]) =>
            {
                return None;
            }
            _ => {}
        }
        let mut next = state.clone();
        match action {
            Action::Press(place, event) => self.send(&mut next, *place, event, None),
            Action::Through(place, aside, event) => {
                self.send(&mut next, *place, &Event::Open(*aside), None);
                self.send(&mut next, *place, event, None);
            }
            Action::Scan(place, number) => {
                let payload = state.photos.get(*number)?.payload.to_vec();
                let event = Event::Target(TargetEvent::Scanned(vec![payload]));
                let shown = Shown { photo: *number, typed: false };
                self.send(&mut next, *place, &event, Some(shown));
            }
            Action::Type(place, number) => {
                let code = state.photos.get(*number)?.short.to_string();
                let event = Event::Target(TargetEvent::CodeTyped(Typed::new(code)));
                let shown = Shown { photo: *number, typed: true };
                self.send(&mut next, *place, &event, Some(shown));
            }
            Action::EnterSms(place) => {
                let code = state.sides[place.side].memory(place.device).banner()?;
                let event = Event::Target(TargetEvent::TemporaryPinEntered(code));
                self.send(&mut next, *place, &event, None);
            }
            Action::EnterOldSms(place) => {
                let code = state.sides[place.side].memory(place.device).late_sms()?;
                let event = Event::Target(TargetEvent::TemporaryPinEntered(code));
                self.send(&mut next, *place, &event, None);
            }
            Action::TabDies(place) => {
                next.sides[place.side].memory_mut(place.device).tab_dies();
            }
            Action::Deadline => {
                let due = state.sides.iter().filter_map(|side| {
                    let deadline = side.world.next_deadline(side.reading)?;
                    Some(deadline.since(side.clock))
                });
                self.pass(&mut next, due.min()?);
            }
            Action::Sleep => self.pass(&mut next, NIGHT),
            Action::ClockForward(side) => self.pass_on(&mut next, *side, FORWARD),
            Action::ClockBack(side) => {
                let reading = &mut next.sides[*side].reading;
                *reading = Time::from_millis(reading.as_millis() - millis(BACK));
                self.tick(&mut next, *side);
            }
        }
        next.seal();
        (next.core != state.core).then_some(next)
    }

    /// Whether presses come to nothing, as most do: a short cut, without the witness.
    fn is_idle(&self, state: &State, place: Place, presses: &[&Event]) -> bool {
        let side = &state.sides[place.side];
        let mut world = side.world.clone();
        for &event in presses {
            let mut entropy = Entropy::from_seed(seed(state, place, Some(event)));
            let input = Input::Phone(place.device, event.clone());
            world.handle(input, side.reading, &mut entropy, &self.policy);
        }
        let depth = |world: &World| world.phone(place.device).asides.len();
        // A side screen that the second press has not left is not one step.
        world == side.world || (presses.len() > 1 && depth(&world) > depth(&side.world))
    }

    /// Sets the clock of the browser that is behind right, as the page advises where clocks differ.
    pub fn set_clocks_right(&self, state: &State) -> State {
        let mut next = state.clone();
        let latest = state.sides.iter().map(|side| side.clock).max().unwrap_or_default();
        for side in 0..state.sides.len() {
            let behind = latest.since(state.sides[side].clock);
            self.pass_on(&mut next, side, behind);
        }
        next.seal();
        next
    }

    /// Lets a span pass.
    pub fn wait(&self, state: &State, span: Duration) -> State {
        let mut next = state.clone();
        self.pass(&mut next, span);
        next.seal();
        next
    }

    fn pass(&self, state: &mut State, span: Duration) {
        for side in 0..state.sides.len() {
            self.pass_on(state, side, span);
        }
    }

    fn pass_on(&self, state: &mut State, side: usize, span: Duration) {
        let moved = &mut state.sides[side];
        moved.reading = moved.reading.after(span);
        moved.clock = moved.clock.after(span);
        self.tick(state, side);
    }

    fn tick(&self, state: &mut State, side: usize) {
        self.take(state, Place { side, device: DeviceId::OLD }, &Input::Tick, None);
    }

    /// One event of one phone.
    fn send(&self, state: &mut State, place: Place, event: &Event, shown: Option<Shown>) {
        self.take(state, place, &Input::Phone(place.device, event.clone()), shown);
    }

    /// One input, which is one transaction, and what the model has to say about it.
    fn take(&self, state: &mut State, place: Place, input: &Input, shown: Option<Shown>) {
        let Place { side, device } = place;
        let before = state.sides[side].clone();
        let event = match input {
            Input::Phone(_, event) => Some(event),
            Input::Tick | Input::Demo(_) => None,
        };
        let mut entropy = Entropy::from_seed(seed(state, place, event));
        let after = &mut state.sides[side];
        let effects = after.world.handle(input.clone(), after.reading, &mut entropy, &self.policy);
        let witness =
            Witness { before: &before, side, device, event, shown, endless: self.scope.endless };
        let broken = witness.judge(after, &mut state.photos, &effects);
        state.broken = state.broken.or(broken);
        let apps = |side: &Side| side.world.service().apps.len();
        state.activated += u8::from(apps(&state.sides[side]) > apps(&before));
        photograph(state, side);
    }

    fn begin(&self) -> State {
        let sides = (0..self.scope.browsers).map(|_| {
            let world = World::new(BEGIN, &mut Entropy::from_seed([9; 32]));
            Side { world, reading: BEGIN, clock: BEGIN, memory: Default::default() }
        });
        let mut state = State {
            sides: sides.collect(),
            photos: Vec::new(),
            activated: 0,
            deadlines: 0,
            tricks: 0,
            broken: None,
            core: 0,
        };
        if self.scope.endless {
            let limits = Input::Demo(DemoEvent::SetLimits(TimeLimits::Off));
            for side in 0..state.sides.len() {
                self.take(&mut state, Place { side, device: DeviceId::OLD }, &limits, None);
            }
        }
        if self.scope.backup {
            person::copy_to_the_backup(self, &mut state);
        }
        if self.scope.from_the_code {
            person::go_to_the_code(self, &mut state);
        }
        if !self.scope.faults.is_empty() {
            let faults = Faults::parse(self.scope.faults).expect("faults");
            for side in &mut state.sides {
                side.world.play(faults, side.reading, &mut Entropy::from_seed([8; 32]));
            }
        }
        // What was photographed on the way here has run out long ago.
        state.photos.clear();
        state.seal();
        state
    }
}

/// Random bytes that depend on what they are for only, so that two ways to the same end lead to the same state. No two
/// tickets, apps or successive SMS are alike.
fn seed(state: &State, place: Place, event: Option<&Event>) -> [u8; 32] {
    let device = place.device.number();
    let turn = u8::from(state.sides[place.side].memory(place.device).sms_turn);
    let photos = u8::try_from(state.photos.len()).unwrap_or(u8::MAX);
    let side = u8::try_from(place.side).unwrap_or(u8::MAX);
    let parts = match event {
        Some(Event::Target(TargetEvent::UserIdEntered(_) | TargetEvent::SendAgain)) => {
            [1, side, device, turn]
        }
        Some(Event::Target(TargetEvent::AllowNotifications(_))) => {
            [2, side, device, state.activated]
        }
        Some(Event::Target(_)) => [3, side, device, 0],
        _ => [4, side, device, photos],
    };
    let mut seed = [0; 32];
    seed[..4].copy_from_slice(&parts);
    seed
}

/// The attacker sees every screen at every moment.
fn photograph(state: &mut State, side: usize) {
    for device in DeviceId::ALL {
        if let Some(ticket) = state.sides[side].ticket_on(device)
            && state.photos.iter().all(|photo| photo.ticket.id != ticket.id)
        {
            let photo = Photo::new(ticket, side);
            state.photos.push(photo);
        }
    }
}

impl Model for System {
    type State = State;
    type Action = Action;

    fn init_states(&self) -> Vec<State> {
        vec![self.begin()]
    }

    fn actions(&self, state: &State, actions: &mut Vec<Action>) {
        for place in self.places() {
            let side = &state.sides[place.side];
            actions.extend(self.presses.iter().map(|(aside, event)| match aside {
                Some(aside) => Action::Through(place, *aside, event.clone()),
                None => Action::Press(place, event.clone()),
            }));
            for photo in 0..state.photos.len() {
                actions.extend([Action::Scan(place, photo), Action::Type(place, photo)]);
            }
            actions.extend([
                Action::EnterSms(place),
                Action::EnterOldSms(place),
                Action::TabDies(place),
            ]);
            // Deletion is also the way on from an app that is blocked.
            for app in side.world.service().apps.iter().filter(|a| self.scope.deeds || a.blocked) {
                let (aside, event) = action::deletion(app.id);
                actions.push(Action::Through(place, aside, event));
            }
        }
        if state.tricks < self.scope.tricks {
            let sides = 0..state.sides.len();
            actions.extend(sides.flat_map(|s| [Action::ClockForward(s), Action::ClockBack(s)]));
            actions.push(Action::Sleep);
        }
        if state.deadlines < self.scope.deadlines {
            actions.push(Action::Deadline);
        }
    }

    fn next_state(&self, state: &State, action: Action) -> Option<State> {
        let mut next = self.follow(state, &action)?;
        match action {
            Action::Deadline => next.deadlines += 1,
            Action::Sleep | Action::ClockForward(_) | Action::ClockBack(_) => next.tricks += 1,
            _ => {}
        }
        if next.photos.len() > self.scope.codes {
            return None;
        }
        self.graph.leads(state.name(), next.name());
        Some(next)
    }

    fn properties(&self) -> Vec<Property<Self>> {
        promises::of(&self.scope)
    }
}
