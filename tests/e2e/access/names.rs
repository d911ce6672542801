//! The whole journey by accessible names alone: every control is found in the browser's accessibility tree by its role
//! and its name, and operated through it, as assistive technology does.

use super::heard::Heard;
use crate::{
    stage::scenario,
    wait::until,
    words::{ENGLISH, Words, karla},
};

#[tokio::test]
async fn the_journey_by_accessible_names_alone() {
    scenario("names", async |stage| {
        let tab = stage.tab("phone=both&wait=2&lang=en").await;
        let words = &ENGLISH;
        let old = Heard::on(&tab, words.old_phone).await;
        let new = Heard::on(&tab, words.new_phone).await;

        new.press("button", words.get).await;
        start_waiting(&old, words).await;
        old.hears_heading(words.show_code_and_copy).await;
        old.press("button", words.show_code).await;
        old.hears_heading(words.enter_your_pin).await;
        old.enters_pin(karla::OLD_PIN).await;
        until("the QR code by its name", async || {
            old.find("image", "QR code of the demo, to be scanned with the new phone").await
        })
        .await;

        scan(&new, words).await;
        new.hears_heading(words.enter_user_id).await;
        new.dictate("User ID", karla::USER_ID).await;
        new.press("button", words.next).await;
        new.hears_heading(words.enter_temporary_pin).await;
        // The SMS is announced when it arrives, and its code is dictated into the field.
        new.is_told("Your code:").await;
        let code = new.told().await.into_iter().find(|words| is_code(words)).expect("the digits");
        new.dictate("Temporary PIN code", &code).await;
        finish(&new, words).await;
    })
    .await;
}

fn is_code(words: &str) -> bool {
    words.len() == 8 && words.bytes().all(|byte| byte.is_ascii_digit())
}

async fn start_waiting(old: &Heard, words: &Words) {
    old.press("button", words.menu).await;
    old.press("button", words.copy_to_new_app).await;
    old.press("button", words.next).await;
    old.hears_heading(words.enter_your_pin).await;
    old.enters_pin(karla::OLD_PIN).await;
    old.press("checkbox", words.yes_copy).await;
    old.press("button", words.start_copying).await;
    old.hears_heading("The waiting time has started").await;
    old.press("button", words.ok).await;
}

async fn scan(new: &Heard, words: &Words) {
    new.press("button", words.open).await;
    new.hears_heading(words.activate).await;
    new.press("button", words.get_started).await;
    new.press("radio", words.copy_from_another).await;
    new.press("button", words.next).await;
    new.press("checkbox", words.code_is_shown).await;
    new.press("button", words.scan).await;
}

async fn finish(new: &Heard, words: &Words) {
    new.hears_heading(words.choose_pin).await;
    new.press("button", words.next).await;
    for heading in ["Create your personal PIN code", "Repeat your PIN code"] {
        new.hears_heading(heading).await;
        new.enters_pin(karla::NEW_PIN).await;
        new.press("button", words.next).await;
    }
    new.hears_heading("Approve with biometrics?").await;
    new.press("button", words.not_now).await;
    new.hears_heading("Allow notifications from the app").await;
    new.press("button", words.not_now).await;
    new.hears_heading("This app is now activated and ready to use").await;
    new.press("button", words.ok).await;
    new.press("button", words.menu).await;
}
