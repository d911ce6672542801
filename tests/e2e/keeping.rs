//! An open world outlives its storage: in a frame that may store nothing, when site data is cleared, when a write fails,
//! and when another tab hangs. A practice world shares nothing with the stored world.

use crate::{
    actions::Phone,
    browser::Tab,
    checks::Sight,
    embed::host_page,
    journey,
    set_aside::{in_database, keys, works},
    stage::{Stage, scenario},
    typed_code,
    wait::until,
    words::{ENGLISH, karla},
};

/// Waits until a notice says this.
async fn is_told(tab: &Tab, words: &str) {
    const NOTICES: &str = "return document.querySelector('.notices').innerText";
    until(&format!("a notice that says \"{words}\""), async || {
        let said = tab.try_script(NOTICES, vec![]).await?.to_string();
        if said.contains(words) { Ok(()) } else { Err(said) }
    })
    .await;
}

/// Waits until no notice is shown.
async fn nothing_is_told(tab: &Tab) {
    until("no notice", async || {
        let count = "return document.querySelectorAll('.notice').length";
        let count = tab.try_script(count, vec![]).await?;
        if count == 0 { Ok(()) } else { Err(count.to_string()) }
    })
    .await;
}

/// The old phone in a frame that may store nothing.
async fn in_sandbox(stage: &Stage, tab: &Tab, query: &str) -> Phone {
    let host = host_page(stage, query, r#"sandbox="allow-scripts""#);
    tab.goto(&format!("{}/", host.origin_as("host.localhost"))).await;
    let old = Phone::old(&tab.frame());
    old.sees("the phone", |s| s.step().is_some()).await;
    // The page is loaded, so it does not matter that the server of the host page ends here.
    old
}

#[tokio::test]
async fn practice_goes_on_in_a_frame_that_may_store_nothing() {
    scenario("keeping-sandbox", async |stage| {
        let tab = stage.browser("host").await.first_tab().await;
        let old = in_sandbox(stage, &tab, "lang=en&phone=old&step=2").await;
        old.press(ENGLISH.next).await;
        old.sees_step(3).await;
        // Before the first press it does not ask for storage, so it has nothing to say of it.
        is_told(old.tab(), "keeps nothing").await;
        old.type_keys(karla::OLD_PIN).await;
        old.sees_step(4).await;

        let old = in_sandbox(stage, &tab, "lang=en&phone=old&step=5&wait=6").await;
        old.press(ENGLISH.ok).await;
        old.sees_step(6).await;

        let old = in_sandbox(stage, &tab, "lang=en&phone=old&step=7&qr=6").await;
        let gone = old.sees("the code to be gone", |s| !s.has_code()).await;
        assert_eq!(gone.step(), Some(7));
    })
    .await;
}

/// Deletes the database as a browser does when site data is cleared, then looks at the page again.
const CLEAR: &str = r"
    const done = arguments[arguments.length - 1];
    indexedDB.deleteDatabase('two-phones').onsuccess = () => {
        window.dispatchEvent(new Event('focus'));
        done(true);
    };
";

#[tokio::test]
async fn an_open_tab_outlives_its_deleted_database() {
    scenario("keeping-cleared", async |stage| {
        let old = stage.old_phone("").await;
        works(&old).await;
        let tab = old.tab();
        tab.client().await.execute_async(CLEAR, vec![]).await.expect("it is cleared");
        is_told(tab, "was cleared").await;
        old.sees_step(2).await;
        assert!(keys(tab).await.is_empty(), "nobody has asked for it");

        old.press(ENGLISH.next).await;
        old.sees_step(3).await;
        tab.reload().await;
        old.sees_step(3).await;
        nothing_is_told(tab).await;
    })
    .await;
}

/// Makes the next writes, as many as the argument says, fail as in a full storage.
const FULL: &str = r"
    const put = IDBObjectStore.prototype.put;
    let [left] = arguments;
    IDBObjectStore.prototype.put = function (...values) {
        if (left-- > 0) throw new DOMException('', 'QuotaExceededError');
        return put.apply(this, values);
    };
";

/// The field for a short code, on a new phone in another tab.
async fn about_to_type(old: &Phone, stage: &Stage, device: u8) -> Phone {
    let tab = old.tab().browser().new_tab().await;
    let query = format!("lang=en&phone=new&device={device}&scan=code&wait=0");
    tab.goto(&stage.address(&query)).await;
    let new = Phone::new(&tab);
    journey::install(&new, &ENGLISH).await;
    journey::get_ready_to_scan(&new, &ENGLISH).await;
    new.sees_step(12).await;
    new
}

#[tokio::test]
async fn one_write_that_fails_does_not_split_the_tabs() {
    scenario("keeping-one-write", async |stage| {
        let old = stage.old_phone("wait=0&qr=3600").await;
        journey::start_waiting(&old, &ENGLISH).await;
        journey::show_code(&old, &ENGLISH).await;
        old.press(typed_code::ASK).await;
        let code = typed_code::short_code(&old).await;
        let new = about_to_type(&old, stage, 2).await;
        let third = about_to_type(&old, stage, 3).await;

        new.fill_in(&code).await;
        new.tab().script(FULL, vec![1.into()]).await;
        new.press("Use this code").await;
        new.sees_step(13).await;
        third.fill_in(&code).await;
        third.press("Use this code").await;
        let refused = third.sees_alert().await;
        assert!(refused.alerts().concat().contains("has been used"), "{:?}", refused.alerts());

        journey::activate(&new, &ENGLISH, journey::Offers::Decline).await;
        new.tab().reload().await;
        new.sees_step(1).await;
    })
    .await;
}

#[tokio::test]
async fn a_full_storage_is_said_and_tried_again() {
    scenario("keeping-full", async |stage| {
        let old = stage.old_phone("").await;
        old.sees_step(1).await;
        old.tab().script(FULL, vec![4.into()]).await;
        old.press(ENGLISH.menu).await;
        is_told(old.tab(), "cannot keep what you do here").await;
        old.press(ENGLISH.copy_to_new_app).await;
        old.sees_step(2).await;
        old.press(ENGLISH.next).await;
        old.sees_step(3).await;
        nothing_is_told(old.tab()).await;
        old.tab().reload().await;
        old.sees_step(3).await;
    })
    .await;
}

/// Holds the lock of the shared world and a transaction on it, as a tab that hangs in the middle of a change.
const HANG: &str = r"
    const done = arguments[arguments.length - 1];
    navigator.locks.request('two-phones demo', () => new Promise(() => {
        indexedDB.open('two-phones').onsuccess = ({ target: { result: database } }) => {
            const store = database.transaction('worlds', 'readwrite').objectStore('worlds');
            const again = () => { store.get('').onsuccess = again; };
            store.get('').onsuccess = () => { again(); done(true); };
        };
    }));
";

#[tokio::test]
async fn a_tab_that_hangs_leaves_the_others_a_way_on() {
    scenario("keeping-hang", async |stage| {
        let old = stage.old_phone("").await;
        works(&old).await;
        let hung = old.tab().browser().new_tab().await;
        hung.goto(&stage.address("page=requirements&lang=en")).await;
        hung.client().await.execute_async(HANG, vec![]).await.expect("it hangs");

        old.press(ENGLISH.next).await;
        old.sees_step(3).await;
        is_told(old.tab(), "storage does not answer").await;
        old.type_keys(karla::OLD_PIN).await;
        old.sees_step(4).await;
        hung.close().await;
        old.tick(ENGLISH.yes_copy).await;
        nothing_is_told(old.tab()).await;
        old.tab().reload().await;
        old.sees_step(4).await;
        let stored = in_database(old.tab(), "store.get('demo')", vec![]).await;
        assert!(stored.is_string(), "{stored}");
    })
    .await;
}

#[tokio::test]
async fn a_code_of_practice_is_seen_by_tabs_of_practice_only() {
    scenario("keeping-practice", async |stage| {
        let old = stage.old_phone("step=7&qr=3600").await;
        old.sees("the code", Sight::has_code).await;
        let tab = old.tab().browser().new_tab().await;
        tab.goto(&stage.address("lang=en&phone=new&scan=tab")).await;
        let shared = Phone::new(&tab);
        journey::install(&shared, &ENGLISH).await;
        journey::get_ready_to_scan(&shared, &ENGLISH).await;
        let alone = shared.sees_alert().await;
        assert_eq!(alone.step(), Some(12));
        assert!(alone.alerts().concat().contains("No old phone is open"), "{:?}", alone.alerts());

        tab.goto(&stage.address("lang=en&phone=new&step=12&scan=tab")).await;
        Phone::new(&tab).sees_step(13).await;
    })
    .await;
}
