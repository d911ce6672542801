//! What is said aloud without being asked for: the milestones of a countdown, and never its seconds.

use super::heard::Heard;
use crate::{stage::scenario, words::ENGLISH};

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
