//! What live regions announce: the milestones of a countdown, but never its seconds, and advice for the person who holds
//! the camera.

use super::{WALK, heard::Heard};
use crate::{
    actions::Phone,
    browser::{Camera, Launch},
    stage::scenario,
    words::ENGLISH,
};
use serde_json::json;

/// No live region holds a clock face, whose every second would be read out.
async fn no_seconds_are_said(phone: &Heard) {
    for words in phone.told().await {
        let digits_around = |(place, _)| {
            let is_digit = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_digit);
            place > 0
                && is_digit(words.as_bytes().get(place - 1))
                && is_digit(words.as_bytes().get(place + 1))
        };
        assert!(!words.match_indices(':').any(digits_around), "the seconds are said: {words:?}");
    }
}

#[tokio::test]
async fn the_milestones_of_the_hour_are_said_and_its_seconds_are_not() {
    scenario("milestones", async |stage| {
        let old = stage.old_phone("step=5").await;
        old.sees("the countdown", |sight| sight.step() == Some(5) && sight.deadline().is_some())
            .await;
        let heard = Heard::on(old.tab(), ENGLISH.old_phone).await;
        no_seconds_are_said(&heard).await;
        assert!(!heard.told().await.iter().any(|words| words.contains("minutes left")));
        for (minutes, said) in
            [(30, "30 minutes left"), (15, "15 minutes left"), (14, "1 minute left")]
        {
            old.tab().sleeps_for_minutes(minutes).await;
            heard.is_told(said).await;
            no_seconds_are_said(&heard).await;
        }
    })
    .await;
}

#[tokio::test]
async fn more_time_is_announced_before_the_code_ends() {
    scenario("more-time-announced", async |stage| {
        let old = stage.old_phone("step=7&qr=35").await;
        old.sees("the QR code", crate::checks::Sight::has_code).await;
        let heard = Heard::on(old.tab(), ENGLISH.old_phone).await;
        no_seconds_are_said(&heard).await;
        assert!(!heard.told().await.iter().any(|words| words.contains("More time")));
        heard.is_told("More time").await;
    })
    .await;
}

#[tokio::test]
async fn advice_for_the_camera_is_said_and_taken_back() {
    scenario("camera-advice", async |stage| {
        let launch = Launch { camera: Camera::Asks, ..stage.launch("new") };
        let tab = stage.browser_with(&launch).await.first_tab().await;
        tab.run_before_every_page(WALK).await;
        tab.goto(&stage.address("lang=en&phone=new&step=11")).await;
        let sees = async |what: &str| {
            let walk =
                "const [what, done] = arguments; walk([{ verb: 'camera', what }]).then(done)";
            tab.client().await.execute_async(walk, vec![json!(what)]).await.expect("the walk");
        };
        sees("dark").await;
        let new = Phone::new(&tab);
        new.sees_step(11).await;
        new.tick(ENGLISH.code_is_shown).await;
        new.press(ENGLISH.scan).await;
        let heard = Heard::on(&tab, ENGLISH.new_phone).await;
        heard.is_told("Too dark").await;
        let mut said = heard.told().await;
        said.retain(|words| words.ends_with('.'));
        assert_eq!(said.len(), 1, "one sentence at a time: {said:?}");
        sees("lamp").await;
        heard.is_told("A light is reflected").await;
        new.sees("no word of the dark", |sight| !sight.text().contains("Too dark")).await;
    })
    .await;
}
