//! A browser whose APIs throw, or never answer: the journey of both phones goes on to its end.
//!
//! `apis.json` is the list of what is broken; `tests/apis.rs` checks it against the sources.

use crate::{
    actions::Phone,
    browser::{Camera, Launch, Tab},
    journey::{self, Offers},
    stage::{Stage, scenario},
    typed_code,
    wait::until,
    words::{ENGLISH, karla},
};
use serde_json::Value;

const LIST: &str = include_str!("apis.json");
const BREAK: &str = include_str!("broken.js");

/// A tab in whose pages what `mode` names is broken: "gates", by which an API is come at; "members", all of an interface that is come at
/// first, and "inner", of those behind them; or "never", the promises.
async fn broken_tab(stage: &Stage, mode: &str) -> Tab {
    let launch = Launch { camera: Camera::Two, ..stage.launch("browser") };
    let tab = stage.browser_with(&launch).await.first_tab().await;
    let script = format!("(() => {{ const list = {LIST}; const mode = '{mode}'; {BREAK} }})()");
    tab.run_before_every_page(&script).await;
    tab
}

fn names(value: &Value) -> Vec<&str> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

/// Both phones, from step 0 to step 19. The code is typed, as the picture and the camera may be among what is broken.
async fn goes_to_its_end(tab: &Tab, camera_fails: bool) {
    let (old, new) = (Phone::old(tab), Phone::new(tab));
    journey::install(&new, &ENGLISH).await;
    journey::start_waiting(&old, &ENGLISH).await;
    old.sees_step(6).await;
    old.press(ENGLISH.show_code).await;
    old.type_keys(karla::OLD_PIN).await;
    old.sees_step(7).await;

    journey::get_ready_to_scan(&new, &ENGLISH).await;
    new.sees_step(12).await;
    new.press("Use the camera").await;
    if camera_fails {
        new.sees_alert().await;
    }
    new.has_a_way_on().await;
    old.press(typed_code::ASK).await;
    let code = typed_code::short_code(&old).await;
    new.press(typed_code::TYPE_IT).await;
    new.fill_in(&code).await;
    new.press(typed_code::USE_IT).await;
    journey::activate(&new, &ENGLISH, Offers::Accept).await;
}

/// What of `broken` the app has asked for, which is at least `least` of it.
async fn was_broken(tab: &Tab, least: usize) {
    let told = "return [window.__broken.asked(), window.__broken.left()]";
    let told = tab.script(told, vec![]).await;
    let (asked, left) = (names(&told[0]), names(&told[1]));
    println!("asked for: {asked:?}\nnot in this browser: {left:?}");
    assert!(asked.len() >= least, "only {} were asked for: {asked:?}", asked.len());
    assert!(!left.iter().any(|name| name.ends_with("is there")), "{left:?}");
    let stopped = "return document.querySelector('.start-card[role=alert], .fallback')?.innerText";
    assert_eq!(tab.script(stopped, vec![]).await, Value::Null, "the page has stopped");
}

#[tokio::test]
async fn the_journey_ends_where_no_api_can_be_come_at() {
    scenario("broken-gates", async |stage| {
        let tab = broken_tab(stage, "gates").await;
        tab.goto(&stage.address("lang=en&phone=both&wait=2&guide=en")).await;
        goes_to_its_end(&tab, true).await;
        was_broken(&tab, 18).await;
    })
    .await;
}

#[tokio::test]
async fn the_journey_ends_where_every_api_throws() {
    scenario("broken-members", async |stage| {
        let tab = broken_tab(stage, "members").await;
        tab.goto(&stage.address("lang=en&phone=both&wait=2&guide=en")).await;
        goes_to_its_end(&tab, true).await;
        was_broken(&tab, 18).await;
    })
    .await;
}

#[tokio::test]
async fn the_journey_ends_where_what_apis_give_throws() {
    scenario("broken-inner", async |stage| {
        let tab = broken_tab(stage, "inner").await;
        tab.goto(&stage.address("lang=en&phone=both&wait=2&guide=en")).await;
        goes_to_its_end(&tab, true).await;
        was_broken(&tab, 10).await;
    })
    .await;
}

#[tokio::test]
async fn the_journey_ends_where_no_promise_is_kept() {
    scenario("broken-never", async |stage| {
        let tab = broken_tab(stage, "never").await;
        tab.goto(&stage.address("lang=en&phone=both&wait=2&guide=en")).await;
        goes_to_its_end(&tab, false).await;
        was_broken(&tab, 5).await;
    })
    .await;
}

#[tokio::test]
async fn the_requirements_are_checked_where_no_api_can_be_come_at() {
    scenario("broken-requirements", async |stage| {
        let tab = broken_tab(stage, "gates").await;
        tab.goto(&stage.address("lang=en&page=requirements")).await;
        until("the result of the check", async || {
            let text =
                "return Array.from(document.querySelectorAll('[role=status]'), (e) => e.innerText)";
            let text = tab.try_script(text, vec![]).await?.to_string();
            if text.contains(" of ") { Ok(()) } else { Err(text) }
        })
        .await;
    })
    .await;
}

#[tokio::test]
async fn without_random_numbers_a_press_says_so() {
    scenario("broken-random", async |stage| {
        let tab = stage.browser("browser").await.first_tab().await;
        let script = "Crypto.prototype.getRandomValues = () => { throw new TypeError('broken'); }";
        tab.run_before_every_page(script).await;
        tab.goto(&stage.address("lang=en&phone=new")).await;
        until("the notice", async || {
            let text = tab.try_script("return document.body.innerText", vec![]).await?;
            let text = text.as_str().unwrap_or_default().to_owned();
            if text.contains("no random numbers") { Ok(()) } else { Err(text) }
        })
        .await;
    })
    .await;
}
