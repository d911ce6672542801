//! A vibration, where the device, the browser and the person have nothing against it.

use js_sys::Array;
use two_phones::platform::vibration;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use super::stage::{Changed, script, window, with_value};

/// A device that vibrates, a page that was touched or not, and a person who wants less motion or not: how
/// often it vibrated.
fn vibrated(touched: bool, less_motion: bool) -> u32 {
    let navigator = window().navigator();
    let times = Array::new();
    let vibrate = script("return (time) => args[0].push(time) > 0", &[&times]);
    let activation = script("return { hasBeenActive: args[0] }", &[&touched.into()]);
    let media = script("return () => ({ matches: args[0] })", &[&less_motion.into()]);
    let _changed: [Changed; 3] = [
        with_value(&navigator, "vibrate", &vibrate),
        with_value(&navigator, "userActivation", &activation),
        with_value(&window(), "matchMedia", &media),
    ];
    vibration::short();
    times.length()
}

#[wasm_bindgen_test]
fn a_vibration_needs_user_activation_and_motion_allowed() {
    assert_eq!(vibrated(true, false), 1);
    assert_eq!(vibrated(true, true), 0, "less motion");
    assert_eq!(vibrated(false, false), 0, "the page was not touched yet");
}

#[wasm_bindgen_test]
fn a_device_that_cannot_does_nothing() {
    let _missing = with_value(&window().navigator(), "vibrate", &JsValue::UNDEFINED);
    vibration::short();
}
