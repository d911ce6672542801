//! What search engines and embedding pages look for in the head of a page. Their addresses are absolute, so all of it is left out where
//! nobody has said where the demo will be.

use super::{FOLDER, Site, guide, pictures::SCALE, step::Step, words::Words};
use maud::{Markup, PreEscaped, html};
use serde_json::{Value, json};

/// Where the demo will be: an absolute address that ends in `/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BaseUrl(String);

/// An address that cannot be that of the demo.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "BASE_URL is to be the address of the demo's folder, such as https://example.org/two-phones/, without a query; it is {0:?}"
)]
pub struct BadBaseUrl(String);

impl BaseUrl {
    /// The address in `text`; a `/` at its end is added.
    ///
    /// # Errors
    /// If it is no address of a folder.
    pub fn parse(text: &str) -> Result<Self, BadBaseUrl> {
        let bad = || BadBaseUrl(text.to_owned());
        let rest = ["https://", "http://"].iter().find_map(|scheme| text.strip_prefix(scheme));
        let host = rest.ok_or_else(bad)?.split('/').next().unwrap_or_default();
        let is_fine = |c: char| c.is_ascii_graphic() && !"?#<>\"'\\".contains(c);
        if host.is_empty() || !text.chars().all(is_fine) {
            return Err(bad());
        }
        Ok(Self(format!("{}/", text.trim_end_matches('/'))))
    }

    /// The address of a file of the demo.
    pub fn of(&self, file: &str) -> String {
        format!("{}{file}", self.0)
    }

    /// The address of a page of a language.
    pub fn of_page(&self, words: &Words, file: &str) -> String {
        self.of(&format!("{FOLDER}/{}/{file}", words.language.tag()))
    }
}

/// How many characters of a description search engines want at least, and show at most.
const LEAST: usize = 50;
const MOST: usize = 160;

/// The description of a step: what to do, and as much more as a description needs.
pub fn description_of(words: &Words, step: &Step) -> String {
    let mut text = step.action.plain.clone();
    for more in [&step.sight.plain, &words.word("lead")] {
        if text.chars().count() < LEAST {
            text = format!("{text} {more}");
        }
    }
    description(&text)
}

/// The beginning of a text, of at most [`MOST`] characters, which ends with a whole sentence or an ellipsis.
pub fn description(text: &str) -> String {
    if text.chars().count() <= MOST {
        return text.to_owned();
    }
    let cut: String = text.chars().take(MOST - 1).collect();
    let ends = [". ", "! ", "? ", "؟ "].iter().filter_map(|end| cut.rfind(end));
    let sentences = ends.max().and_then(|at| Some(&cut[..at + cut[at..].find(' ')?]));
    match sentences.filter(|sentences| sentences.chars().count() >= LEAST) {
        Some(sentences) => sentences.to_owned(),
        None => format!("{} …", cut.rsplit_once(' ').map_or(&*cut, |(whole, _)| whole)),
    }
}

/// The head of a step's page.
pub fn of_step(site: &Site, step: &Step, title: &str) -> Markup {
    let words = site.words;
    let file = format!("{}.html", step.number);
    html! {
        (common(site, &file, title, &description_of(words, step), Some(step.number)))
        @if let Some(base) = site.base {
            (data(&json!({
                "@context": "https://schema.org",
                "@type": "HowToStep",
                "name": step.title,
                "url": base.of_page(words, &file),
                "inLanguage": words.language.tag(),
                "position": step.number,
                "itemListElement": [{ "@type": "HowToDirection", "text": step.action.plain }],
                "image": image(site, step.number),
                "isPartOf": { "@type": "HowTo", "name": words.start.start.heading, "url": base.of_page(words, "index.html") },
            })))
        }
    }
}

/// The head of the guide.
pub fn of_guide(site: &Site) -> Markup {
    let words = site.words;
    let steps = |base: &BaseUrl| -> Vec<Value> {
        let steps = words.steps().into_iter();
        steps
            .map(|step| {
                json!({
                    "@type": "HowToStep",
                    "name": step.title,
                    "text": step.action.plain,
                    "url": base.of_page(words, &format!("{}.html", step.number)),
                    "image": image(site, step.number),
                })
            })
            .collect()
    };
    html! {
        (common(site, "index.html", &guide::title(site), &description(&words.word("lead")), Some(7)))
        @if let Some(base) = site.base {
            (data(&json!({
                "@context": "https://schema.org",
                "@type": "HowTo",
                "name": words.start.start.heading,
                "description": words.word("lead"),
                "inLanguage": words.language.tag(),
                "url": base.of_page(words, "index.html"),
                "totalTime": "PT1H10M",
                "step": steps(base),
            })))
        }
    }
}

/// Canonical address, other languages, Open Graph and the way to the oEmbed answer.
fn common(site: &Site, file: &str, title: &str, text: &str, picture: Option<u8>) -> Markup {
    let Some(base) = site.base else { return html! {} };
    let words = site.words;
    let address = base.of_page(words, file);
    let answer = base.of_page(words, &file.replace(".html", ".json"));
    let english = site.all.iter().find(|other| other.language.tag() == "en");
    let picture = picture.and_then(|number| Some((number, site.pictures.still(number)?)));
    html! {
        link rel="canonical" href=(address);
        @for other in site.all {
            link rel="alternate" hreflang=(other.language.tag()) href=(base.of_page(other, file));
        }
        @if let Some(english) = english {
            link rel="alternate" hreflang="x-default" href=(base.of_page(english, file));
        }
        link rel="alternate" type="application/json+oembed" href=(answer) title=(title);
        meta property="og:type" content="article";
        meta property="og:site_name" content="Two Phones";
        meta property="og:title" content=(title);
        meta property="og:description" content=(text);
        meta property="og:url" content=(address);
        meta property="og:locale" content=(words.language.facts().locale.replace('-', "_"));
        @if let Some((number, picture)) = picture {
            meta property="og:image" content=(base.of_page(words, &format!("{number}.png")));
            meta property="og:image:width" content=(picture.width);
            meta property="og:image:height" content=(picture.height);
        }
    }
}

/// The address of a step's picture, with its size, where there is one.
fn image(site: &Site, number: u8) -> Value {
    let picture = site.base.and_then(|base| Some((base, site.pictures.still(number)?)));
    picture.map_or(Value::Null, |(base, picture)| {
        json!({
            "@type": "ImageObject",
            "url": base.of_page(site.words, &format!("{number}.png")),
            "width": picture.width / SCALE,
            "height": picture.height / SCALE,
        })
    })
}

/// Data for search engines. It is no script that runs; `<` cannot end the element.
fn data(value: &Value) -> Markup {
    let text = without_nulls(value).to_string().replace('<', "\\u003c");
    html! { script type="application/ld+json" { (PreEscaped(text)) } }
}

/// A value without the fields that have none.
pub fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(fields) => fields
            .iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| (name.clone(), without_nulls(value)))
            .collect(),
        Value::Array(items) => items.iter().map(without_nulls).collect(),
        _ => value.clone(),
    }
}

/// Every page with its other languages, for search engines (sitemaps.org, protocol 0.9).
pub fn sitemap(base: &BaseUrl, all: &[Words]) -> String {
    let files = (0..20).map(|number| format!("{number}.html")).chain(["index.html".to_owned()]);
    let files: Vec<String> = files.collect();
    let urls = html! {
        url { loc { (base.of("")) } }
        @for words in all {
            @for file in &files { url { loc { (base.of_page(words, file)) } } }
        }
    };
    let urls = urls.into_string();
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{urls}</urlset>"#
    )
}
