//! The short code, typed by people who cannot scan.

use crate::{
    actions::Phone,
    journey,
    stage::{Stage, scenario},
    wait::until,
    words::ENGLISH,
};
use serde_json::{Value, json};

/// The link below the QR code.
pub const ASK: &str = "Cannot scan? Show a code to type";
/// The way to type it.
pub const TYPE_IT: &str = "Type the code";
/// What sends what was typed.
pub const USE_IT: &str = "Use this code";

/// The short code on a phone, without the gaps between its groups.
pub async fn short_code(phone: &Phone) -> String {
    const CODE: &str = r#"
        const [role] = arguments;
        return document.querySelector(`[data-phone="${role}"] [data-short-code]`)?.textContent ?? null;
    "#;
    until("a short code", async || {
        let code = phone.tab().try_script(CODE, vec![json!(phone.role())]).await?;
        code.as_str().map(str::to_owned).ok_or_else(|| "none".into())
    })
    .await
}

/// Where the QR code is, and how large.
async fn place_of_code(phone: &Phone) -> Value {
    const PLACE: &str = r#"
        const [role] = arguments;
        return document.querySelector(`[data-phone="${role}"] canvas[data-qr]`).getBoundingClientRect().toJSON();
    "#;
    phone.tab().script(PLACE, vec![json!(phone.role())]).await
}

/// The new phone, in a world of its own, at step 12 with a field to type in.
async fn phone_to_type_on(stage: &Stage, beside: &Phone) -> Phone {
    let tab = beside.tab().browser().new_tab().await;
    tab.goto(&stage.address("lang=en&phone=new&step=11&scan=picture&session=another")).await;
    let new = Phone::new(&tab);
    new.tick(ENGLISH.code_is_shown).await;
    new.press(ENGLISH.scan).await;
    new.sees_step(12).await;
    new.press(TYPE_IT).await;
    new
}

#[tokio::test]
async fn a_typed_code_leads_on_as_a_scanned_one_does() {
    scenario("typed-code", async |stage| {
        let old = stage.old_phone("step=6").await;
        journey::show_code(&old, &ENGLISH).await;
        let before = place_of_code(&old).await;
        old.press(ASK).await;
        let code = short_code(&old).await;
        assert_eq!(code.len(), 12, "{code}");
        assert_eq!(place_of_code(&old).await, before, "the QR code stays where it is");
        let spelled: Vec<_> = code.chars().map(String::from).collect();
        let said = old.look().await.expect("the phone").text().replace(',', "");
        assert!(said.contains(&spelled.join(" ")), "{said}");

        let new = phone_to_type_on(stage, &old).await;
        // As people type it: small letters, no hyphens.
        new.fill_in(&code.to_lowercase()).await;
        let groups = format!("{}-{}-{}", &code[..4], &code[4..8], &code[8..]);
        assert_eq!(new.field_content().await, Ok(groups));
        new.press(USE_IT).await;
        new.sees_step(13).await;
    })
    .await;
}

#[tokio::test]
async fn a_mistyped_code_stays_and_the_field_says_why() {
    scenario("mistyped-code", async |stage| {
        let old = stage.old_phone("step=6").await;
        journey::show_code(&old, &ENGLISH).await;
        old.press(ASK).await;
        let code = short_code(&old).await;
        let new = phone_to_type_on(stage, &old).await;
        for (typed, reason) in [
            (code[..11].to_owned(), "12 letters and digits"),
            (format!("{}U", &code[..11]), "no short code has"),
            (format!("{}{}{}", &code[1..2], &code[..1], &code[2..]), "not typed right"),
        ] {
            if typed == code {
                // Swapping two equal symbols changes nothing.
                continue;
            }
            new.fill_in(&typed).await;
            new.press(USE_IT).await;
            new.sees(reason, |s| s.alerts().concat().contains(reason)).await;
            let kept = new.field_content().await.expect("the field").replace('-', "");
            assert_eq!(kept, typed, "nothing that was typed is lost");
            let described = new.tab().script(DESCRIBED, vec![]).await;
            let described = described.as_str().unwrap_or_default();
            assert!(described.contains(reason), "the field is described by {described:?}");
        }
        new.fill_in(&code).await;
        new.press(USE_IT).await;
        new.sees_step(13).await;
    })
    .await;
}

/// What describes the field in use.
const DESCRIBED: &str = r#"
    const ids = document.activeElement.getAttribute("aria-describedby") ?? "";
    return ids.split(" ").map((id) => document.getElementById(id)?.innerText ?? "").join(" ");
"#;

#[tokio::test]
async fn within_one_browser_more_time_makes_the_code_void() {
    scenario("typed-code-replaced", async |stage| {
        let tab = stage.tab("lang=en&phone=both&wait=0&scan=code").await;
        let (old, new) = (Phone::old(&tab), Phone::new(&tab));
        journey::install(&new, &ENGLISH).await;
        journey::start_waiting(&old, &ENGLISH).await;
        journey::show_code(&old, &ENGLISH).await;
        old.press(ASK).await;
        let first = short_code(&old).await;
        // Codes issued in the same second are equal, so the next one is asked for a second later.
        old.sees("that a second is over", |s| s.seconds_left().is_some_and(|left| left < 179))
            .await;
        old.press("More time").await;
        let second = until("another code", async || {
            let now = short_code(&old).await;
            if now == first { Err("the first one".into()) } else { Ok(now) }
        })
        .await;
        journey::get_ready_to_scan(&new, &ENGLISH).await;
        new.sees_step(12).await;
        new.fill_in(&first).await;
        new.press(USE_IT).await;
        new.sees("that it is void", |s| s.alerts().concat().contains("no longer valid")).await;
        new.fill_in(&second).await;
        new.press(USE_IT).await;
        new.sees_step(13).await;
        old.sees("that it was used", |s| s.screen() == "code-scanned").await;
    })
    .await;
}
