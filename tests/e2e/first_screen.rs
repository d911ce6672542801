//! The first screen of a phone before the app is there: it is the app's own, and what is done on it is not lost.

use crate::{
    actions::Phone,
    browser::Tab,
    stage::{Stage, scenario},
    wait::until,
    words::ENGLISH,
};
use serde_json::json;

/// The app does not arrive before [`arrives`]. What moves on the page, and the console's words on it, are kept.
const HOLD: &str = r"
    const fetched = window.fetch;
    window.held = new Promise((release) => { window.release = release; });
    window.fetch = async (what, ...more) => {
        if (String(what?.url ?? what).includes('.wasm')) await held;
        return fetched(what, ...more);
    };
    document.addEventListener('two-phones-ready', () => { window.isReady = true; });
    window.shifts = [];
    new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries())
            shifts.push([value, ...sources.map(({ node }) => node?.className ?? node?.nodeName)]);
    }).observe({ type: 'layout-shift', buffered: true });";

/// The stage as a text: elements, their attributes by name, and texts. The ids that the app counts are left out.
const STAGE: &str = r"
    const told = (node) => {
        if (node.nodeType === Node.TEXT_NODE) return node.data;
        const own = [...node.attributes].filter(({ name }) => name !== 'data-held').map(({ name, value }) =>
            `${name}=${name === 'selected' ? '' : value.replace(/^id-\d+$/, 'id')}`).sort();
        return `\n<${node.localName} ${own.join(' ')}>${[...node.childNodes].map(told).join('')}`;
    };
    const stage = document.querySelector('#app > .stage');
    return stage?.querySelector('[data-screen]') ? told(stage) : null;";

async fn held(stage: &Stage) -> Tab {
    let tab = stage.browser("browser").await.first_tab().await;
    tab.run_before_every_page(HOLD).await;
    tab
}

async fn is_true(tab: &Tab, what: &str, script: &str) {
    until(what, async || {
        let seen = tab.try_script(script, vec![]).await?;
        if seen == true { Ok(()) } else { Err(seen.to_string()) }
    })
    .await;
}

/// Waits until the static screen of a phone is there.
async fn stands(tab: &Tab) -> String {
    until("a first screen", async || {
        let told = tab.try_script(STAGE, vec![]).await?;
        told.as_str().map(str::to_owned).ok_or_else(|| "none".to_owned())
    })
    .await
}

/// Waits for the typeface, whose letters may be wider than those of the one before, and forgets what has moved until then.
pub async fn letters_are_there(tab: &Tab) {
    const LETTERS: &str = r"
        const done = arguments[0];
        const frame = () => new Promise(requestAnimationFrame);
        document.fonts.ready.then(frame).then(frame).then(() => { window.shifts = []; done(true); });";
    let ready = tab.client().await.execute_async(LETTERS, vec![]).await.expect("an answer");
    assert_eq!(ready, true);
}

async fn arrives(tab: &Tab) {
    tab.script("release()", vec![]).await;
    is_true(tab, "the app", "return window.isReady === true").await;
}

/// The addresses that have a first screen.
const QUERIES: [&str; 5] =
    ["phone=old", "phone=new", "phone=both", "phone=old&embed=1", "phone=old&wait=10&theme=dark"];

#[tokio::test]
async fn the_first_screen_is_the_apps_own_and_nothing_moves() {
    scenario("first-screen", async |stage| {
        let tab = held(stage).await;
        for (width, height) in [(360, 640), (768, 1024), (1280, 800)] {
            let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
            tab.devtools("Emulation.setDeviceMetricsOverride", size).await;
            for (number, query) in QUERIES.iter().enumerate() {
                for lang in ["en", "da"] {
                    let query = format!("lang={lang}&session={width}-{number}-{lang}&{query}");
                    tab.goto(&stage.address(&query)).await;
                    let before = stands(&tab).await;
                    letters_are_there(&tab).await;
                    let title = tab.script("return document.title", vec![]).await;
                    arrives(&tab).await;
                    // The arrangement follows the size of the window, which the browser tells a moment later.
                    until(&format!("the same screen for {query} at {width} × {height}"), async || {
                        let after = stands(&tab).await;
                        if after == before { Ok(()) } else { Err(difference(&before, &after)) }
                    })
                    .await;
                    assert_eq!(tab.script("return document.title", vec![]).await, title, "{query}");
                    let shifts = tab.script("return shifts", vec![]).await;
                    assert_eq!(shifts, json!([]), "{query} at {width} × {height}");
                }
            }
        }
    })
    .await;
}

/// The first lines that differ.
fn difference(before: &str, after: &str) -> String {
    let pair = before.lines().zip(after.lines()).find(|(one, other)| one != other);
    format!("{pair:?}")
}

async fn presses(tab: &Tab, phone: &str, name: &str) {
    const PRESS: &str = r"
        const [phone, name] = arguments;
        const buttons = [...document.querySelectorAll(`[data-phone=${phone}] button`)];
        const button = buttons.find(({ textContent }) => textContent.trim() === name);
        button.click();
        return button.getAttribute('aria-busy');";
    let busy = tab.script(PRESS, vec![json!(phone), json!(name)]).await;
    assert_eq!(busy, "true", "it shows at once that the press was taken");
}

#[tokio::test]
async fn what_is_pressed_before_the_app_is_there_is_carried_out() {
    scenario("first-screen-press", async |stage| {
        let tab = held(stage).await;
        let (old, new) = (Phone::old(&tab), Phone::new(&tab));
        tab.goto(&stage.address("lang=en&phone=both&wait=10")).await;
        stands(&tab).await;
        presses(&tab, "old", ENGLISH.menu).await;
        presses(&tab, "new", ENGLISH.get).await;
        is_true(
            &tab,
            "words that say so",
            "return getComputedStyle(document.querySelector('.arriving')).visibility === 'visible'",
        )
        .await;
        arrives(&tab).await;
        old.sees("the menu", |sight| sight.screen() == "menu").await;
        new.sees_step(8).await;
    })
    .await;
}

#[tokio::test]
async fn a_key_pressed_before_the_app_is_there_counts_too() {
    scenario("first-screen-key", async |stage| {
        let tab = held(stage).await;
        tab.goto(&stage.address("lang=en&phone=old")).await;
        stands(&tab).await;
        tab.script("document.querySelector('.top-bar__button--menu').focus()", vec![]).await;
        for kind in ["rawKeyDown", "char", "keyUp"] {
            let key =
                json!({ "type": kind, "key": "Enter", "text": "\r", "windowsVirtualKeyCode": 13 });
            tab.devtools("Input.dispatchKeyEvent", key).await;
        }
        is_true(
            &tab,
            "a press",
            "return document.querySelector('.top-bar__button--menu').ariaBusy === 'true'",
        )
        .await;
        arrives(&tab).await;
        Phone::old(&tab).sees("the menu", |sight| sight.screen() == "menu").await;
    })
    .await;
}

const CHOOSE: &str = r"
            const theme = [...document.querySelectorAll('select')].find((list) => list.querySelector('[value=dark]'));
            theme.value = 'dark';
            theme.dispatchEvent(new Event('change', { bubbles: true }));
            document.querySelector('.top-bar__button--menu').focus();";

#[tokio::test]
async fn the_focus_and_a_choice_outlive_the_first_screen() {
    scenario("first-screen-focus", async |stage| {
        let tab = held(stage).await;
        let size = json!({ "width": 1280, "height": 800, "deviceScaleFactor": 1, "mobile": false });
        tab.devtools("Emulation.setDeviceMetricsOverride", size).await;
        tab.goto(&stage.address("lang=en&phone=old")).await;
        stands(&tab).await;
        tab.script(CHOOSE, vec![]).await;
        arrives(&tab).await;
        is_true(&tab, "the theme", "return document.documentElement.dataset.theme === 'dark'")
            .await;
        let focus = tab.script("return document.activeElement.innerText.trim()", vec![]).await;
        assert_eq!(focus, ENGLISH.menu);
    })
    .await;
}

const FRAME: &str =
    "return document.querySelector('.phone [data-demo-mark]')?.checkVisibility() === true";

#[tokio::test]
async fn who_has_a_stored_world_sees_no_false_screen() {
    scenario("first-screen-stored", async |stage| {
        let tab = held(stage).await;
        let new = Phone::new(&tab);
        tab.goto(&stage.address("lang=en&phone=new")).await;
        stands(&tab).await;
        arrives(&tab).await;
        new.press(ENGLISH.get).await;
        new.sees_step(8).await;

        for query in [
            "lang=en&phone=new",
            "lang=en&step=13",
            "lang=en&phone=old&wait=abc&session=b",
            "lang=en&phone=old&guide=ar&session=c",
        ] {
            tab.goto(&stage.address(query)).await;
            is_true(&tab, "the frame", FRAME).await;
            let screens = tab
                .script("return document.querySelectorAll('[data-screen]').length", vec![])
                .await;
            assert_eq!(screens, 0, "{query}");
            arrives(&tab).await;
            is_true(&tab, "the screen", "return document.querySelector('[data-screen]') !== null")
                .await;
        }
    })
    .await;
}

#[tokio::test]
async fn a_caption_has_its_place_before_it_is_there() {
    scenario("first-screen-caption", async |stage| {
        let tab = held(stage).await;
        for (width, height) in [(360, 640), (320, 568), (768, 1024), (1280, 800)] {
            let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
            tab.devtools("Emulation.setDeviceMetricsOverride", size).await;
            for query in ["phone=old", "phone=both", "phone=new&embed=1"] {
                // In the page's own letters: those of another script come a moment after the caption.
                let query = format!("lang=en&guide=en&session=c{width}&{query}");
                tab.goto(&stage.address(&query)).await;
                is_true(&tab, "the frame", FRAME).await;
                letters_are_there(&tab).await;
                arrives(&tab).await;
                let caption = "return document.querySelector('[data-caption]')?.checkVisibility() === true";
                is_true(&tab, "the caption", caption).await;
                let shifts = tab.script("return shifts", vec![]).await;
                assert_eq!(shifts, json!([]), "{query} at {width} × {height}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn looking_for_a_stored_world_stores_nothing() {
    scenario("first-screen-database", async |stage| {
        let tab = held(stage).await;
        tab.goto(&stage.address("lang=en&phone=old&embed=1")).await;
        stands(&tab).await;
        let script =
            "const done = arguments[0]; indexedDB.databases().then((all) => done(all.length))";
        let count = tab.client().await.execute_async(script, vec![]).await.expect("an answer");
        assert_eq!(count, json!(0));
        arrives(&tab).await;
    })
    .await;
}

#[tokio::test]
async fn an_app_that_cannot_be_loaded_says_so_in_its_place() {
    scenario("first-screen-failure", async |stage| {
        let tab = held(stage).await;
        // Held for good, and refused when it is let go.
        tab.run_before_every_page("window.fetch = () => held.then(() => { throw new TypeError('no'); });").await;
        tab.goto(&stage.address("lang=en&phone=old")).await;
        stands(&tab).await;
        presses(&tab, "old", ENGLISH.menu).await;
        tab.script("release()", vec![]).await;
        let said = "return document.querySelector('[role=alert]')?.innerText.includes('could not be loaded')";
        is_true(&tab, "the reason", said).await;
        let gone = "return document.querySelector('.stage, .arriving') === null";
        is_true(&tab, "no screen", gone).await;
    })
    .await;
}
