//! The place of the caption: beside what it speaks of, never on it, on every step and screen, in windows from small to wide and in every
//! language of the captions.
//!
//! Steps, windows and languages are combined in pairs: each step is seen in every window and half of the languages, each language in
//! every window.

use crate::{
    access::WALK,
    browser::Tab,
    stage::{Stage, scenario},
    wait::until,
};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use two_phones::i18n::guide::GuideLanguage;

const JUDGE: &str = include_str!("caption_place.js");
const LIST: &str = include_str!("../screens/list.txt");

/// The window in which the list of languages is at hand.
const WIDE: (u32, u32) = (1280, 800);
const WINDOWS: [(u32, u32); 4] = [(360, 640), (320, 568), (768, 1024), WIDE];

async fn resize(tab: &Tab, (width, height): (u32, u32)) {
    let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
    tab.devtools("Emulation.setDeviceMetricsOverride", size).await;
}

/// Runs a script that hands its answer to the function `done`.
async fn answer(tab: &Tab, script: &str, args: Vec<Value>) -> Value {
    let script = format!("const done = arguments[arguments.length - 1]; {script}");
    tab.client().await.execute_async(&script, args).await.expect("the script runs")
}

/// What is wrong with the caption on the page that is there, in a window.
async fn judged(tab: &Tab, window: (u32, u32), what: &str) -> Vec<String> {
    resize(tab, window).await;
    let wrong = answer(tab, "judgePlace().then(done)", vec![]).await;
    let (width, height) = window;
    let told = |it: &Value| format!("{what} at {width} × {height}: {}", it.as_str().unwrap_or("?"));
    wrong.as_array().into_iter().flatten().map(told).collect()
}

async fn speaks(tab: &Tab, language: &str) {
    until(&format!("captions in {language}"), async || {
        let shown = answer(tab, "captionsIn(arguments[0]).then(done)", vec![json!(language)]).await;
        if shown == language { Ok(()) } else { Err(shown.to_string()) }
    })
    .await;
}

async fn tab(stage: &Stage) -> Tab {
    let tab = stage.browser("browser").await.first_tab().await;
    for script in [WALK, JUDGE] {
        tab.run_before_every_page(script).await;
    }
    resize(&tab, WIDE).await;
    tab
}

/// What is wrong with the caption of the screen that is there, in these languages. Each is seen in another window.
async fn judge(tab: &Tab, name: &str, number: usize, languages: &[GuideLanguage]) -> Vec<String> {
    let mut wrong = Vec::new();
    for (turn, language) in languages.iter().enumerate() {
        let tag = language.tag();
        resize(tab, WIDE).await;
        speaks(tab, tag).await;
        let window = WINDOWS[(number + turn) % WINDOWS.len()];
        wrong.extend(judged(tab, window, &format!("{name} in {tag}")).await);
    }
    resize(tab, WIDE).await;
    wrong
}

/// A line of the list of screens.
struct Screen {
    name: &'static str,
    slug: &'static str,
    query: &'static str,
    way: &'static str,
}

impl Screen {
    /// The screens of a phone that are a few presses away, each once.
    fn near() -> Vec<Self> {
        let lines = LIST.lines().filter(|line| !line.starts_with('#'));
        let screens = lines.filter_map(|line| {
            let mut cells = line.split('|').map(str::trim);
            let (name, slug, query, way) =
                (cells.next()?, cells.next()?, cells.next()?, cells.next()?);
            Some(Self { name, slug, query, way })
        });
        let is_near = |it: &Self| {
            let presses = it.way.split("; ").all(|step| step.starts_with("press "));
            !["-", "home"].contains(&it.slug) && presses && it.way.split(';').count() <= 3
        };
        let mut seen = BTreeSet::new();
        screens.filter(|it| is_near(it) && seen.insert(it.slug)).collect()
    }

    /// The way there, for the script that walks.
    fn steps(&self) -> Value {
        let steps = self.way.split("; ").filter_map(|step| step.split_once(' '));
        let verbs = steps.chain([("at", self.slug)]);
        verbs.map(|(verb, what)| json!({ "verb": verb, "what": what })).collect()
    }
}

fn nothing_is_wrong(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} things are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// Steps of the journey, each in every window.
async fn the_steps(stage: &Stage, steps: impl Iterator<Item = u64>) {
    let tab = tab(stage).await;
    let mut wrong = Vec::new();
    for step in steps {
        tab.goto(
            &stage.address(&format!("lang=en&guide=en&scan=picture&step={step}&session=s{step}")),
        )
        .await;
        let number = usize::try_from(step).expect("a step");
        let all = GuideLanguage::ALL;
        let languages = [0, 2, 4, 6].map(|more| all[(number + more) % all.len()]);
        wrong.extend(judge(&tab, &format!("step {step}"), number, &languages).await);
    }
    nothing_is_wrong(&wrong);
}

#[tokio::test]
async fn no_caption_of_the_old_phone_covers_what_it_quotes() {
    scenario("caption-place-old", async |stage| the_steps(stage, 1..=7).await).await;
}

#[tokio::test]
async fn no_caption_of_the_new_phone_covers_what_it_quotes() {
    scenario("caption-place-new", async |stage| the_steps(stage, (0..=0).chain(8..=19)).await)
        .await;
}

#[tokio::test]
async fn no_caption_of_a_side_screen_covers_what_it_quotes() {
    scenario("caption-place-aside", async |stage| {
        let tab = tab(stage).await;
        let mut wrong = Vec::new();
        let screens = Screen::near();
        assert!(screens.len() > 15, "the list is not where this test looks for it");
        for (number, screen) in screens.iter().enumerate() {
            let Screen { name, query, .. } = screen;
            let query = format!("lang=en&guide=en&session=c-{name}&{query}");
            tab.goto(&stage.address(&query)).await;
            // Two of the languages, other ones each time.
            let all = GuideLanguage::ALL;
            let languages = [all[number % all.len()], all[(number + 3) % all.len()]];
            let in_the_way =
                answer(&tab, "walk(arguments[0]).then(done)", vec![screen.steps()]).await;
            assert_eq!(in_the_way, Value::Null, "{name}");
            wrong.extend(judge(&tab, name, number, &languages).await);
        }
        nothing_is_wrong(&wrong);
    })
    .await;
}
