use two_phones::platform::files::{self, FileError};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;

use super::stage::{script, window, with_value};

#[wasm_bindgen_test]
async fn a_file_is_handed_over_under_its_name_and_given_back() {
    let caught = script("return {}", &[]);
    // Replaces the click that would save the file.
    let click = script(
        "return function () { Object.assign(args[0], {name: this.download, url: this.href}) }",
        &[&caught],
    );
    let prototype = script("return HTMLAnchorElement.prototype", &[]);
    let _click = with_value(&prototype, "click", &click);
    let saved =
        files::save("demo.ics", "text/calendar;charset=utf-8", "BEGIN:VCALENDAR\r\næ\r\n").unwrap();
    let read = script(
        "return fetch(args[0].url).then(async (it) => [args[0].name, it.headers.get('content-type'), await it.text()].join('|'))",
        &[&caught],
    );
    let read = JsFuture::from(js_sys::Promise::from(read)).await.unwrap();
    assert_eq!(read, "demo.ics|text/calendar;charset=utf-8|BEGIN:VCALENDAR\r\næ\r\n");
    drop(saved);
    let gone = script("return fetch(args[0].url).then(() => 'there', () => 'gone')", &[&caught]);
    assert_eq!(JsFuture::from(js_sys::Promise::from(gone)).await.unwrap(), "gone");
}

#[wasm_bindgen_test]
fn a_page_without_an_origin_hands_over_nothing() {
    let _sandboxed = with_value(&window(), "origin", &"null".into());
    assert!(!files::can_save());
    assert_eq!(files::save("a", "text/plain", "").err(), Some(FileError::Unavailable));
}
