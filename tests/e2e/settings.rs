//! The settings of the app, its list of apps, and what it says about the device.

use crate::{
    actions::Phone,
    browser::Camera,
    stage::{Stage, scenario},
    words::{DANISH, ENGLISH, karla},
};
use serde_json::json;

async fn open_settings(phone: &Phone) {
    phone.press(ENGLISH.menu).await;
    phone.press("Settings").await;
    phone.sees("the settings", |s| s.screen() == "settings").await;
}

#[tokio::test]
async fn the_pin_is_changed_and_only_the_new_one_opens_the_app() {
    scenario("change-pin", async |stage| {
        let old = stage.old_phone("wait=60").await;
        old.sees_step(1).await;
        open_settings(&old).await;
        old.press("Change PIN code").await;
        old.sees_heading(ENGLISH.enter_your_pin).await;
        old.type_keys("999999").await;
        old.sees_alert().await;
        old.type_keys(karla::OLD_PIN).await;
        old.sees("the new PIN", |s| s.screen() == "change-pin-create").await;
        for (first, second, problem) in
            [("123456", None, "easy to guess"), (karla::NEW_PIN, Some("314159"), "not the same")]
        {
            old.type_keys(first).await;
            old.press(ENGLISH.next).await;
            if let Some(second) = second {
                old.sees("the second entry", |s| s.screen() == "change-pin-repeat").await;
                old.type_keys(second).await;
                old.press(ENGLISH.next).await;
            }
            old.sees(problem, |s| s.alerts().concat().contains(problem)).await;
        }
        old.type_keys(karla::NEW_PIN).await;
        old.press(ENGLISH.next).await;
        old.sees("the second entry", |s| s.screen() == "change-pin-repeat").await;
        old.type_keys(karla::NEW_PIN).await;
        old.press(ENGLISH.next).await;
        old.sees_heading("Your PIN code is changed").await;
        old.press(ENGLISH.ok).await;

        old.press(ENGLISH.menu).await;
        old.press(ENGLISH.copy_to_new_app).await;
        old.sees_step(2).await;
        old.press(ENGLISH.next).await;
        old.sees_step(3).await;
        old.type_keys(karla::OLD_PIN).await;
        old.sees_alert().await;
        old.type_keys(karla::NEW_PIN).await;
        old.sees_step(4).await;
    })
    .await;
}

#[tokio::test]
async fn the_language_changes_at_once_and_stays() {
    scenario("language", async |stage| {
        let old = stage.old_phone("").await;
        old.sees_step(1).await;
        open_settings(&old).await;
        old.sees("the present language", |s| s.text().contains("English")).await;
        old.press("Language").await;
        old.choose("Dansk").await;
        old.sees_heading("Sprog").await;
        let root = old.tab().script("return document.documentElement.lang", vec![]).await;
        assert_eq!(root, json!("da"));
        old.tab().reload().await;
        old.sees_heading("Sprog").await;
        for screen in ["settings", "menu", "home"] {
            old.press("Tilbage").await;
            old.sees(screen, |s| s.screen() == screen).await;
        }
        old.press(DANISH.menu).await;
        old.press(DANISH.copy_to_new_app).await;
        old.sees_step(2).await;
    })
    .await;
}

/// Opens the screen "Notifications" where the person has answered the browser's question like this.
async fn notifications(stage: &Stage, answer: &str) -> Phone {
    let tab = stage.browser(answer).await.first_tab().await;
    tab.permit(stage.origin(), "notifications", answer).await;
    tab.goto(&stage.address("lang=en&phone=old")).await;
    let old = Phone::old(&tab);
    old.sees_step(1).await;
    open_settings(&old).await;
    old.press("Notifications").await;
    old.sees("the screen", |s| s.screen() == "notification-settings").await;
    old
}

#[tokio::test]
async fn notifications_say_how_they_stand_and_what_to_do() {
    scenario("notification-settings", async |stage| {
        for (answer, says, asks) in [
            ("granted", "Allowed", false),
            ("denied", "choose “Allow”", false),
            ("prompt", "your browser will ask", true),
        ] {
            let old = notifications(stage, answer).await;
            let sight = old.sees(says, |s| s.text().contains(says)).await;
            assert!(sight.text().contains("calendar"), "{}", sight.text());
            assert_eq!(old.has_button(ENGLISH.allow).await, asks, "{answer}");
            stage.close(old.tab().browser().clone()).await;
        }
    })
    .await;
}

/// What the screen says about a requirement: a word, and what to do if it is not met.
fn said_about(name: &str, text: &str) -> String {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let below: Vec<&str> = lines.skip_while(|line| *line != name).skip(1).take(2).collect();
    below.join(". ")
}

async fn requires(phone: &Phone, name: &str, says: &str) {
    phone.sees(&format!("{name}: {says}"), |s| said_about(name, s.text()).starts_with(says)).await;
}

#[tokio::test]
async fn the_requirements_are_checked_again_on_request() {
    scenario("requirements", async |stage| {
        let launch = crate::browser::Launch { camera: Camera::Asks, ..stage.launch("with-camera") };
        let tab = stage.browser_with(&launch).await.first_tab().await;
        tab.permit(stage.origin(), "camera", "denied").await;
        tab.permit(stage.origin(), "notifications", "granted").await;
        tab.goto(&stage.address("lang=en&phone=old")).await;
        let old = Phone::old(&tab);
        old.press(ENGLISH.menu).await;
        old.press("Technical requirements").await;
        for name in ["Secure page (https)", "Reading QR codes", "Memory between visits"] {
            requires(&old, name, "Ready").await;
        }
        requires(&old, "Notifications", "Ready").await;
        requires(&old, "Camera", "Not here. Press the icon beside the address").await;
        old.sees("how many", |s| s.text().contains("6 of 7 are there")).await;
        tab.permit(stage.origin(), "camera", "granted").await;
        old.press("Check again").await;
        requires(&old, "Camera", "Ready").await;
        old.sees("how many", |s| s.text().contains("7 of 7 are there")).await;
    })
    .await;
}

#[tokio::test]
async fn what_a_device_lacks_has_a_way_around_it() {
    scenario("requirements-missing", async |stage| {
        let new = stage.new_phone("").await;
        new.sees_step(0).await;
        new.press("Technical requirements").await;
        requires(&new, "Camera", "Not here. Scan in another way").await;
    })
    .await;
}

#[tokio::test]
async fn an_app_is_kept_as_a_backup_and_its_controls_say_which_it_is() {
    scenario("backup", async |stage| {
        let old = stage.old_phone("scenario=three-apps").await;
        old.sees_step(1).await;
        old.press(ENGLISH.menu).await;
        old.press("Your apps").await;
        old.sees("the apps", |s| s.text().contains("This phone")).await;
        for phone in ["this phone", "phone 3", "phone 4"] {
            assert!(old.has_button(&format!("Delete the app on {phone}")).await, "{phone}");
        }
        old.tick("Backup: this phone").await;
        old.sees("the mark", |s| s.text().contains("Kept as a backup")).await;
        old.tab().reload().await;
        old.sees("the mark after a reload", |s| s.text().contains("Kept as a backup")).await;
    })
    .await;
}

#[tokio::test]
async fn what_is_kept_can_be_read_and_erased() {
    scenario("privacy", async |stage| {
        let old = stage.old_phone("").await;
        old.sees_step(1).await;
        open_settings(&old).await;
        old.press("Biometrics").await;
        old.press("Turn biometrics off").await;
        for screen in ["settings", "menu"] {
            old.press("Back").await;
            old.sees(screen, |s| s.screen() == screen).await;
        }
        old.press("About this demo").await;
        old.sees("the promise", |s| s.text().contains("sends nothing anywhere")).await;
        old.press("Privacy: what is kept, and where").await;
        old.sees("what is kept", |s| s.text().contains("hashes only")).await;
        old.press("Start over").await;
        old.press("Yes, start over").await;
        old.sees("the home", |s| s.screen() == "home").await;
        open_settings(&old).await;
        old.sees("that nothing is left", |s| s.text().contains("On, simulated")).await;
    })
    .await;
}
