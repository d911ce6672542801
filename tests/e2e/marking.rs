//! What marks the demo is in sight on every screen and page, in windows and frames of every size, wherever they are scrolled to; and each
//! field for a secret carries the mark in its own box.

use crate::{
    actions::Phone,
    browser::Tab,
    embed::{host_page, open},
    stage::{Stage, scenario},
    wait::until,
    words::{ENGLISH, karla},
};
use serde_json::{Value, json};

const JUDGE: &str = include_str!("marking.js");

/// The steps at which a phone takes a secret.
const SECRETS: [(&str, u64); 4] = [("old", 3), ("new", 13), ("new", 14), ("new", 16)];

/// Sizes of frames in CSS pixels, down to the smallest in which a phone is shown.
const FRAMES: [(u32, u32); 7] =
    [(320, 420), (300, 250), (300, 200), (240, 200), (400, 760), (700, 500), (1000, 640)];

/// What is wrong with the mark on the page that is there.
async fn judged(tab: &Tab, what: &str) -> Vec<String> {
    let script = "const done = arguments[0]; judgeMark().then(done)";
    let wrong = tab.client().await.execute_async(script, vec![]).await.expect("the script runs");
    let told = |it: &Value| format!("{what}: {}", it.as_str().unwrap_or("?"));
    wrong.as_array().into_iter().flatten().map(told).collect()
}

fn nothing_is_wrong(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

async fn tab(stage: &Stage) -> Tab {
    let tab = stage.browser("browser").await.first_tab().await;
    tab.run_before_every_page(JUDGE).await;
    tab
}

/// The embedding page gives its frame another size.
async fn resize_frame(tab: &Tab, (width, height): (u32, u32)) {
    let script = "Object.assign(document.querySelector('iframe'), { width: arguments[0], height: arguments[1] })";
    tab.script(script, vec![json!(width), json!(height)]).await;
}

#[tokio::test]
async fn no_frame_shows_a_field_for_a_secret_without_the_mark() {
    scenario("mark-framed", async |stage| {
        let tab = stage.browser("browser").await.first_tab().await;
        let mut wrong = Vec::new();
        for (phone, step) in SECRETS {
            for fragment in ["", "#sms-error-2", "#phone-new"] {
                let query = format!("lang=en&phone={phone}&step={step}{fragment}");
                let host = host_page(stage, &query, "");
                let new = open(&tab, &host).await;
                let phone = if phone == "old" { Phone::old(new.tab()) } else { new };
                phone.sees_step(step).await;
                // A script that runs before every page is not given to a frame of another site.
                phone.tab().script(JUDGE, vec![]).await;
                for (width, height) in FRAMES {
                    resize_frame(&tab, (width, height)).await;
                    let what = format!("step {step}{fragment} at {width} × {height}");
                    wrong.extend(judged(phone.tab(), &what).await);
                }
            }
        }
        nothing_is_wrong(&wrong);
    })
    .await;
}

#[tokio::test]
async fn the_mark_stays_in_sight_on_every_page_of_its_own() {
    scenario("mark-pages", async |stage| {
        let tab = tab(stage).await;
        let mut wrong = Vec::new();
        for query in [
            "lang=en",
            "lang=da&guide=pl",
            "lang=en&page=help",
            "lang=en&page=requirements",
            "lang=en&phone=both&step=3",
            "lang=en&phone=old&step=3&frame=tablet",
            "lang=en&phone=new&step=14&guide=ar#sms-error-2",
            "lang=en&phone=new&embed=1&step=13",
        ] {
            tab.goto(&stage.address(query)).await;
            until("the page", async || {
                let there = "return document.querySelector('.landing h1, .checks h1, main > h1, [data-screen]') !== null";
                if tab.try_script(there, vec![]).await? == true { Ok(()) } else { Err("it comes".into()) }
            })
            .await;
            for (width, height) in [(360, 640), (768, 1024), (1280, 800), (1280, 500), (320, 256)] {
                let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
                tab.devtools("Emulation.setDeviceMetricsOverride", size).await;
                wrong.extend(judged(&tab, &format!("{query} at {width} × {height}")).await);
            }
        }
        nothing_is_wrong(&wrong);
    })
    .await;
}

/// What is shown in a frame that is too small: the words of the mark and of the link, whether any place of the window is a phone's, and
/// how many digits are in its pad.
const SMALL: &str = r#"
    const inSight = (e) => e?.checkVisibility({ visibilityProperty: true }) && e.getBoundingClientRect().top >= 0;
    const words = (selector) => [...document.querySelectorAll(selector)].filter(inSight).map((e) => e.innerText);
    const places = [];
    for (let x = 2; x < innerWidth; x += 15) for (let y = 2; y < innerHeight; y += 15) places.push(document.elementFromPoint(x, y));
    return {
        marks: words("[data-demo-mark]"),
        links: words("a[target=_blank]"),
        phone: places.some((e) => e?.closest("[data-phone]")),
        digits: document.querySelectorAll(".pin-pad__dot--filled").length,
    };
"#;

#[tokio::test]
async fn a_frame_too_small_for_a_phone_takes_no_input() {
    scenario("mark-small", async |stage| {
        let tab = stage.browser("browser").await.first_tab().await;
        let host = host_page(stage, "lang=en&phone=old&step=3", "");
        let old = Phone::old(open(&tab, &host).await.tab());
        old.sees_step(3).await;
        old.press("1").await;
        let is = async |what: &str, wanted: fn(&Value) -> bool| {
            until(what, async || {
                let seen = old.tab().try_script(SMALL, vec![]).await?;
                if wanted(&seen) { Ok(()) } else { Err(seen.to_string()) }
            })
            .await;
        };
        is("a digit", |seen| seen["digits"] == 1 && seen["phone"] == true).await;
        for size in [(239, 400), (300, 199), (200, 150)] {
            resize_frame(&tab, size).await;
            is("the mark and a link, and no phone", |seen| {
                seen["marks"] == json!(["Demo – never type your real codes here"])
                    && seen["links"] == json!(["Open in its own window"])
                    && seen["phone"] == false
            })
            .await;
            old.type_keys("12358").await;
        }
        resize_frame(&tab, (240, 200)).await;
        is("the phone with its one digit", |seen| {
            seen["digits"] == 1 && seen["phone"] == true && seen["links"] == json!([])
        })
        .await;
        old.type_keys("12358").await;
        old.sees_step(4).await;
    })
    .await;
}

#[tokio::test]
async fn a_small_window_of_its_own_is_used_as_any_other() {
    scenario("mark-small-window", async |stage| {
        let tab = tab(stage).await;
        let size = json!({ "width": 320, "height": 256, "deviceScaleFactor": 1, "mobile": false });
        tab.devtools("Emulation.setDeviceMetricsOverride", size).await;
        tab.goto(&stage.address("lang=en&phone=old&step=2")).await;
        let old = Phone::old(&tab);
        old.press(ENGLISH.next).await;
        old.sees_step(3).await;
        for digit in karla::OLD_PIN.chars() {
            old.press(&digit.to_string()).await;
        }
        old.sees_step(4).await;
    })
    .await;
}
