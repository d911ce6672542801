//! Web Storage: small values by key, of this tab or of this browser.
//!
//! There are two ways to it. What a page can do without is got and set: where the browser has no storage, a choice is
//! made again. What must not be lost without a word is read and written, with an error.

use thiserror::Error;
use web_sys::Storage;

use super::js_error;

/// Why a value was not read or kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum WebStorageError {
    /// The browser has none for this page (a sandboxed frame, site data turned off), or does not keep what is put there.
    #[error("this browser does not let the page store anything")]
    Unavailable,
    /// The page's share is used up. Nothing was changed.
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
        // Full or forbidden: see above.
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

    /// Puts `value` under `key`, and sees that it is there.
    ///
    /// # Errors
    /// When it is not.
    pub fn write(self, key: &str, value: &str) -> Result<(), WebStorageError> {
        let storage = self.open().ok_or(WebStorageError::Unavailable)?;
        storage.set_item(key, value).map_err(|thrown| match js_error::name(&thrown).as_str() {
            // The second is an old Firefox.
            "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" => WebStorageError::Full,
            _ => WebStorageError::Unavailable,
        })?;
        // Some browsers take a value and keep nothing.
        let kept = storage.get_item(key).ok().flatten();
        if kept.as_deref() == Some(value) { Ok(()) } else { Err(WebStorageError::Unavailable) }
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
