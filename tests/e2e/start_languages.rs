//! The start page in the languages of the captions, what is remembered of a choice, and larger text.

use crate::{
    browser::{Launch, Tab},
    stage::{Stage, scenario},
    wait::until,
};
use serde_json::{Value, json};
use two_phones::i18n::{Language, guide::GuideLanguage};

/// The first tab of a browser in this language.
async fn tab_in(stage: &Stage, language: &'static str) -> Tab {
    let launch = Launch { language, ..stage.launch(language) };
    stage.browser_with(&launch).await.first_tab().await
}

/// What the start page is like once it is complete.
const PAGE: &str = r"
    const page = document.querySelector('.landing');
    if (!page || !document.title.includes('Two Phones: ') || document.querySelectorAll('.landing').length > 1) return null;
    const button = page.querySelector('.landing__both');
    return {
        lang: document.documentElement.lang, page: page.lang, both: button.getAttribute('href'),
        below: Math.ceil(button.getBoundingClientRect().bottom) - innerHeight,
        wide: document.documentElement.scrollWidth > innerWidth,
        direction: getComputedStyle(page.querySelector('h1')).direction,
        captions: page.querySelector('[data-captions] .fold__value').textContent,
        size: page.querySelector('.fold--text .fold__value').textContent,
        letters: getComputedStyle(document.documentElement).fontSize,
        stored: Object.keys(localStorage).length };";

async fn is_complete(tab: &Tab) -> Value {
    until("the start page", async || {
        let page = tab.try_script(PAGE, vec![]).await?;
        if page.is_null() { Err("not yet".to_owned()) } else { Ok(page) }
    })
    .await
}

/// Waits until the start page says this.
async fn has(tab: &Tab, name: &str, wanted: &str) {
    until(&format!("{name}: {wanted}"), async || {
        let page = tab.try_script(PAGE, vec![]).await?;
        if page[name] == wanted { Ok(()) } else { Err(page.to_string()) }
    })
    .await;
}

async fn presses(tab: &Tab, selector: &str) {
    let script = "document.querySelector(arguments[0]).click()";
    tab.script(script, vec![json!(selector)]).await;
}

#[tokio::test]
async fn the_first_button_is_within_the_first_screen() {
    scenario("start-first-button", async |stage| {
        let tab = stage.browser("browser").await.first_tab().await;
        for (width, height) in [(360, 640), (320, 568)] {
            let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
            tab.devtools("Emulation.setDeviceMetricsOverride", size).await;
            for language in GuideLanguage::ALL {
                let tag = language.tag();
                let is_of_app = Language::ALL.iter().any(|it| it.tag() == tag);
                let option = if is_of_app { "lang" } else { "guide" };
                tab.goto(&stage.address(&format!("{option}={tag}"))).await;
                let page = is_complete(&tab).await;
                assert_eq!(page["page"], tag);
                let below = page["below"].as_i64().expect("a number");
                assert!(below <= 0, "{tag} at {width} × {height}: {below} px too low");
                assert_eq!(page["wide"], false, "{tag} at {width} × {height}");
            }
        }
    })
    .await;
}

/// Of each frame until the page is complete, the languages of the start pages that are to be seen.
const SEEN: &str = r"
    window.seen = [];
    const look = () => {
        const pages = [...document.querySelectorAll('.landing')].filter((page) => page.checkVisibility());
        if (pages.length > 0) seen.push(pages.map(({ lang }) => lang).join());
        requestAnimationFrame(look);
    };
    requestAnimationFrame(look);";

#[tokio::test]
async fn the_page_is_in_the_browsers_language_from_the_first_paint() {
    scenario("start-browser-language", async |stage| {
        for (browser, lang, both) in [
            ("da-DK", "da", "?phone=both"),
            ("en-GB", "en", "?phone=both"),
            ("fr-FR,da", "da", "?phone=both"),
            ("pl-PL,en", "pl", "?guide=pl&phone=both"),
        ] {
            let tab = tab_in(stage, browser).await;
            tab.run_before_every_page(SEEN).await;
            tab.goto(&stage.address("")).await;
            let page = is_complete(&tab).await;
            assert_eq!((&page["lang"], &page["page"]), (&json!(lang), &json!(lang)), "{browser}");
            assert_eq!(page["both"], both, "{browser}");
            assert_eq!(page["stored"], 0, "nothing was chosen yet");
            let script = "return window.seen.filter((langs) => langs !== arguments[0])";
            assert_eq!(tab.script(script, vec![json!(lang)]).await, json!([]), "{browser}");
        }
    })
    .await;
}

/// The language of the captions once the app is there; an empty word if there are none.
const CAPTIONS: &str = "
    if (!document.querySelector('[data-phone] [data-sms], [data-phone] .turn')) return null;
    if (document.querySelector('.arriving')) return null;
    return document.querySelector('.stage__caption section')?.lang ?? '';";

#[tokio::test]
async fn a_phone_has_captions_in_the_browsers_language() {
    scenario("captions-browser-language", async |stage| {
        let ukrainian = "uk-UA,en";
        let launch = Launch { language: ukrainian, ..stage.launch(ukrainian) };
        let first = stage.browser_with(&launch).await;
        for (browser, query, captions) in [
            (ukrainian, "phone=old", "uk"),
            (ukrainian, "phone=both&embed=1", "uk"),
            (ukrainian, "phone=old&guide=off", ""),
            (ukrainian, "phone=old&guide=ro", "ro"),
            ("da-DK,uk", "phone=old", ""),
            ("fr-FR,uk", "phone=old", ""),
        ] {
            let tab = if browser == ukrainian {
                first.new_tab().await
            } else {
                tab_in(stage, browser).await
            };
            tab.goto(&stage.address(query)).await;
            let found = until("the app", async || {
                let captions = tab.try_script(CAPTIONS, vec![]).await?;
                if captions.is_null() { Err("not yet".to_owned()) } else { Ok(captions) }
            })
            .await;
            assert_eq!(found, captions, "{browser}: {query}");
        }
    })
    .await;
}

#[tokio::test]
async fn captions_turned_off_stay_off_in_the_same_language() {
    scenario("start-captions-off", async |stage| {
        let tab = tab_in(stage, "pl-PL,en").await;
        tab.goto(&stage.address("wait=5")).await;
        let page = is_complete(&tab).await;
        assert_eq!(
            (&page["captions"], &page["both"]),
            (&json!("Polski"), &json!("?wait=5&guide=pl&phone=both"))
        );
        presses(&tab, ".landing__guided [href*='guide=off']").await;
        has(&tab, "captions", "Wyłączone").await;
        tab.goto(&stage.address("wait=5")).await;
        let page = is_complete(&tab).await;
        assert_eq!(
            (&page["page"], &page["both"]),
            (&json!("pl"), &json!("?wait=5&guide=off&phone=both"))
        );
        presses(&tab, ".landing__guided > a").await;
        has(&tab, "captions", "Polski").await;
    })
    .await;
}

#[tokio::test]
async fn a_language_that_was_chosen_is_remembered() {
    scenario("start-remembers", async |stage| {
        let tab = stage.browser("browser").await.first_tab().await;
        for (choice, lang, both) in
            [("uk", "uk", "?guide=uk&phone=both"), ("da", "da", "?phone=both")]
        {
            tab.goto(&stage.address("")).await;
            is_complete(&tab).await;
            presses(&tab, &format!(".fold--language [lang={choice}]")).await;
            has(&tab, "page", lang).await;
            tab.goto(&stage.address("")).await;
            let page = is_complete(&tab).await;
            assert_eq!((&page["page"], &page["both"]), (&json!(lang), &json!(both)));
        }
        // What the address asks for comes before it.
        tab.goto(&stage.address("lang=en")).await;
        assert_eq!(is_complete(&tab).await["page"], "en");
        // The phones are in the language that was chosen, too.
        tab.goto(&stage.address("phone=old")).await;
        until("Danish phones", async || {
            let lang = tab.try_script("return document.documentElement.lang", vec![]).await?;
            if lang == "da" { Ok(()) } else { Err(lang.to_string()) }
        })
        .await;
    })
    .await;
}

#[tokio::test]
async fn arabic_reads_from_right_to_left() {
    scenario("start-arabic", async |stage| {
        let tab = tab_in(stage, "ar").await;
        tab.goto(&stage.address("")).await;
        let page = is_complete(&tab).await;
        assert_eq!((&page["page"], &page["direction"]), (&json!("ar"), &json!("rtl")));
        let script = r"
            const at = (selector) => document.querySelector(selector).getBoundingClientRect().left;
            return at('.header__brand') > at('.fold--language')";
        assert_eq!(tab.script(script, vec![]).await, true, "the header begins on the right");
    })
    .await;
}

#[tokio::test]
async fn a_language_that_cannot_be_fetched_leaves_the_page_readable() {
    scenario("start-language-missing", async |stage| {
        let launch = Launch { language: "pl-PL", ..stage.launch("pl") };
        let browser = stage.browser_with(&launch).await;
        let tab = browser.first_tab().await;
        tab.devtools("Network.enable", json!({})).await;
        tab.devtools("Network.setBlockedURLs", json!({ "urls": ["*start.pl*"] })).await;
        tab.goto(&stage.address("")).await;
        assert_eq!(is_complete(&tab).await["page"], "en");
        // The browser itself logs a file that does not come as an error, so its console is not checked.
        browser.close().await;
    })
    .await;
}

const LETTERS: &str = "return getComputedStyle(document.documentElement).fontSize";

#[tokio::test]
async fn larger_text_is_chosen_on_the_start_page_and_holds_everywhere() {
    scenario("larger-text", async |stage| {
        let tab = stage.tab("lang=en").await;
        assert_eq!(is_complete(&tab).await["letters"], "18px");
        presses(&tab, ".fold--text [value='150']").await;
        has(&tab, "letters", "27px").await;
        has(&tab, "size", "Very large").await;
        for query in ["lang=en", "lang=en&phone=old", "lang=en&page=requirements"] {
            tab.goto(&stage.address(query)).await;
            assert_eq!(tab.script(LETTERS, vec![]).await, "27px", "{query}");
        }
    })
    .await;
}

const CHOOSE: &str = r"
    const list = document.querySelector('select[data-choice=text]');
    list.value = arguments[0];
    list.dispatchEvent(new Event('change', { bubbles: true }));
    return list.selectedOptions[0].textContent;";

#[tokio::test]
async fn larger_text_of_the_settings_is_not_kept_in_a_frame() {
    scenario("larger-text-settings", async |stage| {
        let tab = stage.browser("browser").await.first_tab().await;
        let size = json!({ "width": 1280, "height": 800, "deviceScaleFactor": 1, "mobile": false });
        tab.devtools("Emulation.setDeviceMetricsOverride", size).await;
        for (query, kept) in [("lang=en&phone=old&embed=1", "18px"), ("lang=en&phone=old", "22.5px")] {
            tab.goto(&stage.address(query)).await;
            until("the phone", async || {
                let ready = tab.try_script("return document.querySelector('[data-screen]') !== null && !document.querySelector('.arriving')", vec![]).await?;
                if ready == true { Ok(()) } else { Err(ready.to_string()) }
            })
            .await;
            if query.contains("embed") {
                presses(&tab, ".who").await;
            }
            assert_eq!(tab.script(CHOOSE, vec![json!("125")]).await, "Large");
            assert_eq!(tab.script(LETTERS, vec![]).await, "22.5px");
            tab.reload().await;
            assert_eq!(tab.script(LETTERS, vec![]).await, kept, "{query}");
        }
    })
    .await;
}
