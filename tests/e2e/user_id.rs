//! Step 13: only the user ID of the demo's person is accepted, and a real CPR number is not kept.

use crate::{
    checks::Sight,
    stage::scenario,
    words::{ENGLISH, karla},
};

#[tokio::test]
async fn only_the_demo_s_person_fits_and_a_cpr_number_is_cleared() {
    scenario("user-id", async |stage| {
        let new = stage.new_phone("step=13").await;
        for typed in ["0101701234", "010170-1234"] {
            new.sees_step(13).await;
            new.fill_in(typed).await;
            new.press(ENGLISH.next).await;
            let sight = new.sees("the reason", |s| s.alerts().concat().contains("CPR")).await;
            assert_eq!(sight.step(), Some(13));
            assert!(!sight.text().contains(typed), "it is still on the screen");
            assert_eq!(new.field_content().await.as_deref(), Ok(""), "it is still in the field");
            // A user ID of somebody else is refused with another reason.
            new.fill_in("somebody-else").await;
            new.press(ENGLISH.next).await;
            let other = |s: &Sight| !s.alerts().is_empty() && !s.alerts().concat().contains("CPR");
            assert_eq!(new.sees("another reason", other).await.step(), Some(13));
        }
        let page = new.tab().script("return document.documentElement.outerHTML", vec![]).await;
        assert!(!page.to_string().contains("010170"), "it is kept in the page");
        // Case does not matter.
        new.fill_in(&karla::USER_ID.to_uppercase()).await;
        new.press(ENGLISH.next).await;
        new.sees_step(14).await;
    })
    .await;
}
