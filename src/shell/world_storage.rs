//! Where a world is stored: in `IndexedDB`, which the tabs of the browser share, or in the `sessionStorage`
//! of its tab. Every failure is returned; `store::keeping` decides what to do about it.

use super::Setup;
use crate::platform::{
    locks::with_lock,
    storage::{Storage, StorageError},
    timeout::Timeout,
    web_storage::{WebStorage, WebStorageError},
};
use std::{
    hash::{DefaultHasher, Hash, Hasher},
    rc::Rc,
};

/// How long a tab waits for the lock, in milliseconds: longer than any other tab works.
const TURN_MS: u32 = 2_000;
/// How long it waits after a wait that timed out, in milliseconds.
const SHORT_TURN_MS: u32 = 100;

/// The storage of one world, changed one transaction at a time.
#[derive(Debug, Clone)]
pub(super) enum WorldStorage {
    /// `IndexedDB`: all tabs of the browser share it.
    Shared {
        /// The database.
        storage: Storage,
        /// The key of the world in the database.
        key: String,
        /// The timeout for the lock.
        turns: Rc<Timeout>,
    },
    /// `sessionStorage`: a practice world, gone with the tab.
    Tab {
        /// The key of the world in the tab's storage.
        key: String,
    },
}

impl WorldStorage {
    /// The storage for the world of a page: a practice world belongs to its tab.
    pub(super) fn of(setup: &Setup) -> Self {
        let Setup { session, practice, .. } = setup;
        match practice {
            Some(step) => Self::Tab { key: format!("practice {session} {}", step.number()) },
            None => Self::shared(session),
        }
    }

    /// The world of a session, which the tabs of the browser share.
    fn shared(session: &str) -> Self {
        let turns = Rc::new(Timeout::new(TURN_MS, SHORT_TURN_MS));
        Self::Shared { storage: Storage::unopened(), key: session.to_owned(), turns }
    }

    /// Whether there is a practice world.
    pub(super) fn is_kept_in_tab(&self) -> bool {
        matches!(self, Self::Tab { key } if WebStorage::Session.get(key).is_some())
    }

    /// Changes the world's text in one transaction: `work` is given the stored text and returns the text to
    /// put in its place (`None`: leave it), and a value for the caller.
    ///
    /// # Errors
    /// Those of the storage. Nothing has changed then, except that after [`StorageError::NoAnswer`] the
    /// change may have been committed all the same.
    pub(super) async fn change<T: 'static>(
        &self,
        work: impl FnOnce(Option<String>) -> (Option<String>, T) + 'static,
    ) -> Result<T, StorageError> {
        match self {
            // The transaction alone keeps two tabs apart; the lock makes them take turns, so that
            // each tab's deadline timer finds what the other has done.
            Self::Shared { storage, key, turns } => {
                with_lock(&format!("two-phones {key}"), turns, storage.change(key, work)).await
            }
            Self::Tab { key } => {
                let (text, answer) = work(WebStorage::Session.read(key)?);
                if let Some(text) = text {
                    WebStorage::Session.write(key, &text)?;
                }
                Ok(answer)
            }
        }
    }

    /// The world's text as it is now.
    ///
    /// # Errors
    /// Those of the storage.
    pub(super) async fn read(&self) -> Result<Option<String>, StorageError> {
        match self {
            Self::Shared { storage, key, .. } => storage.read(key).await,
            Self::Tab { key } => Ok(WebStorage::Session.read(key)?),
        }
    }

    /// Stores a text that this page cannot read under a key of its own, before anything takes its place. The
    /// same text is stored once.
    ///
    /// # Errors
    /// Those of the storage; the text is not stored then.
    pub(super) async fn set_aside(&self, text: String) -> Result<(), StorageError> {
        match self {
            Self::Shared { storage, key, .. } => {
                let place = format!("{}{:016x}", aside(key), hash(&text));
                storage.change(&place, move |_| (Some(text), ())).await
            }
            Self::Tab { key } => Ok(WebStorage::Session.write(&aside(key), &text)?),
        }
    }

    /// The texts that were set aside.
    ///
    /// # Errors
    /// Those of the storage.
    pub(super) async fn texts_set_aside(&self) -> Result<Vec<String>, StorageError> {
        let mut texts = Vec::new();
        match self {
            Self::Shared { storage, key, .. } => {
                for place in places_aside(storage, key).await? {
                    texts.extend(storage.read(&place).await?);
                }
            }
            Self::Tab { key } => texts.extend(WebStorage::Session.read(&aside(key))?),
        }
        Ok(texts)
    }

    /// Deletes what was set aside.
    ///
    /// # Errors
    /// Those of the storage.
    pub(super) async fn forget_set_aside(&self) -> Result<(), StorageError> {
        match self {
            Self::Shared { storage, key, .. } => {
                for place in places_aside(storage, key).await? {
                    storage.remove(&place).await?;
                }
            }
            Self::Tab { key } => WebStorage::Session.remove(&aside(key)),
        }
        Ok(())
    }
}

impl From<WebStorageError> for StorageError {
    fn from(error: WebStorageError) -> Self {
        match error {
            WebStorageError::Unavailable => Self::Unavailable,
            WebStorageError::Full => Self::Full,
        }
    }
}

/// The prefix of the keys of set-aside texts. No session's name has a space in it.
fn aside(key: &str) -> String {
    format!("{key} set aside ")
}

async fn places_aside(storage: &Storage, key: &str) -> Result<Vec<String>, StorageError> {
    let prefix = aside(key);
    Ok(storage.keys().await?.into_iter().filter(|place| place.starts_with(&prefix)).collect())
}

/// A hash that tells texts apart.
fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
