//! Web Locks: one task at a time among all tabs of this browser. They only order the tabs; consistency comes
//! from one storage transaction a change.

use std::rc::Rc;

use js_sys::{Function, Promise};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::spawn_local;

use super::promise;
use super::signal::Signal;
use super::timeout::Timeout;

// Declared here because `web-sys` has Web Locks only with `web_sys_unstable_apis`.
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
/// Where there are no locks (an old browser, a page that is not a secure context, a sandboxed frame), or
/// another tab holds this one for longer than `timeout`, `work` runs without one. Dropping the future
/// releases the lock, or leaves the queue.
pub async fn with_lock<T>(name: &str, timeout: &Timeout, work: impl Future<Output = T>) -> T {
    let _held = timeout.wait(acquire(name)).await;
    work.await
}

/// A held lock; released in `Drop`.
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
    // A task of its own keeps the callback alive until the browser is done with it. A lock that nobody waits
    // for any more is released as soon as it is granted.
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
            // Settles when the lock was released, or at once when it was refused.
            let _ = promise::settled_at_last(&released).await;
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
