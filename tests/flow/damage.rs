//! A stored world that says what cannot be is damaged, each impossibility by itself.
//!
//! It is tried on worlds of version 2, whose values have names; what cannot be is the same in every version.

use crate::support::BEGIN;
use journey::{
    policy::Policy,
    step::Step,
    time::{Time, millis},
};
use serde_json::{Value, json};
use std::{fs, path::Path};
use store::snapshot::{self, SnapshotError};

const LATER: u64 = BEGIN.as_millis() + 1;

/// The world in which `step` is next, as it was stored at [`BEGIN`].
fn stored(step: Step) -> Value {
    let file = format!("tests/stored/v2/step-{:02}.json", step.number());
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file));
    serde_json::from_str(&text.unwrap_or_default()).unwrap_or_default()
}

fn is_damaged(snapshot: &Value) -> bool {
    snapshot::restore(&snapshot.to_string()) == Err(SnapshotError::Damaged)
}

/// What is true at `place` of the world, changed to `value`, makes it impossible.
fn refuses(step: Step, place: &str, value: Value) {
    let mut snapshot = stored(step);
    assert!(!is_damaged(&snapshot), "{step:?} is sound");
    let whole = format!("/world{place}");
    *snapshot.pointer_mut(&whole).unwrap_or_else(|| panic!("{step:?} has no {place}")) = value;
    assert!(is_damaged(&snapshot), "{place} of {step:?} is believed");
}

/// Doubles the first of the things at `place`.
fn refuses_two(step: Step, place: &str) {
    let first = stored(step).pointer(&format!("/world{place}/0")).cloned();
    refuses(step, place, json!([first, first]));
}

#[test]
fn time_does_not_run_ahead_of_itself() {
    refuses(Step::HOME, "/timeline/last_reading", LATER.into());
    refuses(Step::HOME, "/timeline/latest", (Time::LAST.as_millis() + 1).into());
    refuses(Step::HOME, "/service/apps/0/since", LATER.into());
}

#[test]
fn there_are_three_places_and_each_app_has_one() {
    refuses(Step::HOME, "/service/elsewhere", 3.into());
    refuses(Step::TEMPORARY_PIN, "/service/elsewhere", 2.into());
    refuses_two(Step::HOME, "/service/apps");
    refuses_two(Step::TEMPORARY_PIN, "/service/activations");
    refuses_two(Step::WAITING, "/service/copies");
    refuses_two(Step::CODE, "/service/tickets");
}

#[test]
fn an_app_on_a_phone_is_the_services_too() {
    refuses(Step::HOME, "/service/apps", json!([]));
    refuses(Step::HOME, "/service/apps/0/device", 2.into());
    refuses(Step::HOME, "/service/apps/0/removed", true.into());
    refuses(Step::HOME, "/service/apps/0/blocked", true.into());
}

#[test]
fn a_waiting_time_is_no_longer_than_can_be_asked_for() {
    let copy = |field: &str| format!("/service/copies/0/{field}");
    refuses(Step::WAITING, &copy("anchor"), LATER.into());
    refuses(Step::WAITING, &copy("started_at"), LATER.into());
    refuses(Step::WAITING, &copy("ready_at"), (BEGIN.as_millis() - 1).into());
    refuses(Step::WAITING, &copy("ready_at"), (BEGIN.as_millis() + 86_400_001).into());
    refuses(Step::WAITING, &copy("story_left/secs"), 3_601.into());
}

#[test]
fn wrong_entries_are_counted_within_their_limits() {
    let guard = |field: &str| format!("/phones/0/stage/Source/app/guard/{field}");
    refuses(Step::HOME, &guard("wrong"), 3.into());
    refuses(Step::HOME, &guard("locks"), 4.into());
    refuses(Step::HOME, &guard("locked"), json!([LATER, LATER]));
    let hour = 3_600_000;
    refuses(Step::HOME, &guard("locked"), json!([BEGIN.as_millis(), BEGIN.as_millis() + hour + 1]));
    refuses(Step::TEMPORARY_PIN, "/service/activations/0/sms/wrong", 4.into());
    refuses(Step::TEMPORARY_PIN, "/service/activations/0/sms/sent_at", LATER.into());
}

#[test]
fn a_blocked_app_is_no_damage() {
    let mut snapshot = stored(Step::HOME);
    for locks in 0..=3 {
        snapshot["world"]["phones"][0]["stage"]["Source"]["app"]["guard"]["locks"] = locks.into();
        snapshot["world"]["service"]["apps"][0]["blocked"] = (locks == 3).into();
        assert!(!is_damaged(&snapshot), "{locks} locks");
    }
}

#[test]
fn nobody_is_confirmed_without_an_sms() {
    refuses(Step::USER_ID, "/service/activations/0/confirmed", true.into());
}

#[test]
fn a_ticket_has_what_a_ticket_can_carry() {
    for ticket in ["/phones/0/stage/Source/at/Code", "/service/activations/0/ticket"] {
        let step = if ticket.contains("phones") { Step::CODE } else { Step::TEMPORARY_PIN };
        refuses(step, &format!("{ticket}/valid_for/secs"), 3_601.into());
        refuses(step, &format!("{ticket}/active_apps"), 0.into());
        refuses(step, &format!("{ticket}/phone_ending"), 100.into());
        refuses(step, &format!("{ticket}/issued_at"), (1_u64 << 48).into());
    }
}

#[test]
fn the_code_on_the_screen_was_issued_for_this_app_after_its_waiting_time() {
    refuses(Step::CODE, "/service/tickets", json!([]));
    refuses(Step::CODE, "/service/tickets/0/app", 1.into());
    refuses(Step::CODE, "/service/copies/0/ready_at", LATER.into());
    // Tickets go by the wall clock, which a world that has stood still is behind.
    let held = millis(Policy::LONGEST_HELD);
    refuses(Step::CODE, "/phones/0/stage/Source/at/Code/issued_at", (LATER + held).into());
}

#[test]
fn an_installation_ends() {
    let from = BEGIN.as_millis();
    let installing = |from: u64, until: u64| json!({"Installing": {"from": from, "until": until}});
    let mut snapshot = stored(Step::HOME);
    snapshot["world"]["phones"][1]["stage"] = installing(from, from + 2_500);
    assert!(!is_damaged(&snapshot));
    refuses(Step::HOME, "/phones/1/stage", installing(from, from + 2_501));
    refuses(Step::HOME, "/phones/1/stage", installing(LATER, LATER + 2_500));
}

#[test]
fn a_newer_version_is_told_from_a_damaged_one() {
    let mut snapshot = stored(Step::HOME);
    snapshot["version"] = (snapshot::VERSION + 1).into();
    let newer = Err(SnapshotError::Newer(snapshot::VERSION + 1));
    assert_eq!(snapshot::restore(&snapshot.to_string()), newer);
    snapshot["world"] = json!("of another shape");
    assert_eq!(snapshot::restore(&snapshot.to_string()), newer, "whatever the newer page stores");
    for version in 0..=snapshot::VERSION {
        snapshot["version"] = version.into();
        assert!(is_damaged(&snapshot), "version {version}");
    }
    for text in ["", "null", "{}", "{\"version\":-1}", "{\"version\":4294967296}"] {
        assert_eq!(snapshot::restore(text), Err(SnapshotError::Damaged), "{text}");
    }
    // The end of a text may be lost; that it is a newer page's is to be seen at its beginning.
    assert_eq!(snapshot::restore("{\"version\":1000,\"wor"), Err(SnapshotError::Newer(1_000)));
}
