//! Every answer to a choice of the journey leads on.

use crate::{
    journey,
    stage::scenario,
    words::{ENGLISH, karla},
};

#[tokio::test]
async fn biometrics_are_a_simulated_prompt_marked_as_such() {
    scenario("biometrics", async |stage| {
        let new = stage.new_phone("step=17").await;
        new.sees_step(17).await;
        new.press(ENGLISH.use_biometrics).await;
        let prompt = new.sees("the prompt", |s| s.text().contains("Simulated")).await;
        assert_eq!(prompt.step(), Some(17));
        new.press("I am not recognised").await;
        new.sees_alert().await;
        new.press(ENGLISH.use_biometrics).await;
        new.press("I am recognised").await;
        new.sees_step(18).await;
    })
    .await;
}

#[tokio::test]
async fn refused_notifications_do_not_stop_the_journey() {
    scenario("notifications-denied", async |stage| {
        let tab = stage.browser("browser").await.first_tab().await;
        tab.permit(stage.origin(), "notifications", "denied").await;
        tab.goto(&stage.address("lang=en&phone=new&step=18")).await;
        let new = crate::actions::Phone::new(&tab);
        new.sees_step(18).await;
        new.press(ENGLISH.allow).await;
        new.sees_step(19).await;
        // The old phone asks at step 5; a refusal does not stop the waiting time either.
        tab.goto(&stage.address("lang=en&phone=old&wait=60&session=other")).await;
        let old = crate::actions::Phone::old(&tab);
        journey::start_waiting(&old, &ENGLISH).await;
        old.sees_step(5).await;
    })
    .await;
}

#[tokio::test]
async fn other_ways_to_activate_say_that_the_demo_only_copies() {
    scenario("other-ways", async |stage| {
        let new = stage.new_phone("step=10").await;
        new.sees_step(10).await;
        new.choose("Passport or ID card").await;
        let explained = |s: &crate::checks::Sight| s.text().contains("shows the copy only");
        assert_eq!(new.sees("the explanation", explained).await.step(), Some(10));
        new.choose(ENGLISH.copy_from_another).await;
        new.press(ENGLISH.next).await;
        new.sees_step(11).await;
    })
    .await;
}

#[tokio::test]
async fn technical_requirements_are_one_tap_away() {
    scenario("requirements", async |stage| {
        let new = stage.new_phone("").await;
        new.sees_step(0).await;
        new.press("Technical requirements").await;
        let sight = new
            .sees("the requirements", |s| {
                s.headings().iter().any(|h| h == "Technical requirements")
            })
            .await;
        assert_eq!(sight.step(), Some(0));
        new.press("Back").await;
        new.press(ENGLISH.get).await;
        new.sees_step(8).await;
    })
    .await;
}

#[tokio::test]
async fn an_app_can_be_deleted_and_this_frees_its_place() {
    scenario("delete-app", async |stage| {
        let old = stage.old_phone("scenario=three-apps").await;
        old.sees_step(1).await;
        old.press(ENGLISH.menu).await;
        // "Your apps" is on the home screen, too.
        old.sees("the menu", |s| s.screen() == "menu").await;
        old.press("Your apps").await;
        old.sees("three places taken", |s| s.text().contains("3 of 3 places taken")).await;
        old.press("Delete the app on phone 3").await;
        old.press("Yes, delete").await;
        old.sees("a free place", |s| s.text().contains("2 of 3 places taken")).await;
        // Back to the menu it came from.
        old.press("Back").await;
        old.press(ENGLISH.copy_to_new_app).await;
        old.sees_step(2).await;
        old.press(ENGLISH.next).await;
        old.type_keys(karla::OLD_PIN).await;
        old.sees_step(4).await;
    })
    .await;
}
