//! What a person sees when a clock is wrong, is set, or jumps after sleep. The rule is in `docs/ticket.md`, section 7, and
//! `tests/flow/clocks.rs` tests each of its cases.

use crate::{
    actions::Phone,
    checks::Sight,
    journey,
    stage::{Stage, scenario},
    wait::until,
    words::ENGLISH,
};

/// What the new phone says of a code of another device when its own clock is wrong by so many minutes.
async fn said_of_a_code(stage: &Stage, minutes: i64) -> Sight {
    let old = stage.old_phone("step=6&qr=180").await;
    journey::show_code(&old, &ENGLISH).await;
    let picture = old.photographs_code().await.save(&stage.folder().join("code.png"));
    let tab = stage.browser("another device").await.first_tab().await;
    tab.has_clock_off_by_minutes(minutes).await;
    tab.goto(&stage.address("lang=en&phone=new&step=11&scan=picture")).await;
    let new = Phone::new(&tab);
    new.tick(ENGLISH.code_is_shown).await;
    new.press(ENGLISH.scan).await;
    new.pick_file(&picture).await;
    let answered = |s: &Sight| s.step() == Some(13) || !s.alerts().is_empty();
    let sight = new.sees("what it says of the code", answered).await;
    new.has_a_way_on().await;
    sight
}

#[tokio::test]
async fn a_clock_that_is_a_little_slow_is_no_trouble() {
    scenario("clock-slow", async |stage| {
        assert_eq!(said_of_a_code(stage, -1).await.step(), Some(13));
    })
    .await;
}

#[tokio::test]
async fn a_clock_that_is_hours_slow_is_named() {
    scenario("clock-hours-slow", async |stage| {
        let said = said_of_a_code(stage, -5 * 60).await;
        assert_eq!(said.step(), Some(12));
        assert!(said.alerts().concat().contains("The clocks of your two phones"), "{said:?}");
    })
    .await;
}

#[tokio::test]
async fn a_clock_that_is_hours_fast_is_named_as_a_cause() {
    scenario("clock-hours-fast", async |stage| {
        let said = said_of_a_code(stage, 5 * 60).await;
        assert_eq!(said.step(), Some(12));
        let said = said.alerts().concat();
        assert!(said.contains("expired") && said.contains("clock"), "{said}");
    })
    .await;
}

#[tokio::test]
async fn a_clock_set_back_or_a_nap_keeps_no_code_on_the_screen() {
    scenario("clock-during-code", async |stage| {
        let old = stage.old_phone("step=6&qr=180").await;
        journey::show_code(&old, &ENGLISH).await;
        old.tab().sets_clock_by_minutes(-90).await;
        until("a notice that the clock was set back", async || {
            let said = old.tab().try_script("return document.body.innerText", vec![]).await?;
            let is_told = said.as_str().is_some_and(|said| said.contains("was set back"));
            is_told.then_some(()).ok_or_else(|| said.to_string())
        })
        .await;
        let sight = old.look().await.expect("the phone");
        assert!(sight.has_code(), "not a second less");
        assert!(sight.seconds_left().is_some_and(|left| left <= 180), "{sight:?}");
        old.tab().sleeps_for_minutes(3).await;
        let gone = old.sees("the code to be gone", |s| !s.has_code()).await;
        assert_eq!(gone.step(), Some(7));
        assert!(old.has_button("Show new QR code").await, "a way on");
    })
    .await;
}

#[tokio::test]
async fn daylight_saving_and_another_time_zone_move_no_deadline() {
    scenario("clock-zone", async |stage| {
        let old = stage.old_phone("step=5&wait=3600").await;
        let waits = |s: &Sight| s.step() == Some(5) && s.deadline().is_some();
        old.tab().is_in_time_zone("Europe/Copenhagen").await;
        let before = old.sees("the hour running", waits).await.deadline();
        for zone in ["Europe/London", "Pacific/Kiritimati", "America/Los_Angeles"] {
            old.tab().is_in_time_zone(zone).await;
            old.tab().sleeps_for_seconds(0).await;
            let now = old.sees("the hour running", waits).await.deadline();
            let moved = before.zip(now).map(|(before, now)| (before - now).abs());
            // The screen does not show parts of a second.
            assert!(moved.is_some_and(|moved| moved <= 2_000), "{zone}: {before:?}, {now:?}");
            assert!(!old.has_button(ENGLISH.show_code).await, "{zone}");
        }
    })
    .await;
}
