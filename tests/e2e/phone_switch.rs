//! Two phones in a window with room for one: which one is in sight, whose turn it is, and the ways between them.

use crate::{
    actions::Phone,
    browser::Tab,
    checks::Sight,
    stage::scenario,
    wait::until,
    words::{DANISH, ENGLISH},
};
use serde_json::{Value, json};

/// The phone in sight, the buttons of the switch that are current and those that say whose turn it is, and where the phones begin.
const SWITCH: &str = r#"
    const role = (e) => (e.className.includes("--old") ? "old" : "new");
    const buttons = [...document.querySelectorAll(".switch__button")];
    const phones = document.querySelector(".stage__phones").getBoundingClientRect();
    const inSight = [...document.querySelectorAll(".phone")].filter((phone) => Math.abs(phone.getBoundingClientRect().left - phones.left) < 1);
    return {
        inSight: inSight.map((phone) => phone.dataset.phone),
        current: buttons.filter((b) => b.ariaCurrent === "true").map(role),
        turn: buttons.filter((b) => b.querySelector(".switch__turn").textContent).map(role),
        top: phones.top,
        focus: document.activeElement.closest("[data-phone]")?.dataset.phone ?? "",
    };
"#;

async fn switch(tab: &Tab, what: &str, wanted: impl Fn(&Value) -> bool) -> Value {
    until(what, async || {
        let seen = tab.try_script(SWITCH, vec![]).await?;
        if wanted(&seen) { Ok(seen) } else { Err(seen.to_string()) }
    })
    .await
}

#[tokio::test]
async fn the_line_about_the_other_phone_takes_one_there() {
    scenario("switch", async |stage| {
        let tab = stage.browser("browser").await.first_tab().await;
        let size = json!({ "width": 360, "height": 640, "deviceScaleFactor": 1, "mobile": true });
        tab.devtools("Emulation.setDeviceMetricsOverride", size).await;
        for words in [&ENGLISH, &DANISH] {
            tab.goto(&stage.address(&format!("phone=both&step=7&lang={}", words.lang))).await;
            let old = Phone::old(&tab);
            old.sees("the code", Sight::has_code).await;
            tab.script("document.querySelector('.switch__button--old').click()", vec![]).await;
            let is_old =
                |s: &Value| s["inSight"] == json!(["old"]) && s["current"] == json!(["old"]);
            let before = switch(&tab, "the old phone in sight", is_old).await;
            assert_eq!(before["turn"], json!(["new"]), "whose turn it is");

            old.press(&format!("{} {}", words.pick_up, words.pick_up_new)).await;
            let is_new =
                |s: &Value| s["inSight"] == json!(["new"]) && s["current"] == json!(["new"]);
            let after = switch(&tab, "the new phone in sight", is_new).await;
            assert_eq!(after["focus"], "new", "a keyboard is there, too");
            assert_eq!(after["top"], before["top"], "the phones have moved");

            // As a finger does.
            tab.script("document.querySelector('.stage__phones').scrollLeft = 0", vec![]).await;
            switch(&tab, "the old phone in sight again", is_old).await;
        }
    })
    .await;
}
