//! The builder, `page=embed`: what to show, a preview, and the lines to copy into a page of one's own. `static/builder.js` runs it and
//! `static/snippets.js` writes the lines; without script the page shows those for both phones (`tools/snippets.mjs` puts them there), and
//! tables of all that can be in them.

mod choices;
mod facts;
mod form;
mod panels;
mod tables;

use crate::{
    document::{DEMO, Document, Script},
    help::Site,
    steps::{BaseUrl, FOLDER},
};
use maud::{Markup, html};
use serde_json::Value;
use std::{fs, io, path::Path};
use texts::{BUILDER_PAGES, CaptionLanguage};

/// The file of the page.
pub const BUILDER: &str = "embed.html";
/// The script of the page, which shows the demo in a frame.
const SCRIPT: Script =
    Script { file: "builder.js", policy: "; script-src 'self'; frame-src 'self'" };
/// Its own styles, beside those of every static page.
const STYLES: &str = "builder.css";

/// Writes the page in the languages of the app below `folder`, the folder of the app. Pictures that are there already are offered.
pub fn write(folder: &Path, base: Option<&BaseUrl>) -> io::Result<()> {
    for site in Site::all(base) {
        let facts = facts::facts(folder, site.language, base)?;
        let folder = folder.join(FOLDER).join(site.language.tag());
        fs::write(folder.join(BUILDER), page(&site, &facts))?;
    }
    Ok(())
}

/// The heading of the page beside the static pages of a language, if there is one.
pub fn heading(language: CaptionLanguage) -> Option<&'static str> {
    let page = BUILDER_PAGES.into_iter().find(|page| page.language.tag() == language.tag());
    page.map(|page| page.builder.heading)
}

fn page(site: &Site, facts: &Value) -> String {
    let t = site.builder;
    let document = site.document(BUILDER, t.heading, t.lead, main(site, facts));
    let head = html! {
        link rel="stylesheet" href={ (DEMO) (STYLES) };
        (document.head)
    };
    Document { script: Some(SCRIPT), head, ..document }.html()
}

/// What needs the script is hidden until it runs, and what is said without it is hidden then.
fn main(site: &Site, facts: &Value) -> Markup {
    let t = site.builder;
    html! {
        h1 { (t.heading) }
        p.lead { (t.lead) }
        div.builder {
            (form::form(site, facts))
            section.paste aria-labelledby="paste" {
                h2 #paste { (t.paste.heading) }
                div data-without-script="" {
                    p { (t.no_script) }
                    @if site.base.is_none() { p { (t.no_address) } }
                }
                (panels::panels(site))
                p.said role="status" data-copied=(t.paste.copied) data-marked=(t.paste.marked) {}
            }
            (preview(site))
        }
        (tables::words(site))
        (tables::options(site))
    }
}

/// The demo as the lines show it.
fn preview(site: &Site) -> Markup {
    let t = &site.builder.preview;
    html! {
        section.preview aria-labelledby="preview" data-with-script="" hidden {
            h2 #preview { (t.heading) }
            p.small { (t.lead) }
            fieldset.preview__widths {
                legend { (t.width) }
                div.preview__choices {
                    @for (value, name) in std::iter::zip(form::WIDTHS, t.widths) {
                        label.tick { input type="radio" name="preview" value=(value); span { (name) } }
                    }
                }
            }
            div.preview__frame data-title=(t.frame) {}
            p { a.preview__window href=(DEMO) target="_blank" rel="noopener" { (t.window) } }
        }
    }
}

#[cfg(test)]
mod tests;
