//! `localStorage`: small choices of this person, which outlive the visit.
//!
//! Where the browser has none for this page, nothing is kept: a choice made again is no error.

use web_sys::Storage;

/// The value under `key`, if there is one.
pub fn get(key: &str) -> Option<String> {
    store()?.get_item(key).ok().flatten()
}

/// Puts `value` under `key`.
pub fn set(key: &str, value: &str) {
    if let Some(store) = store() {
        // Full or forbidden: see above.
        let _ = store.set_item(key, value);
    }
}

/// Removes what is under `key`.
pub fn remove(key: &str) {
    if let Some(store) = store() {
        let _ = store.remove_item(key);
    }
}

fn store() -> Option<Storage> {
    // In a sandboxed frame even looking at `window.localStorage` throws.
    web_sys::window()?.local_storage().ok().flatten()
}
