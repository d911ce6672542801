//! Web Storage: small values by key, of this tab or of this browser.
//!
//! `get` and `set` ignore errors, for values that the page can do without. `read` and `write` return them,
//! for values that must not be lost without a word.

use thiserror::Error;
use web_sys::Storage;

use super::js_error;

/// Why a value was not read or stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum WebStorageError {
    /// The browser has no storage for this page (a sandboxed frame, site data turned off), or drops what it
    /// is given.
    #[error("this browser does not let the page store anything")]
    Unavailable,
    /// The storage quota is used up (`QuotaExceededError`). Nothing was changed.
    #[error("there is no room left to store this")]
    Full,
}

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
        self.read(key).ok().flatten()
    }

    /// Puts `value` under `key`, if the browser lets it.
    pub fn set(self, key: &str, value: &str) {
        // Errors are ignored, as the module says.
        let _ = self.write(key, value);
    }

    /// Removes what is under `key`.
    pub fn remove(self, key: &str) {
        if let Some(storage) = self.open() {
            let _ = storage.remove_item(key);
        }
    }

    /// The value under `key`, if there is one.
    ///
    /// # Errors
    /// [`WebStorageError::Unavailable`].
    pub fn read(self, key: &str) -> Result<Option<String>, WebStorageError> {
        let storage = self.open().ok_or(WebStorageError::Unavailable)?;
        storage.get_item(key).map_err(|_| WebStorageError::Unavailable)
    }

    /// Puts `value` under `key`, and checks that it is there.
    ///
    /// # Errors
    /// When it is not.
    pub fn write(self, key: &str, value: &str) -> Result<(), WebStorageError> {
        let storage = self.open().ok_or(WebStorageError::Unavailable)?;
        storage.set_item(key, value).map_err(|thrown| match js_error::name(&thrown).as_str() {
            // Old versions of Firefox use the second name.
            "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" => WebStorageError::Full,
            _ => WebStorageError::Unavailable,
        })?;
        // Some browsers take a value and keep nothing.
        let kept = storage.get_item(key).ok().flatten();
        if kept.as_deref() == Some(value) { Ok(()) } else { Err(WebStorageError::Unavailable) }
    }

    /// The browser's storage; `None` where the page may not use it.
    pub(super) fn open(self) -> Option<Storage> {
        let window = web_sys::window()?;
        // In a sandboxed frame even reading the property throws.
        let storage = match self {
            Self::Local => window.local_storage(),
            Self::Session => window.session_storage(),
        };
        storage.ok().flatten()
    }
}
