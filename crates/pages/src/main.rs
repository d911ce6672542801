//! Writes the static parts of the page from the texts, while building.
//!
//! `pages FOLDER` completes the files that Trunk has put into `FOLDER` (`tools/finish.mjs` runs it), and writes the pages of the steps,
//! the help, the builder, the lab and the data of studies and of the guided tour there; where the demo will be says `BASE_URL` in the environment.
//! `pages guide-json` prints the words of the steps as JSON.

mod builder;
mod document;
mod drawings;
mod first_screen;
mod help;
mod lab;
mod settings;
mod start_page;
mod steps;
mod study;
mod tour;
mod words;

use maud::html;
use std::{
    env, fs, io,
    path::{Path, PathBuf},
    process::ExitCode,
};
use steps::BaseUrl;
use texts::{Language, Texts};

fn main() -> ExitCode {
    if env::args_os().nth(1).is_some_and(|it| it == "guide-json") {
        println!("{}", steps::guide_json());
        return ExitCode::SUCCESS;
    }
    let Some(folder) = env::args_os().nth(1).map(PathBuf::from).filter(|it| it.is_dir()) else {
        eprintln!("usage: pages FOLDER | pages guide-json");
        return ExitCode::FAILURE;
    };
    match write_all(&folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("!! {}: {error}", folder.display());
            ExitCode::FAILURE
        }
    }
}

/// The app's files are completed only where they are: the pages of the steps can be written into any folder.
fn write_all(folder: &Path) -> io::Result<()> {
    if folder.join("index.html").exists() {
        write(folder)?;
        study::write(folder)?;
        tour::write(folder)?;
    }
    let base = base_url()?;
    steps::write(folder, base.as_ref())?;
    help::write(folder, base.as_ref())?;
    builder::write(folder, base.as_ref())?;
    lab::write(folder, base.as_ref())
}

/// Where the demo will be.
fn base_url() -> io::Result<Option<BaseUrl>> {
    let base = env::var("BASE_URL").unwrap_or_default();
    if base.is_empty() {
        eprintln!(
            "   no BASE_URL: the pages of the steps have no absolute addresses (canonical, hreflang, Open Graph, JSON-LD, oEmbed)"
        );
        return Ok(None);
    }
    BaseUrl::parse(&base).map(Some).map_err(io::Error::other)
}

/// Where the start page and the templates of the first screens go in `index.html`.
const START_PAGE: &str = "<!-- start page -->";
const FIRST_SCREENS: &str = "<!-- first screens -->";
/// Where in `frame.js` the words go for a frame that is too small for a phone.
const SMALL_FRAME: &str = "/* by language */";

fn write(folder: &Path) -> io::Result<()> {
    let page = folder.join("index.html");
    let html = fs::read_to_string(&page)?;
    let html = filled(&html, START_PAGE, &start_page::in_app_languages())?;
    let html = filled(
        &html,
        FIRST_SCREENS,
        &in_all_languages(|it, texts| first_screen::template(it, texts).into_string()),
    )?;
    fs::write(page, html)?;
    let script = folder.join("frame.js");
    let text = fs::read_to_string(&script)?;
    fs::write(script, filled(&text, SMALL_FRAME, &in_all_languages(own_window))?)?;
    words::write(folder)
}

/// The demo's mark, and a link that opens this address in a window of its own: what `static/frame.js` shows in a frame that is too small for
/// a phone, as a property of an object of JavaScript.
fn own_window(language: Language, texts: &Texts) -> String {
    let html = html! {
        div.own-window lang=(language.tag()) {
            p.strip data-demo-mark="" { (texts.common.demo_strip) }
            a href="" target="_blank" { (texts.page.own_window) }
        }
    };
    format!("{}: `{}`,", language.tag(), html.into_string())
}

fn in_all_languages(part: fn(Language, &Texts) -> String) -> String {
    let all = Language::ALL.iter();
    let all = all.filter_map(|&language| Some(part(language, language.texts()?)));
    all.collect::<Vec<_>>().join("\n")
}

/// `html` with `content` in the one place that `mark` names.
///
/// # Errors
/// When there is no such place, or more than one.
fn filled(html: &str, mark: &str, content: &str) -> io::Result<String> {
    match html.split_once(mark) {
        Some((before, after)) if !after.contains(mark) => Ok([before, content, after].concat()),
        _ => Err(io::Error::other(format!("there is not one place for {mark}"))),
    }
}

#[cfg(test)]
mod tests {
    use super::filled;

    #[test]
    fn a_place_is_filled_where_there_is_just_one() {
        assert_eq!(filled("<p>HERE</p>", "HERE", "words").ok().as_deref(), Some("<p>words</p>"));
        assert!(filled("<p></p>", "HERE", "words").is_err());
        assert!(filled("<p>HERE HERE</p>", "HERE", "words").is_err());
    }
}
