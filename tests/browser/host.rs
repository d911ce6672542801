use js_sys::JSON;
use two_phones::platform::host;
use two_phones::platform::listener::Listener;
use two_phones::platform::signal::Signal;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::MessageEvent;

use super::stage::{other_page, window, with_value};

#[wasm_bindgen_test]
async fn the_embedding_page_learns_the_height_in_whole_pixels() {
    let another = other_page();
    let host = another.0.content_window().unwrap();
    let messages = Signal::new();
    let told = messages.clone();
    let _listener = Listener::new(&host, "message", move |event| {
        let data = event.unchecked_into::<MessageEvent>().data();
        told.set(String::from(JSON::stringify(&data).unwrap()));
    });
    let _framed = with_value(&window(), "parent", &host);
    host::report_height(640.2);
    assert_eq!(messages.wait().await, r#"{"source":"two-phones","type":"height","height":641}"#);
}

#[wasm_bindgen_test]
async fn a_page_of_its_own_tells_nobody() {
    let messages = Signal::new();
    let told = messages.clone();
    let _listener = Listener::new(&window(), "message", move |event| {
        told.set(event.unchecked_into::<MessageEvent>().data());
    });
    host::report_height(640.0);
    // Messages come in their order: had the height been sent, it would be first.
    window().post_message(&"last".into(), "*").unwrap();
    assert_eq!(messages.wait().await, "last");
}
