//! No digit typed while a screen changes is lost.

use crate::{
    stage::scenario,
    words::{ENGLISH, karla},
};

#[tokio::test]
async fn digits_typed_ahead_of_the_pin_screen_count() {
    scenario("typed-ahead", async |stage| {
        let old = stage.old_phone("step=2").await;
        old.sees_step(2).await;
        // Enter on "Next" and the PIN in one go: the PIN screen is not there yet when it begins.
        old.press_and_type(ENGLISH.next, karla::OLD_PIN).await;
        old.sees_step(4).await;
    })
    .await;
}

#[tokio::test]
async fn digits_typed_ahead_of_the_repetition_count() {
    scenario("typed-ahead-new-pin", async |stage| {
        let new = stage.new_phone("step=15").await;
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
        let (most, last) = karla::OLD_PIN.split_at(5);
        old.type_keys(&format!("{most}9{BACKSPACE}{last}")).await;
        // Whether the sixth digit already counted as a wrong try is told apart by the alert.
        let sight = old.sees("an answer", |s| s.step() == Some(4) || !s.alerts().is_empty()).await;
        assert_eq!(sight.step(), Some(3), "six digits submit");
        old.type_keys(&format!("{}9{BACKSPACE}{}", &most[..4], &karla::OLD_PIN[4..])).await;
        old.sees_step(4).await;
    })
    .await;
}
