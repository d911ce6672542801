use std::cell::{Cell, RefCell};
use std::rc::Rc;

use two_phones::platform::clock;
use two_phones::platform::signal::Signal;
use two_phones::platform::timer::{Seconds, Timer};
use wasm_bindgen_test::wasm_bindgen_test;

use super::stage::{window, with_value};

#[wasm_bindgen_test]
async fn a_timer_calls_once_unless_it_is_dropped_before() {
    let calls = Rc::new(RefCell::new(Vec::new()));
    let done = Signal::new();
    let call = |name: &'static str| {
        let (calls, done) = (Rc::clone(&calls), done.clone());
        Timer::after(0, move || {
            calls.borrow_mut().push(name);
            if name == "last" {
                done.set(());
            }
        })
    };
    let _first = call("first");
    let dropped = call("dropped");
    let _last = call("last");
    drop(dropped);
    // Timers of the same delay come in their order.
    done.wait().await;
    assert_eq!(*calls.borrow(), ["first", "last"]);
}

#[wasm_bindgen_test]
fn a_delay_that_is_too_long_is_cut_and_not_taken_for_none() {
    let asked = Rc::new(Cell::new(0));
    let sees = Rc::clone(&asked);
    let spy = wasm_bindgen::closure::Closure::<dyn Fn(wasm_bindgen::JsValue, i32) -> i32>::new(
        move |_handler, delay| {
            sees.set(delay);
            0
        },
    );
    let _spying = with_value(&window(), "setTimeout", spy.as_ref());
    drop(Timer::after(u64::MAX, || ()));
    assert_eq!(asked.get(), i32::MAX);
}

#[wasm_bindgen_test]
async fn seconds_tick_when_a_whole_number_of_them_is_left() {
    let end = clock::now_ms() + 2_345;
    let ticks = Rc::new(RefCell::new(Vec::new()));
    let enough = Signal::new();
    let (ticked, told) = (Rc::clone(&ticks), enough.clone());
    let seconds = Seconds::until(end, move || {
        let mut ticked = ticked.borrow_mut();
        ticked.push(clock::now_ms());
        if ticked.len() == 2 {
            told.set(());
        }
    });
    enough.wait().await;
    drop(seconds);
    let ticks = ticks.borrow();
    // However late the browser is, a tick never comes before its second is over, nor twice for one.
    let left: Vec<i64> = ticks
        .iter()
        .map(|tick| (i64::try_from(end).unwrap() - i64::try_from(*tick).unwrap()).div_euclid(1000))
        .collect();
    assert!(left[0] <= 1, "the first second was over: {left:?}");
    assert!(left[1] < left[0], "each tick is another second: {left:?}");
}

#[wasm_bindgen_test]
fn dropped_seconds_clear_their_timer() {
    let cleared = Rc::new(Cell::new(false));
    let sees = Rc::clone(&cleared);
    let spy = wasm_bindgen::closure::Closure::<dyn Fn(wasm_bindgen::JsValue)>::new(move |_| {
        sees.set(true);
    });
    let callback = Rc::new(());
    let kept = Rc::clone(&callback);
    let seconds = Seconds::until(clock::now_ms(), move || drop(Rc::clone(&kept)));
    let _spying = with_value(&window(), "clearTimeout", spy.as_ref());
    assert!(!cleared.get());
    drop(seconds);
    assert!(cleared.get());
    assert_eq!(Rc::strong_count(&callback), 1, "the callback is gone with it");
}
