//! Step 14: the temporary PIN of the SMS.

use crate::{
    actions::Phone,
    stage::scenario,
    words::{ENGLISH, karla},
};
/// Another code than this one, with as many digits.
fn other_than(code: &str) -> String {
    code.chars().map(|digit| if digit == '9' { '0' } else { '9' }).collect()
}

async fn at_the_sms(new: &Phone) -> String {
    new.sees_step(14).await;
    new.reads_sms().await
}

#[tokio::test]
async fn three_wrong_codes_end_it_and_send_again_brings_another() {
    scenario("wrong-sms-code", async |stage| {
        let new = stage.new_phone("step=14").await;
        let code = at_the_sms(&new).await;
        assert!(code.len() == 8 && code.bytes().all(|b| b.is_ascii_digit()), "{code:?}");
        let wrong = other_than(&code);
        let mut told = String::new();
        for _ in 0..3 {
            new.type_keys(&wrong).await;
            // Each refusal says something of its own: how many tries are left, or that it is over.
            let sight = new
                .sees("another refusal", |s| !s.alerts().is_empty() && s.alerts().concat() != told)
                .await;
            assert_eq!(sight.step(), Some(14));
            told = sight.alerts().concat();
        }
        // The right code is worth nothing any more.
        new.type_keys(&code).await;
        assert_eq!(new.look().await.map(|s| s.step()), Ok(Some(14)));
        assert_eq!(new.can_press("Send again").await, Ok(false), "only after a pause");
        new.tab().sleeps_for_minutes(1).await;
        new.press("Send again").await;
        let again = new
            .sees("another SMS", |s| s.sms_code().is_some_and(|sms| sms != code))
            .await
            .sms_code()
            .expect("it was just there");
        new.type_keys(&again).await;
        new.sees_step(15).await;
    })
    .await;
}

#[tokio::test]
async fn a_tap_on_the_banner_fills_the_code_in() {
    scenario("sms-banner", async |stage| {
        let new = stage.new_phone("step=14").await;
        at_the_sms(&new).await;
        let client = new.tab().client().await;
        let banner = client.find(fantoccini::Locator::Css("[data-sms]")).await.expect("a banner");
        banner.click().await.expect("it can be hit");
        new.sees_step(15).await;
    })
    .await;
}

/// Puts a text into the field as a paste does.
async fn paste(new: &Phone, text: &str) {
    const PASTE: &str = "const field = document.querySelector('.text-field__input--code');
        field.focus();
        field.select();
        return document.execCommand('insertText', false, arguments[0]);";
    assert_eq!(new.tab().script(PASTE, vec![text.into()]).await, true);
}

#[tokio::test]
async fn a_code_pasted_in_a_sentence_waits_to_be_sent() {
    scenario("sms-pasted", async |stage| {
        let new = stage.new_phone("step=14").await;
        let code = at_the_sms(&new).await;
        // A telephone number could be the code. Three wrong ones would end it.
        for _ in 0..3 {
            paste(&new, "Spørgsmål? Ring 7010 1810.").await;
            assert_eq!(new.can_press("Next").await, Ok(true));
        }
        let (first, second) = code.split_at(4);
        paste(&new, &format!("Din kode er {first} {second}, den gælder i 10 minutter.")).await;
        let sight = new.look().await.expect("a screen");
        assert_eq!((sight.step(), sight.alerts().len()), (Some(14), 0), "nothing was sent");
        new.press("Next").await;
        new.sees_step(15).await;
    })
    .await;
}

#[tokio::test]
async fn digits_of_another_script_are_digits() {
    scenario("sms-arabic-digits", async |stage| {
        let new = stage.new_phone("step=14").await;
        let code = at_the_sms(&new).await;
        let arabic: String = code
            .bytes()
            .filter_map(|digit| char::from_u32(0x660 + u32::from(digit - b'0')))
            .collect();
        paste(&new, &format!("\u{202B}{arabic}\u{202C}")).await;
        new.sees_step(15).await;
    })
    .await;
}

#[tokio::test]
async fn a_code_expires_and_another_one_is_sent() {
    scenario("sms-expired", async |stage| {
        let new = stage.new_phone("step=14").await;
        let code = at_the_sms(&new).await;
        new.tab().sleeps_for_minutes(11).await;
        let sight =
            new.sees("the end of the code", |s| s.alerts().concat().contains("expired")).await;
        assert_eq!(sight.step(), Some(14));
        new.press("Send again").await;
        let again = new.sees("another SMS", |s| s.sms_code().is_some_and(|sms| sms != code)).await;
        new.type_keys(&again.sms_code().expect("it was just there")).await;
        new.sees_step(15).await;
    })
    .await;
}

#[tokio::test]
async fn after_a_reload_the_code_is_gone_and_can_be_sent_again() {
    scenario("sms-reload", async |stage| {
        let new = stage.new_phone("step=13").await;
        new.sees_step(13).await;
        new.fill_in(karla::USER_ID).await;
        new.press(ENGLISH.next).await;
        let code = at_the_sms(&new).await;
        new.tab().reload().await;
        new.sees_step(14).await;
        let html = new.tab().script("return document.documentElement.outerHTML", vec![]).await;
        assert!(!html.to_string().contains(&code), "the code lives in memory only");
        new.sees("\"Send again\"", |s| s.text().contains("Send again")).await;
    })
    .await;
}
