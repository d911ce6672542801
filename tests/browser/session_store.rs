use two_phones::platform::session_store;
use wasm_bindgen_test::wasm_bindgen_test;

use super::stage::{unique, window, with_throwing};

#[wasm_bindgen_test]
fn values_are_kept_and_removed() {
    let key = unique("session");
    assert_eq!(session_store::get(&key), None);
    session_store::set(&key, "step 5");
    assert_eq!(session_store::get(&key).as_deref(), Some("step 5"));
    session_store::remove(&key);
    assert_eq!(session_store::get(&key), None);
}

#[wasm_bindgen_test]
fn a_page_that_may_not_store_forgets_quietly() {
    let key = unique("session");
    session_store::set(&key, "step 5");
    {
        let _sandboxed = with_throwing(&window(), "sessionStorage", "SecurityError");
        session_store::set(&key, "lost");
        session_store::remove(&key);
        assert_eq!(session_store::get(&key), None);
    }
    assert_eq!(session_store::get(&key).as_deref(), Some("step 5"));
    session_store::remove(&key);
}
