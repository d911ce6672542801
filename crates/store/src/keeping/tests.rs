//! What a tab does with its world in each case; and, in `tabs`, two of them in every order of failures.

use super::*;
use journey::{
    entropy::Entropy,
    event::{Event, SourceEvent},
    faults::Faults,
    ids::DeviceId,
    input::Input,
    policy::{PinCost, Policy},
    practice,
    step::Step,
};
use std::time::Duration;

mod tabs;

const OWN: &str = "what this tab saw last";
const OTHER: &str = "what another tab has stored";
const TORN: &str = "{";

/// A tab in step with what is stored.
fn in_step() -> Keeping {
    let mut keeping = Keeping::default();
    let doing = Doing::stored(Basis::Stored);
    keeping.done(Occasion::Opening, Ran { doing, found: Some(OWN.to_owned()), written: None });
    keeping
}

/// A tab whose last job was not stored.
fn after_a_failure(occasion: Occasion, why: Apart) -> Keeping {
    let mut keeping = in_step();
    keeping.failed(occasion, why, None);
    keeping
}

fn doing(keeping: &Keeping, occasion: Occasion, found: Found) -> Doing {
    match keeping.plan(occasion, found, Some(TORN)) {
        Plan::Do(doing) => doing,
        Plan::SetAside => panic!("it was set aside"),
    }
}

#[test]
fn opening_goes_on_with_what_is_stored_or_begins() {
    let new = Keeping::default();
    for (found, basis) in [(Found::Readable(OTHER), Basis::Stored), (Found::Nothing, Basis::Fresh)]
    {
        let doing = doing(&new, Occasion::Opening, found);
        assert_eq!((doing.basis, doing.acts, doing.stores), (basis, true, true), "{found:?}");
    }
    assert_eq!(new.plan(Occasion::Opening, Found::Damaged(TORN), None), Plan::SetAside);
    assert_eq!(new.plan(Occasion::Opening, Found::Newer(TORN), None), Plan::SetAside);
    assert_eq!(doing(&new, Occasion::Opening, Found::Newer(TORN)).basis, Basis::Fresh);
}

#[test]
fn a_tab_in_step_goes_by_what_is_stored() {
    for text in [OWN, OTHER] {
        let doing = doing(&in_step(), Occasion::Press, Found::Readable(text));
        assert_eq!(doing, Doing::stored(Basis::Stored), "{text}");
    }
}

#[test]
fn what_was_cleared_is_stored_again_by_a_press_only() {
    let tab = in_step();
    let tick = doing(&tab, Occasion::Tick, Found::Nothing);
    assert_eq!((tick.basis, tick.stores), (Basis::Known, false));
    assert_eq!(tick.news, Some(News::Cleared));
    let press = doing(&tab, Occasion::Press, Found::Nothing);
    assert_eq!((press.basis, press.stores), (Basis::Known, true));
    assert_eq!(press.news, Some(News::Cleared), "also when a press finds it out");
}

#[test]
fn a_cleared_storage_is_told_once() {
    let mut tab = in_step();
    assert_eq!(tab.look(Found::Nothing), (false, Some(News::Cleared)));
    assert_eq!(tab.apart(), Some(Apart::Cleared));
    assert_eq!(tab.look(Found::Nothing), (false, None));
    assert_eq!(doing(&tab, Occasion::Tick, Found::Nothing).news, None);
    assert_eq!(doing(&tab, Occasion::Press, Found::Nothing).news, None);
}

#[test]
fn a_newer_page_is_left_alone_by_a_tab_that_runs() {
    let newer = doing(&in_step(), Occasion::Press, Found::Newer("of a newer page"));
    assert_eq!((newer.basis, newer.acts, newer.stores), (Basis::Known, true, false));
}

#[test]
fn a_tab_stores_its_world_after_a_failure_of_its_own() {
    let tab = after_a_failure(Occasion::Press, Apart::Refused);
    let press = doing(&tab, Occasion::Press, Found::Readable(OWN));
    assert_eq!((press.basis, press.acts, press.must_store()), (Basis::Known, true, true));
    assert_eq!(press.news, None);
}

#[test]
fn after_a_failure_another_tab_that_went_on_is_right() {
    for (occasion, news) in [(Occasion::Press, Some(News::Dropped)), (Occasion::Tick, None)] {
        let mut tab = after_a_failure(occasion, Apart::Refused);
        let press = doing(&tab, Occasion::Press, Found::Readable(OTHER));
        assert_eq!((press.basis, press.acts, press.news), (Basis::Stored, false, news));
        assert_eq!(tab.look(Found::Readable(OTHER)), (true, news), "also when it is told so");
        assert_eq!(tab.apart(), None);
    }
}

#[test]
fn a_change_that_was_kept_without_an_answer_is_this_tabs_own() {
    let mut tab = in_step();
    let ran = Ran {
        doing: Doing::stored(Basis::Stored),
        found: Some(OWN.to_owned()),
        written: Some("with the press".to_owned()),
    };
    tab.failed(Occasion::Press, Apart::Silent, Some(ran));
    let next = doing(&tab, Occasion::Press, Found::Readable("with the press"));
    assert_eq!((next.basis, next.news), (Basis::Known, None));
}

#[test]
fn a_silent_storage_is_asked_again_by_a_person_only() {
    for why in [Apart::Silent, Apart::Unavailable, Apart::Unasked] {
        let tab = after_a_failure(Occasion::Press, why);
        assert!(!tab.asks(Occasion::Tick), "{why:?}");
        assert!(tab.asks(Occasion::Press), "{why:?}");
    }
    assert!(after_a_failure(Occasion::Press, Apart::Refused).asks(Occasion::Tick));
    assert!(Keeping::default().asks(Occasion::Opening));
}

/// A tab that has opened a world without asking the storage.
fn unasked() -> Keeping {
    let mut keeping = Keeping::default();
    keeping.failed(Occasion::Opening, Apart::Unasked, None);
    keeping
}

#[test]
fn a_guest_stores_its_world_with_the_first_press() {
    let press = doing(&unasked(), Occasion::Press, Found::Nothing);
    assert_eq!((press.basis, press.acts, press.must_store()), (Basis::Known, true, true));
    assert_eq!(press.news, None);
}

#[test]
fn a_guest_goes_on_with_what_another_frame_has_stored() {
    let press = doing(&unasked(), Occasion::Press, Found::Readable(OTHER));
    assert_eq!((press.basis, press.acts, press.news), (Basis::Stored, false, None));
    assert_eq!(unasked().look(Found::Readable(OTHER)), (true, None), "also when it is told so");
}

#[test]
fn starting_over_takes_the_place_of_whatever_there_is() {
    for found in [Found::Nothing, Found::Readable(OTHER), Found::Damaged(TORN), Found::Newer(TORN)]
    {
        let plan = in_step().plan(Occasion::StartingOver, found, None);
        assert_eq!(plan, Plan::Do(Doing::stored(Basis::Fresh)), "{found:?}");
    }
}

/// A practice world at this step, with the moment it is.
fn at_step(step: Step) -> (World, Time, Policy) {
    let policy = Policy { pin_cost: PinCost::CHEAPEST, ..Policy::default() };
    let reading = Time::from_millis(1_767_225_600_000);
    let mut entropy = Entropy::from_seed([7; 32]);
    let (world, _) = practice::world_at(step, Faults::default(), reading, &mut entropy, &policy);
    (world, reading, policy)
}

/// Whether an input at this reading is worth storing.
fn is_stored(world: &World, input: Input, reading: Time, policy: &Policy) -> bool {
    let mut after = world.clone();
    let seen = world.now(Time::default());
    let mut entropy = Entropy::from_seed([8; 32]);
    after.catch_up(seen, reading);
    after.handle(input, reading, &mut entropy, policy);
    has_changed(world, &after, seen, reading)
}

#[test]
fn a_tick_in_which_nothing_ends_is_not_stored() {
    for step in Step::all() {
        let (world, reading, policy) = at_step(step);
        for ms in [0, 1, 900] {
            let reading = reading.after(Duration::from_millis(ms));
            assert!(!is_stored(&world, Input::Tick, reading, &policy), "{step:?}, {ms} ms");
        }
    }
}

#[test]
fn a_tick_after_a_deadline_is_stored() {
    for step in Step::all() {
        let (world, reading, policy) = at_step(step);
        let Some(deadline) = world.next_deadline(reading) else { continue };
        assert!(is_stored(&world, Input::Tick, deadline, &policy), "{step:?}");
    }
}

#[test]
fn a_clock_set_back_is_stored() {
    let (world, reading, policy) = at_step(Step::WAITING);
    let back = Time::from_millis(reading.as_millis() - 60_000);
    assert!(is_stored(&world, Input::Tick, back, &policy));
}

#[test]
fn a_press_that_has_no_effect_is_not_stored() {
    let (world, reading, policy) = at_step(Step::WAITING);
    let press = Input::Phone(DeviceId::OLD, Event::Source(SourceEvent::ShowCode));
    assert!(!is_stored(&world, press, reading, &policy));
}
