use two_phones::platform::badge;
use wasm_bindgen_test::wasm_bindgen_test;

use super::stage::{script, turn, window, with_value};

#[wasm_bindgen_test]
async fn the_badge_is_set_and_a_refusal_is_no_error() {
    let calls = script("return []", &[]);
    let refuse = script(
        "const [calls] = args;
        return (name) => () => { calls.push(name); return Promise.reject(new DOMException('', 'SecurityError')) }",
        &[&calls],
    );
    let navigator = window().navigator();
    let method = |name: &str| script("return args[0](args[1])", &[&refuse, &name.into()]);
    {
        let _set = with_value(&navigator, "setAppBadge", &method("set"));
        let _clear = with_value(&navigator, "clearAppBadge", &method("clear"));
        badge::set(true);
        badge::set(false);
        turn().await;
    }
    assert_eq!(script("return args[0].join()", &[&calls]), "set,clear");
    // Most browsers have no such method.
    let _none = with_value(&navigator, "setAppBadge", &wasm_bindgen::JsValue::UNDEFINED);
    badge::set(true);
}
