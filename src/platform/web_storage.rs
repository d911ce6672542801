//! Web Storage: small values by key, of this tab or of this browser.
//!
//! Where the browser has none for this page, nothing is kept: a tab that forgets, or a choice made again, is no
//! error.

use web_sys::Storage;

/// How long values live.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WebStorage {
    /// `localStorage`: they outlive the visit.
    Local,
    /// `sessionStorage`: as long as the tab, a reload included.
    Session,
}

impl WebStorage {
    /// The value under `key`, if there is one.
    pub fn get(self, key: &str) -> Option<String> {
        self.open()?.get_item(key).ok().flatten()
    }

    /// Puts `value` under `key`.
    pub fn set(self, key: &str, value: &str) {
        if let Some(storage) = self.open() {
            // Full or forbidden: see above.
            let _ = storage.set_item(key, value);
        }
    }

    /// Removes what is under `key`.
    pub fn remove(self, key: &str) {
        if let Some(storage) = self.open() {
            let _ = storage.remove_item(key);
        }
    }

    /// The browser's own; none where the page may not have it.
    pub(super) fn open(self) -> Option<Storage> {
        let window = web_sys::window()?;
        // In a sandboxed frame even looking at it throws.
        let storage = match self {
            Self::Local => window.local_storage(),
            Self::Session => window.session_storage(),
        };
        storage.ok().flatten()
    }
}
