//! The whole journey: in two tabs, side by side, and on two devices with a camera.

use crate::{
    actions::Phone,
    browser::{Camera, Launch},
    journey::{self, Offers},
    stage::{Stage, scenario},
    words::{DANISH, ENGLISH, Words},
};

/// One browser, a tab for each phone.
pub async fn in_two_tabs(stage: &Stage, words: &Words, offers: Offers) {
    let browser = stage.browser("browser").await;
    let (old_tab, new_tab) = (browser.first_tab().await, browser.new_tab().await);
    // Other engines have no such command. There the permission prompt stays open, which does not stop the journey.
    if stage.engine().has_devtools() {
        old_tab.permit(stage.origin(), "notifications", "granted").await;
    }
    let lang = words.lang;
    old_tab.goto(&stage.address(&format!("phone=old&wait=2&lang={lang}"))).await;
    new_tab.goto(&stage.address(&format!("phone=new&scan=tab&wait=2&lang={lang}"))).await;
    let (old, new) = (Phone::old(&old_tab), Phone::new(&new_tab));
    whole_journey(&old, &new, words, offers).await;
}

/// Both phones on one page.
pub async fn side_by_side(stage: &Stage, words: &Words, offers: Offers) {
    let tab = stage.tab(&format!("phone=both&wait=2&lang={}", words.lang)).await;
    whole_journey(&Phone::old(&tab), &Phone::new(&tab), words, offers).await;
}

/// The journey on two phones that share storage.
pub async fn whole_journey(old: &Phone, new: &Phone, words: &Words, offers: Offers) {
    journey::install(new, words).await;
    new.is_named(words.new_phone).await;
    old.sees_step(1).await;
    old.is_named(words.old_phone).await;
    journey::start_waiting(old, words).await;
    journey::show_code(old, words).await;
    assert!(old.photographs_code().await.is_crisp_square());
    journey::get_ready_to_scan(new, words).await;
    journey::activate(new, words, offers).await;
    journey::was_complete(old, new).await;
    the_old_app_is_still_active(old, words).await;
    // The new phone is a full app: it can itself be copied from.
    new.press(words.menu).await;
    new.press(words.copy_to_new_app).await;
    new.sees_step(2).await;
}

/// The old app stays active through every success and every failure on the new one.
async fn the_old_app_is_still_active(old: &Phone, words: &Words) {
    old.tab().reload().await;
    old.press(words.menu).await;
    old.press(words.copy_to_new_app).await;
    old.sees_step(2).await;
}

#[tokio::test]
async fn the_journey_in_two_tabs() {
    scenario("two-tabs", async |stage| in_two_tabs(stage, &ENGLISH, Offers::Accept).await).await;
}

#[tokio::test]
async fn the_journey_in_two_tabs_in_danish() {
    scenario("two-tabs-da", async |stage| in_two_tabs(stage, &DANISH, Offers::Decline).await).await;
}

#[tokio::test]
async fn the_journey_side_by_side() {
    scenario("both", async |stage| side_by_side(stage, &ENGLISH, Offers::Decline).await).await;
}

#[tokio::test]
async fn the_journey_side_by_side_in_danish() {
    scenario("both-da", async |stage| side_by_side(stage, &DANISH, Offers::Accept).await).await;
}

/// Two browsers with profiles of their own. Only a picture of the code passes between them.
async fn on_two_devices(stage: &Stage, words: &Words) {
    let lang = words.lang;
    let new_address = stage.address(&format!("phone=new&wait=2&lang={lang}"));
    let old_tab = stage.browser("old").await.first_tab().await;
    old_tab.goto(&stage.address(&format!("phone=old&wait=2&lang={lang}"))).await;
    let old = Phone::old(&old_tab);

    let browser = stage.browser("new").await;
    let tab = browser.first_tab().await;
    tab.goto(&new_address).await;
    let new = Phone::new(&tab);
    journey::install(&new, words).await;
    let mut on_new = new.steps().await;
    stage.close(browser).await;

    journey::start_waiting(&old, words).await;
    journey::show_code(&old, words).await;
    let film = old.photographs_code().await.film(&stage.folder().join("code.y4m"));

    // Chromium takes a film as its camera from the start only, so the new phone's browser is opened
    // again, with its profile, for what comes after the installation.
    let with_camera = Launch { camera: Camera::Plays(film), ..stage.launch("new") };
    let tab = stage.browser_with(&with_camera).await.first_tab().await;
    tab.goto(&new_address).await;
    let new = Phone::new(&tab);
    journey::get_ready_to_scan(&new, words).await;
    journey::activate(&new, words, Offers::Decline).await;
    on_new.extend(new.steps().await);
    on_new.dedup();
    journey::all_steps_were_seen(&old.steps().await, &on_new);

    journey::end(&old, &new, words).await;
}

#[tokio::test]
async fn the_journey_on_two_devices_with_a_camera() {
    scenario("two-devices", async |stage| on_two_devices(stage, &ENGLISH).await).await;
}

#[tokio::test]
async fn the_journey_on_two_devices_with_a_camera_in_danish() {
    scenario("two-devices-da", async |stage| on_two_devices(stage, &DANISH).await).await;
}
