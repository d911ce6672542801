//! What the address may ask for, and what the page says to what it may not.

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
    })
    .await;
}

#[tokio::test]
async fn a_step_of_the_other_phone_is_a_bad_value() {
    scenario("wrong-phone-for-step", async |stage| {
        let old = stage.old_phone("step=13").await;
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
async fn an_unknown_language_gets_the_notice_of_the_seed() {
    scenario("unknown-language", async |stage| {
        let tab = stage.tab("phone=old&lang=fr").await;
        text_with(
            &tab,
            &[
                "Siden er ikke tilgængelig på det valgte sprog",
                "The page is not available in the selected language",
                "Oqaatsit atorumanerusatit atorlugit qupperneq iserfigisinnaanngilat.",
            ],
        )
        .await;
    })
    .await;
}

#[tokio::test]
async fn without_an_option_the_browser_s_language_counts() {
    scenario("browser-language", async |stage| {
        let danish = Launch { language: "da", ..stage.launch("danish") };
        let tab = stage.browser_with(&danish).await.first_tab().await;
        tab.goto(&stage.address("phone=new")).await;
        Phone::new(&tab).is_named_after_loading(DANISH.new_phone).await;
        tab.goto(&stage.address("phone=new&lang=en")).await;
        Phone::new(&tab).is_named_after_loading(ENGLISH.new_phone).await;
    })
    .await;
}

impl Phone {
    async fn is_named_after_loading(&self, name: &str) {
        self.sees_step(0).await;
        self.is_named(name).await;
    }
}
