//! A guest in somebody else's page takes nothing of it: no focus, no key, no wheel, no place; and says how high it is.

use crate::{
    actions::Phone,
    browser::Tab,
    embed::{host_page, open},
    server::Server,
    stage::{Stage, scenario},
    wait::until,
    words::ENGLISH,
};
use serde_json::{Value, json};

/// What the frames of the long page show: things that end by themselves within seconds, and pages that come to a place of their own.
const GUESTS: [&str; 5] = [
    "phone=old&step=5&wait=5",
    "phone=old&step=7&qr=5",
    "phone=both&step=7&qr=5",
    "page=requirements",
    "phone=new&step=14#sms-error-2",
];

/// A page with a field to write in, and far below it twenty frames of the demo.
fn long_page(stage: &Stage) -> Server {
    let folder = stage.folder().join("long");
    std::fs::create_dir_all(&folder).expect("a folder for the host");
    let frames = (0..20).map(|number| {
        let query = GUESTS[number % GUESTS.len()];
        let source = stage.address(&format!("embed=1&lang=en&session=g{number}&{query}"));
        let source = source.replace('&', "&amp;");
        format!(r#"<iframe src="{source}" width="400" height="600"></iframe>"#)
    });
    let html = format!(
        r#"<!doctype html><html lang="en"><meta charset="utf-8"><title>Course</title>
<link rel="icon" href="data:,"><style>textarea {{ display: block; margin-bottom: 1600px; }}</style>
<script>window.scrolls = 0; addEventListener("scroll", () => scrolls += 1);</script>
<h1>A course page</h1><label>Notes <textarea rows="4" cols="40"></textarea></label>
{}"#,
        frames.collect::<String>()
    );
    std::fs::write(folder.join("index.html"), html).expect("a host page");
    Server::of(&folder)
}

/// What has come of the frames: how many show their phone or page, and how many phones went on by themselves.
async fn gone_on(tab: &Tab) -> Result<(usize, usize), String> {
    const LOOK: &str = r#"
        const screens = [...document.querySelectorAll("[data-screen]")].map((e) => e.dataset.screen);
        return [screens.length > 0 || document.querySelector(".checks h1") !== null, screens.includes("code-expired") || /waiting time is over/.test(document.body.innerText)];
    "#;
    let client = tab.client().await;
    let (mut there, mut on) = (0, 0);
    for number in 0..20 {
        client.enter_frame(number).await.map_err(|e| e.to_string())?;
        let seen = client.execute(LOOK, vec![]).await.map_err(|e| e.to_string());
        client.enter_parent_frame().await.map_err(|e| e.to_string())?;
        let seen = seen?;
        there += usize::from(seen[0] == true);
        on += usize::from(seen[1] == true);
    }
    Ok((there, on))
}

#[tokio::test]
async fn twenty_guests_take_no_letter_and_no_place() {
    scenario("guests", async |stage| {
        let tab = stage.browser("host").await.first_tab().await;
        let host = long_page(stage);
        tab.goto(&format!("{}/", host.origin_as("host.localhost"))).await;
        tab.script("document.querySelector('textarea').focus()", vec![]).await;
        let typist = Phone::old(&tab);
        let mut typed = String::new();
        until("hours and codes that end", async || {
            for letter in ["a", "1", "b", "2"] {
                typist.type_keys(letter).await;
                typed.push_str(letter);
            }
            let seen = tab
                .try_script(
                    "return [document.querySelector('textarea').value, scrollY, scrolls]",
                    vec![],
                )
                .await?;
            assert_eq!(seen, json!([typed, 0, 0]), "what is written, and where the page is");
            match gone_on(&tab).await? {
                (20, 12) => Ok(()),
                seen => Err(format!("{seen:?}")),
            }
        })
        .await;
        typist.type_keys("the end").await;
        typed.push_str("the end");
        let seen = "return [document.querySelector('textarea').value, scrollY, scrolls]";
        assert_eq!(tab.script(seen, vec![]).await, json!([typed, 0, 0]));
    })
    .await;
}

/// Where the frame is on the page, and how far that is scrolled.
const FRAME: &str = r#"
    const { left, top } = document.querySelector("iframe").getBoundingClientRect();
    return [left, top, scrollY];
"#;

/// A finger that goes up by 150 pixels.
async fn swipe_up(tab: &Tab, x: f64, y: f64) {
    let touch = async |kind: &str, points: Value| {
        let event = json!({ "type": kind, "touchPoints": points });
        tab.devtools("Input.dispatchTouchEvent", event).await;
    };
    touch("touchStart", json!([{ "x": x, "y": y }])).await;
    for step in 1..=10 {
        touch("touchMove", json!([{ "x": x, "y": y - 15.0 * f64::from(step) }])).await;
    }
    touch("touchEnd", json!([])).await;
}

#[tokio::test]
async fn the_wheel_over_a_guest_with_nothing_to_scroll_is_the_hosts() {
    scenario("guest-wheel", async |stage| {
        let tab = stage.browser("host").await.first_tab().await;
        for query in [
            "phone=new&step=8",
            "phone=old&step=2",
            "phone=both&step=3",
            "phone=new&step=13&guide=en",
        ] {
            let host = host_page(stage, &format!("lang=en&{query}"), "");
            let phone = open(&tab, &host).await;
            until("a phone", async || {
                let there = "return document.querySelector('[data-screen]') !== null";
                if phone.tab().try_script(there, vec![]).await? == true {
                    Ok(())
                } else {
                    Err("none".into())
                }
            })
            .await;
            tab.script("document.body.style.paddingBlock = '100px 3000px'", vec![]).await;
            for gesture in ["wheel", "touch"] {
                tab.script("scrollTo(0, 0)", vec![]).await;
                let at = tab.script(FRAME, vec![]).await;
                let place = |number: usize| at[number].as_f64().unwrap_or_default() + 200.0;
                let (x, y) = (place(0), place(1));
                until(&format!("the host scrolls, by {gesture}, over {query}"), async || {
                    let now = tab.try_script(FRAME, vec![]).await?;
                    if now[2].as_f64() > Some(50.0) {
                        return Ok(());
                    }
                    // The browser may not have the new height yet when it is turned for the first time.
                    if gesture == "wheel" {
                        let turn = json!({ "type": "mouseWheel", "x": x, "y": y, "deltaX": 0, "deltaY": 150 });
                        tab.devtools("Input.dispatchMouseEvent", turn).await;
                    } else {
                        swipe_up(&tab, x, y).await;
                    }
                    Err(now.to_string())
                })
                .await;
            }
        }
    })
    .await;
}

/// The heights that the host was told, in their order.
const TOLD: &str =
    "return told.filter(({ data }) => data?.type === 'height').map(({ data }) => data.height)";

async fn last_height(tab: &Tab) -> Result<f64, String> {
    let told = tab.try_script(TOLD, vec![]).await?;
    told.as_array().and_then(|all| all.last()?.as_f64()).ok_or_else(|| "nothing told".to_owned())
}

/// Waits until the host is told a height for which this holds.
async fn height(tab: &Tab, what: &str, wanted: impl Fn(f64) -> bool) -> f64 {
    until(what, async || {
        let height = last_height(tab).await?;
        if wanted(height) { Ok(height) } else { Err(height.to_string()) }
    })
    .await
}

/// Lets a page be drawn a few times, so that what follows from what was done has happened.
async fn drawn(tab: &Tab) {
    let script = r"
        const done = arguments[0];
        let left = 20;
        const next = () => (left-- ? requestAnimationFrame(next) : done(null));
        next();
    ";
    tab.client().await.execute_async(script, vec![]).await.expect("the script runs");
}

async fn frame_is(tab: &Tab, width: u32, height: u32) {
    let script = "Object.assign(document.querySelector('iframe'), { width: arguments[0], height: arguments[1] })";
    tab.script(script, vec![json!(width), json!(height)]).await;
}

#[tokio::test]
async fn the_height_is_that_of_what_is_on_the_page() {
    scenario("guest-height", async |stage| {
        let tab = stage.browser("host").await.first_tab().await;
        for (query, width, page) in [
            ("phone=new&step=3", 400, "[data-screen]"),
            ("phone=old&guide=en", 400, "[data-caption]"),
            ("phone=both", 1000, "[data-screen]"),
            ("page=requirements", 600, ".checks h1"),
            ("", 600, ".landing h1"),
        ] {
            let host = host_page(stage, &format!("lang=en&{query}"), "");
            let frame = open(&tab, &host).await.tab().clone();
            until("the page", async || {
                let there = format!("return document.querySelector('{page}') !== null");
                if frame.try_script(&there, vec![]).await? == true { Ok(()) } else { Err("none".into()) }
            })
            .await;
            // Neither the height of the frame nor what it was before is told back.
            frame_is(&tab, width, 1500).await;
            drawn(&frame).await;
            let first = height(&tab, "a height", |it| it > 300.0).await;
            frame_is(&tab, width, 600).await;
            drawn(&frame).await;
            frame_is(&tab, width, 1500).await;
            drawn(&frame).await;
            assert_eq!(last_height(&tab).await, Ok(first), "{query}");
            if page.contains("h1") {
                for tall in [900.0, 500.0] {
                    let script = "document.querySelector('#app > *:has(h1)').style.cssText = `height: ${arguments[0]}px; overflow: hidden`";
                    frame.script(script, vec![json!(tall)]).await;
                    height(&tab, &format!("{tall} of {query}"), |it| (it - tall).abs() < 2.0).await;
                }
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_caption_that_is_folded_gives_its_height_back() {
    scenario("guest-caption", async |stage| {
        let tab = stage.browser("host").await.first_tab().await;
        let host = host_page(stage, "lang=en&phone=old&guide=en", "");
        let frame = open(&tab, &host).await.tab().clone();
        until("a caption", async || {
            let there = "return document.querySelector('[data-caption]') !== null";
            if frame.try_script(there, vec![]).await? == true { Ok(()) } else { Err("none".into()) }
        })
        .await;
        drawn(&frame).await;
        let open = height(&tab, "a height", |it| it > 640.0).await;
        frame.script("document.querySelector('.caption__fold').click()", vec![]).await;
        let folded = height(&tab, "less than before", |it| it < open - 20.0).await;
        frame.script("document.querySelector('.caption__fold').click()", vec![]).await;
        height(&tab, "as before", |it| (it - open).abs() < 2.0 && it > folded).await;
    })
    .await;
}

#[tokio::test]
async fn a_host_that_adds_to_the_height_does_not_make_it_grow() {
    scenario("guest-loop", async |stage| {
        let tab = stage.browser("host").await.first_tab().await;
        for (query, width) in
            [("phone=old&step=3&guide=en", 400), ("phone=both", 1000), ("page=requirements", 600), ("", 600)]
        {
            let host = host_page(stage, &format!("lang=en&{query}"), "");
            let frame = open(&tab, &host).await.tab().clone();
            let follow = r#"
                const frame = document.querySelector("iframe");
                frame.width = arguments[0];
                addEventListener("message", ({ data }) => data?.type === "height" && (frame.height = data.height + 10));
                frame.height = 150;
            "#;
            tab.script(follow, vec![json!(width)]).await;
            let settled = height(&tab, "a height", |it| it > 400.0).await;
            for _ in 0..3 {
                drawn(&frame).await;
            }
            let told = tab.script(TOLD, vec![]).await;
            drawn(&frame).await;
            assert_eq!(tab.script(TOLD, vec![]).await, told, "{query}: it goes on");
            assert!(told.as_array().is_some_and(|all| all.len() < 8), "{query}: {told}");
            let tall = tab.script("return document.querySelector('iframe').clientHeight", vec![]).await;
            assert_eq!(tall.as_f64(), last_height(&tab).await.ok().map(|it| it + 10.0), "{query}, at first {settled}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_guest_is_as_dark_as_the_host_says() {
    scenario("guest-dark", async |stage| {
        const BACKGROUND: &str = "return getComputedStyle(document.body).backgroundColor";
        let tab = stage.browser("host").await.first_tab().await;
        let host = host_page(stage, "lang=en&phone=new", r#"style="color-scheme: dark""#);
        let frame = open(&tab, &host).await.tab().clone();
        let is = async |wanted: &str| {
            until(wanted, async || {
                let seen = frame.try_script(BACKGROUND, vec![]).await?;
                if seen == wanted { Ok(()) } else { Err(seen.to_string()) }
            })
            .await;
        };
        is("rgb(28, 25, 22)").await;
        tab.script("document.querySelector('iframe').style.colorScheme = 'light'", vec![]).await;
        is("rgb(247, 242, 233)").await;
    })
    .await;
}

/// Where the focus is on the host's page, and how often it was somewhere else before.
const FOCUS: &str = "return [document.activeElement.localName, window.left ?? 0]";

#[tokio::test]
async fn a_press_is_followed_by_the_focus_only_while_the_frame_has_it() {
    scenario("guest-focus", async |stage| {
        let tab = stage.browser("host").await.first_tab().await;
        let host = host_page(stage, "lang=en&phone=new&session=a", "");
        let new = open(&tab, &host).await;
        new.sees_step(0).await;
        tab.script("document.body.prepend(document.createElement('textarea'))", vec![]).await;
        new.press(ENGLISH.get).await;
        // The person writes on while the app installs itself.
        tab.script("const it = document.querySelector('textarea'); it.focus(); it.onblur = () => (window.left = (window.left ?? 0) + 1)", vec![])
            .await;
        new.sees_step(8).await;
        assert_eq!(tab.script(FOCUS, vec![]).await, json!(["textarea", 0]));
        // With the focus in the frame, a new screen is read out as everywhere.
        new.press(ENGLISH.open).await;
        new.sees_step(9).await;
        until("the heading has the focus", async || {
            let seen = new.tab().try_script("return document.activeElement.localName", vec![]).await?;
            if seen == "h1" { Ok(()) } else { Err(seen.to_string()) }
        })
        .await;
    })
    .await;
}
