//! The lab: static pages for researchers, in `lab/{lang}/` of the demo's folder. Each has a script of its own (`static/lab/`), which finds its
//! words in the page, and which shows what can only be shown once there are data.

mod facts;
mod words;

use crate::{
    document::{DEMO, Document, Script},
    help::Site,
    steps::{BaseUrl, FOLDER as STEPS},
};
use maud::{Markup, html};
use std::{fs, io, path::Path};
use texts::Language;
use words::Words;

/// The folder of the pages and of all that only they and studies load.
const FOLDER: &str = "lab";
/// Their own styles, beside those of every static page.
const STYLES: &str = "lab/lab.css";
/// What their scripts need besides: the rules of studies are WebAssembly.
const POLICY: &str = "; script-src 'self' 'wasm-unsafe-eval'";

/// A page.
struct Page {
    /// Its file.
    file: &'static str,
    /// Its script, in the folder of the demo.
    script: &'static str,
    /// The subject of its words (`crates/texts/lang/TAG/SUBJECT.ftl`).
    subject: &'static str,
}

const PAGES: [Page; 4] = [
    Page { file: "report.html", script: "lab/report_page.js", subject: "report" },
    Page { file: "study.html", script: "lab/plan_page.js", subject: "planner" },
    Page { file: "check.html", script: "lab/check_page.js", subject: "check" },
    Page { file: "moderate.html", script: "lab/moderate_page.js", subject: "moderator" },
];

/// Writes the pages in the languages of the app below `folder`, the folder of the app.
pub fn write(folder: &Path, base: Option<&BaseUrl>) -> io::Result<()> {
    for site in Site::all(base) {
        let folder = folder.join(FOLDER).join(site.language.tag());
        fs::create_dir_all(&folder)?;
        for page in &PAGES {
            fs::write(folder.join(page.file), html(page, &site)?)?;
        }
    }
    Ok(())
}

fn html(page: &Page, site: &Site) -> io::Result<String> {
    let words = Words::of(page.subject, site.language)?;
    let (heading, lead) = (words.text("heading")?, words.text("lead")?);
    // The planner alone offers steps and faults.
    let facts = (page.subject == "planner").then(|| facts::facts(site));
    let main = html! {
        h1 { (heading) }
        p.lead { (lead) }
        p data-without-script="" { (words.text("no_script")?) }
        div #lab data-words=(words.json(site.texts.common.demo_strip)) data-facts=[facts] {}
    };
    let document = Document {
        script: Some(Script { file: page.script, policy: POLICY }),
        words: site.start,
        title: heading,
        description: lead,
        // Only the start page, the steps and the help may be indexed.
        head: html! {
            meta name="robots" content="noindex";
            link rel="stylesheet" href={ (DEMO) (STYLES) };
        },
        aside: languages(page, site),
        main,
        footer: footer(page, site),
    };
    Ok(document.html())
}

/// The same page in the other language.
fn languages(page: &Page, site: &Site) -> Markup {
    html! {
        nav.tongues aria-label=(site.start.start.language) {
            ul {
                @for other in Language::ALL {
                    li {
                        a lang=(other.tag()) hreflang=(other.tag()) href={ "../" (other.tag()) "/" (page.file) }
                            aria-current=[(other == site.language).then_some("page")] { (other.own_name()) }
                    }
                }
            }
        }
    }
}

/// The other pages of the lab, and the demo.
fn footer(page: &Page, site: &Site) -> Markup {
    let others = PAGES.iter().filter(|other| other.file != page.file);
    let heading = |page: &Page| {
        Words::of(page.subject, site.language).ok()?.text("heading").ok().map(str::to_owned)
    };
    html! {
        ul.links {
            @for other in others {
                @if let Some(heading) = heading(other) { li { a href=(other.file) { (heading) } } }
            }
            li { a href={ (DEMO) (STEPS) "/" (site.language.tag()) "/embed.html" } { (site.builder.heading) } }
            li { a href={ (DEMO) "?lang=" (site.language.tag()) } { "Two Phones" } }
        }
    }
}
