//! `embed=1`: the phone alone, in a page of somebody else.

use crate::{
    actions::Phone,
    browser::{Camera, Launch, Tab},
    fake_camera::film_of_nothing,
    server::Server,
    stage::{Stage, scenario},
    wait::until,
    words::ENGLISH,
};
use serde_json::json;

/// A host page on another site, with the demo in a frame with these attributes. It records the messages it gets.
pub fn host_page(stage: &Stage, query: &str, attributes: &str) -> Server {
    let folder = stage.folder().join("host");
    std::fs::create_dir_all(&folder).expect("a folder for the host");
    let source = stage.address(&format!("embed=1&{query}")).replace('&', "&amp;");
    let html = format!(
        r#"<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>
<link rel="icon" href="data:,">
<script>window.told = []; addEventListener("message", (e) => told.push({{ origin: e.origin, data: e.data }}));</script>
<h1>A help page</h1>
<iframe src="{source}" {attributes} width="420" height="820"></iframe>"#
    );
    std::fs::write(folder.join("index.html"), html).expect("a host page");
    Server::of(&folder)
}

/// Opens the host page under a name that makes it another site, and goes into its frame.
pub async fn open(tab: &Tab, host: &Server) -> Phone {
    tab.goto(&format!("{}/", host.origin_as("host.localhost"))).await;
    Phone::new(&tab.frame())
}

/// The numbers called `height` in all messages the host got.
const HEIGHTS: &str = r#"
    const heights = [];
    const walk = (value, name) => {
        if (typeof value === "string") { try { walk(JSON.parse(value), name) } catch {} }
        else if (typeof value === "number" && /height/i.test(name)) heights.push(value);
        else if (value && typeof value === "object")
            for (const [key, inner] of Object.entries(value)) walk(inner, key);
    };
    for (const message of told) walk(message.data, "");
    return heights;
"#;

#[tokio::test]
async fn a_frame_on_another_site_has_a_camera_and_tells_its_height() {
    scenario("embed", async |stage| {
        let film = film_of_nothing(&stage.folder().join("nothing.y4m"));
        let launch = Launch { camera: Camera::Plays(film), ..stage.launch("host") };
        let tab = stage.browser_with(&launch).await.first_tab().await;
        let host = host_page(stage, "lang=en&phone=new&step=11", r#"allow="camera""#);
        let new = open(&tab, &host).await;
        new.sees_step(11).await;
        new.tick(ENGLISH.code_is_shown).await;
        new.press(ENGLISH.scan).await;
        new.sees("a live picture", |s| s.step() == Some(12) && s.has_live_picture()).await;
        let height = until("a height", async || {
            let heights = tab.try_script(HEIGHTS, vec![]).await?;
            heights.as_array().and_then(|all| all.last()?.as_f64()).ok_or(heights.to_string())
        })
        .await;
        assert!((200.0..2_000.0).contains(&height), "{height} pixels");
    })
    .await;
}

#[tokio::test]
async fn a_frame_that_is_not_allowed_the_camera_says_so() {
    scenario("embed-no-camera", async |stage| {
        let film = film_of_nothing(&stage.folder().join("nothing.y4m"));
        let launch = Launch { camera: Camera::Plays(film), ..stage.launch("host") };
        let tab = stage.browser_with(&launch).await.first_tab().await;
        let host = host_page(stage, "lang=en&phone=new&step=11", "");
        let new = open(&tab, &host).await;
        new.sees_step(11).await;
        new.tick(ENGLISH.code_is_shown).await;
        new.press(ENGLISH.scan).await;
        let sight = new.sees_alert().await;
        assert_eq!(sight.step(), Some(12));
        new.has_a_way_on().await;
    })
    .await;
}

#[tokio::test]
async fn a_sandboxed_frame_works_without_memory_and_says_so() {
    scenario("embed-sandbox", async |stage| {
        let tab = stage.browser("host").await.first_tab().await;
        let host = host_page(stage, "lang=en&phone=new", r#"sandbox="allow-scripts""#);
        let new = open(&tab, &host).await;
        new.sees_step(0).await;
        let origin = new.tab().script("return self.origin", vec![]).await;
        assert_eq!(origin, json!("null"), "the sandbox is one");
        // Nothing is asked of the storage before the first press, so nothing is said of it.
        let says_so = "return document.body.innerText.includes('forgets everything')";
        assert_eq!(new.tab().script(says_so, vec![]).await, json!(false));
        new.press(ENGLISH.get).await;
        new.sees_step(8).await;
        assert_eq!(new.tab().script(says_so, vec![]).await, json!(true));
        new.press(ENGLISH.open).await;
        new.sees_step(9).await;
    })
    .await;
}
