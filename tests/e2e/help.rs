//! The help pages, the advice to stop, and the list for copying the real app.

use crate::{actions::Phone, browser::Tab, stage::scenario, wait::until, words::ENGLISH};
use serde_json::{Value, json};

/// The headings, links and texts of the page.
async fn page(tab: &Tab) -> Value {
    const PAGE: &str = r##"
        const heading = document.querySelector("main h1");
        return heading && {
            title: document.title,
            heading: heading.innerText,
            text: document.body.innerText,
            marks: Array.from(document.querySelectorAll("[data-demo-mark]"), (e) => e.innerText),
            address: location.href,
            page: document.documentElement.dataset.page,
            scripts: document.scripts.length,
            links: Array.from(document.querySelectorAll("a[href]"), (a) => a.href),
            broken: Array.from(document.querySelectorAll('a[href^="#"]'), (a) => a.getAttribute("href"))
                .filter((id) => !document.querySelector(id)),
            wide: document.documentElement.scrollWidth > innerWidth,
        };
    "##;
    until("a page with a heading", async || {
        let page = tab.try_script(PAGE, vec![]).await?;
        if page.is_null() { Err("none".into()) } else { Ok(page) }
    })
    .await
}

fn texts(list: &Value) -> Vec<&str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

#[tokio::test]
async fn the_address_of_the_help_leads_to_its_static_page() {
    scenario("help", async |stage| {
        let tab = stage.tab("lang=en").await;
        for (query, language, heading) in [
            ("page=help&lang=en&embed=1&wait=5", "en", "Help"),
            ("page=help&lang=da", "da", "Hjælp"),
            ("page=help&lang=fr", "en", "Help"),
        ] {
            tab.goto(&stage.address("lang=en")).await;
            tab.goto(&stage.address(&format!("{query}#questions"))).await;
            let help = page(&tab).await;
            assert_eq!(help["heading"], heading, "{query}");
            let address = format!("{}/steps/{language}/help.html#questions", stage.origin());
            assert_eq!(help["address"], json!(address));
            assert_eq!(help["scripts"], 0, "it reads without script");
            assert_eq!(help["wide"], json!(false));
            assert!(texts(&help["marks"]).concat().contains("Demo"), "{help}");
            // The address that led here is not on the way back.
            tab.client().await.back().await.expect("the way back");
            assert_eq!(page(&tab).await["page"], "start");
        }
    })
    .await;
}

#[tokio::test]
async fn each_old_fragment_of_the_help_leads_to_its_part() {
    scenario("help-fragments", async |stage| {
        let tab = stage.tab("page=help&lang=en").await;
        let help = page(&tab).await;
        assert_eq!(help["broken"], json!([]), "every entry of the list leads to its part");
        for (id, file, heading) in [
            ("numbers", "numbers.html", "The numbers"),
            ("compared", "numbers.html#compared", "The numbers"),
            ("stop", "stop.html", "Did someone send you here or ask for a code? Stop."),
            ("for-real", "for-real.html", "Now do it for real"),
        ] {
            tab.goto(&stage.address(&format!("page=help&lang=en#{id}"))).await;
            page(&tab).await;
            let follow = format!("document.querySelector('li:target a[href=\"{file}\"]').click()");
            tab.script(&follow, vec![]).await;
            until(heading, async || {
                let now = tab
                    .try_script("return document.querySelector('h1')?.innerText ?? ''", vec![])
                    .await?;
                if now == heading { Ok(()) } else { Err(now.to_string()) }
            })
            .await;
        }
    })
    .await;
}

#[tokio::test]
async fn no_page_links_to_where_somebody_could_have_been_sent_from() {
    scenario("stop", async |stage| {
        let tab = stage.tab("lang=en").await;
        for query in ["?lang=en", "?page=help&lang=en", "steps/en/stop.html", "steps/da/stop.html"]
        {
            tab.goto(&format!("{}/{query}", stage.origin())).await;
            let page = page(&tab).await;
            let text = page["text"].as_str().unwrap_or_default();
            assert!(text.contains("Stop."), "{query}: {text}");
            for link in texts(&page["links"]) {
                assert!(link.starts_with(stage.origin()), "{query}: {link}");
            }
        }
        // On a phone, from the menu.
        tab.goto(&stage.address("lang=en&phone=old")).await;
        let old = Phone::old(&tab);
        old.sees_step(1).await;
        old.press(ENGLISH.menu).await;
        old.press("Did someone send you here?").await;
        let sight = old.sees("the advice", |s| s.screen() == "stop").await;
        assert!(sight.text().contains("Never send the QR code to anyone"), "{}", sight.text());
        assert!(sight.text().contains("Copy your MitID app to another phone/tablet"));
        assert_eq!(sight.links(), [] as [&str; 0], "the real help page is plain text");
        old.press("Back").await;
    })
    .await;
}

#[tokio::test]
async fn the_list_is_printed_alone_with_the_mark_of_the_demo() {
    scenario("for-real", async |stage| {
        let new = stage.new_phone("step=19").await;
        new.sees_step(19).await;
        new.press("Now do it for real").await;
        new.sees_heading("Now do it for real").await;
        // What a printer would get, at the moment the browser is asked to print.
        let prepared = r#"
            window.print = () => { window.__printed = document.querySelector("[data-print]")?.innerText ?? "everything"; };
        "#;
        new.tab().script(prepared, vec![]).await;
        new.tab().devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
        new.press("Print this list").await;
        let printed = until("the list at the printer", async || {
            let printed = new.tab().try_script("return window.__printed ?? null", vec![]).await?;
            printed.as_str().map(str::to_owned).ok_or_else(|| "nothing".into())
        })
        .await;
        for part in ["Have ready", "Which phone when", "Start copying", "Practised with a demo"] {
            assert!(printed.contains(part), "{part} is missing in {printed}");
        }
        let around = new.tab().script(OUTSIDE, vec![]).await;
        assert_eq!(around, json!([]), "nothing else is printed");
        let width = "return document.querySelector('[data-print]').clientWidth / innerWidth";
        let width = new.tab().script(width, vec![]).await;
        assert!(width.as_f64().is_some_and(|part| part > 0.8), "{width} of the paper's width");
        new.tab().script("window.dispatchEvent(new Event('afterprint'))", vec![]).await;
        new.tab().devtools("Emulation.setEmulatedMedia", json!({ "media": "" })).await;
        new.press("Back").await;
        new.sees_step(19).await;
        new.press(ENGLISH.ok).await;
    })
    .await;
}

#[tokio::test]
async fn the_static_list_is_printed_alone_with_the_mark() {
    scenario("for-real-static", async |stage| {
        let tab = stage.tab("lang=en").await;
        tab.goto(&format!("{}/steps/en/for-real.html", stage.origin())).await;
        tab.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
        let printed = tab.script("return document.body.innerText", vec![]).await;
        let printed = printed.as_str().unwrap_or_default();
        for part in
            ["Demo", "Have ready", "Which phone when", "Start copying", "Practised with a demo"]
        {
            assert!(printed.contains(part), "{part} is missing in {printed}");
        }
        for around in ["Back to help", "Dansk", "Two Phones is not MitID", "menu of your browser"] {
            assert!(!printed.contains(around), "{around} is in {printed}");
        }
    })
    .await;
}

/// Visible text outside of what is printed.
const OUTSIDE: &str = r#"
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const outside = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const around = node.parentElement;
        if (node.data.trim() && !around.closest("[data-print], script, template, noscript") && around.checkVisibility()) {
            outside.push(node.data.trim());
        }
    }
    return outside;
"#;
