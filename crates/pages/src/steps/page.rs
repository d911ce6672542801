//! The page of one step.

use super::{Site, head, public_page, step::Step, words::Words};
use crate::{
    builder::{self, BUILDER},
    document::{DEMO, Document, options},
    drawings::{Icon, icon},
};
use journey::step::Role;
use maud::{Markup, html};
use texts::{CaptionLanguage, Direction, Language};

/// The page of a step.
pub fn html(site: &Site, step: &Step) -> String {
    let words = site.words;
    let title = title(words, step);
    let main = html! {
        article.step data-phone=(step.role.slug()) {
            (heading(words, step, &html! { h1 { (step.title) } }))
            (picture(site, step, false))
            (parts(words, step, 2))
            (public(words, step, 2))
            (try_it(words, step))
            @if step.number == 19 { (super::guide::for_real(words)) }
        }
        (around(words, step.number))
        nav.contents aria-labelledby="steps" { h2 #steps { (words.word("steps")) } (list(words, Some(step.number))) }
    };
    Document {
        script: None,
        words: words.start,
        title: &title,
        description: &head::description_of(words, step),
        head: head::of_step(site, step, &title),
        aside: languages(site, &format!("{}.html", step.number)),
        main,
        footer: footer(words, &format!("#?step={}", step.number)),
    }
    .html()
}

/// "Step 7: Hold the QR code ready".
pub fn title(words: &Words, step: &Step) -> String {
    format!("{}: {}", words.numbered(step.number), step.title)
}

/// The number of the step, its heading, and the phone it is done on.
pub fn heading(words: &Words, step: &Step, heading: &Markup) -> Markup {
    let on = words.word(if step.role == Role::Old { "on_old" } else { "on_new" });
    html! {
        header.step__top {
            p.step__number { (words.numbered(step.number)) }
            (heading)
            p.step__phone { (icon(Icon::Phone)) (on) }
        }
    }
}

/// What to do, what one sees then, and what can go wrong. `level` is that of their headings.
pub fn parts(words: &Words, step: &Step, level: u8) -> Markup {
    html! {
        section.step__part {
            (subheading(level, &words.word("do")))
            p.step__do { (step.action) }
        }
        section.step__part {
            (subheading(level, &words.word("see")))
            p { (step.sight) }
        }
        section class="step__part step__part--wrong" {
            (subheading(level, &words.word("wrong")))
            dl {
                @for (trouble, way_on) in &step.troubles {
                    div { dt { (trouble) } dd { (way_on) } }
                }
            }
        }
    }
}

/// What the public help page says, in the languages of the app.
pub fn public(words: &Words, step: &Step, level: u8) -> Markup {
    let said = match (words.language, words.app()) {
        (CaptionLanguage::En, _) => {
            let sentence = public_page::ENGLISH.get(usize::from(step.number));
            sentence.map(|sentence| html! { blockquote { p { (sentence) } } })
        }
        (CaptionLanguage::Da, Language::Da) => {
            let labels = public_page::danish(words.texts, step.number);
            let [before, after] = words.language.facts().quotes;
            let is_known = !labels.is_empty();
            is_known.then(|| {
                html! {
                    blockquote {
                        p {
                            @for (place, label) in labels.iter().enumerate() {
                                @if place > 0 { ", " }
                                (before) b.label { (label) } (after)
                            }
                        }
                    }
                }
            })
        }
        _ => None,
    };
    html! {
        @if let Some(said) = said {
            section class="step__part step__part--public" {
                (subheading(level, &words.word("public")))
                (said)
                p.small { (words.word("compared")) }
            }
        }
    }
}

/// The picture of a step, where the docs kit has made it; the one that moves for whoever has not asked for less of that.
pub fn picture(site: &Site, step: &Step, is_late: bool) -> Markup {
    let Some(picture) = site.pictures.still(step.number) else { return html! {} };
    let still = format!("{}.png", step.number);
    let moving = format!("{}.webp", step.number);
    let scale = super::pictures::SCALE;
    html! {
        figure.step__picture {
            picture {
                @if site.pictures.has(&moving) {
                    source srcset=(moving) type="image/webp" media="(prefers-reduced-motion: no-preference)";
                }
                img src=(still) width=(picture.width / scale) height=(picture.height / scale) alt=(step.alt(site.words))
                    loading=[is_late.then_some("lazy")];
            }
        }
    }
}

/// The way into the demo at this step.
fn try_it(words: &Words, step: &Step) -> Markup {
    html! {
        p.step__try {
            a class="button" href=(address(words.language, step.number)) { (words.word("try")) }
            span.small { (words.word("try_hint")) }
        }
    }
}

/// The address of the demo at a step, which begins afresh however often it is tried; with the options once more in the fragment,
/// for hosts that drop the query.
fn address(language: CaptionLanguage, number: u8) -> String {
    let query = format!("{}&reset=1", query(language, number));
    format!("{DEMO}?{query}#?{query}")
}

/// The options that open the demo at a step.
pub fn query(language: CaptionLanguage, number: u8) -> String {
    format!("step={number}&{}", options(language))
}

/// The step before and the one after.
fn around(words: &Words, number: u8) -> Markup {
    let steps = words.steps();
    let link = |number: u8, word: &str, rel: &str| {
        let step = steps.get(usize::from(number));
        step.map(|step| html! {
            a class={ "around__link around__" (rel) } data-phone=(step.role.slug()) rel=(rel) href={ (number) ".html" } {
                span.small { (words.word(word)) } span { (title(words, step)) }
            }
        })
    };
    html! {
        nav.around aria-label={ (words.word("previous")) " / " (words.word("next")) } {
            @if let Some(link) = number.checked_sub(1).and_then(|before| link(before, "previous", "prev")) { (link) }
            @if let Some(link) = link(number + 1, "next", "next") { (link) }
        }
    }
}

/// All steps as links, the current one marked.
pub fn list(words: &Words, current: Option<u8>) -> Markup {
    html! {
        ol.steps {
            @for step in words.steps() {
                @let is_here = current == Some(step.number);
                li data-phone=(step.role.slug()) {
                    a href={ (step.number) ".html" } aria-current=[is_here.then_some("page")] {
                        span.steps__number { (step.number) } span { (step.title) }
                    }
                }
            }
        }
    }
}

/// The same page in the other languages.
pub fn languages(site: &Site, file: &str) -> Markup {
    html! {
        nav.tongues aria-label=(site.words.word("languages")) {
            ul {
                @for other in site.all {
                    @let language = other.language;
                    @let is_here = language == site.words.language;
                    @let is_rtl = language.direction() == Direction::RightToLeft;
                    li {
                        a lang=(language.tag()) hreflang=(language.tag()) dir=[is_rtl.then_some("rtl")]
                            href={ "../" (language.tag()) "/" (file) } aria-current=[is_here.then_some("page")] { (language.own_name()) }
                    }
                }
            }
        }
    }
}

/// What stands at the end of every page. `choices` is the fragment with which the builder shows the same as the page.
pub fn footer(words: &Words, choices: &str) -> Markup {
    html! {
        p.never { (icon(Icon::Stop)) span { (words.word("never")) } }
        ul.links {
            li { a href="index.html" { (words.word("all")) } }
            li { a href=(crate::document::start_of_demo(words.language)) { (words.word("to_demo")) } }
            li { a href=(crate::help::address(words.language)) { (words.start.start.help) } }
            @if let Some(heading) = builder::heading(words.language) {
                li { a href={ (BUILDER) (choices) } { (heading) } }
            }
        }
    }
}

/// A heading within a step.
fn subheading(level: u8, text: &str) -> Markup {
    html! { @if level == 2 { h2 { (text) } } @else { h3 { (text) } } }
}
