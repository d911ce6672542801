//! How the shell keeps a world in a storage that is cleared, full, silent or not there.

use journey::step::Step;
use two_phones::platform::listener::Listener;
use two_phones::platform::signal::Signal;
use two_phones::shell::{Shell, ShellNotice};
use wasm_bindgen_test::wasm_bindgen_test;

use super::stage::{Changed, HeldStorage, script, window, with_throwing, with_value};
use super::world::*;

#[wasm_bindgen_test]
async fn a_world_is_stored_and_opened_again() {
    let setup = setup();
    let shell = Shell::open(setup.clone()).await;
    open_information(&shell).await;
    drop(shell);
    let again = Shell::open(setup).await;
    assert_eq!(step(&again), Step::INFORMATION);
    assert_eq!(again.notices(), []);
}

#[wasm_bindgen_test]
async fn a_cleared_world_goes_on_and_is_stored_by_a_press() {
    let setup = setup();
    let shell = Shell::open(setup.clone()).await;
    open_information(&shell).await;
    clear(&setup).await;
    wake();
    until(&shell, |shell| has(shell, ShellNotice::DataCleared)).await;
    assert_eq!(step(&shell), Step::INFORMATION);
    assert_eq!(stored(&setup).await, None, "nobody has asked for it");

    read_information(&shell).await;
    assert_eq!(step(&shell), Step::ENTER_PIN);
    let again = Shell::open(setup).await;
    assert_eq!(step(&again), Step::ENTER_PIN);
}

#[wasm_bindgen_test]
async fn a_press_that_finds_its_world_cleared_goes_on_and_says_so() {
    let setup = setup();
    let shell = Shell::open(setup.clone()).await;
    open_information(&shell).await;
    clear(&setup).await;
    read_information(&shell).await;
    assert_eq!(step(&shell), Step::ENTER_PIN);
    assert!(has(&shell, ShellNotice::DataCleared));
    assert!(stored(&setup).await.is_some());
}

#[wasm_bindgen_test]
async fn a_deleted_database_leaves_an_open_tab_its_world() {
    let setup = setup();
    let shell = Shell::open(setup.clone()).await;
    open_information(&shell).await;
    let request = window().indexed_db().unwrap().unwrap().delete_database("two-phones").unwrap();
    let deleted = Signal::new();
    let told = deleted.clone();
    let _listener = Listener::new(&request, "success", move |_| told.set(()));
    deleted.wait().await;
    wake();
    until(&shell, |shell| has(shell, ShellNotice::DataCleared)).await;
    read_information(&shell).await;
    assert_eq!(step(&Shell::open(setup).await), Step::ENTER_PIN);
}

#[wasm_bindgen_test]
async fn a_practice_world_outlives_its_cleared_storage() {
    let setup = practice(Step::INFORMATION);
    let shell = Shell::open(setup.clone()).await;
    window().session_storage().unwrap().unwrap().clear().unwrap();
    read_information(&shell).await;
    assert_eq!(step(&shell), Step::ENTER_PIN);
    assert!(has(&shell, ShellNotice::DataCleared));
    assert_eq!(step(&Shell::open(setup).await), Step::ENTER_PIN);
}

#[wasm_bindgen_test]
async fn starting_over_after_clearing_begins_afresh() {
    let setup = setup();
    let shell = Shell::open(setup.clone()).await;
    open_information(&shell).await;
    clear(&setup).await;
    wake();
    until(&shell, |shell| has(shell, ShellNotice::DataCleared)).await;
    shell.start_over();
    until(&shell, |shell| step(shell) == Step::HOME).await;
    assert_eq!(shell.notices(), []);
    assert!(stored(&setup).await.is_some());
}

#[wasm_bindgen_test]
async fn one_write_that_fails_is_made_up_for_at_once() {
    let setup = setup();
    let shell = Shell::open(setup.clone()).await;
    let full = full_for(1);
    open_information(&shell).await;
    drop(full);
    assert_eq!(shell.notices(), []);
    assert_eq!(step(&Shell::open(setup).await), Step::INFORMATION);
}

#[wasm_bindgen_test]
async fn a_full_storage_is_said_and_returned_to() {
    let setup = setup();
    let shell = Shell::open(setup.clone()).await;
    let full = full_for(1_000);
    open_information(&shell).await;
    assert!(has(&shell, ShellNotice::StorageFailed));
    drop(full);
    read_information(&shell).await;
    assert_eq!(shell.notices(), []);
    assert_eq!(step(&Shell::open(setup).await), Step::ENTER_PIN);
}

#[wasm_bindgen_test]
async fn a_storage_full_from_the_start_shows_what_it_holds() {
    let setup = setup();
    open_information(&Shell::open(setup.clone()).await).await;
    let _full = full_for(1_000);
    let shell = Shell::open(setup).await;
    assert_eq!(step(&shell), Step::INFORMATION);
    read_information(&shell).await;
    assert_eq!(step(&shell), Step::ENTER_PIN);
    assert!(has(&shell, ShellNotice::StorageFailed));
}

/// A timer of one second or more fires at once.
fn instant_timeouts() -> Changed {
    let timeout = script("return setTimeout", &[]);
    let hurried = script(
        "return (callback, ms) => args[0].call(window, callback, ms >= 1000 ? 0 : ms)",
        &[&timeout],
    );
    with_value(&window(), "setTimeout", &hurried)
}

#[wasm_bindgen_test]
async fn a_storage_that_another_tab_holds_keeps_nobody_waiting() {
    let setup = setup();
    let shell = Shell::open(setup.clone()).await;
    {
        let _held = HeldStorage::hold("two-phones").await;
        let _hurried = instant_timeouts();
        open_information(&shell).await;
        assert!(has(&shell, ShellNotice::StorageSilent));
    }
    read_information(&shell).await;
    assert_eq!(shell.notices(), []);
    assert_eq!(step(&Shell::open(setup).await), Step::ENTER_PIN);
}

#[wasm_bindgen_test]
async fn a_page_opens_while_another_tab_holds_the_storage() {
    let setup = setup();
    // Creates the database.
    drop(Shell::open(setup.clone()).await);
    let _held = HeldStorage::hold("two-phones").await;
    let _hurried = instant_timeouts();
    let shell = Shell::open(setup).await;
    assert_eq!(step(&shell), Step::HOME);
    assert!(has(&shell, ShellNotice::StorageSilent));
}

#[wasm_bindgen_test]
async fn a_practice_world_without_storage_lives_in_memory() {
    let _sandboxed = with_throwing(&window(), "sessionStorage", "SecurityError");
    let shell = Shell::open(practice(Step::INFORMATION)).await;
    assert!(has(&shell, ShellNotice::StorageMissing));
    read_information(&shell).await;
    assert_eq!(step(&shell), Step::ENTER_PIN);
}

#[wasm_bindgen_test]
async fn a_practice_world_in_a_full_storage_lives_in_memory() {
    let prototype = script("return Storage.prototype", &[]);
    let put = script("return () => { throw new DOMException('', 'QuotaExceededError') }", &[]);
    let _full = with_value(&prototype, "setItem", &put);
    let shell = Shell::open(practice(Step::INFORMATION)).await;
    assert!(has(&shell, ShellNotice::StorageFailed));
    read_information(&shell).await;
    assert_eq!(step(&shell), Step::ENTER_PIN);
}

#[wasm_bindgen_test]
async fn a_shared_world_without_storage_lives_in_memory() {
    let _sandboxed = with_throwing(&window(), "indexedDB", "SecurityError");
    let shell = Shell::open(setup()).await;
    assert!(has(&shell, ShellNotice::StorageMissing));
    open_information(&shell).await;
}
