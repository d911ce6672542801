//! The whole journey by keyboard alone, and the dialogs.

use super::hands::{Hands, key};
use crate::{
    actions::Phone,
    stage::scenario,
    words::{ENGLISH, karla},
};

#[tokio::test]
async fn the_journey_by_keyboard_alone() {
    scenario("keyboard", async |stage| {
        let tab = stage.tab("phone=both&wait=2&lang=en").await;
        let (hands, words) = (Hands::on(&tab), &ENGLISH);
        let (old, new) = (Phone::old(&tab), Phone::new(&tab));
        new.sees_step(0).await;
        hands.enter("new", words.get).await;
        hands.comes_to("new", "installed").await;
        // Back to the other phone, which comes before this one.
        hands.tab_back_to(Some("old"), words.menu).await;
        hands.press(key::ENTER).await;
        until_waiting(&hands).await;
        // When the hour is over, the next screen comes by itself and takes the focus.
        hands.comes_to("old", "show-code").await;
        hands.enter("old", words.show_code).await;
        hands.comes_to("old", "enter-pin").await;
        hands.type_text(karla::OLD_PIN).await;
        hands.comes_to("old", "code").await;
        until_scan(&hands).await;
        // The code has been scanned. The old phone has a new screen too, which does not take the focus.
        hands.comes_to("new", "user-id").await;
        hands.tab_to(Some("new"), "User ID").await;
        hands.type_text(karla::USER_ID).await;
        hands.press(key::ENTER).await;
        hands.comes_to("new", "temporary-pin").await;
        let code = new.reads_sms().await;
        hands.type_text(&code).await;
        until_home(&hands).await;
        old.sees_step(1).await;
        crate::journey::was_complete(&old, &new).await;
    })
    .await;
}

/// Steps 1 to 5, from the open menu on.
async fn until_waiting(hands: &Hands) {
    let words = &ENGLISH;
    hands.comes_to("old", "menu").await;
    hands.tab_to(Some("old"), words.copy_to_new_app).await;
    hands.press(key::SPACE).await;
    hands.comes_to("old", "information").await;
    hands.enter("old", words.next).await;
    hands.comes_to("old", "enter-pin").await;
    hands.type_text(karla::OLD_PIN).await;
    hands.comes_to("old", "waiting-time").await;
    hands.tab_to(Some("old"), words.yes_copy).await;
    hands.press(key::SPACE).await;
    hands.enter("old", words.start_copying).await;
    hands.comes_to("old", "waiting").await;
    hands.enter("old", words.ok).await;
}

/// Steps 8 to 12, up to the picture.
async fn until_scan(hands: &Hands) {
    let words = &ENGLISH;
    hands.enter("new", words.open).await;
    hands.comes_to("new", "activate").await;
    hands.enter("new", words.get_started).await;
    hands.comes_to("new", "choose-way").await;
    hands.tab_to(Some("new"), words.copy_from_another).await;
    hands.press(key::SPACE).await;
    // The arrows choose another, and the first again.
    hands.press(key::DOWN).await;
    assert_eq!(hands.focus().await.expect("a choice").name(), "Passport or ID card");
    hands.press(key::UP).await;
    assert_eq!(hands.focus().await.expect("a choice").name(), words.copy_from_another);
    hands.enter("new", words.next).await;
    hands.comes_to("new", "ready-to-scan").await;
    hands.tab_to(Some("new"), words.code_is_shown).await;
    hands.press(key::SPACE).await;
    hands.enter("new", words.scan).await;
}

/// Steps 15 to 19, and on to the home of the new app.
async fn until_home(hands: &Hands) {
    let words = &ENGLISH;
    hands.comes_to("new", "choose-pin").await;
    hands.enter("new", words.next).await;
    for screen in ["create-pin", "repeat-pin"] {
        hands.comes_to("new", screen).await;
        hands.type_text(karla::NEW_PIN).await;
        hands.enter("new", words.next).await;
    }
    for screen in ["biometrics", "notifications"] {
        hands.comes_to("new", screen).await;
        hands.enter("new", words.not_now).await;
    }
    hands.comes_to("new", "activated").await;
    hands.enter("new", words.ok).await;
    hands.comes_to("new", "home").await;
}

/// Opens a dialog with the button of this name; the focus stays in it, Escape closes it, and the button has the focus
/// again.
async fn keeps_the_focus(hands: &Hands, button: &str) {
    hands.tab_to(None, button).await;
    hands.press(key::ENTER).await;
    crate::wait::until("the focus in the dialog", async || {
        let focus = hands.focus().await.ok_or("nowhere")?;
        focus.is_in_dialog().then_some(()).ok_or_else(|| format!("{focus:?}"))
    })
    .await;
    for _ in 0..30 {
        hands.press(key::TAB).await;
        // Between its last stop and its first, the focus may be with the browser.
        if let Some(focus) = hands.focus().await {
            assert!(focus.is_in_dialog(), "the focus has left the dialog: {focus:?}");
        }
    }
    hands.press(key::ESCAPE).await;
    crate::wait::until("the focus back on the button", async || {
        let focus = hands.focus().await.ok_or("nowhere")?;
        (focus.name() == button).then_some(()).ok_or_else(|| format!("{focus:?}"))
    })
    .await;
}

#[tokio::test]
async fn dialogs_keep_the_focus_and_give_it_back() {
    scenario("keyboard-dialogs", async |stage| {
        let tab = stage.tab("phone=old&embed=1&lang=en").await;
        Phone::old(&tab).sees_step(1).await;
        keeps_the_focus(&Hands::on(&tab), "Who am I?").await;
        tab.goto(&stage.address("phone=old&lang=en")).await;
        Phone::old(&tab).sees_step(1).await;
        keeps_the_focus(&Hands::on(&tab), "Start over").await;
    })
    .await;
}

#[tokio::test]
async fn a_prompt_of_the_phone_is_put_away_with_escape() {
    scenario("keyboard-prompt", async |stage| {
        let new = stage.new_phone("step=17").await;
        new.sees_step(17).await;
        let hands = Hands::on(new.tab());
        hands.enter("new", ENGLISH.use_biometrics).await;
        new.sees("the prompt", |sight| sight.text().contains("Simulated")).await;
        assert!(hands.focus().await.expect("the prompt").is_in_dialog());
        hands.press(key::ESCAPE).await;
        crate::wait::until("the focus back on the button", async || {
            let focus = hands.focus().await.ok_or("nowhere")?;
            (focus.name() == ENGLISH.use_biometrics)
                .then_some(())
                .ok_or_else(|| format!("{focus:?}"))
        })
        .await;
    })
    .await;
}
