//! Opening the database, which some browsers refuse, put off, or never answer.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{IdbDatabase, IdbFactory};

use super::{STORE, StorageError, exception};
use crate::platform::listener::Listener;
use crate::platform::race::within;
use crate::platform::signal::Signal;

const VERSION: u32 = 1;

/// How long the browser may take to open the database, in milliseconds. Some never answer.
const TIMEOUT_MS: u32 = 10_000;

/// Opens a connection, and creates the object store where there is none.
pub(super) async fn connect(name: &str) -> Result<IdbDatabase, StorageError> {
    let factory = factory()?;
    let request = factory.open_with_u32(name, VERSION).map_err(|thrown| {
        match StorageError::from_thrown(&thrown) {
            // Some private windows report an abort where they have no storage.
            StorageError::Interrupted => StorageError::Unavailable,
            error => error,
        }
    })?;

    let answer = Rc::new(Signal::new());
    let waiting = Rc::downgrade(&answer);
    // A task of its own finishes the opening, even when nobody waits for it any more: a database left without
    // its object store stays so, and a connection that nobody closes blocks the others.
    spawn_local(async move {
        let end = Signal::new();
        let _upgrade = Listener::new(&request, "upgradeneeded", {
            let request = request.clone();
            move |_| {
                // An error here makes the opening fail.
                let database = request.result().and_then(JsCast::dyn_into::<IdbDatabase>);
                if let Ok(database) = database {
                    let _ = database.create_object_store(STORE);
                }
            }
        });
        let _blocked = Listener::new(&request, "blocked", {
            let waiting = waiting.clone();
            move |_| {
                if let Some(answer) = waiting.upgrade() {
                    answer.set(Err(StorageError::Blocked));
                }
            }
        });
        let _done = ["success", "error"].map(|event| {
            let end = end.clone();
            Listener::new(&request, event, move |event| {
                event.prevent_default();
                end.set(());
            })
        });
        end.wait().await;
        let opened = match request.result().and_then(JsCast::dyn_into::<IdbDatabase>) {
            Ok(database) => Ok(database),
            Err(_) => {
                Err(request.error().ok().flatten().map_or(StorageError::Unavailable, |error| {
                    match exception(error) {
                        StorageError::Interrupted => StorageError::Unavailable,
                        error => error,
                    }
                }))
            }
        };
        match (waiting.upgrade(), opened) {
            (Some(answer), opened) => answer.set(opened),
            (None, Ok(database)) => database.close(),
            (None, Err(_)) => {}
        }
    });
    within(TIMEOUT_MS, answer.wait()).await.unwrap_or(Err(StorageError::Blocked))
}

fn factory() -> Result<IdbFactory, StorageError> {
    // In a sandboxed frame even reading `window.indexedDB` may throw.
    web_sys::window()
        .ok_or(StorageError::Unavailable)?
        .indexed_db()
        .ok()
        .flatten()
        .ok_or(StorageError::Unavailable)
}
