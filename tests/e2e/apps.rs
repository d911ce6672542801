//! One person has three active apps at the most.

use crate::{
    actions::Phone,
    journey::{self, Offers},
    stage::scenario,
    words::ENGLISH,
};

/// Asks for a copy and is refused, with the reason and a way out.
async fn is_refused(old: &Phone) {
    old.press(ENGLISH.menu).await;
    old.press(ENGLISH.copy_to_new_app).await;
    let sight = old
        .sees("the refusal", |s| s.step() == Some(1) && s.text().to_lowercase().contains("three"))
        .await;
    assert!(!sight.alerts().is_empty() || !sight.headings().is_empty(), "{sight:?}");
    old.has_a_way_on().await;
    assert!(!old.has_button(ENGLISH.next).await, "there is no step 2");
}

#[tokio::test]
async fn with_three_apps_a_copy_is_refused() {
    scenario("three-apps", async |stage| {
        let old = stage.old_phone("scenario=three-apps").await;
        old.sees_step(1).await;
        is_refused(&old).await;
    })
    .await;
}

#[tokio::test]
async fn two_real_copies_make_three_apps() {
    scenario("three-real-apps", async |stage| {
        let browser = stage.browser("browser").await;
        let old_tab = browser.first_tab().await;
        let old = Phone::old(&old_tab);
        for device in ["2", "3"] {
            old_tab.goto(&stage.address("lang=en&phone=old&wait=0")).await;
            let new_tab = browser.new_tab().await;
            let query = format!("lang=en&phone=new&device={device}&scan=tab&wait=0");
            new_tab.goto(&stage.address(&query)).await;
            let new = Phone::new(&new_tab);
            journey::install(&new, &ENGLISH).await;
            journey::start_waiting(&old, &ENGLISH).await;
            journey::show_code(&old, &ENGLISH).await;
            journey::get_ready_to_scan(&new, &ENGLISH).await;
            journey::activate(&new, &ENGLISH, Offers::Decline).await;
            new_tab.close().await;
        }
        old_tab.goto(&stage.address("lang=en&phone=old&wait=0")).await;
        old.sees_step(1).await;
        is_refused(&old).await;
    })
    .await;
}
