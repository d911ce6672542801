//! `IndexedDB`: texts by key, changed one whole transaction at a time.
//!
//! A change reads, computes and writes inside one readwrite transaction, which the browser lets
//! run only when no other one on the store does, in whatever tab or process. That is what keeps
//! two tabs from both taking what only one may have.
//!
//! Writes ask for `durability: "strict"`: a change that was reported as done is on the disk, so that it also
//! survives a loss of power. That costs a flush for each change that writes, and nothing for one that does
//! not.
//!
//! Another tab that is suspended or hangs may hold a transaction, or the whole database, for ever. So every
//! call here has a timeout.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use js_sys::{Array, Object, Reflect};
use thiserror::Error;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{DomException, IdbDatabase, IdbObjectStore, IdbRequest, IdbTransaction};

use super::js_error;
use super::listener::Listener;
use super::signal::Signal;
use super::timeout::Timeout;

mod open;

const DATABASE: &str = "two-phones";
const STORE: &str = "worlds";

/// How long the browser may take for one call, in milliseconds.
const TIMEOUT_MS: u32 = 10_000;
/// How long it may take after a call that timed out, in milliseconds.
const SHORT_TIMEOUT_MS: u32 = 1_000;

// Declared here because `web-sys` has the option only with `web_sys_unstable_apis`.
#[wasm_bindgen]
extern "C" {
    type Transactions;
    #[wasm_bindgen(method, catch)]
    fn transaction(
        this: &Transactions,
        store: &str,
        mode: &str,
        options: &Object,
    ) -> Result<IdbTransaction, JsValue>;
}

/// Why something could not be stored or read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum StorageError {
    /// The browser has no `IndexedDB` or does not let this page use it: a sandboxed frame, site
    /// data turned off, some private windows.
    #[error("this browser does not let the page store anything")]
    Unavailable,
    /// The storage quota is used up (`QuotaExceededError`). Nothing was changed.
    #[error("there is no room left to store this")]
    Full,
    /// The database could not be opened: another tab has it open and does not close it, or the browser gave
    /// no answer for 10 seconds.
    #[error("the storage cannot be opened right now")]
    Blocked,
    /// The browser closed the connection (site data cleared, disk gone) before the change was
    /// whole. Nothing was changed; it can be tried again.
    #[error("the storage was closed while it was in use")]
    Interrupted,
    /// The browser has not finished in time, most likely because another tab holds the storage. The change
    /// was undone, unless it was being committed just then.
    #[error("the storage does not answer")]
    NoAnswer,
    /// Anything else, by the name of the browser's exception: a damaged database, a defect.
    #[error("the storage does not work ({name})")]
    Broken {
        /// The exception's name, such as `UnknownError`.
        name: String,
    },
}

impl StorageError {
    /// Whether a second try at once may succeed.
    pub const fn may_pass(&self) -> bool {
        matches!(self, Self::Full | Self::Interrupted | Self::Broken { .. })
    }

    fn from_thrown(thrown: &JsValue) -> Self {
        Self::from_name(js_error::name(thrown))
    }

    fn from_name(name: String) -> Self {
        match name.as_str() {
            "SecurityError" | "NotAllowedError" | "NotSupportedError" => Self::Unavailable,
            "QuotaExceededError" => Self::Full,
            "AbortError" | "InvalidStateError" | "TransactionInactiveError" => Self::Interrupted,
            _ => Self::Broken { name },
        }
    }
}

/// An open database. Clones share one connection, which closes with the last of them.
///
/// A connection that the browser closes, or that another tab asks to close (to delete or to upgrade the
/// database), is opened again by the next call.
#[derive(Debug, Clone)]
pub struct Storage(Rc<Shared>);

#[derive(Debug)]
struct Shared {
    name: String,
    timeout: Timeout,
    connection: RefCell<Option<Connection>>,
}

#[derive(Debug)]
struct Connection {
    database: IdbDatabase,
    _ends: [Listener; 2],
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.database.close();
    }
}

impl Storage {
    /// The demo's database, which is opened by the first call.
    pub fn unopened() -> Self {
        Self::named(DATABASE, Timeout::new(TIMEOUT_MS, SHORT_TIMEOUT_MS))
    }

    /// A database of another name, apart from the demo's, which is opened by the first call.
    pub fn named(name: &str, timeout: Timeout) -> Self {
        let connection = RefCell::new(None);
        Self(Rc::new(Shared { name: name.to_owned(), timeout, connection }))
    }

    /// Opens the demo's database, and makes it where there is none.
    ///
    /// # Errors
    /// When the browser has no storage for this page, or does not open it.
    pub async fn open() -> Result<Self, StorageError> {
        Self::open_named(DATABASE).await
    }

    /// Opens a database of another name, apart from the demo's.
    ///
    /// # Errors
    /// As [`Storage::open`].
    pub async fn open_named(name: &str) -> Result<Self, StorageError> {
        let storage = Self::named(name, Timeout::new(TIMEOUT_MS, SHORT_TIMEOUT_MS));
        storage.0.database().await?;
        Ok(storage)
    }

    /// Changes the text under `key` in one readwrite transaction: `work` is given the stored text, and
    /// returns the text to put in its place (`None`: leave it as it is) and a value for the caller. It runs
    /// while the transaction is open and cannot wait.
    ///
    /// Returns when the transaction is complete. Once called and polled, the change runs to its
    /// end, also when the future is dropped. A stored value that is no text counts as absent.
    ///
    /// # Errors
    /// When the change was not made; it is made whole or not at all.
    pub async fn change<T: 'static>(
        &self,
        key: &str,
        work: impl FnOnce(Option<String>) -> (Option<String>, T) + 'static,
    ) -> Result<T, StorageError> {
        let answer = Signal::new();
        let done = answer.clone();
        let shared = Rc::clone(&self.0);
        let key = key.to_owned();
        spawn_local(async move { done.set(shared.in_time(shared.change(&key, work)).await) });
        answer.wait().await
    }

    /// The text under `key`, if there is one.
    ///
    /// # Errors
    /// When it could not be read.
    pub async fn read(&self, key: &str) -> Result<Option<String>, StorageError> {
        let key = JsValue::from_str(key);
        let asked = self.0.ask(Access::Read, move |store| store.get(&key));
        let value = self.0.in_time(asked).await?;
        Ok(value.as_string())
    }

    /// Removes what is under `key`; nothing there is no error.
    ///
    /// # Errors
    /// When it could not be removed.
    pub async fn remove(&self, key: &str) -> Result<(), StorageError> {
        let key = JsValue::from_str(key);
        let asked = self.0.ask(Access::Write, move |store| store.delete(&key));
        self.0.in_time(asked).await.map(drop)
    }

    /// All keys, in their order.
    ///
    /// # Errors
    /// When they could not be read.
    pub async fn keys(&self) -> Result<Vec<String>, StorageError> {
        let asked = self.0.ask(Access::Read, IdbObjectStore::get_all_keys);
        let keys = self.0.in_time(asked).await?;
        Ok(Array::from(&keys).iter().filter_map(|key| key.as_string()).collect())
    }
}

#[derive(Debug, Clone, Copy)]
enum Access {
    Read,
    Write,
}

/// A transaction under way: aborted in `Drop`, unless it is finished.
struct OpenTransaction(IdbTransaction);

impl Drop for OpenTransaction {
    fn drop(&mut self) {
        // Throws when the transaction is finished or being committed.
        let _ = self.0.abort();
    }
}

impl Shared {
    /// Waits for a call until the timeout. The call is then dropped, which aborts its transaction.
    async fn in_time<T>(
        &self,
        call: impl Future<Output = Result<T, StorageError>>,
    ) -> Result<T, StorageError> {
        self.timeout.wait(call).await.unwrap_or(Err(StorageError::NoAnswer))
    }

    async fn change<T: 'static>(
        self: &Rc<Self>,
        key: &str,
        work: impl FnOnce(Option<String>) -> (Option<String>, T) + 'static,
    ) -> Result<T, StorageError> {
        let (running, store) = self.begin(Access::Write).await?;
        let key = JsValue::from_str(key);
        let request = store.get(&key).map_err(|thrown| StorageError::from_thrown(&thrown))?;

        let outcome = Rc::new(Cell::new(None));
        let refusal = Rc::new(Cell::new(None));
        let _computes = Listener::new(&request, "success", {
            let work = Cell::new(Some(work));
            let (outcome, refusal) = (Rc::clone(&outcome), Rc::clone(&refusal));
            let (request, transaction) = (request.clone(), running.0.clone());
            move |_| {
                let Some(work) = work.take() else { return };
                let before = request.result().ok().and_then(|value| value.as_string());
                let (after, value) = work(before);
                outcome.set(Some(value));
                let Some(after) = after else { return };
                if let Err(thrown) = store.put_with_key(&JsValue::from_str(&after), &key) {
                    refusal.set(Some(StorageError::from_thrown(&thrown)));
                    // Fails only when the transaction is over already.
                    let _ = transaction.abort();
                }
            }
        });
        let finished = finished(&running.0).await;
        if let Some(error) = refusal.take() {
            return Err(error);
        }
        finished?;
        outcome.take().ok_or(StorageError::Interrupted)
    }

    /// One request in a transaction of its own; its result when the transaction is complete.
    async fn ask(
        self: &Rc<Self>,
        access: Access,
        request: impl FnOnce(&IdbObjectStore) -> Result<IdbRequest, JsValue>,
    ) -> Result<JsValue, StorageError> {
        let (running, store) = self.begin(access).await?;
        let request = request(&store).map_err(|thrown| StorageError::from_thrown(&thrown))?;
        finished(&running.0).await?;
        request.result().map_err(|thrown| StorageError::from_thrown(&thrown))
    }

    /// Begins a transaction. The caller must make its first request before it awaits anything: a transaction
    /// without a request ends by itself.
    async fn begin(
        self: &Rc<Self>,
        access: Access,
    ) -> Result<(OpenTransaction, IdbObjectStore), StorageError> {
        let transaction = match begin_on(&self.database().await?, access) {
            // The connection was closing: one more try, with a new one.
            Err(thrown) if js_error::name(&thrown) == "InvalidStateError" => {
                self.disconnect();
                begin_on(&self.database().await?, access)
            }
            begun => begun,
        };
        transaction
            .and_then(|transaction| {
                let store = transaction.object_store(STORE)?;
                Ok((OpenTransaction(transaction), store))
            })
            .map_err(|thrown| StorageError::from_thrown(&thrown))
    }

    /// The open connection, or a new one.
    async fn database(self: &Rc<Self>) -> Result<IdbDatabase, StorageError> {
        if let Some(connection) = self.connection.borrow().as_ref() {
            return Ok(connection.database.clone());
        }
        let database = open::connect(&self.name).await?;
        let mut connection = self.connection.borrow_mut();
        if let Some(connection) = connection.as_ref() {
            // Another call has opened one in the meantime.
            database.close();
            return Ok(connection.database.clone());
        }
        let ends = ["versionchange", "close"].map(|event| {
            let shared = Rc::downgrade(self);
            Listener::new(&database, event, move |_| {
                if let Some(shared) = Weak::upgrade(&shared) {
                    shared.disconnect();
                }
            })
        });
        *connection = Some(Connection { database: database.clone(), _ends: ends });
        Ok(database)
    }

    fn disconnect(&self) {
        let connection = self.connection.borrow_mut().take();
        drop(connection);
    }
}

fn begin_on(database: &IdbDatabase, access: Access) -> Result<IdbTransaction, JsValue> {
    let options = Object::new();
    let mode = match access {
        Access::Read => "readonly",
        Access::Write => {
            // A browser that does not know the option ignores it.
            Reflect::set(&options, &"durability".into(), &"strict".into())?;
            "readwrite"
        }
    };
    database.unchecked_ref::<Transactions>().transaction(STORE, mode, &options)
}

/// Waits until the transaction is complete, or has been undone.
async fn finished(transaction: &IdbTransaction) -> Result<(), StorageError> {
    let end = Signal::new();
    let complete = end.clone();
    let _complete = Listener::new(transaction, "complete", move |_| complete.set(Ok(())));
    let aborted = end.clone();
    let source = transaction.clone();
    let _aborted = Listener::new(transaction, "abort", move |_| {
        aborted.set(Err(source.error().map_or(StorageError::Interrupted, exception)));
    });
    end.wait().await
}

fn exception(error: DomException) -> StorageError {
    StorageError::from_name(error.name())
}
