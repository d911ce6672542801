//! The demo without a network, and with another version on the server than on the page.

use crate::{
    actions::Phone,
    browser::Tab,
    journey::{self, Offers},
    site::{NEXT, Site, is_kept, scanner_of, version_of},
    stage::scenario,
    wait::until,
    words::ENGLISH,
};
use fantoccini::Locator;
use serde_json::json;

#[tokio::test]
async fn after_the_first_visit_the_journey_needs_no_network() {
    scenario("offline", async |stage| {
        let mut site = Site::new(stage);
        let tab = stage.browser("browser").await.first_tab().await;
        // Only the start page is visited with a network.
        tab.goto(&site.address("lang=en")).await;
        is_kept(&tab).await;
        site.goes_away();

        tab.goto(&site.address("lang=en&phone=both&wait=2")).await;
        let (old, new) = (Phone::old(&tab), Phone::new(&tab));
        journey::install(&new, &ENGLISH).await;
        journey::start_waiting(&old, &ENGLISH).await;
        old.sees_step(6).await;
        tab.reload().await;
        journey::show_code(&old, &ENGLISH).await;
        journey::get_ready_to_scan(&new, &ENGLISH).await;
        journey::activate(&new, &ENGLISH, Offers::Decline).await;
        tab.reload().await;
        new.sees_step(1).await;
    })
    .await;
}

#[tokio::test]
async fn two_tabs_and_a_restarted_browser_need_no_network() {
    scenario("offline-two-tabs", async |stage| {
        let mut site = Site::new(stage);
        let browser = stage.browser("browser").await;
        let tab = browser.first_tab().await;
        tab.goto(&site.address("lang=en&phone=old&wait=2")).await;
        is_kept(&tab).await;
        let old = Phone::old(&tab);
        journey::start_waiting(&old, &ENGLISH).await;
        old.sees_step(6).await;
        stage.close(browser).await;
        site.goes_away();

        let browser = stage.browser("browser").await;
        let (old_tab, new_tab) = (browser.first_tab().await, browser.new_tab().await);
        old_tab.goto(&site.address("lang=en&phone=old&wait=2")).await;
        new_tab.goto(&site.address("lang=en&phone=new&scan=tab&wait=2")).await;
        let (old, new) = (Phone::old(&old_tab), Phone::new(&new_tab));
        journey::install(&new, &ENGLISH).await;
        journey::show_code(&old, &ENGLISH).await;
        journey::get_ready_to_scan(&new, &ENGLISH).await;
        journey::activate(&new, &ENGLISH, Offers::Decline).await;
    })
    .await;
}

#[tokio::test]
async fn an_update_of_the_files_between_two_steps_interrupts_nothing() {
    scenario("update", async |stage| {
        let site = Site::new(stage);
        let browser = stage.browser("browser").await;
        let tab = browser.first_tab().await;
        tab.goto(&site.address("lang=en&phone=both&wait=2")).await;
        let (old, new) = (Phone::old(&tab), Phone::new(&tab));
        is_kept(&tab).await;
        let before = version_of(&tab).await;
        journey::install(&new, &ENGLISH).await;
        journey::start_waiting(&old, &ENGLISH).await;

        site.is_replaced();
        // Opening the page anywhere in the browser makes it look for a new version.
        let other = browser.new_tab().await;
        other.goto(&site.address("lang=en")).await;
        let reload = new_version_notice(&tab).await;
        old.sees_step(6).await;

        // The page goes on with its own files, those it loads only now included.
        assert!(!scanner_of(&tab).await.contains(NEXT), "the scan worker is of another version");
        journey::show_code(&old, &ENGLISH).await;
        journey::get_ready_to_scan(&new, &ENGLISH).await;
        new.sees_step(13).await;
        assert_eq!(version_of(&tab).await, before);

        // Loading the page again loses nothing.
        reload.click().await.expect("the button is pressed");
        until("the new version", async || {
            let now = tab.try_script("return document.readyState", vec![]).await?;
            if now == "complete" && version_of(&tab).await != before {
                Ok(())
            } else {
                Err(now.to_string())
            }
        })
        .await;
        assert!(scanner_of(&tab).await.contains(NEXT), "the scan worker is of the version before");
        journey::activate(&new, &ENGLISH, Offers::Decline).await;
        assert!(find_notice(&tab).await.is_none(), "there is no newer version");
    })
    .await;
}

#[tokio::test]
async fn a_page_opened_after_an_update_is_of_the_new_version() {
    scenario("update-opened", async |stage| {
        let mut site = Site::new(stage);
        let browser = stage.browser("browser").await;
        let tab = browser.first_tab().await;
        tab.goto(&site.address("lang=en&phone=old&wait=3600")).await;
        is_kept(&tab).await;
        let before = version_of(&tab).await;
        journey::start_waiting(&Phone::old(&tab), &ENGLISH).await;
        site.is_replaced();
        tab.reload().await;
        new_version_notice(&tab).await;
        // The new version is kept completely, so it opens without a network.
        site.goes_away();
        tab.reload().await;
        assert_ne!(version_of(&tab).await, before);
        Phone::old(&tab).sees_step(5).await;
    })
    .await;
}

#[tokio::test]
async fn a_frozen_version_is_not_offered_the_one_above_it() {
    scenario("update-frozen", async |stage| {
        let site = Site::new(stage);
        let browser = stage.browser("browser").await;
        let (newest, study) = (browser.first_tab().await, browser.new_tab().await);
        newest.goto(&site.address("lang=en&phone=old")).await;
        is_kept(&newest).await;
        site.page_becomes(|page| page.replace("<title>", "<title>Next "));
        let frozen = site.freezes("v1.0.0");
        study.goto(&format!("{frozen}?lang=en&phone=old&session=study")).await;
        Phone::old(&study).sees_step(1).await;
        let version = version_of(&study).await;
        newest.reload().await;
        new_version_notice(&newest).await;
        assert!(find_notice(&study).await.is_none(), "the frozen version offers another one");
        study.reload().await;
        Phone::old(&study).sees_step(1).await;
        assert_eq!(version_of(&study).await, version);
        assert!(find_notice(&study).await.is_none(), "the frozen version offers another one");
    })
    .await;
}

#[tokio::test]
async fn a_page_whose_files_are_gone_everywhere_is_loaded_anew() {
    scenario("update-vanished", async |stage| {
        let site = Site::new(stage);
        let browser = stage.browser("browser").await;
        let tab = browser.first_tab().await;
        tab.goto(&site.address("lang=en&phone=old&step=5")).await;
        is_kept(&tab).await;
        let before = version_of(&tab).await;
        // Only the page itself is left in the cache, and the server has the next version only.
        let forget = r"
            const done = arguments[arguments.length - 1];
            (async () => {
                for (const name of await caches.keys()) {
                    const cache = await caches.open(name);
                    for (const request of await cache.keys()) if (/app-/.test(request.url)) await cache.delete(request);
                }
            })().then(done);
        ";
        tab.client().await.execute_async(forget, vec![]).await.expect("files are forgotten");
        site.is_replaced();
        tab.reload().await;
        let old = Phone::old(&tab);
        old.sees_step(5).await;
        assert_ne!(version_of(&tab).await, before);
        // The browser itself logs the missing file as an error, so its console is not checked.
        browser.close().await;
    })
    .await;
}

#[tokio::test]
async fn a_server_that_does_not_answer_holds_nothing_up() {
    scenario("offline-hanging", async |stage| {
        let site = Site::new(stage);
        let tab = stage.browser("browser").await.first_tab().await;
        tab.goto(&site.address("lang=en")).await;
        is_kept(&tab).await;
        site.hangs();
        tab.goto(&site.address("lang=en&phone=new")).await;
        Phone::new(&tab).sees_step(0).await;
    })
    .await;
}

#[tokio::test]
async fn a_page_that_may_not_be_kept_works_as_any_page() {
    scenario("not-kept", async |stage| {
        let tab = stage.browser("browser").await.first_tab().await;
        tab.run_before_every_page("navigator.serviceWorker.register = () => Promise.reject(new DOMException('no', 'SecurityError'))").await;
        tab.goto(&stage.address("lang=en&phone=new")).await;
        let new = Phone::new(&tab);
        journey::install(&new, &ENGLISH).await;
        let kept = tab.script("return navigator.serviceWorker.controller", vec![]).await;
        assert_eq!(kept, json!(null));
    })
    .await;
}

/// Asks for each file of the service worker's list, and says which is not the one that was listed, and which are compressed.
const LISTED: &str = r"
    const done = arguments[arguments.length - 1];
    const ask = async (name) => (await fetch(name, { cache: 'no-store' })).arrayBuffer();
    const hex = (bytes) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
    (async () => {
        const worker = new TextDecoder().decode(await ask('service-worker.js'));
        const { files } = JSON.parse(worker.match(/const BUILD = ({[^]*?});/)[1]);
        const other = [], compressed = [];
        for (const [name, hash] of Object.entries(files)) {
            if (hex(await crypto.subtle.digest('SHA-256', await ask(name))) !== hash) other.push(name);
            const { encodedBodySize, decodedBodySize } = performance.getEntriesByName(new URL(name, location).href).at(-1);
            if (encodedBodySize < decodedBodySize) compressed.push(name.replace(/\?.*/, ''));
        }
        return { names: Object.keys(files), other, compressed };
    })().then(done, (error) => done(`!! ${error}`));
";

#[tokio::test]
async fn the_listed_hashes_are_of_the_decoded_files() {
    scenario("listed", async |stage| {
        let tab = stage.browser("browser").await.first_tab().await;
        tab.goto(&stage.address("lang=en")).await;
        let listed = tab.client().await.execute_async(LISTED, vec![]).await.expect("a script");
        let texts = |key: &str| -> Vec<String> {
            serde_json::from_value(listed[key].clone()).unwrap_or_else(|_| panic!("{listed}"))
        };
        assert_eq!(texts("other"), Vec::<String>::new());
        for end in ["./", "_bg.wasm", "scanner.js", ".css", ".svg"] {
            assert!(texts("compressed").iter().any(|name| name.ends_with(end)), "{end}: {listed}");
        }
        let encoded = |name: &String| [".br", ".gz", ".map"].iter().any(|end| name.ends_with(end));
        assert!(!texts("names").iter().any(encoded), "{listed}");
    })
    .await;
}

/// Waits for the notice that there is a new version; returns its button.
async fn new_version_notice(tab: &Tab) -> fantoccini::elements::Element {
    until("the notice of a new version", async || {
        find_notice(tab).await.ok_or_else(|| "no notice".to_owned())
    })
    .await
}

async fn find_notice(tab: &Tab) -> Option<fantoccini::elements::Element> {
    let button = Locator::XPath(
        "//section[@role='status']//button[normalize-space()='Load the new version']",
    );
    tab.client().await.find(button).await.ok()
}
