//! `sessionStorage`: values of this tab that live as long as the tab, a reload included.
//!
//! Where the browser has none for this page, nothing is kept: a tab that forgets is no error.

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
    // In a sandboxed frame even looking at `window.sessionStorage` throws.
    web_sys::window()?.session_storage().ok().flatten()
}
