use std::{cell::Cell, rc::Rc};

use two_phones::platform::service_worker::Versions;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Event, EventTarget};

use super::stage::{
    OnPage, document, element, marked, script, turn, window, with_throwing, with_value,
};

/// The start script of a page that is of version `b1`.
fn page_of_version_b1() -> OnPage<web_sys::HtmlElement> {
    let script = element("script");
    script.0.set_attribute("data-wasm", "").unwrap();
    script.0.set_attribute("data-version", "b1").unwrap();
    script
}

/// A fake `navigator.serviceWorker`.
fn container() -> JsValue {
    script(
        "const container = new EventTarget();
        Object.setPrototypeOf(container, ServiceWorkerContainer.prototype);
        const worker = {postMessage() { container.asked = true }};
        Object.setPrototypeOf(worker, ServiceWorker.prototype);
        for (const [name, value] of Object.entries({
            controller: worker,
            register: async (url, {updateViaCache}) => { container.registered = [url, updateViaCache].join() },
        })) Object.defineProperty(container, name, {value});
        return container",
        &[],
    )
}

fn tell(container: &JsValue, version: &str) {
    let event = script(
        "return new MessageEvent('message', {data: {version: args[0]}})",
        &[&version.into()],
    );
    EventTarget::from(container.clone()).dispatch_event(&Event::from(event)).unwrap();
}

#[wasm_bindgen_test]
async fn another_version_is_reported_until_the_guard_is_dropped() {
    let _page = page_of_version_b1();
    assert_eq!(document().query_selector_all("script[data-wasm]").unwrap().length(), 1);
    let container = container();
    let _browser = with_value(&window().navigator(), "serviceWorker", &container);
    let told = Rc::new(Cell::new(0));
    let count = Rc::clone(&told);
    let versions = Versions::watch(move || count.set(count.get() + 1));
    turn().await;
    assert_eq!(
        script("return [args[0].registered, args[0].asked].join()", &[&container]),
        "service-worker.js,none,true"
    );
    tell(&container, "b1");
    assert_eq!(told.get(), 0, "it is this page's own");
    tell(&container, "b2");
    assert_eq!(told.get(), 1);
    drop(versions);
    tell(&container, "b2");
    assert_eq!(told.get(), 1);
}

#[wasm_bindgen_test]
async fn a_study_registers_no_worker_and_hears_of_no_version() {
    let _page = page_of_version_b1();
    let _study = marked("data-study", "");
    let container = container();
    let _browser = with_value(&window().navigator(), "serviceWorker", &container);
    let told = Rc::new(Cell::new(0));
    let count = Rc::clone(&told);
    let _versions = Versions::watch(move || count.set(count.get() + 1));
    turn().await;
    let asked = script("return 'registered' in args[0] || 'asked' in args[0]", &[&container]);
    assert_eq!(asked, false);
    tell(&container, "b2");
    assert_eq!(told.get(), 0);
}

#[wasm_bindgen_test]
async fn the_worker_is_told_the_words_in_use_while_it_is_installed() {
    let container = script(
        "const worker = {postMessage(told) { container.told = JSON.stringify(told) }};
        Object.setPrototypeOf(worker, ServiceWorker.prototype);
        const registration = Object.create(ServiceWorkerRegistration.prototype, {installing: {value: worker}});
        const container = new EventTarget();
        Object.setPrototypeOf(container, ServiceWorkerContainer.prototype);
        for (const [name, value] of Object.entries({controller: null, register: async () => registration}))
            Object.defineProperty(container, name, {value});
        return container",
        &[],
    );
    let _browser = with_value(&window().navigator(), "serviceWorker", &container);
    let offered = script("return {inUse: () => ['lang/app.da.txt']}", &[]);
    let _words = with_value(&window(), "words", &offered);
    let _versions = Versions::watch(|| {});
    turn().await;
    assert_eq!(script("return args[0].told", &[&container]), r#"{"inUse":["lang/app.da.txt"]}"#);
}

#[wasm_bindgen_test]
async fn where_there_may_be_no_worker_the_page_does_without() {
    let navigator = window().navigator();
    {
        let _sandboxed = with_throwing(&navigator, "serviceWorker", "SecurityError");
        let _versions = Versions::watch(|| {});
        turn().await;
    }
    {
        let _insecure = with_value(&navigator, "serviceWorker", &JsValue::UNDEFINED);
        let _versions = Versions::watch(|| {});
        turn().await;
    }
    // The runner's server has no such file: refused.
    let _versions = Versions::watch(|| {});
    turn().await;
}
