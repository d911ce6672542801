//! The static pages of the journey: one for each step, and the whole guide on one page, in every language of the captions; with the
//! answers for pages that embed one of them (oEmbed).

mod frames;
mod guide;
mod head;
mod json;
mod oembed;
mod page;
mod pictures;
mod public_page;
mod step;
mod words;

pub use frames::frames;
pub use head::BaseUrl;
pub use json::guide_json;
pub use oembed::SIZE;

use pictures::Pictures;
use std::{fs, io, path::Path};
use texts::Language;
use words::Words;

/// The folder of the pages, in the folder of the app.
pub const FOLDER: &str = "steps";

/// Writes every page below `folder`, the folder of the app. Pictures that are there already are shown.
pub fn write(folder: &Path, base: Option<&BaseUrl>) -> io::Result<()> {
    let all = Words::all();
    for words in &all {
        let tag = words.language.tag();
        let has_film = folder.join(FOLDER).join(words.app().tag()).join("film.webm").exists();
        let folder = folder.join(FOLDER).join(tag);
        fs::create_dir_all(&folder)?;
        let pictures = Pictures::of(&folder)?;
        let site = Site { all: &all, words, pictures: &pictures, has_film, base };
        fs::write(folder.join("index.html"), guide::html(&site))?;
        for step in words.steps() {
            fs::write(folder.join(format!("{}.html", step.number)), page::html(&site, &step))?;
            if let Some(answer) = oembed::of_step(&site, &step) {
                fs::write(folder.join(format!("{}.json", step.number)), answer)?;
            }
        }
        if let Some(answer) = oembed::of_guide(&site) {
            fs::write(folder.join("index.json"), answer)?;
        }
    }
    if let Some(base) = base {
        fs::write(folder.join("sitemap.xml"), head::sitemap(base, &all))?;
    }
    Ok(())
}

/// What the steps are called in a language of the app, in order.
pub fn step_titles(language: Language) -> Vec<String> {
    let all = Words::all();
    let own = all.iter().find(|words| words.language.tag() == language.tag());
    own.map(|words| words.steps().into_iter().map(|step| step.title).collect()).unwrap_or_default()
}

/// What a page is made of.
struct Site<'a> {
    /// Every language, for the links between them.
    all: &'a [Words],
    /// The language of the page.
    words: &'a Words,
    /// The pictures of that language.
    pictures: &'a Pictures,
    /// Whether there is a film in the app's language of the page.
    has_film: bool,
    /// Where the demo will be, if that is known.
    base: Option<&'a BaseUrl>,
}

#[cfg(test)]
mod tests;
