//! Reminders of the end of the hour: the browser does what the screens have promised.

use crate::{
    actions::Phone,
    browser::Tab,
    embed::host_page,
    site::is_kept,
    stage::{Stage, scenario},
    wait::until,
    words::{ENGLISH, karla},
};
use serde_json::{Value, json};

/// Step 4 in practice, where the hour takes two seconds.
const STEP_4: &str = "lang=en&phone=old&step=4&wait=2";

/// What the service worker shows: title, text and the address a click leads to, of each notification.
async fn notifications(tab: &Tab) -> Vec<Value> {
    const SHOWN: &str = r"
        const done = arguments[arguments.length - 1];
        navigator.serviceWorker.getRegistration()
            .then((registration) => registration?.getNotifications() ?? [])
            .then((shown) => done(shown.map(({ title, body, data }) => ({ title, body, address: data.address }))));
    ";
    let shown = tab.client().await.execute_async(SHOWN, vec![]).await.expect("the notifications");
    shown.as_array().cloned().unwrap_or_default()
}

async fn title(tab: &Tab) -> String {
    let title = tab.script("return document.title", vec![]).await;
    title.as_str().unwrap_or_default().to_owned()
}

/// Starts the wait from step 4, whose screen and the next have to say `promise`.
async fn start(old: &Phone, promise: &str) {
    let sight = old.sees_step(4).await;
    assert!(sight.text().contains(promise), "step 4 says: {}", sight.text());
    old.tick(ENGLISH.yes_copy).await;
    old.press(ENGLISH.start_copying).await;
    let told = |screen: &crate::checks::Sight| {
        screen.step() == Some(5)
            && (screen.text().contains(promise) || screen.text().contains("is over"))
    };
    old.sees("the same promise on step 5", told).await;
}

/// Waits for the end of the hour, which the title tells of, and goes on to step 6.
async fn wait_for_the_end(old: &Phone) {
    old.sees("that it is over", |screen| screen.text().contains("is over")).await;
    until("the title to tell of it", async || {
        let title = title(old.tab()).await;
        if title.starts_with("(!)") { Ok(()) } else { Err(title) }
    })
    .await;
    old.press(ENGLISH.ok).await;
    old.sees_step(6).await;
}

async fn practice(stage: &Stage, permission: &str) -> Phone {
    let tab = stage.browser("browser").await.first_tab().await;
    tab.permit(stage.origin(), "notifications", permission).await;
    tab.goto(&stage.address(STEP_4)).await;
    Phone::old(&tab)
}

#[tokio::test]
async fn allowed_a_notification_comes_and_goes_when_it_has_served() {
    scenario("notifications-granted", async |stage| {
        let old = practice(stage, "granted").await;
        let tab = old.tab();
        is_kept(tab).await;
        start(&old, "A notification tells you at the end").await;
        wait_for_the_end(&old).await;
        let shown = until("one notification", async || {
            let shown = notifications(tab).await;
            if shown.len() == 1 { Ok(shown) } else { Err(json!(shown).to_string()) }
        })
        .await;
        assert!(
            shown[0]["title"].as_str().is_some_and(|title| title.contains("Demo")),
            "{shown:?}"
        );
        let address = shown[0]["address"].as_str().unwrap_or_default();
        assert!(address.starts_with(&format!("{}/?", stage.origin())), "{address}");
        assert!(address.contains("phone=old"), "{address}");

        old.press(ENGLISH.show_code).await;
        old.type_keys(karla::OLD_PIN).await;
        old.sees_step(7).await;
        assert!(!title(tab).await.starts_with("(!)"), "{}", title(tab).await);
        until("no notification", async || {
            let shown = notifications(tab).await;
            if shown.is_empty() { Ok(()) } else { Err(json!(shown).to_string()) }
        })
        .await;
    })
    .await;
}

#[tokio::test]
async fn refused_no_notification_is_promised_and_none_comes() {
    scenario("notifications-denied", async |stage| {
        let old = practice(stage, "denied").await;
        is_kept(old.tab()).await;
        start(&old, "told not to notify you").await;
        assert!(!old.has_button("Allow notifications").await);
        wait_for_the_end(&old).await;
        assert_eq!(notifications(old.tab()).await, Vec::<Value>::new());
    })
    .await;
}

#[tokio::test]
async fn the_journey_goes_on_without_notifications_and_says_so() {
    scenario("notifications-unavailable", async |stage| {
        let tab = stage.browser("browser").await.first_tab().await;
        tab.run_before_every_page("delete window.Notification").await;
        tab.goto(&stage.address(STEP_4)).await;
        let old = Phone::old(&tab);
        start(&old, "cannot notify you").await;
        assert!(!old.has_button("Allow notifications").await);
        wait_for_the_end(&old).await;

        tab.goto(&stage.address("lang=en&phone=new&step=18")).await;
        let new = Phone::new(&tab);
        let sight = new.sees_step(18).await;
        assert!(sight.text().contains("cannot notify you"), "{}", sight.text());
        new.press(ENGLISH.allow).await;
        new.sees_step(19).await;
    })
    .await;
}

#[tokio::test]
async fn inside_a_page_of_somebody_else_none_is_promised() {
    scenario("notifications-in-a-frame", async |stage| {
        let tab = stage.browser("host").await.first_tab().await;
        let host = host_page(stage, "lang=en&phone=old&step=4", "");
        tab.goto(&format!("{}/", host.origin_as("host.localhost"))).await;
        let sight = Phone::old(&tab.frame()).sees_step(4).await;
        assert!(sight.text().contains("Inside another page"), "{}", sight.text());
    })
    .await;
}

#[tokio::test]
async fn not_asked_yet_the_screens_promise_the_question() {
    scenario("notifications-not-asked", async |stage| {
        let tab = stage.browser("browser").await.first_tab().await;
        // The person never answers the browser's permission prompt.
        tab.run_before_every_page("Notification.requestPermission = () => new Promise(() => {})")
            .await;
        tab.permit(stage.origin(), "notifications", "prompt").await;
        tab.goto(&stage.address("lang=en&phone=old&step=4&wait=3600")).await;
        let old = Phone::old(&tab);
        let sight = old.sees_step(4).await;
        assert!(sight.text().contains("Your browser will ask"), "{}", sight.text());
        old.tick(ENGLISH.yes_copy).await;
        old.press(ENGLISH.start_copying).await;
        old.sees("the way to allow them", |s| {
            s.step() == Some(5) && s.text().contains("Allow notifications")
        })
        .await;
        // The answer shows at once.
        tab.permit(stage.origin(), "notifications", "granted").await;
        old.press("Allow notifications").await;
        let granted = |s: &crate::checks::Sight| s.text().contains("A notification tells you");
        old.sees("the promise", granted).await;
    })
    .await;
}

#[tokio::test]
async fn the_calendar_gets_the_end_of_the_hour_with_an_alarm() {
    scenario("calendar", async |stage| {
        let old = stage.old_phone("step=5&wait=3600").await;
        let folder = stage.folder().join("downloads");
        let params = json!({ "behavior": "allow", "downloadPath": folder });
        old.tab().devtools("Browser.setDownloadBehavior", params).await;
        let until_then = old.sees("the hour", |s| s.deadline().is_some()).await;
        old.press("Add to calendar").await;
        let file = until("the file", async || {
            std::fs::read_to_string(folder.join("two-phones-demo.ics")).map_err(|e| e.to_string())
        })
        .await;
        for line in ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "BEGIN:VALARM", "ACTION:DISPLAY", "END:VCALENDAR"] {
            assert!(file.contains(&format!("{line}\r\n")), "{line} is missing in {file}");
        }
        assert!(file.contains("SUMMARY:Demo"), "{file}");
        assert!(file.replace("\r\n ", "").contains(&format!("URL:{}/?", stage.origin())), "{file}");
        assert!(!file.contains(karla::OLD_PIN) && !file.contains(karla::USER_ID), "{file}");

        let deadline = until_then.deadline().expect("it was just there");
        let says = "const [date] = arguments; return Date.parse(date.replace(/(....)(..)(..T..)(..)(..Z)/, '$1-$2-$3:$4:$5'))";
        let starts = file.lines().find_map(|line| line.strip_prefix("DTSTART:")).expect("a start");
        let starts = old.tab().script(says, vec![json!(starts)]).await;
        let starts = starts.as_i64().expect("a moment");
        assert!((starts - deadline).abs() <= 2_000, "the calendar says {starts}, the screen {deadline}");
    })
    .await;
}
