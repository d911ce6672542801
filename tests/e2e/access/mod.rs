//! Accessibility: all checks on every screen of the list, in both languages, and the whole journey by keyboard alone and
//! by accessible names alone.
//!
//! - [`screens`] is the list and the way to each screen;
//! - [`axe`], [`room`] and [`texts`] are the judges: each says what is wrong with the screen that is there; and [`golden`]
//!   says what is not as it was;
//! - [`keyboard`] and [`names`] are the two journeys, with [`hands`] on the keys and ears for what is
//!   [`heard`] of the [`ax_tree`]; [`announcements`] is what is said without being asked for.

mod announcements;
mod ax_tree;
mod axe;
mod golden;
mod hands;
mod heard;
mod keyboard;
mod names;
mod room;
mod screens;
mod texts;

use crate::{
    browser::{Camera, Launch, Tab},
    fake_camera::film_of_nothing,
    stage::{Stage, scenario},
};
use screens::Screen;
pub use screens::WALK;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

/// The languages of the app.
const LANGUAGES: [&str; 2] = ["en", "da"];

/// A test for each section of the list, so that two run side by side and a failure says where.
macro_rules! judge_sections {
    ($($test:ident: $section:literal,)*) => {
        /// The sections that are judged.
        const SECTIONS: &[&str] = &[$($section),*];
        $(
            #[tokio::test]
            async fn $test() {
                scenario(concat!("screens-", stringify!($test)), async |stage| {
                    judge(stage, $section).await;
                })
                .await;
            }
        )*
    };
}

judge_sections! {
    all_can_use_the_page: "The page",
    all_can_get_the_app: "The new phone gets the app",
    all_can_begin_a_copy: "The old phone begins a copy",
    all_can_wait: "The waiting time",
    all_can_show_the_code: "The code",
    all_can_look_around: "Beside the journey",
    all_can_change_the_settings: "The settings of the app",
    all_can_get_ready: "The new phone gets ready",
    all_can_scan_with_the_camera: "The new phone scans with its camera",
    all_can_scan_in_another_way: "The new phone scans in another way",
    all_can_say_who_they_are: "The new phone asks who it is",
    all_can_activate: "The new phone is activated",
}

#[test]
fn every_section_of_the_list_is_judged() {
    let sections: BTreeSet<_> = Screen::all().iter().map(|screen| screen.section).collect();
    assert_eq!(sections, SECTIONS.iter().copied().collect());
}

/// Takes every screen of a section before all judges, and fails with all they say.
async fn judge(stage: &Stage, section: &str) {
    let film = film_of_nothing(&stage.folder().join("nothing.y4m"));
    let launch = Launch { camera: Camera::Plays(film), ..stage.launch("browser") };
    let tab = stage.browser_with(&launch).await.first_tab().await;
    for script in [WALK, axe::SCRIPT, room::SCRIPT, texts::SCRIPT, golden::SCRIPT] {
        tab.run_before_every_page(script).await;
    }
    // Many screens have the same problem, so the problems are grouped.
    let mut wrong: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for screen in Screen::all().iter().filter(|screen| screen.section == section) {
        for words in judged(stage, &tab, screen).await {
            wrong.entry(words).or_default().insert(screen.name);
        }
    }
    let told = |(words, screens): (&String, &BTreeSet<&str>)| {
        format!("- {words}\n  on {}\n", screens.iter().copied().collect::<Vec<_>>().join(", "))
    };
    assert!(
        wrong.is_empty(),
        "{} things are wrong:\n{}",
        wrong.len(),
        wrong.iter().map(told).collect::<String>()
    );
}

/// What is wrong with a screen, in both languages.
async fn judged(stage: &Stage, tab: &Tab, screen: &Screen) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut said = Vec::new();
    let mut there = None;
    // The goldens come first, in each language, because the other checks take time, and some screens change with time.
    for &language in screen.languages() {
        if let Err(problem) = switch(stage, tab, screen, &mut there, language).await {
            return vec![problem];
        }
        said.push(texts::said(tab).await);
        let differs = golden::difference(tab, screen, language).await;
        wrong.extend(differs.map(|words| format!("{language}: {words}")));
    }
    // The languages come in reverse, so that the first is the one that is set already.
    for &language in screen.languages().iter().rev() {
        if let Err(problem) = switch(stage, tab, screen, &mut there, language).await {
            return vec![problem];
        }
        let found = [axe::problems(tab).await, room::problems(tab, screen).await].concat();
        wrong.extend(found.into_iter().map(|words| format!("{language}: {words}")));
    }
    wrong.extend(texts::not_translated(&said));
    wrong
}

/// Goes to the screen, or sets its language where it is `there` in another.
async fn switch<'a>(
    stage: &Stage,
    tab: &Tab,
    screen: &Screen,
    there: &mut Option<&'a str>,
    language: &'a str,
) -> Result<(), String> {
    if there.is_none() {
        let visit = screen.visit(stage, tab, language).await;
        visit.map_err(|problem| format!("the way there: {problem}"))?;
    } else if *there != Some(language) && !speak(tab, language).await {
        // If the language cannot be set on the screen, the screen is opened again in that language.
        if !screen.is_there_at_once() || screen.visit(stage, tab, language).await.is_err() {
            return Err(format!("the page does not speak {language}"));
        }
    }
    *there = Some(language);
    Ok(())
}

/// Sets the language of the app; whether that worked.
async fn speak(tab: &Tab, language: &str) -> bool {
    let script = "const [tag, done] = arguments; speak(tag).then(done)";
    let spoken = tab.client().await.execute_async(script, vec![json!(language)]).await;
    spoken.expect("the script runs") == json!(true)
}
