use js_sys::Promise;
use two_phones::platform::listener::Listener;
use two_phones::platform::signal::Signal;
use two_phones::platform::storage::{Storage, StorageError};
use two_phones::platform::timeout::Timeout;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;

use super::stage::{
    HeldStorage, all, begin_and_drop, script, unique, window, with_throwing, with_value,
};

async fn increment(storage: &Storage) -> u32 {
    storage
        .change("count", |count| {
            let next = count.map_or(0, |count| count.parse::<u32>().unwrap()) + 1;
            (Some(next.to_string()), next)
        })
        .await
        .unwrap()
}

async fn open(name: &str) -> Storage {
    Storage::open_named(name).await.unwrap()
}

#[wasm_bindgen_test]
async fn changes_at_the_same_time_from_two_connections_all_count() {
    let name = unique("storage");
    let (one, two) = (open(&name).await, open(&name).await);
    let mut seen = all((0..100).map(|i| increment(if i % 2 == 0 { &one } else { &two }))).await;
    seen.sort_unstable();
    assert_eq!(seen, (1..=100).collect::<Vec<u32>>(), "each change saw the one before");
    assert_eq!(two.read("count").await.unwrap().as_deref(), Some("100"));
}

#[wasm_bindgen_test]
async fn what_was_stored_is_there_after_opening_again() {
    let name = unique("storage");
    let storage = open(&name).await;
    let first = storage.change("world", |before| (Some("Ærø ✓".to_owned()), before)).await;
    assert_eq!(first, Ok(None), "nothing was there before");
    drop(storage);
    assert_eq!(open(&name).await.read("world").await.unwrap().as_deref(), Some("Ærø ✓"));
}

#[wasm_bindgen_test]
async fn a_change_that_writes_nothing_leaves_everything_as_it_is() {
    let storage = open(&unique("storage")).await;
    increment(&storage).await;
    let seen = storage.change("count", |count| (None, count)).await.unwrap();
    assert_eq!(seen.as_deref(), Some("1"));
    assert_eq!(storage.read("count").await.unwrap().as_deref(), Some("1"));
    storage.change("other", |_| (None, ())).await.unwrap();
    assert_eq!(storage.keys().await.unwrap(), ["count"]);
}

#[wasm_bindgen_test]
async fn keys_are_listed_and_removed_one_by_one() {
    let storage = open(&unique("storage")).await;
    for key in ["b", "a", "c"] {
        storage.change(key, |_| (Some(String::new()), ())).await.unwrap();
    }
    assert_eq!(storage.keys().await.unwrap(), ["a", "b", "c"]);
    storage.remove("b").await.unwrap();
    storage.remove("never there").await.unwrap();
    assert_eq!(storage.keys().await.unwrap(), ["a", "c"]);
    assert_eq!(storage.read("b").await.unwrap(), None);
}

#[wasm_bindgen_test]
async fn a_change_nobody_waits_for_is_made_all_the_same() {
    let storage = open(&unique("storage")).await;
    begin_and_drop(increment(&storage)).await;
    assert_eq!(increment(&storage).await, 2);
}

#[wasm_bindgen_test]
async fn an_opening_nobody_waits_for_leaves_a_database_that_works() {
    let name = unique("storage");
    begin_and_drop(Storage::open_named(&name)).await;
    assert_eq!(increment(&open(&name).await).await, 1);
}

#[wasm_bindgen_test]
async fn a_connection_reopens_after_the_database_was_deleted() {
    let name = unique("storage");
    let storage = open(&name).await;
    increment(&storage).await;

    let factory = window().indexed_db().unwrap().unwrap();
    let request = factory.delete_database(&name).unwrap();
    let deleted = Signal::new();
    let told = deleted.clone();
    let _listener = Listener::new(&request, "success", move |_| told.set(()));
    deleted.wait().await;

    assert_eq!(increment(&storage).await, 1, "it begins anew");
}

#[wasm_bindgen_test]
async fn a_database_that_does_not_open_is_told_and_opens_later() {
    let name = unique("storage");
    // Another page that keeps the database open, and a deletion that waits for it.
    let opened = script(
        "return new Promise((resolve) => {
            const request = indexedDB.open(args[0], 1);
            request.onsuccess = () => resolve(request.result);
        })",
        &[&name.as_str().into()],
    );
    let other = JsFuture::from(opened.unchecked_into::<Promise>()).await.unwrap();
    window().indexed_db().unwrap().unwrap().delete_database(&name).unwrap();
    {
        let timeout = script("return setTimeout", &[]);
        let at_once = script("return (callback) => args[0].call(window, callback, 0)", &[&timeout]);
        let _instant_timers = with_value(&window(), "setTimeout", &at_once);
        assert_eq!(Storage::open_named(&name).await.err(), Some(StorageError::Blocked));
    }
    script("args[0].close()", &[&other]);
    assert_eq!(increment(&open(&name).await).await, 1);
}

#[wasm_bindgen_test]
async fn a_change_blocked_by_another_tab_times_out_and_is_undone() {
    let name = unique("storage");
    let patient = open(&name).await;
    increment(&patient).await;
    let hurried = Storage::named(&name, Timeout::new(20, 20));
    let held = HeldStorage::hold(&name).await;
    let refused = hurried.change("count", |_| (Some("too late".to_owned()), ())).await;
    assert_eq!(refused, Err(StorageError::NoAnswer));
    assert_eq!(hurried.read("count").await, Err(StorageError::NoAnswer));
    assert_eq!(hurried.keys().await, Err(StorageError::NoAnswer));
    assert_eq!(hurried.remove("count").await, Err(StorageError::NoAnswer));
    drop(held);
    assert_eq!(increment(&patient).await, 2, "nothing of it was made up for later");
    assert_eq!(increment(&hurried).await, 3, "and it is there again");
}

#[wasm_bindgen_test]
async fn a_database_that_is_not_open_yet_opens_with_the_first_call() {
    let storage = Storage::named(&unique("storage"), Timeout::new(600_000, 600_000));
    assert_eq!(increment(&storage).await, 1);
}

#[wasm_bindgen_test]
async fn a_full_storage_is_told_and_changes_nothing() {
    let storage = open(&unique("storage")).await;
    increment(&storage).await;
    let stores = script("return IDBObjectStore.prototype", &[]);
    let put = script("return () => { throw new DOMException('', 'QuotaExceededError') }", &[]);
    let full = with_value(&stores, "put", &put);
    let refused = storage.change("count", |_| (Some("lost".to_owned()), ())).await;
    assert_eq!(refused, Err(StorageError::Full));
    drop(full);
    assert_eq!(increment(&storage).await, 2);
}

#[wasm_bindgen_test]
async fn a_page_that_may_not_store_is_told_so() {
    let _sandboxed = with_throwing(&window(), "indexedDB", "SecurityError");
    let refused = Storage::open_named("never").await.err();
    assert_eq!(refused, Some(StorageError::Unavailable));
}

#[wasm_bindgen_test]
async fn a_browser_without_indexed_db_is_told_apart_from_a_broken_one() {
    {
        let _missing = with_value(&window(), "indexedDB", &JsValue::UNDEFINED);
        assert_eq!(Storage::open_named("never").await.err(), Some(StorageError::Unavailable));
    }
    let factories = script("return IDBFactory.prototype", &[]);
    let broken = script("return () => { throw new DOMException('', 'UnknownError') }", &[]);
    let _broken = with_value(&factories, "open", &broken);
    assert_eq!(
        Storage::open_named("never").await.err(),
        Some(StorageError::Broken { name: "UnknownError".to_owned() })
    );
}
