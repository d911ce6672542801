//! Web Locks: one task at a time among all tabs of this browser. Only a courtesy between tabs;
//! what must hold is kept by one storage transaction a change.

use std::rc::Rc;

use js_sys::{Function, Promise};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::patience::Patience;
use super::signal::Signal;

// Written out here because `web-sys` keeps Web Locks behind a build switch of its own.
#[wasm_bindgen]
extern "C" {
    type NavigatorLocks;
    #[wasm_bindgen(method, getter)]
    fn locks(this: &NavigatorLocks) -> Option<LockManager>;

    type LockManager;
    #[wasm_bindgen(method, catch)]
    fn request(this: &LockManager, name: &str, granted: &Function) -> Result<Promise, JsValue>;
}

/// Runs `work` while holding the lock `name`, which all tabs of this origin share.
///
/// Where there are no locks (an old browser, a page that is not a secure context, a sandboxed
/// frame), or another tab keeps this one waiting for longer than `patience`, `work` runs without
/// one. Dropping the future gives back the lock, or the place in the queue.
pub async fn with_lock<T>(name: &str, patience: &Patience, work: impl Future<Output = T>) -> T {
    let _held = patience.wait(acquire(name)).await;
    work.await
}

/// A held lock; given back in `Drop`.
struct Held {
    release: Function,
}

impl Drop for Held {
    fn drop(&mut self) {
        // The `resolve` of a promise throws nothing.
        let _ = self.release.call0(&JsValue::NULL);
    }
}

async fn acquire(name: &str) -> Option<Held> {
    let manager = manager()?;
    let name = name.to_owned();
    let answer = Rc::new(Signal::new());
    let waiting = Rc::downgrade(&answer);
    // A task of its own keeps the callback alive until the browser is done with it. When nobody
    // waits for the lock any more, it is given back as soon as it is granted.
    spawn_local(async move {
        let for_grant = waiting.clone();
        let granted = Closure::<dyn Fn(JsValue) -> Promise>::new(move |_lock| {
            Promise::new(&mut |release, _| {
                let held = Held { release };
                if let Some(answer) = for_grant.upgrade() {
                    answer.set(Some(held));
                }
            })
        });
        if let Ok(released) = manager.request(&name, granted.as_ref().unchecked_ref()) {
            // Settles when the lock was given back, or at once when it was refused.
            let _ = JsFuture::from(released).await;
        }
        if let Some(answer) = waiting.upgrade() {
            answer.set(None);
        }
    });
    answer.wait().await
}

fn manager() -> Option<LockManager> {
    let navigator = web_sys::window()?.navigator();
    navigator.unchecked_ref::<NavigatorLocks>().locks()
}
