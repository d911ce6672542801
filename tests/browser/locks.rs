use std::cell::RefCell;
use std::future::pending;
use std::pin::Pin;

use two_phones::platform::locks;
use two_phones::platform::race::first;
use two_phones::platform::signal::Signal;
use two_phones::platform::timeout::Timeout;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use super::stage::{all, begin_and_drop, turn, unique, window, with_value};

/// Longer than any test takes.
const LONG_MS: u32 = 600_000;

async fn with_lock<T>(name: &str, work: impl Future<Output = T>) -> T {
    locks::with_lock(name, &Timeout::new(LONG_MS, LONG_MS), work).await
}

#[wasm_bindgen_test]
async fn one_at_a_time_holds_a_lock() {
    let name = unique("lock");
    let log = RefCell::new(Vec::new());
    let results = all((0..4).map(|task| {
        let (name, log) = (&name, &log);
        with_lock(name, async move {
            log.borrow_mut().push(task);
            turn().await;
            log.borrow_mut().push(task);
            task
        })
    }))
    .await;
    assert_eq!(results, [0, 1, 2, 3]);
    assert_eq!(*log.borrow(), [0, 0, 1, 1, 2, 2, 3, 3]);
}

#[wasm_bindgen_test]
async fn a_dropped_future_releases_its_lock_or_leaves_the_queue() {
    let name = unique("lock");
    let (holds, release) = (Signal::new(), Signal::new());
    let holder = async {
        with_lock(&name, async {
            holds.set(());
            release.wait().await;
        })
        .await;
        "held"
    };
    let others = async {
        holds.wait().await;
        begin_and_drop(with_lock(&name, async {})).await;
        release.set(());
        // Never granted if the one that left the queue kept its place.
        with_lock(&name, async { "held next" }).await
    };
    let both: [Pin<Box<dyn Future<Output = &str>>>; 2] = [Box::pin(holder), Box::pin(others)];
    assert_eq!(all(both).await, ["held", "held next"]);
    // One that is dropped while it works gives the lock back as well.
    let mut working = Box::pin(with_lock(&name, async {
        holds.set(());
        pending::<()>().await;
    }));
    first(working.as_mut(), holds.wait()).await;
    drop(working);
    assert_eq!(with_lock(&name, async { "held again" }).await, "held again");
}

#[wasm_bindgen_test]
async fn without_locks_the_work_is_done_all_the_same() {
    let navigator = window().navigator();
    let _missing = with_value(&navigator, "locks", &JsValue::UNDEFINED);
    assert_eq!(with_lock("any", async { 5 }).await, 5);
}

#[wasm_bindgen_test]
async fn refused_locks_do_not_stop_the_work() {
    let navigator = window().navigator();
    let refusing = super::stage::script(
        "return {request: () => Promise.reject(new DOMException('', 'SecurityError'))}",
        &[],
    );
    let _refusing = with_value(&navigator, "locks", &refusing);
    assert_eq!(with_lock("any", async { 5 }).await, 5);
}

#[wasm_bindgen_test]
async fn a_lock_that_another_tab_keeps_is_done_without() {
    let name = unique("lock");
    let (holds, release) = (Signal::new(), Signal::new());
    let holder = async {
        with_lock(&name, async {
            holds.set(());
            release.wait().await;
        })
        .await;
        "held"
    };
    let hurried = async {
        holds.wait().await;
        let timeout = Timeout::new(1, 1);
        let first = locks::with_lock(&name, &timeout, async { "without" }).await;
        release.set(());
        first
    };
    let both: [Pin<Box<dyn Future<Output = &str>>>; 2] = [Box::pin(holder), Box::pin(hurried)];
    assert_eq!(all(both).await, ["held", "without"]);
    // And the place in the queue is given back.
    assert_eq!(with_lock(&name, async { "held again" }).await, "held again");
}
