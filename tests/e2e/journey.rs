//! The way from step 0 to step 19, in five stretches, with nothing but the words of the flow.

use crate::{
    actions::Phone,
    checks::Sight,
    words::{Words, karla},
};

/// Step 0: the app store page, until the app is installed and step 8 waits for "Open".
pub async fn install(new: &Phone, words: &Words) {
    new.sees_step(0).await;
    new.press(words.get).await;
    new.sees_step(8).await;
}

/// Steps 1 to 5: from the menu to the running waiting time, whose window is minimised.
pub async fn start_waiting(old: &Phone, words: &Words) {
    old.sees_step(1).await;
    old.press(words.menu).await;
    old.press(words.copy_to_new_app).await;
    old.sees_step(2).await;
    old.press(words.next).await;
    old.sees_step(3).await;
    old.sees_heading(words.enter_your_pin).await;
    old.type_keys(karla::OLD_PIN).await;
    old.sees_step(4).await;
    assert_eq!(old.can_press(words.start_copying).await, Ok(false), "nothing is checked yet");
    old.tick(words.yes_copy).await;
    old.press(words.start_copying).await;
    old.sees_step(5).await;
    if let Some(heading) = words.waiting_has_started {
        old.sees_heading(heading).await;
    }
    old.press(words.ok).await;
}

/// Steps 6 and 7: the waiting time ends by itself, the code is shown.
pub async fn show_code(old: &Phone, words: &Words) -> Sight {
    old.sees_step(6).await;
    old.sees_heading(words.show_code_and_copy).await;
    old.press(words.show_code).await;
    // Typed before the PIN screen was looked for: no digit may be lost.
    old.type_keys(karla::OLD_PIN).await;
    old.sees_step(7).await;
    old.sees("the QR code and its countdown", |s| s.has_code() && s.deadline().is_some()).await
}

/// Steps 8 to 11, up to the camera of step 12.
pub async fn get_ready_to_scan(new: &Phone, words: &Words) {
    new.sees_step(8).await;
    new.press(words.open).await;
    new.sees_step(9).await;
    new.sees_heading(words.activate).await;
    new.press(words.get_started).await;
    new.sees_step(10).await;
    new.choose(words.copy_from_another).await;
    new.press(words.next).await;
    new.sees_step(11).await;
    assert_eq!(new.can_press(words.scan).await, Ok(false), "nothing is checked yet");
    new.tick(words.code_is_shown).await;
    new.press(words.scan).await;
}

/// How the new phone answers the two offers of steps 17 and 18.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offers {
    Accept,
    Decline,
}

/// Steps 13 to 19, and on to the home of the new app.
pub async fn activate(new: &Phone, words: &Words, offers: Offers) {
    identify(new, words).await;
    let code = new.reads_sms().await;
    finish(new, words, &code, offers).await;
}

/// Step 13, up to the SMS of step 14.
pub async fn identify(new: &Phone, words: &Words) {
    new.sees_step(13).await;
    new.sees_heading(words.enter_user_id).await;
    new.fill_in(karla::USER_ID).await;
    new.press(words.next).await;
    new.sees_step(14).await;
    new.sees_heading(words.enter_temporary_pin).await;
}

/// Steps 14 to 19, `code` being what the SMS says.
pub async fn finish(new: &Phone, words: &Words, code: &str, offers: Offers) {
    enter_code(new, words, code).await;
    new.press(words.next).await;
    choose_pin(new, words, karla::NEW_PIN, karla::NEW_PIN).await;
    answer(new, words, offers).await;
}

/// Step 14, up to step 15.
pub async fn enter_code(new: &Phone, words: &Words, code: &str) {
    new.type_keys(code).await;
    new.sees_step(15).await;
    new.sees_heading(words.choose_pin).await;
}

/// Steps 17 to 19, and on to the home of the new app.
pub async fn answer(new: &Phone, words: &Words, offers: Offers) {
    new.sees_step(17).await;
    assert!(new.has_button(words.use_biometrics).await, "the other answer is there");
    new.press(words.not_now).await;
    new.sees_step(18).await;
    new.press(if offers == Offers::Accept { words.allow } else { words.not_now }).await;
    new.sees_step(19).await;
    if let Some(heading) = words.activated {
        new.sees_heading(heading).await;
    }
    new.press(words.ok).await;
    new.sees_step(1).await;
}

/// Step 16: one PIN, then another that should be the same.
pub async fn choose_pin(new: &Phone, words: &Words, first: &str, second: &str) {
    let screen = new.sees_step(16).await.screen().to_owned();
    new.type_keys(first).await;
    new.press(words.next).await;
    new.sees("the second entry of the PIN", |s| s.step() == Some(16) && s.screen() != screen).await;
    new.type_keys(second).await;
    new.press(words.next).await;
}

/// The old phone, which cannot know of the other device, is told; and both end alike.
pub async fn end(old: &Phone, new: &Phone, words: &Words) {
    old.press(words.done).await;
    old.sees("the question", |s| s.screen() == "ask-copied").await;
    old.press(words.has_its_app).await;
    for phone in [old, new] {
        phone.sees_step(1).await;
        phone.sees_heading(words.well_done).await;
        let sight = phone.sees("no step counted", |s| !s.text().contains("1 of 7")).await;
        assert!(!sight.text().contains("1 af 7"), "{}", sight.text());
        assert!(!phone.has_button(words.show_code).await);
    }
}

/// Every step was seen, in its order, and none twice. What follows after the journey is the home.
pub async fn was_complete(old: &Phone, new: &Phone) {
    all_steps_were_seen(&old.steps().await, &new.steps().await);
}

/// [`was_complete`], from what the phones showed.
pub fn all_steps_were_seen(on_old: &[u64], on_new: &[u64]) {
    let expected_old: Vec<u64> = (1..=7).collect();
    assert!(on_old.starts_with(&expected_old), "the old phone showed {on_old:?}");
    let expected_new: Vec<u64> = std::iter::once(0).chain(8..=19).chain([1]).collect();
    assert_eq!(on_new, expected_new, "on the new phone");
}
