//! The help itself. What moved to a page of its own keeps its entry in the list at the top, with the fragment that once led to it.

use super::{FOR_REAL, Film, NUMBERS, STOP, Site, film, needs::needs, section};
use crate::builder::BUILDER;
use maud::{Markup, html};
use texts::{CaptionLanguage, Language};

/// The content of the page.
pub fn main(site: &Site, film: &Film) -> Markup {
    let t = site.help;
    let here = |id: &'static str, heading: &'static str| (None, format!("#{id}"), heading);
    let moved =
        |id: &'static str, to: &str, heading: &'static str| (Some(id), to.to_owned(), heading);
    let contents = [
        here("steps", t.steps.heading),
        here("film", t.film.heading),
        here("requirements", t.needs.heading),
        here("questions", t.questions.heading),
        moved("numbers", NUMBERS, t.rules.heading),
        moved("compared", &format!("{NUMBERS}#compared"), t.compared.heading),
        moved("stop", STOP, site.texts.stop.heading),
        moved("for-real", FOR_REAL, site.texts.for_real.heading),
        here("languages", t.languages.heading),
        moved("embed", BUILDER, site.builder.heading),
    ];
    html! {
        h1 { (t.heading) }
        p.lead { (t.introduction) }
        nav.contents aria-labelledby="contents" {
            h2 #contents { (t.on_this_page) }
            ul.entries { @for (id, href, heading) in contents { li id=[id] { a href=(href) { (heading) } } } }
        }
        (steps(site))
        (film::entry(site, film))
        (needs(site))
        (questions(site))
        (languages(site))
    }
}

/// The way to the pages of the steps, and what is to be done after them.
fn steps(site: &Site) -> Markup {
    let t = &site.help.steps;
    let content = html! {
        p { (t.text) " " a href=(site.guide()) { (t.guide) } }
        p { (t.afterwards) }
        p { a href=(site.demo("phone=both&")) { (t.practise) } }
    };
    section("steps", t.heading, &content)
}

fn questions(site: &Site) -> Markup {
    let t = &site.help.questions;
    let content = html! {
        @for it in &t.entries {
            div.question { h3 { (site.prose(it.question)) } p { (site.prose(it.answer)) } }
        }
    };
    section("questions", t.heading, &content)
}

/// The languages of the app and those of the captions. Each is a link to the phones in that language.
fn languages(site: &Site) -> Markup {
    let t = &site.help.languages;
    let content = html! {
        p { (t.app) }
        ul.links {
            @for other in Language::ALL {
                li { a lang=(other.tag()) href={ (crate::document::DEMO) "?phone=both&lang=" (other.tag()) } { (other.own_name()) } }
            }
        }
        p { (t.captions) }
        ul.links {
            @for other in CaptionLanguage::ALL {
                li {
                    a lang=(other.tag()) dir=(other.direction().word())
                        href=(site.demo(&format!("phone=both&guide={}&", other.tag()))) { (other.own_name()) }
                }
            }
        }
    };
    section("languages", t.heading, &content)
}
