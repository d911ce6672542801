use two_phones::platform::web_storage::WebStorage;
use wasm_bindgen_test::wasm_bindgen_test;

use super::stage::{unique, window, with_throwing};

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
