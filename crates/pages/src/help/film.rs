//! The entry for the film of the public help page, and the film of the demo where the docs kit has made it.

use super::{Site, section};
use maud::{Markup, html};
use std::path::Path;
use texts::CaptionLanguage;

/// The files of the film in one language.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Film {
    /// The film, each with its type.
    sources: Vec<(&'static str, &'static str)>,
    /// Whether there is a picture of it.
    has_poster: bool,
    /// The languages of its captions.
    captions: Vec<CaptionLanguage>,
}

/// In the order in which a browser is to try them.
const SOURCES: [(&str, &str); 2] = [("film.webm", "video/webm"), ("film.mp4", "video/mp4")];
const POSTER: &str = "film.png";

impl Film {
    /// What is in the folder of a language.
    pub fn find(folder: &Path) -> Self {
        let is_there = |name: &str| folder.join(name).is_file();
        let captions = CaptionLanguage::ALL.iter().copied();
        Self {
            sources: SOURCES.into_iter().filter(|(name, _)| is_there(name)).collect(),
            has_poster: is_there(POSTER),
            captions: captions.filter(|language| is_there(&track(*language))).collect(),
        }
    }
}

fn track(language: CaptionLanguage) -> String {
    format!("film.{}.vtt", language.tag())
}

/// The entry, with the title that the film has on the public help page.
pub fn entry(site: &Site, film: &Film) -> Markup {
    let t = &site.help.film;
    let content = html! {
        @if film.sources.is_empty() {
            p { (t.text) " " a href=(site.demo("phone=both&")) { (t.instead) } }
        } @else {
            video controls preload="none" poster=[film.has_poster.then_some(POSTER)] {
                @for (name, kind) in &film.sources { source src=(name) type=(kind); }
                @for language in &film.captions {
                    track kind="captions" src=(track(*language)) srclang=(language.tag()) label=(language.own_name())
                        default[language.tag() == site.language.tag()];
                }
            }
            p.small { (t.own) }
        }
    };
    section("film", t.heading, &content)
}
