//! A stored world: what is restored satisfies the invariants and goes on, whatever was done to its text.

use super::{Unstructured, damaged, entropy, policy};
use journey::{
    digits::Pin,
    event::{Aside, DemoEvent, Event, SourceEvent, StoreEvent, TargetEvent, Typed},
    faults::Faults,
    identity,
    ids::DeviceId,
    input::Input,
    limits::TimeLimits,
    policy::Policy,
    practice,
    screen::Screen,
    step::Step,
    time::Time,
    view::{CopyStatus, Countdown},
    world::World,
};
use serde_json::Value;
use std::{sync::OnceLock, time::Duration};
use store::{snapshot, v3};

/// The steps as the first release stored them.
macro_rules! stored_steps {
    ($($number:literal)*) => {
        [$(include_str!(concat!("../../stored/v2/step-", $number, ".json"))),*]
    };
}
const OLD: [&str; 20] = stored_steps!(
    "00" "01" "02" "03" "04" "05" "06" "07" "08" "09" "10" "11" "12" "13" "14" "15" "16" "17" "18" "19"
);
/// What texts of the versions begin with that have one form of a world.
const WRITTEN: [&str; 3] = ["3", "4", "5"];
/// Faults of which version 5 knows.
const FAULTS: &str =
    "sms-never*2,wrong-qr-first,three-apps@12,expired-qr*3,camera-denied,camera-missing*9";
/// 2026-01-01T00:00:00Z, when the true snapshots were taken.
const NOW: Time = Time::from_millis(1_767_225_600_000);

/// `input` as a text, as the damage to the text of a true snapshot, as the damage to its bytes under a checksum that fits
/// them, and as the damage to the values of one of version 2.
pub fn holds(input: &[u8]) {
    is_set_aside_or_sound(&String::from_utf8_lossy(input));
    for version in WRITTEN {
        is_set_aside_or_sound(&v3::seal(version, input));
    }
    let mut input = Unstructured(input);
    let place = input.below(snapshots().len());
    let Snapshot { text, bytes, old } = &snapshots()[place];
    let again = || Unstructured(input.0);
    let other = damaged(text.as_bytes(), &mut again());
    let other = String::from_utf8_lossy(&other);
    is_set_aside_or_sound(&other);
    assert!(other == *text || snapshot::restore(&other).is_err(), "damage is noticed: {other}");
    for version in WRITTEN {
        is_set_aside_or_sound(&v3::seal(version, &damaged(bytes, &mut again())));
    }
    is_set_aside_or_sound(&with_other_values(old, &mut again()));
}

/// A world of a step, in the forms there are.
struct Snapshot {
    text: String,
    /// What the text carries.
    bytes: Vec<u8>,
    /// The step as the first release stored it.
    old: Value,
}

/// One for every step of the journey, every other with faults.
fn snapshots() -> &'static [Snapshot] {
    static SNAPSHOTS: OnceLock<Vec<Snapshot>> = OnceLock::new();
    SNAPSHOTS.get_or_init(|| {
        let worlds = Step::all().zip(OLD).map(|(step, old)| {
            let faults =
                if step.number() % 2 == 0 { Faults::parse(FAULTS) } else { Ok(Faults::default()) };
            let faults = faults.expect("faults");
            let (mut world, _) = practice::world_at(step, faults, NOW, &mut entropy(), &policy());
            world.handle(Input::Tick, NOW, &mut entropy(), &policy());
            Snapshot {
                text: snapshot::save(&world),
                bytes: v3::to_bytes(world.state()),
                old: serde_json::from_str(old).expect("a stored world is JSON"),
            }
        });
        worlds.collect()
    })
}

/// The snapshot with up to four of its values changed, taken out or doubled.
fn with_other_values(whole: &Value, input: &mut Unstructured) -> String {
    let mut tree = whole.clone();
    for _ in 0..4 {
        if input.is_empty() {
            break;
        }
        let mut place = input.below(count(&tree));
        let way = input.byte() % 8;
        if let Some(value) = nth(&mut tree, &mut place) {
            change(value, way, input);
        }
    }
    tree.to_string()
}

fn change(value: &mut Value, way: u8, input: &mut Unstructured) {
    match (way, &mut *value) {
        (0, value) => *value = Value::Null,
        (1, Value::Array(items)) => items.extend(items.last().cloned()),
        (1, Value::Object(fields)) => fields.clear(),
        (2, Value::Array(items)) => drop(items.pop()),
        (2, value) => *value = input.number().into(),
        (3, value) => *value = u64::MAX.into(),
        (4, value) => *value = input.byte().into(),
        (5, Value::Number(number)) => {
            let moved = number.as_u64().unwrap_or(0).wrapping_add(u64::from(input.byte()));
            *value = moved.into();
        }
        (6, Value::Number(number)) => {
            let moved = number.as_u64().unwrap_or(0).wrapping_sub(u64::from(input.byte()));
            *value = moved.into();
        }
        (_, Value::Bool(yes)) => *yes = !*yes,
        (_, value) => *value = Value::Array(vec![value.clone(), value.clone()]),
    }
}

fn parts(value: &Value) -> Vec<&Value> {
    match value {
        Value::Array(items) => items.iter().collect(),
        Value::Object(fields) => fields.values().collect(),
        _ => Vec::new(),
    }
}

/// How many values there are in `value`, itself included.
fn count(value: &Value) -> usize {
    1 + parts(value).into_iter().map(count).sum::<usize>()
}

/// The value at `place`, counted from the outside in.
fn nth<'a>(value: &'a mut Value, place: &mut usize) -> Option<&'a mut Value> {
    if *place == 0 {
        return Some(value);
    }
    *place -= 1;
    match value {
        Value::Array(items) => items.iter_mut().find_map(|item| nth(item, place)),
        Value::Object(fields) => fields.values_mut().find_map(|field| nth(field, place)),
        _ => None,
    }
}

fn is_set_aside_or_sound(text: &str) {
    match snapshot::restore(text) {
        Err(error) => assert!(!error.to_string().is_empty()),
        Ok(world) => {
            let again = snapshot::restore(&snapshot::save(&world));
            assert_eq!(again.as_ref(), Ok(&world), "what was restored is kept as it is");
            let is_written = WRITTEN
                .iter()
                .any(|version| text.starts_with(&format!("{{\"version\":{version},")));
            assert!(!is_written || snapshot::save(&world) == text, "a world has one text");
            for reading in [0, NOW.as_millis(), Time::LAST.as_millis(), u64::MAX] {
                goes_on(world.clone(), Time::from_millis(reading));
            }
        }
    }
}

/// Every phone shows something that leads on, before and after whatever a person may do there.
fn goes_on(mut world: World, reading: Time) {
    satisfies_the_invariants(&world, reading);
    for input in inputs() {
        world.handle(input, reading, &mut entropy(), &policy());
        satisfies_the_invariants(&world, reading);
    }
    if world.now(reading) <= Time::LAST {
        assert!(
            snapshot::restore(&snapshot::save(&world)).is_ok(),
            "the rules lead to sound worlds"
        );
    }
}

fn inputs() -> Vec<Input> {
    let pin = Pin::parse(identity::OLD_PIN).expect("six digits");
    let on_all = |event: Event| DeviceId::ALL.map(|device| Input::Phone(device, event.clone()));
    let mut inputs = vec![Input::Tick, Input::Demo(DemoEvent::SetWait(Duration::from_secs(10)))];
    inputs.extend(on_all(Event::Source(SourceEvent::PinEntered(pin))));
    inputs.extend(on_all(Event::Target(TargetEvent::UserIdEntered(Typed::new(identity::USER_ID)))));
    inputs.push(Input::Demo(DemoEvent::SetLimits(TimeLimits::Tenfold)));
    inputs.push(Input::Demo(DemoEvent::SkipWait));
    let later = [
        Event::Source(SourceEvent::ShowCode),
        Event::Target(TargetEvent::SendAgain),
        Event::Back,
        Event::Open(Aside::Apps),
        Event::Store(StoreEvent::Open),
    ];
    inputs.extend(later.into_iter().flat_map(on_all));
    inputs
}

fn satisfies_the_invariants(world: &World, reading: Time) {
    let now = world.now(reading);
    assert!(world.service().active_count() <= Policy::MAX_ACTIVE_APPS, "more than three apps");
    let _ = world.next_deadline(reading);
    for device in DeviceId::ALL {
        let view = world.view(device, reading);
        if let Some(countdown) = countdown(&view.screen) {
            assert!((0.0..=1.0).contains(&countdown.fraction(now)));
            assert!(countdown.left(now) >= Duration::ZERO);
        }
        if let (Screen::Code { ticket, .. }, Some(app)) = (&view.screen, world.phone(device).app())
        {
            let copy = world.service().copy(app, ticket.issued_at);
            assert!(copy.is_none_or(|copy| copy.ready_at <= ticket.issued_at), "shown too early");
        }
    }
}

fn countdown(screen: &Screen) -> Option<Countdown> {
    match screen {
        Screen::Installing(countdown)
        | Screen::PinLocked(countdown)
        | Screen::WaitingStarted { countdown, .. }
        | Screen::Home { copy: CopyStatus::Waiting(countdown), .. }
        | Screen::Code { countdown, .. } => Some(*countdown),
        _ => None,
    }
}
