//! Captions: what to do next, in the reader's language, with the labels that are on the screen.

use crate::{
    actions::Phone,
    browser::Tab,
    journey,
    stage::{Stage, scenario},
    wait::until,
    words::{DANISH, ENGLISH, Words},
};
use fantoccini::Locator;
use serde_json::{Value, json};
use std::ops::RangeInclusive;
use two_phones::i18n::guide::GuideLanguage;

/// The visible caption: its text, the language and direction it is in, and the labels it quotes, with theirs.
const CAPTION: &str = r#"
    const seen = (e) => e.checkVisibility({ visibilityProperty: true });
    const captions = Array.from(document.querySelectorAll("[data-caption]")).filter(seen);
    if (captions.length !== 1) return `${captions.length} captions`;
    const [caption] = captions;
    const around = caption.closest("[lang]");
    return {
        text: caption.innerText,
        around: around.innerText,
        lang: around.lang,
        dir: getComputedStyle(caption).direction,
        labels: Array.from(caption.querySelectorAll("[lang]"), (label) => ({
            text: label.textContent, lang: label.lang, dir: getComputedStyle(label).direction,
        })),
    };
"#;

/// What can be read on a phone besides its caption, and on the card beside it: texts of controls and headings, and names that
/// only a reader hears.
const NAMES: &str = r#"
    const [role] = arguments;
    const phone = document.querySelector(`[data-phone="${role}"]`);
    const named = phone.querySelectorAll("button, a, label, h1, h2, legend, [aria-label]");
    const outside = [...named, ...document.querySelectorAll(".identity h2")].filter((e) => !e.closest(".caption"));
    const lines = (e) => e.innerText.split("\n").map((line) => line.trim());
    return outside.flatMap((e) => [...lines(e), e.getAttribute("aria-label") ?? ""]);
"#;

async fn caption(tab: &Tab, wanted: impl Fn(&Value) -> bool) -> Value {
    until("the caption", async || {
        let caption = tab.try_script(CAPTION, vec![]).await?;
        if caption.is_object() && wanted(&caption) { Ok(caption) } else { Err(caption.to_string()) }
    })
    .await
}

fn labels(caption: &Value) -> Vec<&str> {
    let labels = caption["labels"].as_array().into_iter().flatten();
    labels.filter_map(|label| label["text"].as_str()).collect()
}

/// Checks that each label that the caption quotes is on the screen, letter for letter.
async fn quotes_what_is_there(phone: &Phone, what: &str) -> Value {
    until(&format!("{what}: labels that are on the screen"), async || {
        let caption = phone.tab().try_script(CAPTION, vec![]).await?;
        let names = phone.tab().try_script(NAMES, vec![json!(phone.role())]).await?;
        let there: Vec<&str> =
            names.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let strange: Vec<&str> =
            labels(&caption).into_iter().filter(|label| !there.contains(label)).collect();
        if caption.is_object() && strange.is_empty() {
            Ok(caption)
        } else {
            Err(format!("{strange:?} of {caption} not among {there:?}"))
        }
    })
    .await
}

/// Goes through a part of the journey and compares each caption with its screen.
async fn every_step_quotes_what_is_there(words: &Words, role: &str, steps: RangeInclusive<u64>) {
    scenario(&format!("guide-{role}-{}", words.lang), async |stage| {
        let tab = stage.tab("guide=pl").await;
        let phone = if role == "old" { Phone::old(&tab) } else { Phone::new(&tab) };
        for step in steps {
            let query = format!("lang={}&phone={role}&step={step}&scan=picture", words.lang);
            tab.goto(&stage.address(&format!("guide=pl&{query}"))).await;
            phone.sees_step(step).await;
            let caption = quotes_what_is_there(&phone, &query).await;
            assert!(!caption["text"].as_str().unwrap_or_default().is_empty(), "{query}");
        }
    })
    .await;
}

#[tokio::test]
async fn english_captions_of_the_old_phone_quote_its_labels() {
    every_step_quotes_what_is_there(&ENGLISH, "old", 1..=7).await;
}

#[tokio::test]
async fn danish_captions_of_the_old_phone_quote_its_labels() {
    every_step_quotes_what_is_there(&DANISH, "old", 1..=7).await;
}

#[tokio::test]
async fn english_captions_of_the_new_phone_quote_its_labels() {
    every_step_quotes_what_is_there(&ENGLISH, "new", 8..=19).await;
}

#[tokio::test]
async fn danish_captions_of_the_new_phone_quote_its_labels() {
    every_step_quotes_what_is_there(&DANISH, "new", 8..=19).await;
}

#[tokio::test]
async fn every_side_screen_quotes_the_labels_that_are_on_it() {
    scenario("guide-asides", async |stage| {
        let old = stage.old_phone("guide=uk").await;
        old.sees_step(1).await;
        let open_menu = async || {
            old.press(ENGLISH.menu).await;
            old.sees("the menu", |sight| sight.screen() == "menu").await;
            quotes_what_is_there(&old, "the menu").await;
        };
        open_menu().await;
        let entries = old.buttons().await.expect("entries");
        let beside = |name: &&String| !["Back", ENGLISH.copy_to_new_app].contains(&name.as_str());
        for entry in entries.iter().filter(beside) {
            old.press(entry).await;
            old.sees("its screen", |sight| sight.screen() != "menu").await;
            quotes_what_is_there(&old, entry).await;
            old.press("Back").await;
            old.sees("the menu", |sight| sight.screen() == "menu").await;
        }
    })
    .await;
}

#[tokio::test]
async fn each_language_says_it_in_its_own_words_and_direction() {
    scenario("guide-languages", async |stage| {
        let tab = stage.tab("lang=en").await;
        for (language, words) in GuideLanguage::ALL.iter().zip([&ENGLISH, &DANISH].iter().cycle()) {
            let (lang, dir) = (language.tag(), language.direction().word());
            let heading = language.captions().expect("the words").words.heading;
            let Words { lang: app, yes_copy, start_copying, .. } = words;
            let query = format!("lang={app}&guide={lang}&phone=old&step=4");
            tab.goto(&stage.address(&query)).await;
            Phone::old(&tab).sees_step(4).await;
            let caption = caption(&tab, |caption| caption["lang"] == lang).await;
            assert_eq!(caption["dir"], dir, "{query}");
            assert_eq!(labels(&caption), [*yes_copy, *start_copying], "{query}");
            for label in caption["labels"].as_array().into_iter().flatten() {
                assert_eq!((&label["lang"], &label["dir"]), (&json!(app), &json!("ltr")));
            }
            let around = caption["around"].as_str().unwrap_or_default();
            assert!(around.contains(heading), "{query}: {around}");
        }
    })
    .await;
}

#[tokio::test]
async fn side_by_side_the_caption_is_about_the_phone_whose_turn_it_is() {
    scenario("guide-both", async |stage| {
        let tab = stage.tab("lang=en&phone=both&guide=de&wait=0").await;
        let (old, new) = (Phone::old(&tab), Phone::new(&tab));
        old.sees_step(1).await;
        let about = async |phone: &str, label: &str| {
            let is = |caption: &Value| {
                caption["around"].as_str().is_some_and(|text| text.contains(phone))
                    && labels(caption) == [label]
            };
            caption(&tab, is).await;
        };
        about("Altes Handy", ENGLISH.menu).await;
        journey::start_waiting(&old, &ENGLISH).await;
        journey::show_code(&old, &ENGLISH).await;
        about("Neues Handy", ENGLISH.get).await;
        new.press(ENGLISH.get).await;
        about("Neues Handy", ENGLISH.open).await;
    })
    .await;
}

/// A tab with a window as small as some phones'.
async fn small(stage: &Stage, query: &str) -> Tab {
    let tab = stage.tab(query).await;
    let size = json!({"width": 360, "height": 640, "deviceScaleFactor": 1, "mobile": true});
    tab.devtools("Emulation.setDeviceMetricsOverride", size).await;
    tab
}

/// Presses what fits a selector, with a pointer.
async fn taps(tab: &Tab, selector: &str) {
    until(&format!("{selector} to be tapped"), async || {
        let element = tab.client().await.find(Locator::Css(selector)).await;
        element.map_err(|e| e.to_string())?.click().await.map_err(|e| e.to_string())
    })
    .await;
}

/// The button that folds and opens the caption.
const FOLD: &str = "section[lang] button[aria-expanded]";

async fn is_open(tab: &Tab, open: bool) {
    let script = format!("return document.querySelector('{FOLD}').ariaExpanded");
    until("the caption to be folded or open", async || {
        let expanded = tab.try_script(&script, vec![]).await?;
        let wanted = if open { "true" } else { "false" };
        if expanded == wanted { Ok(()) } else { Err(expanded.to_string()) }
    })
    .await;
}

#[tokio::test]
async fn a_docked_caption_begins_open_and_stays_as_it_was_folded() {
    scenario("guide-folds", async |stage| {
        let tab = small(stage, "lang=en&phone=old&step=2&guide=ro").await;
        let old = Phone::old(&tab);
        old.sees_step(2).await;
        is_open(&tab, true).await;
        let height = async || {
            let script =
                format!("return document.querySelector('{FOLD}').closest('section').clientHeight");
            tab.script(&script, vec![]).await.as_u64().unwrap_or_default()
        };
        let open = height().await;
        taps(&tab, FOLD).await;
        is_open(&tab, false).await;
        let folded = height().await;
        assert!((44..60).contains(&folded) && folded < open, "{folded} pixels of {open}");
        old.press(ENGLISH.next).await;
        old.sees_step(3).await;
        is_open(&tab, false).await;
        // A tap on the line opens it, and a tap on its words closes it again.
        taps(&tab, "[data-caption]").await;
        is_open(&tab, true).await;
        taps(&tab, "[data-caption]").await;
        is_open(&tab, false).await;
    })
    .await;
}

/// What is pointed at: its words, whether all of it is in sight, and the words that have the focus.
const SHOWN: &str = r#"
    const shown = document.querySelectorAll("[data-shown]");
    if (shown.length !== 1) return null;
    const box = shown[0].getBoundingClientRect();
    const hit = document.elementFromPoint(box.left + box.width / 2, box.bottom - 3);
    return [shown[0].innerText.trim(), shown[0].contains(hit), document.activeElement.innerText.trim()];
"#;

#[tokio::test]
async fn a_caption_points_at_the_control_that_it_quotes() {
    scenario("guide-points", async |stage| {
        let tab = small(stage, "lang=en&phone=new&step=10&guide=ro").await;
        let size = json!({"width": 320, "height": 400, "deviceScaleFactor": 1, "mobile": true});
        tab.devtools("Emulation.setDeviceMetricsOverride", size).await;
        let new = Phone::new(&tab);
        new.sees_step(10).await;
        let words = "Arată-mi unde";
        let shows = async |label: &str| {
            let press = "Array.from(document.querySelectorAll('section[lang] button'))
                .find((button) => button.innerText.trim() === arguments[0]).dataset.found = ''";
            tab.script(press, vec![json!(words)]).await;
            taps(&tab, "[data-found]").await;
            let shown = tab.script(SHOWN, vec![]).await;
            assert!(shown[0].as_str().is_some_and(|it| it.starts_with(label)), "{shown}");
            assert_eq!((&shown[1], &shown[2]), (&json!(true), &json!(words)), "{label}");
        };
        shows(ENGLISH.copy_from_another).await;
        until("the mark to go", async || {
            let marked = tab.try_script(SHOWN, vec![]).await?;
            if marked.is_null() { Ok(()) } else { Err(marked.to_string()) }
        })
        .await;
        // The caption says what comes next, and points at it.
        new.choose(ENGLISH.copy_from_another).await;
        caption(&tab, |caption| labels(caption) == [ENGLISH.next]).await;
        shows(ENGLISH.next).await;
    })
    .await;
}

#[tokio::test]
async fn captions_are_open_in_an_embedded_phone() {
    scenario("guide-embedded", async |stage| {
        let tab = small(stage, "lang=en&phone=old&step=4&guide=uk&embed=1").await;
        for (width, height) in [(360, 640), (420, 820), (800, 900)] {
            let size =
                json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
            tab.devtools("Emulation.setDeviceMetricsOverride", size).await;
            caption(&tab, |caption| labels(caption) == [ENGLISH.yes_copy, ENGLISH.start_copying])
                .await;
            is_open(&tab, true).await;
        }
    })
    .await;
}

#[tokio::test]
async fn a_language_the_app_does_not_speak_is_offered_as_captions() {
    scenario("guide-offered", async |stage| {
        let tab = stage.tab("lang=pl&phone=old").await;
        let press = "
            const named = (e) => e.innerText.trim() === arguments[0];
            const button = Array.from(document.querySelectorAll('button')).find(named);
            button?.click();
            return button?.lang ?? null;";
        let offered = until("the offer", async || {
            let lang = tab.try_script(press, vec![json!("Wskazówki po polsku")]).await?;
            lang.as_str().map(str::to_owned).ok_or_else(|| "no such button".to_owned())
        })
        .await;
        assert_eq!(offered, "pl");
        caption(&tab, |caption| caption["lang"] == "pl").await;
        let query = tab.script("return location.search", vec![]).await;
        assert!(query.as_str().is_some_and(|query| query.contains("guide=pl")), "{query}");
    })
    .await;
}

/// A `speechSynthesis` with a local Polish, a local English and a remote Danish voice. It says nothing, and records what
/// it was asked to say.
const VOICES: &str = "
    const voice = (lang, localService) => ({ lang, localService });
    const synthesis = Object.assign(new EventTarget(), {
        getVoices: () => [voice('da-DK', false), voice('en-US', true), voice('pl-PL', true)],
        cancel: () => {},
        speak: (it) => told.push(`${it.voice.lang}: ${it.text}`),
    });
    globalThis.told = [];
    Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
    globalThis.SpeechSynthesisUtterance = class extends EventTarget {
        constructor(text) { super(); this.text = text; }
    };";

async fn told(tab: &Tab) -> Value {
    until("something read aloud", async || {
        let told = tab.try_script("return told", vec![]).await?;
        if told.as_array().is_some_and(|told| !told.is_empty()) {
            Ok(told)
        } else {
            Err("nothing".into())
        }
    })
    .await
}

#[tokio::test]
async fn a_caption_is_read_aloud_by_voices_of_the_device() {
    scenario("guide-aloud", async |stage| {
        let tab = stage.browser("speaks").await.first_tab().await;
        tab.run_before_every_page(VOICES).await;
        tab.goto(&stage.address("lang=en&phone=old&step=6&guide=pl")).await;
        let old = Phone::old(&tab);
        old.sees_step(6).await;
        let press = "Array.from(document.querySelectorAll('.card button'))
            .find((e) => e.innerText.trim() === 'Przeczytaj na głos').click()";
        tab.script(press, vec![]).await;
        let said = [
            "pl-PL: Połóż obok nowy telefon. Potem naciśnij „",
            "en-US: Show QR code",
            "pl-PL: ”. Trzeba będzie jeszcze raz podać kod PIN.",
        ];
        assert_eq!(told(&tab).await, json!(said));

        // Without captions, the phone itself reads what to do, in the app's language.
        tab.goto(&stage.address("lang=en&phone=old&step=4&session=plain")).await;
        old.sees_step(4).await;
        old.press("Read aloud").await;
        let said = "en-US: Tick the box “Yes, I want to copy”, then press “Start copying”.";
        assert_eq!(told(&tab).await, json!([said]));

        // A remote voice is not offered, because its service would get the words.
        tab.goto(&stage.address("lang=da&phone=old&step=4&session=danish")).await;
        old.sees_step(4).await;
        assert!(!old.has_button("Læs højt").await, "there is no Danish voice on this device");
    })
    .await;
}
