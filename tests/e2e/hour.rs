//! The waiting time survives reloads and closed browsers, and cannot be got around.

use crate::{
    actions::Phone,
    checks::Sight,
    journey,
    stage::{Stage, scenario},
    words::ENGLISH,
};

/// The one-hour wait is running, its window minimised; returns when it ends.
async fn start_the_hour(old: &Phone) -> i64 {
    journey::start_waiting(old, &ENGLISH).await;
    deadline(old).await
}

/// The same in a practice world, which has everything before step 5 behind it.
async fn hour_of_practice(stage: &Stage) -> Phone {
    let old = stage.old_phone("step=5&wait=3600").await;
    old.sees_step(5).await;
    old.press(ENGLISH.ok).await;
    old
}

/// When the shown countdown ends, in milliseconds of the wall clock.
async fn deadline(old: &Phone) -> i64 {
    let waits = |s: &Sight| s.step() == Some(5) && s.deadline().is_some();
    let sight = old.sees("the hour running", waits).await;
    sight.deadline().expect("it was just there")
}

/// Two readings of one deadline: each is off by the part of a second that the screen does not show.
fn same(before: i64, after: i64) {
    assert!((before - after).abs() <= 2_000, "it ended at {before}, now at {after}");
}

#[tokio::test]
async fn the_hour_survives_a_reload_and_the_end_of_the_browser() {
    scenario("hour", async |stage| {
        let address = stage.address("lang=en&phone=old&wait=3600");
        let browser = stage.browser("browser").await;
        let tab = browser.first_tab().await;
        tab.goto(&address).await;
        let before = start_the_hour(&Phone::old(&tab)).await;

        tab.reload().await;
        same(before, deadline(&Phone::old(&tab)).await);

        stage.close(browser).await;
        let tab = stage.browser("browser").await.first_tab().await;
        tab.goto(&address).await;
        same(before, deadline(&Phone::old(&tab)).await);
    })
    .await;
}

#[tokio::test]
async fn no_second_tab_and_no_option_shortens_the_hour() {
    scenario("hour-second-tab", async |stage| {
        let old = stage.old_phone("wait=3600").await;
        let before = start_the_hour(&old).await;
        let tab = old.tab().browser().new_tab().await;
        tab.goto(&stage.address("lang=en&phone=old&wait=0")).await;
        let other = Phone::old(&tab);
        same(before, deadline(&other).await);
        assert!(!other.has_button(ENGLISH.show_code).await);
        same(before, deadline(&old).await);
    })
    .await;
}

#[tokio::test]
async fn a_clock_set_back_gains_nothing_and_costs_nothing() {
    scenario("hour-clock-back", async |stage| {
        let old = stage.old_phone("wait=3600").await;
        let before = start_the_hour(&old).await;
        old.tab().reloads_with_clock_off_by_minutes(-120).await;
        let shown = deadline(&old).await;
        // The page's clock is two hours behind; the time left has to be what it was.
        same(before - 7_200_000, shown);
        assert!(!old.has_button(ENGLISH.show_code).await);
    })
    .await;
}

#[tokio::test]
async fn the_hour_is_skipped_where_it_is_waited_for() {
    scenario("hour-skipped", async |stage| {
        const SKIP: &str = "Skip the wait (only in this demo)";
        let told = |s: &Sight| s.text().contains("The real app cannot do that.");
        let old = stage.old_phone("step=5&wait=3600").await;
        old.sees_step(5).await;
        old.press(SKIP).await;
        assert_eq!(old.sees("what the real app cannot", told).await.step(), Some(5));
        old.press(ENGLISH.ok).await;
        assert_eq!(old.sees("the same", told).await.step(), Some(6));
        let address = stage.address("lang=en&phone=old&step=5&wait=3600&session=settings");
        old.tab().goto(&address).await;
        old.sees_step(5).await;
        old.press(ENGLISH.ok).await;
        old.press(ENGLISH.menu).await;
        old.press("Settings").await;
        old.press(SKIP).await;
        old.sees("what the real app cannot", told).await;
        old.press("Back").await;
        old.sees_step(6).await;
    })
    .await;
}

#[tokio::test]
async fn an_hour_of_sleep_is_believed() {
    scenario("hour-sleep", async |stage| {
        let old = hour_of_practice(stage).await;
        old.tab().sleeps_for_minutes(61).await;
        old.sees_step(6).await;
        old.sees_heading(ENGLISH.show_code_and_copy).await;
    })
    .await;
}

#[tokio::test]
async fn the_started_wait_stays_until_ok_even_when_the_hour_is_over() {
    scenario("hour-over-before-ok", async |stage| {
        let old = stage.old_phone("step=5&wait=3600").await;
        old.sees_step(5).await;
        old.tab().sleeps_for_minutes(61).await;
        let over = old.sees("that it is over", |s| s.text().contains("is over")).await;
        assert_eq!(over.step(), Some(5));
        old.press(ENGLISH.ok).await;
        old.sees_step(6).await;
    })
    .await;
}

#[tokio::test]
async fn a_day_later_the_copy_starts_again() {
    scenario("hour-lapsed", async |stage| {
        let old = hour_of_practice(stage).await;
        old.tab().sleeps_for_minutes(26 * 60).await;
        let lapsed = old.sees("that it has lapsed", |s| s.text().contains("24 hours ago")).await;
        assert_eq!(lapsed.step(), Some(1));
        assert!(!old.has_button(ENGLISH.show_code).await);
        old.press(ENGLISH.menu).await;
        old.press(ENGLISH.copy_to_new_app).await;
        old.sees_step(2).await;
    })
    .await;
}

#[tokio::test]
async fn the_copy_can_be_cancelled_while_waiting() {
    scenario("hour-cancel", async |stage| {
        let old = hour_of_practice(stage).await;
        assert!(old.has_button(ENGLISH.menu).await, "\"Menu\" stays reachable");
        old.press(ENGLISH.menu).await;
        old.press("Cancel copying").await;
        // The app asks before it cancels the copy.
        old.press("Go on copying").await;
        old.sees_step(5).await;
        old.press("Cancel copying").await;
        old.press("Yes, cancel the copy").await;
        old.sees_step(1).await;
        old.tab().reload().await;
        old.sees_step(1).await;
    })
    .await;
}
