//! Options of the address, and the notices about values that the page does not take.

use crate::{
    actions::Phone,
    browser::{Launch, Tab},
    stage::scenario,
    wait::until,
    words::{DANISH, ENGLISH},
};

async fn text_with(tab: &Tab, wanted: &[&str]) -> String {
    until(&format!("{wanted:?} on the page"), async || {
        let text = tab.try_script("return document.body.innerText", vec![]).await?;
        let text = text.as_str().unwrap_or_default().to_owned();
        if wanted.iter().all(|word| text.contains(word)) { Ok(text) } else { Err(text) }
    })
    .await
}

#[tokio::test]
async fn bad_values_are_named_and_unknown_options_are_not() {
    scenario("bad-options", async |stage| {
        let old = stage.old_phone("wait=abc&qr=2&theme=pink&device=9&colour=blue").await;
        old.sees_step(1).await;
        let text = text_with(old.tab(), &["wait", "qr", "theme", "device"]).await;
        assert!(!text.contains("colour"), "{text}");

        // A step of the other phone is a value that this phone does not take.
        old.tab().goto(&stage.address("lang=en&phone=old&step=13")).await;
        old.sees_step(1).await;
        text_with(old.tab(), &["step"]).await;
    })
    .await;
}

#[tokio::test]
async fn a_step_without_a_phone_picks_its_phone() {
    scenario("step-alone", async |stage| {
        let tab = stage.tab("lang=en&step=13").await;
        Phone::new(&tab).sees_step(13).await;
        tab.goto(&stage.address("lang=en&step=4")).await;
        Phone::old(&tab).sees_step(4).await;
    })
    .await;
}

#[tokio::test]
async fn the_app_speaks_the_language_it_is_asked_for_or_the_browser_s() {
    scenario("language", async |stage| {
        let danish = Launch { language: "da", ..stage.launch("danish") };
        let tab = stage.browser_with(&danish).await.first_tab().await;
        let new = Phone::new(&tab);
        for (query, name) in [("", DANISH.new_phone), ("&lang=en", ENGLISH.new_phone)] {
            tab.goto(&stage.address(&format!("phone=new{query}"))).await;
            new.sees_step(0).await;
            new.is_named(name).await;
        }
        // A language that the app does not have gets the notice with all languages.
        tab.goto(&stage.address("phone=new&lang=fr")).await;
        let notice = [
            "Siden er ikke tilgængelig på det valgte sprog",
            "The page is not available in the selected language",
            "Oqaatsit atorumanerusatit atorlugit qupperneq iserfigisinnaanngilat.",
        ];
        text_with(&tab, &notice).await;
    })
    .await;
}
