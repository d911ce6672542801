//! The start page, which is static, and what the app adds to it; the page before its program has loaded.

use crate::{
    browser::Tab, first_screen::letters_are_there, server::dist, stage::scenario, wait::until,
};
use serde_json::{Value, json};

#[tokio::test]
async fn the_start_page_offers_both_phones() {
    scenario("start-page", async |stage| {
        let tab = stage.tab("lang=en").await;
        let links = until("the ways in", async || {
            let script = "return Array.from(document.querySelectorAll('a[href]'), (a) => a.href)";
            let links = tab.try_script(script, vec![]).await?.to_string();
            let all = ["phone=old", "phone=new", "phone=both"].iter().all(|p| links.contains(p));
            if all { Ok(links) } else { Err(links) }
        })
        .await;
        assert!(!links.contains("https://"), "a link leads away: {links}");
        let text = tab.script("return document.body.innerText", vec![]).await.to_string();
        assert!(text.contains("Copy your MitID app to another phone/tablet"), "{text}");
        assert!(text.contains("Demo"), "{text}");
    })
    .await;
}

#[tokio::test]
async fn search_engines_are_shown_the_start_page_alone() {
    scenario("robots", async |stage| {
        const ROBOTS: &str = "return document.querySelector('meta[name=robots]')?.content ?? null";
        let tab = stage.tab("lang=en").await;
        assert_eq!(tab.script(ROBOTS, vec![]).await, Value::Null);
        for phone in ["old", "new", "both"] {
            tab.goto(&stage.address(&format!("lang=en&phone={phone}"))).await;
            until("a phone that is not listed", async || {
                let robots = tab.try_script(ROBOTS, vec![]).await?;
                (robots == "noindex").then_some(()).ok_or_else(|| robots.to_string())
            })
            .await;
        }
    })
    .await;
}

#[test]
fn the_page_says_demo_before_its_program_is_there() {
    let html = std::fs::read_to_string(dist().join("index.html")).expect("a page");
    let body = html.split_once("<body").expect("a body").1;
    let title = html.split_once("<title>").and_then(|(_, rest)| rest.split_once("</title>"));
    assert!(title.expect("a title").0.contains("Demo"));
    assert!(body.contains("Demo") && body.contains("data-demo-mark"), "in static HTML");
    assert!(html.contains("Content-Security-Policy"));
    assert!(!html.contains("<script>") && !html.contains(" style="), "nothing inline");
}

/// From the next page on the browser is never idle, until [`becomes_idle`].
async fn is_never_idle(tab: &Tab) {
    tab.run_before_every_page(
        "requestIdleCallback = (callback) => { window.whenIdle = callback; };",
    )
    .await;
}

async fn becomes_idle(tab: &Tab) {
    until("a wish for idle time", async || {
        let script = "return window.whenIdle ? (whenIdle(), true) : document.readyState";
        let asked = tab.try_script(script, vec![]).await?;
        if asked == true { Ok(()) } else { Err(asked.to_string()) }
    })
    .await;
}

/// The files of the app that the page has asked for.
async fn of_the_app(tab: &Tab) -> Vec<String> {
    const NAMES: &str = r"
        return performance.getEntriesByType('resource').map(({ name }) => name)
            .filter((name) => /\/app-|\.wasm|scanner|service-worker|words/.test(name))";
    let names = tab.script(NAMES, vec![]).await;
    names.as_array().into_iter().flatten().map(Value::to_string).collect()
}

async fn asks_for_the_app(tab: &Tab) {
    until("the app", async || {
        let names = of_the_app(tab).await;
        if names.iter().any(|name| name.contains(".wasm")) { Ok(()) } else { Err(names.concat()) }
    })
    .await;
}

/// Waits until the start page is complete; its title.
async fn is_complete(tab: &Tab) -> String {
    until("the title of the start page", async || {
        let title = tab.try_script("return document.title", vec![]).await?;
        let title = title.as_str().unwrap_or_default();
        if title.contains("Two Phones: ") { Ok(title.to_owned()) } else { Err(title.to_owned()) }
    })
    .await
}

#[tokio::test]
async fn the_app_is_not_asked_for_before_the_browser_is_idle() {
    scenario("start-idle", async |stage| {
        let tab = stage.browser("browser").await.first_tab().await;
        is_never_idle(&tab).await;
        tab.goto(&stage.address("lang=da&guide=en&theme=dark&session=a&wait=5")).await;
        assert_eq!(
            is_complete(&tab).await,
            "Demo – Two Phones: Kopier din MitID app til en anden telefon/tablet"
        );
        assert_eq!(of_the_app(&tab).await, [""; 0]);
        becomes_idle(&tab).await;
        asks_for_the_app(&tab).await;
    })
    .await;
}

#[tokio::test]
async fn with_save_data_the_app_is_never_fetched_ahead() {
    scenario("start-save-data", async |stage| {
        let tab = stage.browser("browser").await.first_tab().await;
        is_never_idle(&tab).await;
        for line in ["{ saveData: true }", "{ effectiveType: 'slow-2g' }"] {
            let script = format!("Object.defineProperty(navigator, 'connection', {{ value: {line}, configurable: true }})");
            tab.run_before_every_page(&script).await;
            tab.goto(&stage.address("lang=en")).await;
            is_complete(&tab).await;
            let loaded = "return document.readyState === 'complete' && !window.whenIdle";
            assert_eq!(tab.script(loaded, vec![]).await, true, "{line}: it waits for idle time");
            assert_eq!(of_the_app(&tab).await, [""; 0], "{line}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_app_comes_at_once_to_complain_about_the_address() {
    scenario("start-complaint", async |stage| {
        let tab = stage.browser("browser").await.first_tab().await;
        is_never_idle(&tab).await;
        for (query, words) in [
            ("lang=en&wait=abc", "“wait” in the address"),
            ("lang=en&phone=blue", "“phone” in the address"),
            ("lang=en&page=home", "“page” in the address"),
            ("lang=fr", "Siden er ikke tilgængelig på det valgte sprog"),
        ] {
            tab.goto(&stage.address(query)).await;
            until(words, async || {
                let said =
                    tab.try_script("return document.body.innerText", vec![]).await?.to_string();
                if said.contains(words) { Ok(()) } else { Err(said) }
            })
            .await;
        }
    })
    .await;
}

const LINKS: &str = r"
            const links = document.querySelectorAll('.landing a[href]');
            return [...links].map((a) => [a.getAttribute('href'), a.getAttribute('aria-current')])";

#[tokio::test]
async fn links_hand_on_what_the_address_asks_for() {
    scenario("start-links", async |stage| {
        let tab = stage
            .tab("lang=en&wait=2&device=3&guide=pl&colour=blue&session=a-1&qr=x&session=b")
            .await;
        is_complete(&tab).await;
        let links = tab.script(LINKS, vec![]).await;
        let all = "?lang=en&wait=2&guide=pl&session=a-1";
        let has = |href: String, current: Value| {
            let link = json!([href, current]);
            assert!(links.as_array().is_some_and(|all| all.contains(&link)), "{link} in {links}");
        };
        has(all.to_owned(), Value::Null);
        for more in ["phone=old", "phone=new", "phone=both"] {
            has(format!("{all}&{more}"), Value::Null);
        }
        has("steps/en/help.html".to_owned(), Value::Null);
        // Another language of the page takes the Polish captions with it.
        has("?wait=2&session=a-1&lang=en".to_owned(), Value::Null);
        has("?wait=2&session=a-1&lang=da".to_owned(), Value::Null);
        has("?lang=en&wait=2&session=a-1&guide=pl".to_owned(), json!("true"));
        has("?lang=en&wait=2&session=a-1&guide=off".to_owned(), Value::Null);
        has("?lang=en&wait=2&session=a-1&guide=ar".to_owned(), Value::Null);
    })
    .await;
}

const DOORS: &str =
    "return [...document.querySelectorAll('.door')].map((a) => a.getAttribute('href'))";

#[tokio::test]
async fn without_script_the_start_page_is_readable_in_both_languages() {
    scenario("start-no-script", async |stage| {
        let tab = stage.browser("browser").await.first_tab().await;
        tab.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
        tab.goto(&stage.address("")).await;
        let text = tab.script("return document.body.innerText", vec![]).await.to_string();
        for words in [
            "Copy your MitID app to another phone/tablet",
            "Kopier din MitID app til en anden telefon/tablet",
            "The demo needs JavaScript.",
            "Demoen kræver JavaScript.",
        ] {
            assert!(text.contains(words), "{words}: {text}");
        }
        assert!(!text.contains("The demo is starting"), "{text}");
        let both = ["?phone=old", "?phone=new"].repeat(4);
        assert_eq!(tab.script(DOORS, vec![]).await, json!(both));
    })
    .await;
}

/// What has moved on the page so far, without the person doing anything.
const SHIFTS: &str = r"
    window.shifts = [];
    new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries())
            shifts.push([value, ...sources.map(({ node }) => node?.className ?? node?.nodeName)]);
    }).observe({ type: 'layout-shift', buffered: true });";

#[tokio::test]
async fn nothing_moves_when_the_app_comes_to_the_start_page() {
    scenario("start-shift", async |stage| {
        let tab = stage.browser("browser").await.first_tab().await;
        tab.run_before_every_page(SHIFTS).await;
        is_never_idle(&tab).await;
        for (width, height) in [(360, 640), (768, 1024), (1280, 800)] {
            let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
            tab.devtools("Emulation.setDeviceMetricsOverride", size).await;
            tab.goto(&format!("{}/?lang=en", stage.network_origin())).await;
            letters_are_there(&tab).await;
            becomes_idle(&tab).await;
            until("the code for a second device", async || {
                let code = "return document.querySelector('canvas') !== null";
                let drawn = tab.try_script(code, vec![]).await?;
                if drawn == true { Ok(()) } else { Err(drawn.to_string()) }
            })
            .await;
            let shifts = tab.script("return shifts", vec![]).await;
            assert_eq!(shifts, json!([]), "{width} × {height}");
            until("the code in the unfolded part", async || {
                let code = "document.querySelector('.second').open = true; return document.querySelector('canvas').width > 100";
                let drawn = tab.try_script(code, vec![]).await?;
                if drawn == true { Ok(()) } else { Err(drawn.to_string()) }
            })
            .await;
        }
    })
    .await;
}
