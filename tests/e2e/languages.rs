//! The words of the languages: a page downloads those that it uses, keeps them, and says which are missing.

use crate::{
    actions::Phone,
    browser::{Launch, Tab},
    journey,
    secrets::network,
    server::{Server, dist},
    site::{Site, is_kept, version_of},
    stage::scenario,
    wait::until,
    words::{DANISH, ENGLISH},
};
use serde_json::{Value, json};
use two_phones::i18n::{Language, guide::GuideLanguage};

/// The words files among the addresses that begin with `origin`, without their hashes.
fn words_files(log: &[Value], origin: &str) -> Vec<String> {
    let own = format!("{origin}/lang/");
    let urls = log.iter().filter_map(|request| request["url"].as_str());
    let names = urls.filter_map(|url| Some(url.strip_prefix(&own)?.split('?').next()?.to_owned()));
    let mut names: Vec<String> = names.collect();
    names.sort();
    names.dedup();
    names
}

#[tokio::test]
async fn a_first_visit_downloads_the_languages_of_the_page_alone() {
    scenario("languages-downloaded", async |stage| {
        let log = stage.folder().join("network.json");
        let launch = Launch { network_log: Some(log.clone()), ..stage.launch("browser") };
        let browser = stage.browser_with(&launch).await;
        let tab = browser.first_tab().await;
        let apps = Language::ALL.map(|language| (Some(language), None));
        let guides = GuideLanguage::ALL.iter().zip(Language::ALL.iter().cycle());
        let guides = guides.map(|(guide, app)| (Some(*app), Some(*guide)));
        // The browser's own language is English.
        let visits: Vec<_> = apps.into_iter().chain(guides).chain([(None, None)]).collect();
        let mut expected = Vec::new();
        for (app, guide) in visits {
            // Another server is another origin: nothing of it was visited before.
            let server = Server::of(&dist());
            let origin = server.origin().to_owned();
            let lang = app.map_or(String::new(), |app| format!("&lang={}", app.tag()));
            let asked = guide.map_or(String::new(), |guide| format!("&guide={}", guide.tag()));
            tab.goto(&format!("{origin}/?phone=old{lang}{asked}")).await;
            Phone::old(&tab).sees_step(1).await;
            is_kept(&tab).await;
            let app = app.unwrap_or_default().tag();
            let captions = guide.map(|guide| format!("captions.{}.txt", guide.tag()));
            let wanted = [format!("app.{app}.txt")].into_iter().chain(captions);
            expected.push((origin, wanted.collect::<Vec<_>>()));
        }
        stage.close(browser).await;
        let log = network(&log);
        for (origin, wanted) in expected {
            assert_eq!(words_files(&log, &origin), wanted);
        }
    })
    .await;
}

/// The language of the caption that is shown.
async fn shows_caption_in(tab: &Tab, lang: &str) {
    const LANG: &str =
        "return document.querySelector('[data-caption]')?.closest('[lang]').lang ?? null";
    until("the caption", async || {
        let shown = tab.try_script(LANG, vec![]).await?;
        if shown == lang { Ok(()) } else { Err(shown.to_string()) }
    })
    .await;
}

#[tokio::test]
async fn after_a_first_visit_its_languages_need_no_network() {
    scenario("languages-offline", async |stage| {
        let mut site = Site::new(stage);
        let tab = stage.browser("browser").await.first_tab().await;
        tab.goto(&site.address("lang=da&guide=pl&phone=old")).await;
        is_kept(&tab).await;
        site.goes_away();

        tab.goto(&site.address("lang=da&guide=pl&phone=both&wait=2")).await;
        let (old, new) = (Phone::old(&tab), Phone::new(&tab));
        shows_caption_in(&tab, "pl").await;
        journey::install(&new, &DANISH).await;
        journey::start_waiting(&old, &DANISH).await;
        journey::show_code(&old, &DANISH).await;
        tab.goto(&site.address("lang=da&page=help")).await;
        says(&tab, "Hvad er ægte her?").await;
        let colour = "return getComputedStyle(document.querySelector('.strip')).position";
        assert_eq!(tab.script(colour, vec![]).await, "sticky", "the styles are there");
        for (page, words) in [
            ("numbers", "gælder i 3 minutter"),
            ("for-real", "Vælg din egen PIN-kode"),
            ("stop", "QR-koden"),
        ] {
            let link = format!("document.querySelector('main a[href^=\"{page}.html\"]').click()");
            tab.script(&link, vec![]).await;
            says(&tab, words).await;
            tab.script("document.querySelector('.back a').click()", vec![]).await;
            says(&tab, "Hvad er ægte her?").await;
        }
    })
    .await;
}

async fn says(tab: &Tab, wanted: &str) {
    until(&format!("“{wanted}” on the page"), async || {
        let text = tab.try_script("return document.body.innerText", vec![]).await?;
        let text = text.as_str().unwrap_or_default();
        if text.contains(wanted) { Ok(()) } else { Err(text.to_owned()) }
    })
    .await;
}

/// Picks an entry of the list that has it, as a person does.
const PICK: &str = r#"
    const [value] = arguments;
    const select = document.querySelector(`option[value="${value}"]`).closest("select");
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
"#;

/// What is picked in the list that has this entry.
const PICKED: &str =
    r#"return document.querySelector(`option[value="${arguments[0]}"]`).closest("select").value"#;

#[tokio::test]
async fn a_language_chosen_without_a_network_is_said_to_be_missing() {
    scenario("languages-missing", async |stage| {
        let mut site = Site::new(stage);
        let browser = stage.browser("browser").await;
        let tab = browser.first_tab().await;
        tab.goto(&site.address("lang=en&phone=old")).await;
        is_kept(&tab).await;
        site.goes_away();
        let old = Phone::old(&tab);
        old.press(ENGLISH.menu).await;
        old.press("Settings").await;
        old.press("Language").await;
        old.choose("Dansk").await;
        says(&tab, "“Dansk” is not on this device yet").await;
        // The page is as it was, and goes on.
        old.sees_heading("Language").await;
        let checked =
            "return document.querySelector('[data-phone] input:checked').labels[0].innerText";
        assert_eq!(tab.script(checked, vec![]).await, "English");
        old.press("Back").await;
        old.sees("the settings", |sight| sight.screen() == "settings").await;

        tab.script(PICK, vec![json!("pl")]).await;
        says(&tab, "“Polski” is not on this device yet").await;
        assert_eq!(tab.script(PICKED, vec![json!("pl")]).await, "off");

        // The same by an address: the page opens in a language that is there.
        tab.goto(&site.address("lang=da&guide=pl&phone=old")).await;
        says(&tab, "“Dansk” is not on this device yet").await;
        old.sees_heading("Settings").await;
        // The browser itself logs a file that does not come as an error, so its console is not checked.
        browser.close().await;
    })
    .await;
}

#[tokio::test]
async fn a_language_chosen_later_is_kept_by_the_next_version_too() {
    scenario("languages-kept", async |stage| {
        let mut site = Site::new(stage);
        let tab = stage.browser("browser").await.first_tab().await;
        tab.goto(&site.address("lang=en&phone=old")).await;
        is_kept(&tab).await;
        let old = Phone::old(&tab);
        old.sees_step(1).await;
        tab.script(PICK, vec![json!("da")]).await;
        is_called(&tab, DANISH.old_phone).await;
        tab.script(PICK, vec![json!("uk")]).await;
        shows_caption_in(&tab, "uk").await;

        let before = version_of(&tab).await;
        site.is_replaced();
        tab.reload().await;
        says(&tab, "Indlæs den nye version").await;
        site.goes_away();
        tab.reload().await;
        assert_ne!(version_of(&tab).await, before);
        is_called(&tab, DANISH.old_phone).await;
        shows_caption_in(&tab, "uk").await;
    })
    .await;
}

/// Waits until the old phone has this name.
async fn is_called(tab: &Tab, wanted: &str) {
    const NAME: &str = "return document.querySelector('[data-phone=old]')?.ariaLabel ?? null";
    until("the name of the phone", async || {
        let name = tab.try_script(NAME, vec![]).await?;
        if name == wanted { Ok(()) } else { Err(name.to_string()) }
    })
    .await;
}
