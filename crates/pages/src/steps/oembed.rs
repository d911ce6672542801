//! The answers for a page that embeds a step by its address (oEmbed 1.0, <https://oembed.com>): static files, found by a link in the
//! head of the step's page.

use super::{
    Site, guide,
    head::{BaseUrl, without_nulls},
    page::{query, title},
    step::Step,
};
use crate::document::{full_title, options};
use maud::html;
use serde_json::{Value, json};

/// The width and the height of a frame in pixels: a phone with its caption below it.
pub const SIZE: (u32, u32) = (400, 780);

/// The answer for a step: the demo at that step, in a frame.
pub fn of_step(site: &Site, step: &Step) -> Option<String> {
    let title = title(site.words, step);
    Some(answer(site, site.base?, &title, &query(site.words.language, step.number), step.number))
}

/// The answer for the guide: both phones.
pub fn of_guide(site: &Site) -> Option<String> {
    let query = format!("phone=both&{}", options(site.words.language));
    Some(answer(site, site.base?, &guide::title(site), &query, 7))
}

fn answer(site: &Site, base: &BaseUrl, title: &str, query: &str, picture: u8) -> String {
    let (width, height) = SIZE;
    let title = full_title(site.words.language, title);
    let query = format!("{query}&embed=1");
    // Only the attributes that WordPress keeps; what it drops is of no use there.
    let frame = html! {
        iframe src={ (base.of("")) "?" (query) "#?" (query) } width=(width) height=(height) title=(title) {}
    };
    let thumbnail = site.pictures.still(picture);
    let of_thumbnail = |value: u32| thumbnail.map_or(Value::Null, |_| json!(value));
    let value = json!({
        "version": "1.0",
        "type": "rich",
        "provider_name": "Two Phones",
        "provider_url": base.of(""),
        "title": title,
        "width": width,
        "height": height,
        "html": frame.into_string(),
        "cache_age": 86_400,
        "thumbnail_url": thumbnail.map(|_| base.of_page(site.words, &format!("{picture}.png"))),
        "thumbnail_width": of_thumbnail(thumbnail.map_or(0, |it| it.width)),
        "thumbnail_height": of_thumbnail(thumbnail.map_or(0, |it| it.height)),
    });
    without_nulls(&value).to_string()
}
