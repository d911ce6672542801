use js_sys::Function;
use two_phones::platform::print::{PrintError, Printing};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Event;

use super::stage::{element, window, with_throwing, with_value};

#[wasm_bindgen_test]
fn what_is_printed_is_marked_until_the_browser_is_done() {
    let part = element("section");
    let _printer = with_value(&window(), "print", &Function::new_no_args(""));
    let printing = Printing::start(&part.0).unwrap();
    assert!(part.0.has_attribute("data-print"));
    window().dispatch_event(&Event::new("afterprint").unwrap()).unwrap();
    assert!(!part.0.has_attribute("data-print"));
    drop(printing);
}

#[wasm_bindgen_test]
fn the_mark_goes_with_its_guard() {
    let part = element("section");
    let _printer = with_value(&window(), "print", &Function::new_no_args(""));
    drop(Printing::start(&part.0).unwrap());
    assert!(!part.0.has_attribute("data-print"));
}

#[wasm_bindgen_test]
fn a_browser_that_does_not_print_says_so() {
    let part = element("section");
    let _printer = with_throwing(&window(), "print", "NotSupportedError");
    assert_eq!(Printing::start(&part.0).unwrap_err(), PrintError::Unsupported);
    assert!(!part.0.has_attribute("data-print"));
}
