//! The app's clock stands still in a pause of a study, and is behind afterwards.

use std::time::Duration;

use js_sys::Date;
use two_phones::platform::clock;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use super::stage::{Changed, marked, script, with_value};

const NOON: f64 = 1_767_268_800_000.0;

/// The wall clock says this for now.
fn wall_clock(reading: f64) -> Changed {
    let date = script("return Date", &[]);
    with_value(&date, "now", &script("return () => args[0]", &[&JsValue::from(reading)]))
}

#[wasm_bindgen_test]
fn the_clock_is_the_wall_clock_without_a_pause() {
    let _wall = wall_clock(NOON + 0.5);
    assert_eq!(clock::now_ms(), 1_767_268_800_000);
    assert_eq!(clock::held(), Duration::ZERO);
    assert!(!clock::is_paused());
}

#[wasm_bindgen_test]
fn the_clock_stands_still_in_a_pause_and_is_behind_after_it() {
    let before = {
        let _paused = marked("data-paused", "1767268800000");
        for minutes in [0_u32, 1, 20] {
            let _wall = wall_clock(f64::from(minutes).mul_add(60_000.0, NOON));
            assert_eq!(clock::now_ms(), 1_767_268_800_000);
            assert_eq!(clock::held(), Duration::from_mins(minutes.into()));
            assert!(clock::is_paused());
        }
        clock::now_ms()
    };
    let _wall = wall_clock(NOON + 1_200_000.0);
    let _held = marked("data-held", "1200000");
    assert_eq!(clock::now_ms(), before, "nothing has been lost or won");
    assert_eq!(clock::held(), Duration::from_mins(20));
    let again = marked("data-paused", "1767270000000");
    let _later = wall_clock(NOON + 1_260_000.0);
    assert_eq!((clock::now_ms(), clock::held()), (before, Duration::from_mins(21)));
    drop(again);
}

#[wasm_bindgen_test]
fn a_mark_that_is_no_number_is_none() {
    let _held = marked("data-held", "long");
    let _paused = marked("data-paused", "");
    assert_eq!(clock::held(), Duration::ZERO);
    assert!(!clock::is_paused() && Date::now() > 0.0);
}
