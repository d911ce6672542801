//! Where a world is kept: shared by the tabs of the browser, with the tab, or in memory.

use crate::platform::{
    locks::with_lock,
    patience::Patience,
    storage::{Storage, StorageError},
    web_storage::WebStorage,
};
use std::{
    cell::RefCell,
    hash::{DefaultHasher, Hash, Hasher},
    rc::Rc,
};

/// A place for one world, changed one transaction at a time.
#[derive(Debug, Clone)]
pub(super) enum Keeper {
    /// `IndexedDB`: all tabs of the browser share it.
    Shared {
        /// The database.
        storage: Storage,
        /// The name of the world in it.
        key: String,
    },
    /// The tab's own storage: a practice world, gone with the tab.
    Tab {
        /// The name of the world in it.
        key: String,
    },
    /// Memory: there is no storage; gone with the page.
    Memory(Rc<RefCell<Option<String>>>),
}

impl Keeper {
    /// A world that lives in memory.
    pub(super) fn memory(text: Option<String>) -> Self {
        Self::Memory(Rc::new(RefCell::new(text)))
    }

    /// Changes the world's text in one transaction: `work` is given the text that is there and returns
    /// the one to put in its place (`None`: leave it), and what the caller wants to know.
    ///
    /// # Errors
    /// Those of the shared storage; nothing has changed then.
    pub(super) async fn change<T: 'static>(
        &self,
        work: impl FnOnce(Option<String>) -> (Option<String>, T) + Clone + 'static,
    ) -> Result<T, StorageError> {
        match self {
            // The transaction alone keeps two tabs apart; the lock makes them take turns, so that
            // each tab's deadline timer finds what the other has done.
            Self::Shared { storage, key } => {
                let changed = async {
                    match storage.change(key, work.clone()).await {
                        // The browser closed the connection: nothing has changed, and it opens anew.
                        Err(StorageError::Interrupted) => storage.change(key, work).await,
                        changed => changed,
                    }
                };
                with_lock(&format!("two-phones {key}"), &Patience::new(2_000, 100), changed).await
            }
            Self::Tab { key } => {
                let (text, answer) = work(WebStorage::Session.get(key));
                if let Some(text) = text {
                    WebStorage::Session.set(key, &text);
                }
                Ok(answer)
            }
            Self::Memory(place) => {
                let (text, answer) = work(place.borrow().clone());
                if text.is_some() {
                    place.replace(text);
                }
                Ok(answer)
            }
        }
    }

    /// The world's text as it is now.
    ///
    /// # Errors
    /// Those of the shared storage.
    pub(super) async fn read(&self) -> Result<Option<String>, StorageError> {
        match self {
            Self::Shared { storage, key } => storage.read(key).await,
            Self::Tab { key } => Ok(WebStorage::Session.get(key)),
            Self::Memory(place) => Ok(place.borrow().clone()),
        }
    }

    /// Keeps a text that this page cannot read, before anything takes its place. The same text is kept once.
    ///
    /// # Errors
    /// Those of the shared storage; the text is not kept then.
    pub(super) async fn set_aside(&self, text: String) -> Result<(), StorageError> {
        match self {
            Self::Shared { storage, key } => {
                let place = format!("{}{:016x}", aside(key), hash(&text));
                storage.change(&place, move |_| (Some(text), ())).await
            }
            Self::Tab { key } => {
                WebStorage::Session.set(&aside(key), &text);
                Ok(())
            }
            // What is in memory, this page has written.
            Self::Memory(_) => Ok(()),
        }
    }

    /// The texts that were set aside.
    ///
    /// # Errors
    /// Those of the shared storage.
    pub(super) async fn texts_set_aside(&self) -> Result<Vec<String>, StorageError> {
        let mut texts = Vec::new();
        match self {
            Self::Shared { storage, key } => {
                for place in places_aside(storage, key).await? {
                    texts.extend(storage.read(&place).await?);
                }
            }
            Self::Tab { key } => texts.extend(WebStorage::Session.get(&aside(key))),
            Self::Memory(_) => {}
        }
        Ok(texts)
    }

    /// Throws away what was set aside.
    ///
    /// # Errors
    /// Those of the shared storage.
    pub(super) async fn forget_set_aside(&self) -> Result<(), StorageError> {
        match self {
            Self::Shared { storage, key } => {
                for place in places_aside(storage, key).await? {
                    storage.remove(&place).await?;
                }
            }
            Self::Tab { key } => WebStorage::Session.remove(&aside(key)),
            Self::Memory(_) => {}
        }
        Ok(())
    }
}

/// What the places of set-aside texts begin with. No world's name has a space in it.
fn aside(key: &str) -> String {
    format!("{key} set aside ")
}

async fn places_aside(storage: &Storage, key: &str) -> Result<Vec<String>, StorageError> {
    let prefix = aside(key);
    Ok(storage.keys().await?.into_iter().filter(|place| place.starts_with(&prefix)).collect())
}

/// Tells texts apart.
fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
