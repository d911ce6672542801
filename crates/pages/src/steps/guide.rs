//! The whole guide: every step in full on one page, for reading and for paper.

use super::words::Words;
use super::{
    Site, head,
    page::{footer, heading, languages, parts, picture},
};
use crate::{
    document::{DEMO, Document, app_language, options},
    help,
};
use maud::{Markup, html};

/// The page of the guide.
pub fn html(site: &Site) -> String {
    let words = site.words;
    let start = &words.start.start;
    let all = options(words.language);
    let main = html! {
        h1 { (start.heading) }
        p.lead { (words.word("lead")) }
        p.step__try { a class="button" href={ (DEMO) "?phone=both&" (all) "#?phone=both&" (all) } { (words.word("try_all")) } }
        (film(site))
        (files(site))
        p { (start.first) }
        p.small { (words.word("labels")) " " (words.word("numbers")) }
        nav.contents aria-labelledby="steps" {
            h2 #steps { (words.word("steps")) }
            ol.steps {
                @for step in words.steps() {
                    li data-phone=(step.role.slug()) {
                        a href={ "#step-" (step.number) } { span.steps__number { (step.number) } span { (step.title) } }
                    }
                }
            }
        }
        @for step in words.steps() {
            article.step #{ "step-" (step.number) } data-phone=(step.role.slug()) {
                (heading(words, &step, &html! { h2 { a href={ (step.number) ".html" } { (step.title) } } }))
                (picture(site, &step, true))
                (parts(words, &step, 3))
            }
        }
        section.after {
            h2 { (words.word("afterwards_heading")) }
            p { (words.word("afterwards")) }
            (for_real(words))
            p.small { (words.word("compared")) }
        }
    };
    Document {
        script: None,
        words: words.start,
        title: &title(site),
        description: &head::description(&words.word("lead")),
        head: head::of_guide(site),
        aside: languages(site, "index.html"),
        main,
        footer: footer(words, ""),
    }
    .html()
}

/// The way to the list for copying the real app, which is in the languages of the app.
pub fn for_real(words: &Words) -> Markup {
    let is_there = app_language(words.language).is_some();
    html! {
        @if is_there { p { a href=(help::FOR_REAL) { (words.texts.for_real.heading) } } }
    }
}

/// "Copy your MitID app to another phone/tablet – Step by step".
pub fn title(site: &Site) -> String {
    format!("{} – {}", site.words.start.start.heading, site.words.word("guide"))
}

/// The film of all steps, where the docs kit has made it: in the app's language of this page, with captions in all.
fn film(site: &Site) -> Markup {
    let words = site.words;
    let own = words.language.tag() == words.app().tag();
    let folder = if own { String::new() } else { format!("../{}/", words.app().tag()) };
    if !site.has_film {
        return html! {};
    }
    html! {
        figure.film {
            h2 { (words.word("film")) }
            video controls preload="none" poster={ (folder) "film.png" } width="1280" height="720" {
                source src={ (folder) "film.webm" } type="video/webm";
                source src={ (folder) "film.mp4" } type="video/mp4";
                @for other in site.all {
                    @let tag = other.language.tag();
                    track kind="captions" src={ (folder) "film." (tag) ".vtt" } srclang=(tag) label=(other.language.own_name())
                        default[other.language == words.language];
                }
            }
        }
    }
}

/// The guide as files, where the docs kit has made them.
fn files(site: &Site) -> Markup {
    let words = site.words;
    let all = [("guide.pdf", "for_print"), ("guide.md", "as_text")];
    let there: Vec<_> = all.into_iter().filter(|(file, _)| site.pictures.has(file)).collect();
    html! {
        @if !there.is_empty() {
            section.files {
                h2 { (words.word("files")) }
                ul.links { @for (file, word) in there { li { a href=(file) { (words.word(word)) } } } }
            }
        }
    }
}
