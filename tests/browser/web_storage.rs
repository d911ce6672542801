use two_phones::platform::web_storage::{WebStorage, WebStorageError};
use wasm_bindgen_test::wasm_bindgen_test;

use super::stage::{script, unique, window, with_throwing, with_value};

#[wasm_bindgen_test]
fn values_are_kept_and_removed() {
    let key = unique("session");
    assert_eq!(WebStorage::Session.get(&key), None);
    WebStorage::Session.set(&key, "step 5");
    assert_eq!(WebStorage::Session.get(&key).as_deref(), Some("step 5"));
    WebStorage::Session.remove(&key);
    assert_eq!(WebStorage::Session.get(&key), None);
}

#[wasm_bindgen_test]
fn a_page_that_may_not_store_forgets_quietly() {
    let key = unique("session");
    WebStorage::Session.set(&key, "step 5");
    {
        let _sandboxed = with_throwing(&window(), "sessionStorage", "SecurityError");
        WebStorage::Session.set(&key, "lost");
        WebStorage::Session.remove(&key);
        assert_eq!(WebStorage::Session.get(&key), None);
    }
    assert_eq!(WebStorage::Session.get(&key).as_deref(), Some("step 5"));
    WebStorage::Session.remove(&key);
}

#[wasm_bindgen_test]
fn a_value_that_must_not_be_lost_comes_with_an_error() {
    let key = unique("session");
    assert_eq!(WebStorage::Session.write(&key, "step 5"), Ok(()));
    assert_eq!(WebStorage::Session.read(&key), Ok(Some("step 5".to_owned())));
    let prototype = script("return Storage.prototype", &[]);
    let refusals = [
        ("() => { throw new DOMException('', 'QuotaExceededError') }", WebStorageError::Full),
        ("() => { throw new DOMException('', 'SecurityError') }", WebStorageError::Unavailable),
        // It takes the value and keeps nothing.
        ("() => {}", WebStorageError::Unavailable),
    ];
    for (set_item, error) in refusals {
        let set_item = script(&format!("return {set_item}"), &[]);
        let _refusing = with_value(&prototype, "setItem", &set_item);
        assert_eq!(WebStorage::Session.write(&key, "lost"), Err(error));
    }
    {
        let _sandboxed = with_throwing(&window(), "sessionStorage", "SecurityError");
        assert_eq!(WebStorage::Session.read(&key), Err(WebStorageError::Unavailable));
        assert_eq!(WebStorage::Session.write(&key, ""), Err(WebStorageError::Unavailable));
    }
    assert_eq!(WebStorage::Session.get(&key).as_deref(), Some("step 5"));
    WebStorage::Session.remove(&key);
}
