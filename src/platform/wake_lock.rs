//! Keeping the screen awake.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use js_sys::Promise;
use thiserror::Error;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;

use super::page_visibility::{self, PageWatch};
use super::{permissions_policy, promise};

// Declared here because `web-sys` has wake locks only with `web_sys_unstable_apis`.
#[wasm_bindgen]
extern "C" {
    type NavigatorWakeLock;
    #[wasm_bindgen(method, getter, js_name = wakeLock)]
    fn wake_lock(this: &NavigatorWakeLock) -> Option<WakeLocks>;

    type WakeLocks;
    #[wasm_bindgen(method, catch)]
    fn request(this: &WakeLocks, kind: &str) -> Result<Promise, JsValue>;

    type Sentinel;
    #[wasm_bindgen(method, getter)]
    fn released(this: &Sentinel) -> bool;
    #[wasm_bindgen(method)]
    fn release(this: &Sentinel) -> Promise;
}

/// Why the screen cannot be kept awake.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum WakeLockError {
    /// The browser has no wake lock, or none for a page that is not a secure context.
    #[error("this browser cannot keep the screen awake")]
    Unavailable,
}

/// Keeps the screen awake until it is dropped, as far as the browser allows: it releases the lock when the
/// page is hidden (it is requested again when the page is visible again) and may refuse it when the battery
/// is low.
#[must_use = "the screen may sleep again as soon as this is dropped"]
pub struct WakeLock {
    shared: Rc<Shared>,
    _watch: PageWatch,
}

struct Shared {
    locks: WakeLocks,
    held: RefCell<Option<Sentinel>>,
    asking: Cell<bool>,
    wanted: Cell<bool>,
}

impl WakeLock {
    /// Asks for the screen to stay awake; the browser answers a little later.
    ///
    /// # Errors
    /// When the browser has no wake lock.
    pub fn request() -> Result<Self, WakeLockError> {
        let locks = locks().ok_or(WakeLockError::Unavailable)?;
        let shared = Rc::new(Shared {
            locks,
            held: RefCell::new(None),
            asking: Cell::new(false),
            wanted: Cell::new(true),
        });
        Shared::acquire(&shared);
        let weak = Rc::downgrade(&shared);
        let watch = page_visibility::on_wake(move || {
            if let Some(shared) = Weak::upgrade(&weak) {
                Shared::acquire(&shared);
            }
        });
        Ok(Self { shared, _watch: watch })
    }

    /// Whether the screen is kept awake right now.
    pub fn is_held(&self) -> bool {
        self.shared.is_held()
    }
}

/// Whether a wake lock can be requested: the browser has the API, and the Permissions Policy does not forbid
/// it.
pub fn is_supported() -> bool {
    locks().is_some() && permissions_policy::allows("screen-wake-lock") != Some(false)
}

fn locks() -> Option<WakeLocks> {
    web_sys::window()?.navigator().unchecked_ref::<NavigatorWakeLock>().wake_lock()
}

impl Shared {
    fn is_held(&self) -> bool {
        self.held.borrow().as_ref().is_some_and(|sentinel| !sentinel.released())
    }

    fn acquire(shared: &Rc<Self>) {
        if !shared.wanted.get() || shared.is_held() || shared.asking.replace(true) {
            return;
        }
        // Not a task that is dropped with the guard: a lock that is granted late must be released.
        let shared = Rc::clone(shared);
        spawn_local(async move {
            if let Ok(asked) = shared.locks.request("screen")
                && let Ok(sentinel) = promise::settled_at_last(&asked).await
                && sentinel.is_object()
            {
                shared.held.replace(Some(sentinel.unchecked_into()));
            }
            shared.asking.set(false);
            if !shared.wanted.get() {
                shared.release();
            }
        });
    }

    fn release(&self) {
        if let Some(sentinel) = self.held.take() {
            // The promise resolves to nothing.
            let _ = sentinel.release();
        }
    }
}

impl Drop for WakeLock {
    fn drop(&mut self) {
        self.shared.wanted.set(false);
        self.shared.release();
    }
}

impl std::fmt::Debug for WakeLock {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("WakeLock").field("held", &self.is_held()).finish_non_exhaustive()
    }
}
