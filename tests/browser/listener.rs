use std::cell::{Cell, RefCell};
use std::rc::Rc;

use two_phones::platform::listener::{ListenOptions, Listener};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Event, EventTarget};

use super::stage::{element, window};

fn fire(target: &EventTarget, event: &str) {
    target.dispatch_event(&Event::new(event).unwrap()).unwrap();
}

#[wasm_bindgen_test]
fn a_listener_hears_until_it_is_dropped() {
    let target = EventTarget::new().unwrap();
    let count = Rc::new(Cell::new(0));
    let counted = Rc::clone(&count);
    let listener = Listener::new(&target, "ping", move |_| counted.set(counted.get() + 1));
    fire(&target, "ping");
    fire(&target, "pong");
    assert_eq!(count.get(), 1);
    drop(listener);
    fire(&target, "ping");
    assert_eq!(count.get(), 1);
    assert_eq!(Rc::strong_count(&count), 1, "the handler is gone with its listener");
}

#[wasm_bindgen_test]
fn a_listener_may_cause_its_own_event_and_drop_itself() {
    let target = EventTarget::new().unwrap();
    let place: Rc<RefCell<Option<Listener>>> = Rc::default();
    let count = Rc::new(Cell::new(0));
    let listener = Listener::new(&target, "ping", {
        let (place, count, target) = (Rc::clone(&place), Rc::clone(&count), target.clone());
        move |_| {
            count.set(count.get() + 1);
            if count.get() < 3 {
                fire(&target, "ping");
            } else {
                place.take();
            }
        }
    });
    place.replace(Some(listener));
    fire(&target, "ping");
    fire(&target, "ping");
    assert_eq!(count.get(), 3);
}

#[wasm_bindgen_test]
fn a_capturing_listener_hears_events_that_do_not_bubble() {
    let button = element("button");
    let count = Rc::new(Cell::new(0));
    let counted = Rc::clone(&count);
    let options = ListenOptions { capture: true, ..ListenOptions::default() };
    let listener = Listener::with_options(&window(), "ping", options, move |_| {
        counted.set(counted.get() + 1);
    });
    fire(&button.0, "ping");
    drop(listener);
    fire(&button.0, "ping");
    assert_eq!(count.get(), 1);
}

#[wasm_bindgen_test]
fn a_passive_listener_cannot_prevent_anything() {
    let target = EventTarget::new().unwrap();
    let ping = |passive| {
        let options = ListenOptions { passive, ..ListenOptions::default() };
        let _listener =
            Listener::with_options(&target, "ping", options, |event| event.prevent_default());
        let event = super::stage::script("return new Event('ping', {cancelable: true})", &[]);
        target.dispatch_event(&event.into()).unwrap()
    };
    assert!(!ping(false), "prevented");
    assert!(ping(true), "not prevented");
}
