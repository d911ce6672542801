//! A browser that translates the page changes its texts behind the app, which has to go on.

use crate::{
    actions::Phone,
    browser::Tab,
    checks::Sight,
    devices::whole_journey,
    journey::Offers,
    stage::{Stage, scenario},
    words::ENGLISH,
};

/// A translation into the same words. Chrome's puts a new text in the place of one; others keep the text, in elements of their
/// own.
const TRANSLATES: &str = r"
    let turn = 0;
    const keeps = () => (turn += 1) % 2 === 0;
    const font = (content) => {
        const [outer, inner] = ['font', 'font'].map((name) => document.createElement(name));
        outer.append(inner);
        inner.append(content);
        return outer;
    };
    function translate(text) {
        if (!text.data.trim() || text.parentNode.nodeName === 'FONT' || text.parentElement.closest('script, style, template')) return;
        if (keeps()) {
            const place = document.createComment('');
            text.replaceWith(place);
            place.replaceWith(font(text));
        } else {
            text.replaceWith(font(new Text(text.data)));
        }
    }
    function translateAll(root) {
        const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const found = root.nodeType === Node.TEXT_NODE ? [root] : [];
        while (texts.nextNode()) found.push(texts.currentNode);
        for (const text of found) if (text.isConnected) translate(text);
    }
    document.addEventListener('two-phones-ready', () => setTimeout(() => {
        translateAll(document.body);
        new MutationObserver((records) => {
            for (const { addedNodes } of records) for (const node of addedNodes) if (node.isConnected) translateAll(node);
        }).observe(document.body, { childList: true, subtree: true });
        document.body.dataset.translated = '';
    }, 300));
";

/// A page whose texts are translated as soon as it is ready.
async fn translated(stage: &Stage, query: &str) -> Tab {
    let tab = stage.browser("browser").await.first_tab().await;
    tab.run_before_every_page(TRANSLATES).await;
    tab.goto(&stage.address(query)).await;
    tab
}

#[tokio::test]
async fn the_journey_ends_while_the_browser_translates() {
    scenario("translated", async |stage| {
        let tab = translated(stage, "phone=both&wait=2&lang=en&guide=pl").await;
        whole_journey(&Phone::old(&tab), &Phone::new(&tab), &ENGLISH, Offers::Decline).await;
        let translated =
            tab.script("return document.querySelectorAll('.phone font').length", vec![]).await;
        assert!(translated.as_u64().is_some_and(|count| count > 10), "{translated}");
    })
    .await;
}

#[tokio::test]
async fn a_countdown_goes_on_while_the_browser_translates() {
    scenario("translated-countdown", async |stage| {
        let tab = translated(stage, "phone=old&step=5&wait=3600&lang=en").await;
        let old = Phone::old(&tab);
        let is_translated = "return 'translated' in document.body.dataset";
        crate::wait::until("a translated page", async || {
            let is = tab.try_script(is_translated, vec![]).await?;
            if is == true { Ok(()) } else { Err("not yet".into()) }
        })
        .await;
        old.sees_step(5).await;
        old.press(ENGLISH.ok).await;
        let seconds = |s: &Sight| s.seconds_left();
        let first = old.sees("a countdown", |s| seconds(s).is_some()).await;
        let first = seconds(&first).expect("it was just there");
        old.sees("fewer seconds", |s| seconds(s).is_some_and(|left| left < first - 1)).await;
    })
    .await;
}
