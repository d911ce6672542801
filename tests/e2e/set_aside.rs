//! A stored world that cannot be read is set aside: the page offers it as a file, and the demo goes on.

use crate::{
    actions::Phone,
    browser::Tab,
    stage::{Stage, scenario},
    wait::until,
    words::ENGLISH,
};
use fantoccini::{Locator, elements::Element};
use serde_json::{Value, json};
use std::fs;

const DAMAGED: &str = r#"{"version":2,"world":{"timeline":"torn"#;
const NEWER: &str = r#"{"version":1000,"world":{"of":"another shape"}}"#;
const SAVE: &str = "Save it as a file";
const DELETE: &str = "Delete it";

/// Opens the demo's database, as a page that has never been here does.
const OPEN: &str = r"
    const done = arguments[arguments.length - 1];
    const settled = (request) => new Promise((ok, bad) => {
        request.onsuccess = () => ok(request.result);
        request.onerror = () => bad(request.error);
    });
    const opening = indexedDB.open('two-phones', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('worlds');
    const use = async (work) => {
        const database = await settled(opening);
        const result = await settled(work(database.transaction('worlds', 'readwrite').objectStore('worlds')));
        database.close();
        return result;
    };
";

/// Runs `work` on the object store of the worlds, and returns the result of its request.
pub async fn in_database(tab: &Tab, work: &str, args: Vec<Value>) -> Value {
    let script =
        format!("{OPEN} use((store) => {work}).then(done, (error) => done(`!! ${{error}}`));");
    let answer = tab.client().await.execute_async(&script, args).await.expect("the script runs");
    assert!(!answer.to_string().contains("!!"), "{answer}");
    answer
}

/// A tab of a browser that has `text` stored as the demo's world.
async fn with_stored(stage: &Stage, text: &str) -> Tab {
    let tab = stage.browser("browser").await.first_tab().await;
    tab.goto(&stage.address("page=requirements")).await;
    in_database(&tab, "store.put(arguments[0], 'demo')", vec![json!(text)]).await;
    tab
}

/// All keys of the object store.
pub async fn keys(tab: &Tab) -> Vec<String> {
    serde_json::from_value(in_database(tab, "store.getAllKeys()", vec![]).await).expect("names")
}

async fn find(tab: &Tab, button: &str) -> Option<Element> {
    let path = format!("//section[@role='status']//button[normalize-space()='{button}']");
    tab.client().await.find(Locator::XPath(&path)).await.ok()
}

async fn press(tab: &Tab, button: &str) {
    let what = format!("the notice's \"{button}\"");
    let found =
        until(&what, async || find(tab, button).await.ok_or_else(|| "no notice".to_owned()));
    found.await.click().await.expect("a press");
}

/// The file that the page hands over.
async fn saved(stage: &Stage, tab: &Tab) -> String {
    let folder = stage.folder().join("downloads");
    let params = json!({ "behavior": "allow", "downloadPath": folder });
    tab.devtools("Browser.setDownloadBehavior", params).await;
    press(tab, SAVE).await;
    let file = folder.join("two-phones-demo.txt");
    let text =
        until("the file", async || fs::read_to_string(&file).map_err(|e| e.to_string())).await;
    fs::remove_file(&file).expect("the file can be removed");
    text
}

async fn is_gone(tab: &Tab) {
    until("the notice to be gone", async || match find(tab, SAVE).await {
        None => Ok(()),
        Some(_) => Err("it is still there".to_owned()),
    })
    .await;
}

/// From the home to step 2.
pub async fn works(old: &Phone) {
    old.sees_step(1).await;
    old.press(ENGLISH.menu).await;
    old.press(ENGLISH.copy_to_new_app).await;
    old.sees_step(2).await;
}

#[tokio::test]
async fn a_damaged_world_can_be_had_as_a_file_until_it_is_deleted() {
    scenario("set-aside-damaged", async |stage| {
        let tab = with_stored(stage, DAMAGED).await;
        tab.goto(&stage.address("lang=en&phone=old")).await;
        let old = Phone::old(&tab);
        works(&old).await;
        assert_eq!(saved(stage, &tab).await, DAMAGED);
        assert!(find(&tab, DELETE).await.is_some());

        // The file is still offered after the page has been loaded again.
        tab.reload().await;
        old.sees_step(2).await;
        assert_eq!(saved(stage, &tab).await, DAMAGED);
        assert_eq!(keys(&tab).await.len(), 2, "the world, and what was set aside");
        press(&tab, DELETE).await;
        is_gone(&tab).await;
        assert_eq!(keys(&tab).await, ["demo"]);
        tab.reload().await;
        old.sees_step(2).await;
        is_gone(&tab).await;
    })
    .await;
}

#[tokio::test]
async fn a_newer_pages_world_is_kept_until_starting_over() {
    scenario("set-aside-newer", async |stage| {
        let tab = with_stored(stage, NEWER).await;
        tab.goto(&stage.address("lang=en&phone=old")).await;
        let old = Phone::old(&tab);
        works(&old).await;
        assert_eq!(saved(stage, &tab).await, NEWER);
        let notice =
            tab.script("return document.querySelector('.notices').innerText", vec![]).await;
        assert!(notice.to_string().contains("newer version"), "{notice}");

        let press = async |name: &str| {
            let path = format!("//button[normalize-space()='{name}']");
            let button = tab.client().await.wait().for_element(Locator::XPath(&path)).await;
            button.expect("the button").click().await.expect("a press");
        };
        press("Start over").await;
        press("Yes, start over").await;
        old.sees_step(1).await;
        is_gone(&tab).await;
        assert_eq!(keys(&tab).await, ["demo"]);
    })
    .await;
}

#[tokio::test]
async fn what_a_newer_page_stores_meanwhile_is_left_alone() {
    scenario("set-aside-meanwhile", async |stage| {
        let tab = stage.browser("browser").await.first_tab().await;
        tab.goto(&stage.address("lang=en&phone=old")).await;
        let old = Phone::old(&tab);
        old.sees_step(1).await;
        in_database(&tab, "store.put(arguments[0], 'demo')", vec![json!(NEWER)]).await;
        // The tab goes on in memory.
        works(&old).await;
        let stored = in_database(&tab, "store.get('demo')", vec![]).await;
        assert_eq!(stored, json!(NEWER));
        assert_eq!(keys(&tab).await, ["demo"]);
    })
    .await;
}

#[tokio::test]
async fn a_world_damaged_in_an_open_tab_is_set_aside_and_goes_on() {
    scenario("set-aside-torn", async |stage| {
        let tab = stage.browser("browser").await.first_tab().await;
        tab.goto(&stage.address("lang=en&phone=old")).await;
        let old = Phone::old(&tab);
        works(&old).await;
        in_database(&tab, "store.put(arguments[0], 'demo')", vec![json!(DAMAGED)]).await;
        old.press(ENGLISH.next).await;
        old.sees_step(3).await;
        assert_eq!(saved(stage, &tab).await, DAMAGED);
        tab.reload().await;
        old.sees_step(3).await;
    })
    .await;
}
