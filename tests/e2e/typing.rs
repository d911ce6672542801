//! No digit typed while a screen changes is lost.

use crate::{
    actions::Phone,
    stage::scenario,
    words::{ENGLISH, karla},
};

#[tokio::test]
async fn digits_typed_ahead_of_their_screen_count() {
    scenario("typed-ahead", async |stage| {
        let old = stage.old_phone("step=2&session=a").await;
        old.sees_step(2).await;
        // Enter on "Next" and the PIN in one go: the PIN screen is not there yet when it begins.
        old.press_and_type(ENGLISH.next, karla::OLD_PIN).await;
        old.sees_step(4).await;

        // The same on the new phone, with the PIN and then with its repetition.
        old.tab().goto(&stage.address("lang=en&phone=new&step=15&session=b")).await;
        let new = Phone::new(old.tab());
        new.sees_step(15).await;
        new.press_and_type(ENGLISH.next, karla::NEW_PIN).await;
        new.sees_step(16).await;
        new.press_and_type(ENGLISH.next, karla::NEW_PIN).await;
        new.press(ENGLISH.next).await;
        new.sees_step(17).await;
    })
    .await;
}

#[tokio::test]
async fn backspace_takes_a_digit_back() {
    scenario("backspace", async |stage| {
        const BACKSPACE: char = '\u{E003}';
        let old = stage.old_phone("step=3").await;
        old.sees_step(3).await;
        // All at once, with a slip in the middle: 112358.
        old.type_keys(&format!("1129{BACKSPACE}358")).await;
        old.sees_step(4).await;
    })
    .await;
}
