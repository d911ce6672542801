//! A page of a step whose address was pasted into WordPress: what WordPress makes of the page's oEmbed answer is a frame in which the
//! journey can be completed.
//!
//! WordPress's rules, for a provider that it does not know (`wp-includes/class-wp-oembed.php`, `embed.php`, version 6.9):
//! 1. of at most 150 KB of the page it looks at the head alone, where a regular expression finds the `<link>` with the type of oEmbed;
//! 2. of the answer's HTML it keeps links, block quotes and frames (`wp_kses`), of a frame's attributes `src width height frameborder
//!    marginwidth marginheight scrolling title`, and of all that the first frame, in front of which there may be a block quote;
//! 3. the frame gets `sandbox="allow-scripts"`, and its address a secret behind `#?secret=`.

use crate::{
    actions::Phone,
    checks::Sight,
    journey::{self, Offers},
    server::{Server, project},
    stage::{Stage, scenario},
    typed_code::{TYPE_IT, USE_IT, short_code},
    words::{DANISH, ENGLISH, karla},
};
use serde_json::Value;
use std::{env, fs, path::PathBuf, process::Command};

/// Bytes of a page.
const MOST: usize = 150 * 1024;
const KEPT: [&str; 8] =
    ["src", "width", "height", "frameborder", "marginwidth", "marginheight", "scrolling", "title"];
/// What WordPress makes up for a frame.
const SECRET: &str = "pV3sQx81Tz";

/// The folder of the pages of the steps, as they are built for where this scenario serves the demo.
fn pages(stage: &Stage) -> PathBuf {
    let folder = stage.folder().join("pages");
    fs::create_dir_all(&folder).expect("a folder for the pages");
    let written = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["run", "--quiet", "--locked", "--package", "pages", "--"])
        .arg(&folder)
        .current_dir(project())
        .env("BASE_URL", stage.origin())
        .status();
    assert!(written.expect("cargo starts").success(), "the pages are written");
    folder
}

/// Rule 1: the oEmbed answer that a page names.
fn discovered(page: &str) -> &str {
    let read = page.get(..MOST).unwrap_or(page);
    let (head, _) = read.split_once("</head>").expect("a head");
    let links = head.split("<link").skip(1).filter_map(|rest| Some(rest.split_once('>')?.0));
    let mut answers = links.filter(|link| link.contains(r#"type="application/json+oembed""#));
    attribute(answers.next().expect("a link to the answer"), "href").expect("its address")
}

/// The value of an attribute in a tag.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!(r#" {name}=""#))?;
    Some(rest.split_once('"')?.0)
}

/// Rules 2 and 3: what WordPress puts into the post.
fn filtered(html: &str) -> String {
    let (_, rest) = html.split_once("<iframe").expect("a frame");
    let (tag, rest) = rest.split_once('>').expect("a whole tag");
    assert!(rest.starts_with("</iframe>"), "what is in the frame is lost: {html}");
    let kept = KEPT.iter().filter_map(|name| Some((name, attribute(tag, name)?)));
    let kept = kept.map(|(name, value)| match *name {
        "src" => format!(r#" src="{value}#?secret={SECRET}" data-secret="{SECRET}""#),
        _ => format!(r#" {name}="{value}""#),
    });
    let kept: String = kept.collect();
    format!(r#"<iframe sandbox="allow-scripts" security="restricted"{kept}></iframe>"#)
}

/// A post with the step in it, on another site: the phone in its frame.
async fn post(stage: &Stage, language: &str, step: u8) -> (Server, Phone) {
    let pages = pages(stage);
    let page = pages.join(format!("steps/{language}/{step}.html"));
    let page = fs::read_to_string(page).expect("a page");
    let origin = format!("{}/", stage.origin());
    let answer = discovered(&page).strip_prefix(&origin).expect("an absolute address");
    let answer = fs::read_to_string(pages.join(answer)).expect("an answer");
    let answer: Value = serde_json::from_str(&answer).expect("JSON");
    assert_eq!((&answer["version"], &answer["type"]), (&"1.0".into(), &"rich".into()));
    let frame = filtered(answer["html"].as_str().expect("HTML"));
    let folder = stage.folder().join(format!("post-{step}"));
    fs::create_dir_all(&folder).expect("a folder for the post");
    let html = format!(
        r#"<!doctype html><html lang="en"><meta charset="utf-8"><title>Post</title><link rel="icon" href="data:,"><p>A post</p>{frame}"#
    );
    fs::write(folder.join("index.html"), html).expect("a post");
    let server = Server::of(&folder);
    let tab = stage.browser(&format!("post-{step}")).await.first_tab().await;
    tab.goto(&format!("{}/", server.origin_as("host.localhost"))).await;
    let frame = tab.frame();
    let phone = if step < 8 { Phone::old(&frame) } else { Phone::new(&frame) };
    phone.sees_step(u64::from(step)).await;
    let origin = phone.tab().script("return self.origin", vec![]).await;
    assert_eq!(origin, "null", "the sandbox is one");
    (server, phone)
}

#[tokio::test]
async fn the_old_phone_is_done_in_a_frame_that_wordpress_makes() {
    scenario("wordpress-3", async |stage| {
        let (_server, old) = post(stage, "pl", 3).await;
        let captions = "return document.querySelector('[lang=pl]') !== null";
        assert_eq!(old.tab().script(captions, vec![]).await, true, "captions in Polish");
        // The frame has not taken the keyboard from the post: its keys are pressed.
        for digit in karla::OLD_PIN.chars() {
            old.press(&digit.to_string()).await;
        }
        old.sees_step(4).await;
        old.tick(ENGLISH.yes_copy).await;
        old.press(ENGLISH.start_copying).await;
        old.sees_step(5).await;
        old.press("Skip the wait (only in this demo)").await;
        old.press(ENGLISH.ok).await;
        journey::show_code(&old, &ENGLISH).await;
    })
    .await;
}

#[tokio::test]
async fn a_code_goes_from_one_frame_that_wordpress_makes_to_another() {
    /// The link below the QR code.
    const ASK: &str = "Kan du ikke scanne? Vis en kode, du kan indtaste";
    scenario("wordpress-7-12", async |stage| {
        let (_server, old) = post(stage, "da", 7).await;
        old.sees("the QR code", Sight::has_code).await;
        old.press(ASK).await;
        let code = short_code(&old).await;
        let (_server, new) = post(stage, "en", 12).await;
        new.press(TYPE_IT).await;
        new.fill_in(&code).await;
        new.press(USE_IT).await;
        journey::activate(&new, &ENGLISH, Offers::Decline).await;
        old.press(DANISH.done).await;
        old.press(DANISH.has_its_app).await;
        old.sees_heading(DANISH.well_done).await;
    })
    .await;
}
