//! The scripted situations (`scenario=`): each says what happened, and each has a way on.

use crate::{
    actions::Phone,
    browser::{Camera, Launch, Tab},
    checks::Sight,
    fake_camera::film_of_nothing,
    journey,
    stage::{Stage, scenario},
    wait::until,
    words::ENGLISH,
};

const ALERT: &str = "document.querySelector('[data-phone=new] [role=alert]')";

/// Both phones on one page: the first code is refused, and stays refused while nobody does anything, although it is looked at
/// again and again. Another code of the old phone is taken.
async fn first_code_is_refused(stage: &Stage, script: &str, reason: &str) {
    let tab = stage.tab(&format!("lang=en&phone=both&step=12&scenario={script}")).await;
    let (old, new) = (Phone::old(&tab), Phone::new(&tab));
    let is_refused = |sight: &Sight| sight.alerts().iter().any(|alert| alert.contains(reason));
    new.sees("the refusal", is_refused).await;
    // The reason is said anew after each look at the code, which stays in view.
    for _ in 0..2 {
        tab.script(&format!("{ALERT}.dataset.seen = ''"), vec![]).await;
        until("another look at the code", async || {
            let is_new = format!("return {ALERT}?.dataset.seen === undefined");
            let is_new = tab.try_script(&is_new, vec![]).await?;
            if is_new == true { Ok(()) } else { Err(is_new.to_string()) }
        })
        .await;
        let sight = new.look().await.expect("the phone");
        assert!(sight.step() == Some(12) && is_refused(&sight), "{}", sight.text());
    }
    old.press("More time").await;
    new.sees_step(13).await;
}

#[tokio::test]
async fn the_first_code_counts_as_expired() {
    scenario("scripted-expired-qr", async |stage| {
        first_code_is_refused(stage, "expired-qr", "expired").await;
    })
    .await;
}

#[tokio::test]
async fn the_first_code_counts_as_one_of_something_else() {
    scenario("scripted-wrong-qr-first", async |stage| {
        first_code_is_refused(stage, "wrong-qr-first", "something else").await;
    })
    .await;
}

#[tokio::test]
async fn the_first_code_comes_from_a_clock_that_is_ahead() {
    scenario("scripted-clocks-differ", async |stage| {
        first_code_is_refused(stage, "clocks-differ", "clocks").await;
    })
    .await;
}

#[tokio::test]
async fn an_sms_that_is_late_arrives() {
    scenario("scripted-sms-late", async |stage| {
        let new = stage.new_phone("step=13&scenario=sms-late").await;
        journey::identify(&new, &ENGLISH).await;
        assert_eq!(new.look().await.expect("the phone").sms_code(), None, "it is not late");
        new.tab().sleeps_for_seconds(21).await;
        let code = new.reads_sms().await;
        new.type_keys(&code).await;
        new.sees_step(15).await;
    })
    .await;
}

#[tokio::test]
async fn an_sms_that_never_comes_is_sent_again() {
    scenario("scripted-sms-never", async |stage| {
        let new = stage.new_phone("step=13&scenario=sms-never").await;
        journey::identify(&new, &ENGLISH).await;
        new.tab().sleeps_for_seconds(31).await;
        assert_eq!(new.look().await.expect("the phone").sms_code(), None, "it came");
        new.press("Send again").await;
        let code = new.reads_sms().await;
        new.type_keys(&code).await;
        new.sees_step(15).await;
    })
    .await;
}

/// Waits until the alert is another one than when it was looked at last.
async fn another_alert(tab: &Tab) {
    until("another alert", async || {
        let is_new =
            format!("const it = {ALERT}; return it !== null && it.dataset.seen === undefined");
        let is_new = tab.try_script(&is_new, vec![]).await?;
        if is_new == true { Ok(()) } else { Err(is_new.to_string()) }
    })
    .await;
    tab.script(&format!("{ALERT}.dataset.seen = ''"), vec![]).await;
}

/// A camera that is denied as often as asked for, through a reload and "Back"; then a late SMS, in one journey.
#[tokio::test]
async fn a_denied_camera_and_a_late_sms_play_in_one_journey() {
    scenario("scripted-two-faults", async |stage| {
        let film = film_of_nothing(&stage.folder().join("nothing.y4m"));
        let launch = Launch { camera: Camera::Plays(film), ..stage.launch("browser") };
        let tab = stage.browser_with(&launch).await.first_tab().await;
        let query = "phone=both&step=12&scan=camera&scenario=sms-late@14,camera-denied@12*2";
        tab.goto(&stage.address(&format!("lang=en&{query}"))).await;
        let new = Phone::new(&tab);
        let is_denied =
            |sight: &Sight| sight.alerts().iter().any(|alert| alert.contains("not allowed"));
        new.sees("the denial", is_denied).await;
        tab.reload().await;
        new.sees("the denial after a reload", is_denied).await;
        new.press("Back").await;
        new.sees_step(11).await;
        new.press(ENGLISH.scan).await;
        another_alert(&tab).await;
        new.press("Try again").await;
        another_alert(&tab).await;
        new.sees("the second denial", is_denied).await;
        new.press("Try again").await;
        new.sees("a live picture", Sight::has_live_picture).await;

        new.press("From the phone beside it").await;
        new.sees_step(13).await;
        journey::identify(&new, &ENGLISH).await;
        assert_eq!(new.look().await.expect("the phone").sms_code(), None, "it is not late");
        tab.sleeps_for_seconds(21).await;
        let code = new.reads_sms().await;
        new.type_keys(&code).await;
        new.sees_step(15).await;
    })
    .await;
}

#[tokio::test]
async fn an_unsupported_system_is_told_at_the_store() {
    scenario("scripted-unsupported-os", async |stage| {
        let new = stage.new_phone("scenario=unsupported-os").await;
        let told = new.sees("the reason", |s| s.text().contains("too old")).await;
        assert_eq!(told.step(), Some(0));
        assert_ne!(new.can_press(ENGLISH.get).await, Ok(true), "it can be installed");
        new.has_a_way_on().await;
    })
    .await;
}

/// The notices on a page.
const NOTICES: &str = "return document.querySelector('.notices')?.textContent ?? ''";

#[tokio::test]
async fn a_situation_that_cannot_come_up_here_is_named() {
    scenario("scripted-elsewhere", async |stage| {
        let tab = stage.browser("browser").await.first_tab().await;
        for (query, says) in [
            ("phone=old&scenario=sms-late", "belongs to another phone"),
            ("phone=both&step=14&scenario=expired-qr", "to a step before this one"),
            ("phone=both&scenario=camera-denied", "scan=camera"),
            ("phone=both&scenario=camera-denied&scan=camera", ""),
            ("phone=new&scenario=expired-qr", ""),
            ("phone=new&scenario=sms-late@14,camera-denied@12*2", ""),
            ("phone=new&scenario=sms-late,flood", "“scenario (2)” in the address"),
            ("phone=new&scenario=sms-late@3", "It takes: sms-late@14."),
            ("phone=new&scenario=three-apps*2", "It takes: three-apps."),
            ("phone=new&scenario=sms-late,sms-late", "It takes: sms-late*2."),
        ] {
            tab.goto(&stage.address(&format!("lang=en&{query}"))).await;
            let is_open = "return document.querySelector('.stage [data-screen]') !== null && !document.querySelector('.arriving')";
            until("the app", async || {
                let open = tab.try_script(is_open, vec![]).await?;
                if open == true { Ok(()) } else { Err(open.to_string()) }
            })
            .await;
            let notices = tab.script(NOTICES, vec![]).await;
            let notices = notices.as_str().unwrap_or_default();
            let fits = if says.is_empty() { notices.is_empty() } else { notices.contains(says) };
            assert!(fits, "{query}: {notices}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_session_begins_afresh_once_a_visit() {
    scenario("reset", async |stage| {
        let browser = stage.browser("browser").await;
        let tab = browser.first_tab().await;
        tab.goto(&stage.address("lang=en&phone=old")).await;
        journey::start_waiting(&Phone::old(&tab), &ENGLISH).await;
        // Another visit: the copy that runs is gone.
        let tab = browser.new_tab().await;
        tab.goto(&stage.address("lang=en&phone=old&reset=1")).await;
        let old = Phone::old(&tab);
        old.sees_step(1).await;
        journey::start_waiting(&old, &ENGLISH).await;
        tab.reload().await;
        old.sees_step(5).await;
    })
    .await;
}
