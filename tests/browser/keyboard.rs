use std::cell::RefCell;
use std::rc::Rc;

use two_phones::platform::keyboard::{KeyPress, on_key};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::EventTarget;

use super::stage::{document, element, script};

/// Presses a key on an element; `true` when nobody prevented what the browser does with it.
fn press(target: &EventTarget, key: &str, more: &str) -> bool {
    let body = format!(
        "return args[0].dispatchEvent(new KeyboardEvent('keydown',
            {{key: args[1], bubbles: true, cancelable: true, {more}}}))"
    );
    script(&body, &[target, &JsValue::from_str(key)]).is_truthy()
}

fn presses() -> (Rc<RefCell<Vec<KeyPress>>>, impl Fn(KeyPress) -> bool) {
    let presses = Rc::new(RefCell::new(Vec::new()));
    let seen = Rc::clone(&presses);
    (presses, move |press: KeyPress| {
        let digit = press.key.len() == 1 && press.key.as_bytes()[0].is_ascii_digit();
        seen.borrow_mut().push(press);
        digit
    })
}

#[wasm_bindgen_test]
fn a_handled_key_is_kept_from_the_browser() {
    let (presses, on_press) = presses();
    let watch = on_key(on_press);
    let body = document().body().unwrap();
    assert!(!press(&body, "5", ""), "handled");
    assert!(press(&body, "Tab", ""), "left to the browser");
    drop(watch);
    assert!(press(&body, "5", ""), "nobody listens any more");
    let keys: Vec<String> = presses.borrow().iter().map(|press| press.key.to_string()).collect();
    assert_eq!(keys, ["5", "Tab"]);
}

#[wasm_bindgen_test]
fn a_press_says_what_is_held_and_where_the_focus_is() {
    let (presses, on_press) = presses();
    let _watch = on_key(on_press);
    let plain = KeyPress {
        key: "a".to_owned().into(),
        ctrl: false,
        alt: false,
        meta: false,
        repeat: false,
        in_text_field: false,
        on_control: false,
    };
    let check = |target: &EventTarget, more: &str, expected: KeyPress| {
        press(target, "a", more);
        assert_eq!(presses.borrow_mut().pop(), Some(expected));
    };
    let body = document().body().unwrap();
    check(&body, "", plain.clone());
    check(&body, "ctrlKey: true", KeyPress { ctrl: true, ..plain.clone() });
    check(
        &body,
        "altKey: true, repeat: true",
        KeyPress { alt: true, repeat: true, ..plain.clone() },
    );
    check(&body, "metaKey: true", KeyPress { meta: true, ..plain.clone() });

    let control = KeyPress { on_control: true, ..plain.clone() };
    check(&element("button").0, "", control.clone());
    let input = element("input");
    check(&input.0, "", KeyPress { in_text_field: true, ..control.clone() });
    input.0.set_attribute("type", "checkbox").unwrap();
    check(&input.0, "", control);
    let editable = element("div");
    editable.0.set_attribute("contenteditable", "true").unwrap();
    check(&editable.0, "", KeyPress { in_text_field: true, ..plain });
}

#[wasm_bindgen_test]
fn keys_that_are_taken_or_composed_are_left_out() {
    let (presses, on_press) = presses();
    let _watch = on_key(on_press);
    let field = element("div");
    let _takes = two_phones::platform::listener::Listener::new(&field.0, "keydown", |event| {
        event.prevent_default();
    });
    press(&field.0, "5", "");
    press(&document().body().unwrap(), "5", "isComposing: true");
    assert!(presses.borrow().is_empty());
}
