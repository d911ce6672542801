//! The page without options, and the page before its program has loaded.

use crate::{server::dist, stage::scenario, wait::until};
use serde_json::Value;

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
