//! The whole journey in every engine: in two tabs, side by side, and by a picture of the code.
//!
//! The other scenarios run in Chromium only. The name of each scenario here contains its engine, by which
//! `tools/test.sh` leaves out those of an engine that cannot be installed, and says so.

use crate::{
    actions::Phone,
    devices,
    engine::Engine,
    journey::{self, Offers},
    stage::{Stage, scenario_in},
    words::{DANISH, ENGLISH, Words},
};

/// Two worlds that know nothing of each other, as on two devices: only a picture passes between them.
pub async fn by_picture(stage: &Stage, origin: &str, words: &Words) {
    let browser = stage.browser("browser").await;
    let (old_tab, new_tab) = (browser.first_tab().await, browser.new_tab().await);
    let lang = words.lang;
    old_tab.goto(&format!("{origin}/?phone=old&session=here&wait=2&lang={lang}")).await;
    let there = "phone=new&session=there&scan=picture&wait=2";
    new_tab.goto(&format!("{origin}/?{there}&lang={lang}")).await;
    let (old, new) = (Phone::old(&old_tab), Phone::new(&new_tab));
    journey::install(&new, words).await;
    journey::start_waiting(&old, words).await;
    journey::show_code(&old, words).await;
    let picture = old.photographs_code().await.save(&stage.folder().join("code.png"));
    journey::get_ready_to_scan(&new, words).await;
    new.sees_step(12).await;
    new.pick_file(&picture).await;
    journey::activate(&new, words, Offers::Decline).await;
    journey::was_complete(&old, &new).await;
    journey::end(&old, &new, words).await;
}

mod chromium {
    use super::*;

    #[tokio::test]
    async fn the_journey_by_picture() {
        let play = async |stage: &Stage| by_picture(stage, stage.origin(), &DANISH).await;
        scenario_in(Engine::Chromium, "chromium-picture", play).await;
    }
}

mod firefox {
    use super::*;

    #[tokio::test]
    async fn the_journey_in_two_tabs() {
        let play =
            async |stage: &Stage| devices::in_two_tabs(stage, &ENGLISH, Offers::Decline).await;
        scenario_in(Engine::Firefox, "firefox-two-tabs", play).await;
    }

    #[tokio::test]
    async fn the_journey_side_by_side_in_danish() {
        let play =
            async |stage: &Stage| devices::side_by_side(stage, &DANISH, Offers::Decline).await;
        scenario_in(Engine::Firefox, "firefox-both", play).await;
    }

    #[tokio::test]
    async fn the_journey_by_picture() {
        let play = async |stage: &Stage| by_picture(stage, stage.origin(), &ENGLISH).await;
        scenario_in(Engine::Firefox, "firefox-picture", play).await;
    }
}

mod webkit {
    use super::*;

    #[tokio::test]
    async fn the_journey_in_two_tabs() {
        let play =
            async |stage: &Stage| devices::in_two_tabs(stage, &ENGLISH, Offers::Decline).await;
        scenario_in(Engine::WebKit, "webkit-two-tabs", play).await;
    }

    #[tokio::test]
    async fn the_journey_side_by_side_in_danish() {
        let play =
            async |stage: &Stage| devices::side_by_side(stage, &DANISH, Offers::Decline).await;
        scenario_in(Engine::WebKit, "webkit-both", play).await;
    }

    #[tokio::test]
    async fn the_journey_by_picture() {
        let play = async |stage: &Stage| by_picture(stage, stage.origin(), &ENGLISH).await;
        scenario_in(Engine::WebKit, "webkit-picture", play).await;
    }
}
