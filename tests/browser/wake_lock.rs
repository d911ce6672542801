use js_sys::Reflect;
use two_phones::platform::wake_lock::{WakeLock, WakeLockError};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Event;

use super::stage::{Changed, script, turn, window, with_value};

/// A browser whose wake locks the test grants and takes away: `requests` counts, `grant()` settles
/// the last request, `held` is the number of locks not released.
fn browser() -> (JsValue, Changed) {
    let locks = script(
        "const locks = {
            requests: 0, held: 0, last: null,
            request(kind) {
                if (kind !== 'screen') throw new TypeError(kind);
                locks.requests += 1;
                return new Promise((resolve) => {
                    locks.grant = () => {
                        locks.held += 1;
                        locks.last = {
                            released: false,
                            release() {
                                if (!this.released) { this.released = true; locks.held -= 1; }
                                return Promise.resolve();
                            },
                        };
                        resolve(locks.last);
                    };
                });
            },
        };
        return locks;",
        &[],
    );
    let changed = with_value(&window().navigator(), "wakeLock", &locks);
    (locks, changed)
}

fn number(locks: &JsValue, name: &str) -> Option<f64> {
    Reflect::get(locks, &name.into()).unwrap().as_f64()
}

async fn grant(locks: &JsValue) {
    script("args[0].grant()", &[locks]);
    turn().await;
}

#[wasm_bindgen_test]
async fn the_lock_is_held_until_it_is_dropped() {
    let (locks, _browser) = browser();
    let lock = WakeLock::request().unwrap();
    assert!(!lock.is_held(), "not granted yet");
    turn().await;
    grant(&locks).await;
    assert!(lock.is_held());
    drop(lock);
    assert_eq!(number(&locks, "held"), Some(0.0));
}

#[wasm_bindgen_test]
async fn a_lock_granted_too_late_is_given_back() {
    let (locks, _browser) = browser();
    let lock = WakeLock::request().unwrap();
    turn().await;
    drop(lock);
    grant(&locks).await;
    assert_eq!(number(&locks, "requests"), Some(1.0));
    assert_eq!(number(&locks, "held"), Some(0.0));
}

#[wasm_bindgen_test]
async fn a_released_wake_lock_is_requested_again_on_pageshow() {
    let (locks, _browser) = browser();
    let lock = WakeLock::request().unwrap();
    turn().await;
    grant(&locks).await;
    let wake = || window().dispatch_event(&Event::new("pageshow").unwrap()).unwrap();
    wake();
    turn().await;
    assert_eq!(number(&locks, "requests"), Some(1.0), "held, so nothing to ask for");

    script("args[0].last.release()", &[&locks]);
    assert!(!lock.is_held());
    wake();
    wake();
    turn().await;
    assert_eq!(number(&locks, "requests"), Some(2.0), "asked once");
    grant(&locks).await;
    assert!(lock.is_held());

    drop(lock);
    wake();
    turn().await;
    assert_eq!(number(&locks, "requests"), Some(2.0), "not wanted any more");
}

#[wasm_bindgen_test]
fn a_browser_without_wake_locks_says_so() {
    let _missing = with_value(&window().navigator(), "wakeLock", &JsValue::UNDEFINED);
    assert_eq!(WakeLock::request().err(), Some(WakeLockError::Unavailable));
}
