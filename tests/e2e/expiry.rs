//! A QR code is valid for three minutes, or as long as `qr=` says, and not a second longer.

use crate::{
    actions::Phone,
    journey,
    stage::scenario,
    words::{ENGLISH, karla},
};

#[tokio::test]
async fn an_expired_code_is_gone_and_a_new_one_takes_the_pin_again() {
    scenario("expired-code", async |stage| {
        let old = stage.old_phone("step=6&qr=5").await;
        journey::show_code(&old, &ENGLISH).await;
        let first = old.photographs_code().await.read_code();
        let sight = old.sees("the code to be gone", |s| !s.has_code()).await;
        assert_eq!(sight.step(), Some(7), "an expired code is part of step 7");
        old.press("Show new QR code").await;
        let asked = old.sees("a question for the PIN", |s| !s.has_code()).await;
        assert!(asked.headings().contains(&ENGLISH.enter_your_pin.to_owned()), "{asked:?}");
        old.type_keys(karla::OLD_PIN).await;
        old.sees("a new code", |s| s.step() == Some(7) && s.has_code()).await;
        assert_ne!(old.photographs_code().await.read_code(), first, "no ticket is prolonged");
    })
    .await;
}

#[tokio::test]
async fn more_time_replaces_the_code() {
    scenario("more-time", async |stage| {
        let old = stage.old_phone("step=6&qr=20").await;
        journey::show_code(&old, &ENGLISH).await;
        let first = old.photographs_code().await.read_code();
        old.press("More time").await;
        // The app may ask for the PIN again.
        old.sees("another code, or the PIN", |s| s.step() == Some(7) || s.step() == Some(6)).await;
        crate::wait::until("another code", async || {
            let sight = old.look().await?;
            if !sight.has_code() {
                return Err("no code".into());
            }
            let now = old.photographs_code().await.read_code();
            if now == first { Err("still the first one".into()) } else { Ok(()) }
        })
        .await;
    })
    .await;
}

#[tokio::test]
async fn an_expired_code_is_refused() {
    scenario("expired-code-refused", async |stage| {
        let old = stage.old_phone("step=6&qr=5&session=a").await;
        journey::show_code(&old, &ENGLISH).await;
        let picture = old.photographs_code().await.save(&stage.folder().join("code.png"));
        old.sees("the code to be gone", |s| !s.has_code()).await;
        let tab = old.tab().browser().new_tab().await;
        tab.goto(&stage.address("lang=en&phone=new&step=11&scan=picture&session=b")).await;
        let new = Phone::new(&tab);
        new.tick(ENGLISH.code_is_shown).await;
        new.press(ENGLISH.scan).await;
        new.sees_step(12).await;
        new.pick_file(&picture).await;
        let sight = new.sees_alert().await;
        assert_eq!(sight.step(), Some(12), "it is refused, and nothing else happens");
        assert!(sight.alerts().concat().contains("expired"), "{:?}", sight.alerts());
        new.has_a_way_on().await;
    })
    .await;
}

#[tokio::test]
async fn a_code_that_is_still_valid_is_taken_from_a_picture() {
    scenario("picture", async |stage| {
        let old = stage.old_phone("step=6&session=a").await;
        journey::show_code(&old, &ENGLISH).await;
        let picture = old.photographs_code().await.save(&stage.folder().join("code.png"));
        let tab = old.tab().browser().new_tab().await;
        tab.goto(&stage.address("lang=en&phone=new&step=11&scan=picture&session=b")).await;
        let new = Phone::new(&tab);
        new.tick(ENGLISH.code_is_shown).await;
        new.press(ENGLISH.scan).await;
        new.pick_file(&picture).await;
        new.sees_step(13).await;
    })
    .await;
}
