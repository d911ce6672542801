//! The browser's Back button goes back in the app.

use crate::{actions::Phone, stage::scenario, words::ENGLISH};

#[tokio::test]
async fn the_back_button_goes_back_in_the_app() {
    scenario("back-button", async |stage| {
        let old = stage.old_phone("wait=60").await;
        old.sees_step(1).await;
        old.press(ENGLISH.menu).await;
        old.press(ENGLISH.copy_to_new_app).await;
        old.sees_step(2).await;
        old.press(ENGLISH.next).await;
        old.sees_step(3).await;
        old.tab().back().await;
        old.sees_step(2).await;
        old.tab().back().await;
        old.sees_step(1).await;
        // Forward again in the app, by its own buttons, still works.
        old.press(ENGLISH.menu).await;
        old.press(ENGLISH.copy_to_new_app).await;
        old.sees_step(2).await;

        old.tab().goto(&stage.address("lang=en&phone=new&step=8")).await;
        let new = Phone::new(old.tab());
        new.sees_step(8).await;
        new.press(ENGLISH.open).await;
        new.press(ENGLISH.get_started).await;
        new.sees_step(10).await;
        new.tab().back().await;
        new.sees_step(9).await;
        new.press(ENGLISH.get_started).await;
        new.sees_step(10).await;
    })
    .await;
}
