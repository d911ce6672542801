use journey::event::{Event, SourceEvent};
use journey::step::Step;
use js_sys::{Promise, Reflect};
use two_phones::platform::notify::{self, NotificationText, NotifyError, NotifyPermission};
use two_phones::shell::Shell;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;

use super::stage::{Changed, script, window, with_value, without};
use super::world::{OLD, practice, press, step, until};

/// A browser with fake notifications: `answer` is what the person will say.
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

fn text() -> NotificationText {
    NotificationText {
        title: "The hour is over".to_owned(),
        body: "Show the QR code.".to_owned(),
        tag: "hour".to_owned(),
        query: "phone=old".to_owned(),
    }
}

/// A fake registration of a service worker, which keeps what it shows.
fn registration() -> (JsValue, Changed) {
    let container = script(
        "const registration = {
            active: {},
            shown: [],
            async showNotification(title, {body, tag, data}) {
                const close = () => this.shown.splice(this.shown.indexOf(it), 1);
                const it = Object.assign(Object.create(Notification.prototype), {close});
                for (const [name, value] of Object.entries({title, body, tag, data}))
                    Object.defineProperty(it, name, {value});
                this.shown.push(it);
            },
            async getNotifications() { return [...this.shown] },
        };
        Object.setPrototypeOf(registration, ServiceWorkerRegistration.prototype);
        Object.defineProperty(registration, 'active', {value: {}});
        const container = Object.create(ServiceWorkerContainer.prototype);
        Object.defineProperty(container, 'getRegistration', {value: async () => registration});
        return container",
        &[],
    );
    let changed = with_value(&window().navigator(), "serviceWorker", &container);
    (container, changed)
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
async fn a_notification_of_the_page_is_taken_down_with_its_guard() {
    let (class, _browser) = browser("granted", "");
    let notification = notify::show(&text()).await.unwrap();
    let shown = script(
        "return args[0].shown.map((it) => [it.title, it.body, it.tag, it.closed].join('|')).join()",
        &[&class],
    );
    assert_eq!(shown, "The hour is over|Show the QR code.|hour|false");
    drop(notification);
    assert_eq!(script("return args[0].shown[0].closed", &[&class]), true);
}

#[wasm_bindgen_test]
async fn a_worker_s_notification_stays_until_closed_by_its_tag() {
    let (_, _browser) = browser("granted", "");
    let (container, _worker) = registration();
    let shown = async || {
        let list = script(
            "return args[0].getRegistration().then(({shown}) =>
                shown.map((it) => [it.title, it.tag, new URL(it.data.address).search].join('|')).join())",
            &[&container],
        );
        JsFuture::from(Promise::from(list)).await.unwrap().as_string().unwrap()
    };
    let notification = notify::show(&text()).await.unwrap();
    drop(notification);
    assert_eq!(shown().await, "The hour is over|hour|?phone=old");
    notify::take_down(&["another".to_owned()]).await;
    assert_ne!(shown().await, "");
    notify::take_down(&["hour".to_owned()]).await;
    assert_eq!(shown().await, "");
}

#[wasm_bindgen_test]
async fn a_click_brings_the_page_to_the_front() {
    let (class, _browser) = browser("granted", "");
    let focused = script("const f = () => { f.called = true }; return f", &[]);
    let _focus = with_value(&window(), "focus", &focused);
    let _notification = notify::show(&text()).await.unwrap();
    script("args[0].shown[0].dispatchEvent(new Event('click'))", &[&class]);
    assert_eq!(Reflect::get(&focused, &"called".into()).unwrap(), true);
}

#[wasm_bindgen_test]
async fn a_notification_that_cannot_be_shown_has_an_error() {
    {
        let _missing = without(&window(), "Notification");
        assert_eq!(notify::permission(), NotifyPermission::Unavailable);
        assert_eq!(notify::ask().await, NotifyPermission::Unavailable);
        assert_eq!(notify::show(&text()).await.err(), Some(NotifyError::Unavailable));
        let _ios = with_value(&window().navigator(), "standalone", &false.into());
        assert_eq!(notify::permission(), NotifyPermission::NeedsHomeScreen);
    }
    {
        let (_, _browser) = browser("default", "");
        assert_eq!(notify::show(&text()).await.err(), Some(NotifyError::NotAllowed));
    }
    let android = script(
        "return class { static permission = 'granted'; constructor() { throw new TypeError() } }",
        &[],
    );
    let _android = with_value(&window(), "Notification", &android);
    assert_eq!(notify::show(&text()).await.err(), Some(NotifyError::PageCannot));
}

#[wasm_bindgen_test]
async fn the_question_is_asked_before_the_press_returns() {
    let class = script(
        "return class Notification extends EventTarget {
            static permission = 'default';
            static asked = 0;
            static async requestPermission() { this.asked++; return 'default'; }
        }",
        &[],
    );
    let _browser = with_value(&window(), "Notification", &class);
    let asked = || Reflect::get(&class, &"asked".into()).unwrap().as_f64().unwrap();
    let shell = Shell::open(practice(Step::WAITING_TIME)).await;
    shell.dispatch(OLD, Event::Source(SourceEvent::StartCopying));
    assert!(asked() < 1.0, "the box is not checked");
    press(&shell, Event::Source(SourceEvent::Agree(true))).await;
    let receipt = shell.dispatch(OLD, Event::Source(SourceEvent::StartCopying));
    assert!(!receipt.is_settled());
    assert!((asked() - 1.0).abs() < f64::EPSILON, "asked in the handler of the press");
    until(&shell, |shell| step(shell) == Step::WAITING).await;
    assert!((asked() - 1.0).abs() < f64::EPSILON, "and not again by the transaction");
}
