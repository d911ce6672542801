//! Codes that are read although they are shown for a moment, held badly, inverted, mirrored, or beside another code, and
//! the choice between two cameras.

use crate::{
    access::WALK,
    actions::Phone,
    browser::{Camera, Launch, Tab},
    checks::Sight,
    fake_camera::{Picture, desk},
    film::{Film, HEIGHT, WIDTH},
    journey,
    stage::{Stage, scenario},
    wait::until,
    words::ENGLISH,
};
use serde_json::json;
use std::path::Path;

/// The QR code that an old phone shows, on another device.
pub async fn code_of_an_old_phone(stage: &Stage) -> Picture {
    let old = stage.old_phone("step=6&qr=3600").await;
    journey::show_code(&old, &ENGLISH).await;
    old.photographs_code().await
}

/// A new phone with this camera, one press before it opens.
async fn with_camera(stage: &Stage, camera: Camera) -> Tab {
    let launch = Launch { camera, ..stage.launch("new") };
    stage.browser_with(&launch).await.first_tab().await
}

/// Opens the camera.
async fn scan(stage: &Stage, tab: &Tab) -> Phone {
    tab.goto(&stage.address("lang=en&phone=new&step=11")).await;
    let new = Phone::new(tab);
    open_camera(&new).await;
    new
}

async fn open_camera(new: &Phone) {
    new.sees_step(11).await;
    new.tick(ENGLISH.code_is_shown).await;
    new.press(ENGLISH.scan).await;
}

/// A new phone whose camera plays this film reads the code in it.
async fn is_read(stage: &Stage, film: &Film, path: &Path) {
    let tab = with_camera(stage, Camera::Plays(film.write(path))).await;
    scan(stage, &tab).await.sees_step(13).await;
}

/// Writes down how bright the corner of each frame is that the page looks at.
const LOOKS: &str = r"
    const read = CanvasRenderingContext2D.prototype.getImageData;
    window.__looks = [];
    CanvasRenderingContext2D.prototype.getImageData = function (...area) {
        const picture = read.apply(this, area);
        window.__looks.push(picture.data[4 * (4 * picture.width + 4)]);
        return picture;
    };
";

#[tokio::test]
async fn the_first_frame_with_a_code_ends_the_scan() {
    // The brightness of the desk tells the frames with and without the code apart.
    const WITHOUT: u8 = 180;
    const DESK: u8 = 120;
    scenario("first-frame", async |stage| {
        let code = code_of_an_old_phone(stage).await.on_a_desk();
        // The code comes for a moment in every few seconds.
        let film = Film::default().showing(&desk(WITHOUT), 40).showing(&code, 2);
        let film = film.write(&stage.folder().join("moment.y4m"));
        let tab = with_camera(stage, Camera::Plays(film)).await;
        tab.run_before_every_page(LOOKS).await;
        scan(stage, &tab).await.sees_step(13).await;
        let looks = tab.script("return window.__looks", vec![]).await;
        let middle = u64::from(WITHOUT.midpoint(DESK));
        let with_code: Vec<bool> = looks
            .as_array()
            .into_iter()
            .flatten()
            .map(|look| look.as_u64().is_some_and(|luma| luma < middle))
            .collect();
        let moments = with_code.chunk_by(|a, b| a == b).filter(|frames| frames[0]).count();
        assert_eq!(moments, 1, "times that the code was looked at: {with_code:?}");
    })
    .await;
}

/// Writes down what is over the picture, and on which screen.
const SAYS: &str = r"
    new MutationObserver(() => {
        const says = document.querySelector('.viewfinder__read')?.textContent;
        if (says) window.__says = [says, document.querySelector('.viewfinder').closest('[data-screen]').dataset.screen];
    }).observe(document, { subtree: true, childList: true });
";

/// The other tests ask for less motion, and no code is held for them.
#[tokio::test]
async fn a_code_is_held_for_a_moment_before_it_is_used() {
    scenario("held", async |stage| {
        let code = code_of_an_old_phone(stage).await.on_a_desk();
        let film = Film::default().showing(&code, 4).write(&stage.folder().join("held.y4m"));
        let tab = with_camera(stage, Camera::Plays(film)).await;
        let motion = json!({ "name": "prefers-reduced-motion", "value": "no-preference" });
        tab.devtools("Emulation.setEmulatedMedia", json!({ "features": [motion] })).await;
        tab.run_before_every_page(SAYS).await;
        scan(stage, &tab).await.sees_step(13).await;
        let says = tab.script("return window.__says", vec![]).await;
        assert_eq!(says, json!([ENGLISH.code_read, "scan"]));
    })
    .await;
}

#[tokio::test]
async fn a_tilted_noisy_dim_code_is_read() {
    scenario("held-badly", async |stage| {
        let code = code_of_an_old_phone(stage).await.held_badly();
        let film = Film::default().showing(&code, 6).noisy(14);
        is_read(stage, &film, &stage.folder().join("badly.y4m")).await;
    })
    .await;
}

#[tokio::test]
async fn an_inverted_code_is_read() {
    scenario("inverted", async |stage| {
        let code = code_of_an_old_phone(stage).await.inverted().on_a_desk();
        let film = Film::default().showing(&code, 4);
        is_read(stage, &film, &stage.folder().join("inverted.y4m")).await;
    })
    .await;
}

#[tokio::test]
async fn a_mirrored_code_is_read() {
    scenario("mirrored", async |stage| {
        let code = code_of_an_old_phone(stage).await.mirrored().on_a_desk();
        let film = Film::default().showing(&code, 4);
        is_read(stage, &film, &stage.folder().join("mirrored.y4m")).await;
    })
    .await;
}

/// Makes the camera show another picture. The page needs `walk.js` for it.
async fn shows(tab: &Tab, picture: &Picture) {
    let walk = "const [what, done] = arguments; walk([{ verb: 'camera', what }]).then(done)";
    let args = vec![json!(picture.data_url())];
    let failed = tab.client().await.execute_async(walk, args).await.expect("the walk");
    assert!(failed.is_null(), "{failed}");
}

/// How far the middle of the marks is from a point of the frame as the person sees it, in pixels. A computer
/// shows its camera as a mirror.
const MISSES: &str = r"
    const [x, y, width, height] = arguments;
    const video = document.querySelector('[data-phone=new] video').getBoundingClientRect();
    const scale = Math.max(video.width / width, video.height / height);
    const place = [
        video.left + video.width / 2 - (x - width / 2) * scale,
        video.top + video.height / 2 + (y - height / 2) * scale,
    ];
    const marks = [...document.querySelectorAll('.aim--foreign > *')].map((mark) => mark.getBoundingClientRect());
    const middle = (low, high) => (Math.min(...marks.map((m) => m[low])) + Math.max(...marks.map((m) => m[high]))) / 2;
    return Math.hypot(middle('left', 'right') - place[0], middle('top', 'bottom') - place[1]);
";

#[tokio::test]
async fn a_foreign_code_is_named_and_ours_beside_it_is_taken() {
    scenario("two-codes", async |stage| {
        let ours = code_of_an_old_phone(stage).await;
        let foreign = Picture::of_code("https://example.org/somebody-else");
        let tab = with_camera(stage, Camera::Asks).await;
        tab.run_before_every_page(WALK).await;
        tab.goto(&stage.address("lang=en&phone=new&step=11")).await;
        shows(&tab, &foreign.beside(&desk(120))).await;
        let new = Phone::new(&tab);
        open_camera(&new).await;
        let named = new.sees_alert().await;
        assert!(named.alerts()[0].contains("something else"), "{named:?}");
        until("the marks to be on the code", async || {
            let place = [WIDTH / 4, HEIGHT / 2, WIDTH, HEIGHT].map(|length| json!(length));
            let misses = tab.try_script(MISSES, place.to_vec()).await?;
            if misses.as_f64().is_some_and(|by| by < 4.0) {
                Ok(())
            } else {
                Err(misses.to_string())
            }
        })
        .await;
        shows(&tab, &foreign.beside(&ours)).await;
        new.sees_step(13).await;
    })
    .await;
}

/// What the viewfinder has to do with cameras.
const CAMERAS: &str = r#"
    const phone = document.querySelector("[data-phone=new]");
    const [track] = phone.querySelector("video")?.srcObject?.getVideoTracks() ?? [];
    const list = phone.querySelector("select");
    return track && list && {
        on: track.label,
        named: list.selectedOptions[0].label,
        offered: Array.from(list.options, (option) => option.label),
    };
"#;

#[tokio::test]
async fn the_camera_that_was_chosen_is_on_again_after_a_reload() {
    scenario("two-cameras", async |stage| {
        let tab = with_camera(stage, Camera::Two).await;
        let new = scan(stage, &tab).await;
        let is_on = async |name: Option<&str>| {
            until("a camera to be on", async || {
                let cameras = tab.try_script(CAMERAS, vec![]).await?;
                let is_it = name.is_none_or(|name| cameras["on"] == name);
                if cameras["on"].is_string() && is_it {
                    Ok(cameras)
                } else {
                    Err(cameras.to_string())
                }
            })
            .await
        };
        let first = is_on(None).await;
        assert_eq!(first["on"], first["named"]);
        let offered = first["offered"].as_array().expect("a list");
        assert_eq!(offered.len(), 2);
        let other = offered.iter().find(|name| **name != first["on"]).expect("another one");
        let other = other.as_str().expect("a name");

        new.pick("Choose a camera", other).await;
        assert_eq!(is_on(Some(other)).await["named"], other);
        tab.reload().await;
        new.sees("a live picture", Sight::has_live_picture).await;
        assert_eq!(is_on(Some(other)).await["named"], other);
    })
    .await;
}
