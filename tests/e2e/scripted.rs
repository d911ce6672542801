//! The scripted situations (`scenario=`): each says what happened, and each has a way on.

use crate::{
    actions::Phone,
    journey,
    stage::{Stage, scenario},
    words::ENGLISH,
};

/// Both phones on one page: the first code is refused, and the reason stays long enough to be read before
/// the same code counts again.
async fn first_code_is_refused(stage: &Stage, script: &str, reason: &str) {
    let tab = stage.tab(&format!("lang=en&phone=both&step=12&scenario={script}")).await;
    let new = Phone::new(&tab);
    new.sees_step(13).await;
    let history = new.history().await;
    let refused = history.iter().find(|shown| shown.alert.contains(reason));
    let refused = refused.unwrap_or_else(|| panic!("it was not refused: {history:?}"));
    let taken = history.iter().find(|shown| shown.step == 13).expect("it is at step 13");
    assert_eq!(refused.step, 12);
    assert!(taken.since - refused.since >= 3_000, "nobody can read that so fast: {history:?}");
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
