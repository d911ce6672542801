//! Step 13: only the demo's person fits, and nobody's real number is kept.

use crate::{
    stage::scenario,
    words::{ENGLISH, karla},
};

#[tokio::test]
async fn a_wrong_user_id_is_refused_and_the_right_one_is_taken() {
    scenario("wrong-user-id", async |stage| {
        let new = stage.new_phone("step=13").await;
        new.sees_step(13).await;
        new.fill_in("somebody-else").await;
        new.press(ENGLISH.next).await;
        let sight = new.sees_alert().await;
        assert_eq!(sight.step(), Some(13));
        // Case does not matter.
        new.fill_in(&karla::USER_ID.to_uppercase()).await;
        new.press(ENGLISH.next).await;
        new.sees_step(14).await;
    })
    .await;
}

#[tokio::test]
async fn what_looks_like_a_cpr_number_is_refused_and_cleared() {
    scenario("cpr-number", async |stage| {
        let new = stage.new_phone("step=13").await;
        for typed in ["0101701234", "010170-1234"] {
            new.sees_step(13).await;
            new.fill_in(typed).await;
            new.press(ENGLISH.next).await;
            let sight = new.sees("the reason", |s| s.alerts().concat().contains("CPR")).await;
            assert_eq!(sight.step(), Some(13));
            assert!(!sight.text().contains(typed), "it is still on the screen");
            assert_eq!(new.field_content().await.as_deref(), Ok(""), "it is still in the field");
            // The error goes with the next attempt, or it would pass for the next refusal.
            new.fill_in("x").await;
            new.press(ENGLISH.next).await;
            new.sees("another reason", |s| !s.alerts().concat().contains("CPR")).await;
        }
        let page = new.tab().script("return document.documentElement.outerHTML", vec![]).await;
        assert!(!page.to_string().contains("010170"), "it is kept in the page");
    })
    .await;
}
