use js_sys::Reflect;
use two_phones::platform::notify::{self, NotifyError, NotifyPermission};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use super::stage::{Changed, script, window, with_value, without};

/// A browser with notifications of the test's own making: `answer` is what the person will say.
fn browser(permission: &str, answer: &str) -> (JsValue, Changed) {
    let class = script(
        "return class Notification extends EventTarget {
            static permission = args[0];
            static async requestPermission() { return this.permission = args[1]; }
            static shown = [];
            constructor(title, options) {
                super();
                Object.assign(this, {title, ...options, closed: false});
                Notification.shown.push(this);
            }
            close() { this.closed = true; }
        }",
        &[&permission.into(), &answer.into()],
    );
    let changed = with_value(&window(), "Notification", &class);
    (class, changed)
}

#[wasm_bindgen_test]
async fn the_person_is_asked_once() {
    {
        let (_, _browser) = browser("default", "granted");
        assert_eq!(notify::permission(), NotifyPermission::NotAsked);
        assert_eq!(notify::ask().await, NotifyPermission::Granted);
    }
    let (_, _browser) = browser("denied", "granted");
    assert_eq!(notify::ask().await, NotifyPermission::Denied, "a refusal is not asked again");
}

#[wasm_bindgen_test]
fn a_notification_is_taken_down_with_its_guard() {
    let (class, _browser) = browser("granted", "");
    let notice = notify::show("The hour is over", "Show the QR code.", "hour").unwrap();
    let shown = script(
        "return args[0].shown.map((it) => [it.title, it.body, it.tag, it.closed].join('|')).join()",
        &[&class],
    );
    assert_eq!(shown, "The hour is over|Show the QR code.|hour|false");
    drop(notice);
    assert_eq!(script("return args[0].shown[0].closed", &[&class]), true);
}

#[wasm_bindgen_test]
fn a_click_brings_the_page_to_the_front() {
    let (class, _browser) = browser("granted", "");
    let focused = script("const f = () => { f.called = true }; return f", &[]);
    let _focus = with_value(&window(), "focus", &focused);
    let _notice = notify::show("The hour is over", "", "hour").unwrap();
    script("args[0].shown[0].dispatchEvent(new Event('click'))", &[&class]);
    assert_eq!(Reflect::get(&focused, &"called".into()).unwrap(), true);
}

#[wasm_bindgen_test]
async fn what_cannot_be_shown_says_why() {
    {
        let _missing = without(&window(), "Notification");
        assert_eq!(notify::permission(), NotifyPermission::Unavailable);
        assert_eq!(notify::ask().await, NotifyPermission::Unavailable);
        assert_eq!(notify::show("", "", "").err(), Some(NotifyError::Unavailable));
    }
    {
        let (_, _browser) = browser("default", "");
        assert_eq!(notify::show("", "", "").err(), Some(NotifyError::NotAllowed));
    }
    let android = script(
        "return class { static permission = 'granted'; constructor() { throw new TypeError() } }",
        &[],
    );
    let _android = with_value(&window(), "Notification", &android);
    assert_eq!(notify::show("", "", "").err(), Some(NotifyError::PageCannot));
}
