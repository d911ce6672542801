//! The static help pages in the languages of the app: help, the numbers and what differs from the public help page, the list to print,
//! and the advice to stop. They read without script.

mod film;
mod for_real;
mod main_page;
mod needs;
mod numbers;
mod prose;
mod stop;

use crate::{
    document::{DEMO, Document},
    drawings::{Icon, icon},
    steps::{BaseUrl, FOLDER},
};
use film::Film;
use maud::{Markup, html};
use std::{fs, io, path::Path};
use texts::{
    BUILDER_PAGES, CaptionLanguage, HELP_PAGES, Language, START_PAGES, STEP_PAGES, StartPage,
    Texts, builder::Builder, help::Help,
};

/// The file of the help itself.
pub const HELP: &str = "help.html";
/// The numbers, and what differs from the public help page.
const NUMBERS: &str = "numbers.html";
/// The list for copying the real app.
pub const FOR_REAL: &str = "for-real.html";
/// What to do when somebody asks for a code.
const STOP: &str = "stop.html";

/// Writes the help pages below `folder`, the folder of the app. A film that is there already is shown.
pub fn write(folder: &Path, base: Option<&BaseUrl>) -> io::Result<()> {
    for site in Site::all(base) {
        let folder = folder.join(FOLDER).join(site.language.tag());
        fs::create_dir_all(&folder)?;
        let film = Film::find(&folder);
        for (name, html) in site.pages(&film) {
            fs::write(folder.join(name), html)?;
        }
    }
    Ok(())
}

/// The address of the help from a static page of somebody who reads `language`: in English where the app does not speak it.
pub fn address(language: CaptionLanguage) -> String {
    let own = HELP_PAGES.iter().any(|page| page.language.tag() == language.tag());
    if own { HELP.to_owned() } else { format!("../{}/{HELP}", Language::En.tag()) }
}

/// The title of the film on the public help page.
pub fn film_title(language: Language) -> &'static str {
    let page = HELP_PAGES.into_iter().find(|page| page.language == language);
    page.map_or("", |page| page.help.film.heading)
}

/// What the help pages of one language are made of.
pub struct Site<'a> {
    /// The language.
    pub language: Language,
    /// The words of the help pages.
    help: &'static Help,
    /// The words of the builder.
    pub builder: &'static Builder,
    /// The texts of the app.
    pub texts: &'static Texts,
    /// The words around every static page.
    pub start: &'static StartPage,
    /// Where the demo will be, if that is known.
    pub base: Option<&'a BaseUrl>,
}

impl<'a> Site<'a> {
    /// Every language of the app.
    pub fn all(base: Option<&'a BaseUrl>) -> impl Iterator<Item = Self> {
        static PAGES: [texts::HelpPage; HELP_PAGES.len()] = HELP_PAGES;
        static BUILDERS: [texts::BuilderPage; BUILDER_PAGES.len()] = BUILDER_PAGES;
        static STARTS: [StartPage; START_PAGES.len()] = START_PAGES;
        PAGES.iter().filter_map(move |page| {
            let language = page.language;
            let start = STARTS.iter().find(|start| start.language.tag() == language.tag())?;
            let builder = &BUILDERS.iter().find(|page| page.language == language)?.builder;
            let (help, texts) = (&page.help, language.texts()?);
            Some(Self { language, help, builder, texts, start, base })
        })
    }

    /// The name and the HTML of each page.
    fn pages(&self, film: &Film) -> [(&'static str, String); 4] {
        let t = self.help;
        let page = |name, title: &'static str, lead: &str, main| {
            (name, self.document(name, title, lead, main).html())
        };
        let stop = self.texts.stop;
        let for_real = self.texts.for_real;
        [
            page(HELP, t.heading, t.introduction, main_page::main(self, film)),
            page(NUMBERS, t.rules.heading, t.rules.lead, numbers::main(self)),
            page(FOR_REAL, for_real.heading, for_real.lead, for_real::main(self)),
            page(STOP, stop.heading, stop.lead, stop::main(self)),
        ]
    }

    /// A page with the head, the languages and the footer of the help.
    pub fn document<'b>(
        &'b self,
        name: &str,
        title: &'b str,
        description: &'b str,
        main: Markup,
    ) -> Document<'b> {
        let start = &self.start.start;
        let footer = html! {
            p.never { (icon(Icon::Stop)) span { (start.real_codes) } }
            ul.links {
                li { a href=(self.guide()) { (self.help.steps.guide) } }
                @if name != HELP { li { a href=(HELP) { (self.help.heading) } } }
                li { a href=(self.demo("")) { "Two Phones" } }
            }
        };
        Document {
            script: None,
            words: self.start,
            title,
            description,
            head: self.head(name),
            aside: self.languages(name),
            main,
            footer,
        }
    }

    /// The addresses of this page in each language, for search engines; absolute, so only where it is known where the demo will be.
    fn head(&self, name: &str) -> Markup {
        let Some(base) = self.base else { return html! {} };
        let address = |language: Language| base.of(&format!("{FOLDER}/{}/{name}", language.tag()));
        html! {
            link rel="canonical" href=(address(self.language));
            @for other in Language::ALL {
                link rel="alternate" hreflang=(other.tag()) href=(address(other));
            }
            link rel="alternate" hreflang="x-default" href=(address(Language::En));
        }
    }

    /// The same page in the other language.
    fn languages(&self, name: &str) -> Markup {
        html! {
            nav.tongues aria-label=(self.start.start.language) {
                ul {
                    @for other in Language::ALL {
                        li {
                            a lang=(other.tag()) hreflang=(other.tag()) href={ "../" (other.tag()) "/" (name) }
                                aria-current=[(other == self.language).then_some("page")] { (other.own_name()) }
                        }
                    }
                }
            }
        }
    }

    /// The way back, above the heading of a page beside the help.
    fn back(&self) -> Markup {
        html! { p.back { a href=(HELP) { (self.help.back) } } }
    }

    /// The guide, which is in English where this language has none.
    fn guide(&self) -> String {
        let has_own = STEP_PAGES.iter().any(|pages| pages.language.tag() == self.language.tag());
        let folder = if has_own { String::new() } else { format!("../{}/", Language::En.tag()) };
        format!("{folder}index.html")
    }

    /// The app with these options, in this language.
    fn demo(&self, more: &str) -> String {
        format!("{DEMO}?{more}lang={}", self.language.tag())
    }
}

/// A part of the help, to which the fragment `id` of the address leads.
fn section(id: &str, heading: &str, content: &Markup) -> Markup {
    let name = format!("{id}-heading");
    html! {
        section.part id=(id) aria-labelledby=(name) { h2 id=(name) { (heading) } (content) }
    }
}

#[cfg(test)]
mod tests;
