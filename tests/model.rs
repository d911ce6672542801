//! The journey as a protocol: the real domain code, driven through every order of events that two or three phones, a
//! service, an impatient person and an attacker can produce within the bounds of a scope.
//!
//! - [`action`] is what can happen, [`state`] a moment, [`system`] the model of both;
//! - [`witness`] keeps an account of its own, [`memory`], and judges each step by it;
//! - [`promises`] are the invariants of the journey and the endings that must be reachable;
//! - [`person`] and [`graph`] show that every state leads on;
//! - [`scope`] has the bounds, each with the exact number of states it makes.
//!
//! The price of hashing a PIN is an argument of the domain, and the model pays the lowest. Signatures are real. The wide scopes take minutes
//! and run optimised only: `cargo test --release --test model`, which is part of `make test-long`.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "what a test relies on and does not find fails it"
)]

#[path = "model/action.rs"]
mod action;
#[path = "model/graph.rs"]
mod graph;
#[path = "model/memory.rs"]
mod memory;
#[path = "model/person.rs"]
mod person;
#[path = "model/promises.rs"]
mod promises;
#[path = "model/scope.rs"]
mod scope;
#[path = "model/state.rs"]
mod state;
#[path = "model/system.rs"]
mod system;
#[path = "model/witness.rs"]
mod witness;

use scope::Scope;
use stateright::{Checker, HasDiscoveries, Model};
use system::System;

/// Visits every state of a scope.
fn check(scope: Scope) {
    let name = scope.name;
    println!("{name}: {scope}");
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    // A rule that is broken may leave no end to the states; the first way there is what somebody wants to see.
    let checker = System::new(scope).checker().finish_when(HasDiscoveries::AnyFailures);
    let checker = checker.threads(threads).spawn_bfs().join();
    let found = checker.unique_state_count();
    checker.assert_properties();
    let (dead_ends, steps) = checker.model().graph.dead_ends(scope.devices.len());
    println!(
        "{name}: {found} states, {steps} steps, {} properties",
        checker.model().properties().len()
    );
    assert_eq!(dead_ends, 0, "{name}: states without a way home for each phone");
    assert_eq!(found, scope.states, "{name}: the number of states");
}

macro_rules! scopes {
    ($($name:ident: $scope:ident),* $(,)?) => {
        $(#[test] fn $name() { check(scope::$scope); })*
    };
}
scopes! {
    the_journey_from_end_to_end: JOURNEY,
    one_service_with_an_attacker: ONE_SERVICE,
    two_devices_that_never_meet: TWO_DEVICES,
    three_apps_and_no_more: THREE_APPS,
    somebody_guesses: GUESSING,
    somebody_enters_wrong_digits: WRONG_SMS,
    apps_are_deleted_and_copies_cancelled: DEEDS,
    codes_are_refused_on_purpose: SPOILED_CODES,
    camera_and_sms_fail_on_purpose: CAMERA_AND_SMS,
}

/// Minutes, and optimised only.
mod wide {
    macro_rules! scopes {
        ($($name:ident: $scope:ident),* $(,)?) => {
            $(
                #[test]
                #[cfg_attr(debug_assertions, ignore = "minutes: make test-long")]
                fn $name() { crate::check(crate::scope::$scope); }
            )*
        };
    }
    scopes! {
        one_service_with_an_attacker_and_more_time: ONE_SERVICE_WIDE,
        clocks_are_set_and_computers_sleep: CLOCKS,
        two_newcomers_and_one_old_phone: NEWCOMERS,
        two_devices_that_never_meet_and_more_time: TWO_DEVICES_WIDE,
        two_newcomers_in_another_browser: NEWCOMERS_APART,
        three_phones_and_a_newcomer: THREE_PHONES,
        every_side_screen: ASIDES,
        apps_are_deleted_and_copies_cancelled_and_time_passes: DEEDS_WIDE,
        somebody_guesses_and_has_more_time: GUESSING_WIDE,
        somebody_enters_wrong_digits_and_time_passes: WRONG_SMS_WIDE,
        without_time_limits: ENDLESS,
    }
}
