//! The camera and its failures: each has its own message and a way on.

use crate::{
    actions::Phone,
    browser::{Camera, Launch, Tab},
    fake_camera::{Picture, film_of_nothing},
    journey,
    stage::{Stage, scenario},
    words::ENGLISH,
};

/// A new phone with this camera, one press before it opens.
async fn before_the_camera(stage: &Stage, camera: Camera) -> Tab {
    let launch = Launch { camera, ..stage.launch("new") };
    let tab = stage.browser_with(&launch).await.first_tab().await;
    tab.goto(&stage.address("lang=en&phone=new&step=11")).await;
    tab
}

async fn scan(new: &Phone) {
    new.sees_step(11).await;
    new.tick(ENGLISH.code_is_shown).await;
    new.press(ENGLISH.scan).await;
}

#[tokio::test]
async fn a_foreign_code_is_named_and_not_opened() {
    const FOREIGN: &str = "https://example.org/somebody-else";
    scenario("foreign-code", async |stage| {
        let film = Picture::of_code(FOREIGN).film(&stage.folder().join("foreign.y4m"));
        let tab = before_the_camera(stage, Camera::Plays(film)).await;
        let new = Phone::new(&tab);
        scan(&new).await;
        let sight = new.sees_alert().await;
        assert_eq!(sight.step(), Some(12));
        assert!(!sight.links().iter().any(|link| link.contains("example.org")), "{sight:?}");
        assert_eq!(tab.browser().count_of_tabs().await, 1);
        let url = tab.client().await.current_url().await.expect("an address");
        assert!(url.as_str().starts_with(stage.origin()), "{url}");
        new.has_a_way_on().await;
    })
    .await;
}

#[tokio::test]
async fn an_empty_view_shows_a_live_picture_and_a_way_back() {
    scenario("empty-view", async |stage| {
        let film = film_of_nothing(&stage.folder().join("nothing.y4m"));
        let tab = before_the_camera(stage, Camera::Plays(film)).await;
        let new = Phone::new(&tab);
        scan(&new).await;
        let sight =
            new.sees("a live picture", |s| s.step() == Some(12) && s.has_live_picture()).await;
        assert!(sight.text().contains("Hold the screen towards yourself"), "{sight:?}");
        new.has_a_way_on().await;
        // Going back stops the camera: nothing of it is left in the page.
        tab.back().await;
        new.sees_step(11).await;
        new.sees("no picture", |s| !s.has_live_picture()).await;
    })
    .await;
}

/// Without a camera the journey goes on with a picture of the code.
async fn goes_on_with_a_picture(stage: &Stage, new: &Phone) {
    let buttons = new.has_a_way_on().await;
    let picture = buttons.iter().find(|name| name.to_lowercase().contains("picture"));
    let picture = picture.unwrap_or_else(|| panic!("no way to a picture: {buttons:?}"));
    let tab = new.tab().browser().new_tab().await;
    tab.goto(&stage.address("lang=en&phone=old&step=6&session=other")).await;
    let old = Phone::old(&tab);
    journey::show_code(&old, &ENGLISH).await;
    let file = old.photographs_code().await.save(&stage.folder().join("code.png"));
    new.press(picture).await;
    new.pick_file(&file).await;
    new.sees_step(13).await;
}

#[tokio::test]
async fn a_denied_camera_is_told_and_there_is_another_way() {
    scenario("camera-denied", async |stage| {
        let tab = before_the_camera(stage, Camera::Asks).await;
        tab.permit(stage.origin(), "camera", "denied").await;
        let new = Phone::new(&tab);
        scan(&new).await;
        let sight = new.sees_alert().await;
        assert_eq!(sight.step(), Some(12));
        goes_on_with_a_picture(stage, &new).await;
    })
    .await;
}

#[tokio::test]
async fn a_missing_camera_is_told_in_other_words() {
    scenario("camera-missing", async |stage| {
        let tab = before_the_camera(stage, Camera::Missing).await;
        tab.permit(stage.origin(), "camera", "granted").await;
        let new = Phone::new(&tab);
        scan(&new).await;
        let missing = new.sees_alert().await;
        assert_eq!(missing.step(), Some(12));
        goes_on_with_a_picture(stage, &new).await;
        // The simulated denial has other words.
        tab.goto(&stage.address("lang=en&phone=new&step=11&scenario=camera-denied&session=c"))
            .await;
        scan(&new).await;
        let denied = new.sees_alert().await;
        assert_ne!(missing.alerts(), denied.alerts());
    })
    .await;
}
