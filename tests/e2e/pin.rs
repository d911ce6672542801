//! The PIN on both phones: entered on the old one, chosen on the new one.

use crate::{
    actions::Phone,
    journey,
    stage::scenario,
    words::{ENGLISH, karla},
};

#[tokio::test]
async fn a_mismatch_starts_the_pair_again() {
    scenario("pin-mismatch", async |stage| {
        let new = stage.new_phone("step=16").await;
        journey::choose_pin(&new, &ENGLISH, karla::NEW_PIN, "314159").await;
        let sight = new.sees_alert().await;
        assert_eq!(sight.step(), Some(16));
        journey::choose_pin(&new, &ENGLISH, karla::NEW_PIN, karla::NEW_PIN).await;
        new.sees_step(17).await;
    })
    .await;
}

#[tokio::test]
async fn trivial_pins_are_refused_with_the_reason() {
    scenario("trivial-pin", async |stage| {
        let new = stage.new_phone("step=16").await;
        let first = new.sees_step(16).await.screen().to_owned();
        for trivial in ["777777", "123456", "987654"] {
            new.type_keys(trivial).await;
            new.sees("six digits", |s| s.text().contains("6 of 6 digits")).await;
            new.press(ENGLISH.next).await;
            let sight = new.sees("no digits", |s| s.text().contains("0 of 6 digits")).await;
            assert!(sight.alerts().concat().contains("easy to guess"), "{:?}", sight.alerts());
            assert_eq!((sight.step(), sight.screen()), (Some(16), first.as_str()), "{trivial}");
        }
        journey::choose_pin(&new, &ENGLISH, karla::NEW_PIN, karla::NEW_PIN).await;
        new.sees_step(17).await;
    })
    .await;
}

#[tokio::test]
async fn wrong_pins_are_counted_and_then_lock_the_app_for_a_while() {
    scenario("wrong-old-pin", async |stage| {
        let old = stage.old_phone("step=3&session=a").await;
        old.sees_step(3).await;
        old.type_keys("999999").await;
        old.sees_alert().await;
        old.type_keys(karla::OLD_PIN).await;
        old.sees_step(4).await;

        old.tab().goto(&stage.address("lang=en&phone=old&step=3&session=b")).await;
        old.sees_step(3).await;
        for left in ["2", "1"] {
            old.type_keys("999999").await;
            let sight = old.sees("the tries left", |s| s.alerts().concat().contains(left)).await;
            assert_eq!(sight.step(), Some(3));
            assert!(
                sight.alerts().concat().contains("“Who am I?”"),
                "where it stands is said still"
            );
        }
        old.type_keys("999999").await;
        let locked = old.sees("the lock with its countdown", |s| s.deadline().is_some()).await;
        // A reload does not help, and neither does the right PIN.
        old.tab().reload().await;
        let still = old.sees("the lock", |s| s.deadline().is_some()).await;
        let (before, after) = (locked.deadline().unwrap(), still.deadline().unwrap());
        assert!((before - after).abs() <= 2_000, "the lock ended at {before}, now at {after}");
        old.type_keys(karla::OLD_PIN).await;
        assert_ne!(old.look().await.map(|s| s.step()), Ok(Some(4)));
        old.has_a_way_on().await;
        // The lock ends after five minutes.
        old.tab().sleeps_for_minutes(6).await;
        old.sees("the question for the PIN", |s| s.step() == Some(3) && s.deadline().is_none())
            .await;
        old.type_keys(karla::OLD_PIN).await;
        old.sees_step(4).await;
    })
    .await;
}

#[tokio::test]
async fn a_pad_opens_again_by_touch_after_an_entry_without_effect() {
    scenario("pad-without-effect", async |stage| {
        let old = stage.old_phone("step=3").await;
        old.sees_step(3).await;
        // Without random numbers the shell carries nothing out.
        let broken = "
            window.fine = Crypto.prototype.getRandomValues;
            Crypto.prototype.getRandomValues = () => { throw new Error('none') };";
        old.tab().script(broken, vec![]).await;
        tap_digits(&old).await;
        old.sees("an empty pad", |s| s.text().contains("0 of 6 digits")).await;
        let mended = "Crypto.prototype.getRandomValues = window.fine";
        old.tab().script(mended, vec![]).await;
        tap_digits(&old).await;
        old.sees_step(4).await;
    })
    .await;
}

/// The old phone's PIN on the keys of the pad.
async fn tap_digits(phone: &Phone) {
    for digit in karla::OLD_PIN.chars() {
        phone.press(&digit.to_string()).await;
    }
}
