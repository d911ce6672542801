//! The start page: what to do first, and below it what can be set. It is readable and its links work without the app.
//!
//! `index.html` has it in the languages of the app; in each other language of the captions it is a file, which `static/first.js`
//! fetches. `static/start_page.js` completes it by what the address asks for. What needs the app goes into the elements with
//! `data-island`, once the app is there (`src/ui/page/start_page.rs`).

use crate::{
    document::app_language,
    drawings::{self, Icon},
    help, steps,
};
use maud::{Markup, html};
use texts::{
    CaptionLanguage, Direction, Language, START_PAGES, StartPage, Texts, start::Start, stop::Stop,
};

/// The start page in the languages of the app.
pub fn in_app_languages() -> String {
    let all = START_PAGES
        .iter()
        .filter_map(|page| Some(in_language(page, app_language(page.language)?.texts()?)));
    all.map(Markup::into_string).collect::<Vec<_>>().join("\n")
}

/// The start page in each other language: the name of its file, and what is in it. The notices of the app are in English there.
pub fn in_other_languages() -> impl Iterator<Item = (String, String)> {
    let others = START_PAGES.iter().filter(|page| app_language(page.language).is_none());
    others.filter_map(|page| {
        let html = in_language(page, Language::En.texts()?).into_string();
        Some((format!("start.{}.txt", page.language.tag()), html))
    })
}

/// The start page in one language. Ids and groups end in the language, because the page holds them in several.
fn in_language(page: &StartPage, texts: &Texts) -> Markup {
    let StartPage { language, start, stop } = page;
    let tag = language.tag();
    let is_rtl = language.direction() == Direction::RightToLeft;
    html! {
        div.landing lang=(tag) dir=[is_rtl.then_some("rtl")] data-page="start" data-title=(texts.page.title(start.heading)) {
            div class="strip landing__strip" data-demo-mark="" { p.strip__text { (start.mark) } }
            div.landing__page {
                header.header {
                    a.header__brand href="?" { (drawings::mark()) "Two Phones" }
                    (languages(*language, start))
                }
                div data-island="notices" {
                    section.notices role="status" aria-label=(texts.page.notice.region) {}
                }
                div.landing__hero {
                    div.landing__words {
                        h1.landing__heading { (start.heading) }
                        p.landing__lead { (start.lead) }
                        a class="button button--primary landing__both" href="?phone=both" {
                            span { (start.both) } span.landing__hint { (start.both_hint) }
                        }
                        p.landing__watch { a href="?phone=both&autoplay=1" { (drawings::icon(Icon::Play)) (start.watch) } }
                        (guided(*language, start))
                        (two_devices(tag, start))
                        (one_phone(start))
                    }
                    (drawings::copying())
                }
                p.landing__real-codes { (drawings::icon(Icon::Information)) span { (start.real_codes) } }
                div.landing__folded {
                    (captions(*language, start))
                    (text_size(tag, start))
                    details class="fold fold--stop" {
                        summary.fold__line { (drawings::icon(Icon::Stop)) span { (stop.heading) } }
                        div.fold__body { (stop_advice(*language, stop)) }
                    }
                }
                section.landing__facts {
                    h2.landing__subheading { (start.journey) }
                    p { (start.first) " " (start.afterwards) }
                }
                footer.landing__footer {
                    p { (start.about) " " a href=(help_of(*language)) { (start.help) } }
                    div data-island="install" {}
                }
            }
        }
    }
}

/// What to do next stands beside the phones in this language, with links to turn that off and on. In a language of the app,
/// `static/start_page.js` shows it where that is so.
fn guided(language: CaptionLanguage, start: &Start) -> Markup {
    let tag = language.tag();
    html! {
        p.landing__guided hidden[app_language(language).is_some()] {
            (start.languages) " " span data-captions-on="" { (start.guided) " " a href="?guide=off" { (start.turn_off) } }
            a href={ "?guide=" (tag) } hidden { (start.turn_on) }
        }
    }
}

/// The help, which is in the languages of the app.
fn help_of(language: CaptionLanguage) -> String {
    let language = app_language(language).unwrap_or_default();
    format!("{}/{}/{}", steps::FOLDER, language.tag(), help::HELP)
}

/// The language of the page, folded to one line. Another language than those of the app comes with its captions.
fn languages(current: CaptionLanguage, start: &Start) -> Markup {
    html! {
        details class="fold fold--language" {
            summary.fold__line {
                (drawings::icon(Icon::Globe))
                span { span.visually-hidden { (start.language) ": " } (current.own_name()) }
            }
            div.fold__body role="group" aria-label=(start.language) {
                (links(|language| {
                    let option = if app_language(language).is_some() { "lang" } else { "guide" };
                    (format!("?{option}={}", language.tag()), language == current)
                }))
            }
        }
    }
}

/// The language of the captions, folded to one line.
fn captions(current: CaptionLanguage, start: &Start) -> Markup {
    let value =
        if app_language(current).is_some() { start.captions_off } else { current.own_name() };
    html! {
        details.fold data-captions="" {
            summary.fold__line {
                (drawings::icon(Icon::Speech))
                span { (start.captions) ": " b.fold__value { (value) } }
            }
            div.fold__body role="group" aria-label=(start.captions) {
                p { (start.captions_lead) }
                div.languages {
                    a.languages__link href="?guide=off" { (start.captions_off) }
                }
                (links(|language| (format!("?guide={}", language.tag()), false)))
            }
        }
    }
}

/// A link for each language, named in that language: where it leads, and whether it is the current one.
fn links(of: impl Fn(CaptionLanguage) -> (String, bool)) -> Markup {
    html! {
        div.languages {
            @for &language in CaptionLanguage::ALL {
                @let (href, is_current) = of(language);
                a.languages__link lang=(language.tag()) dir=(language.direction().word()) href=(href)
                    aria-current=[is_current.then_some("true")] { (language.own_name()) }
            }
        }
    }
}

/// The size of the text, folded to one line. `static/first.js` sets it; without script there is no such choice.
fn text_size(tag: &str, start: &Start) -> Markup {
    html! {
        details class="fold fold--text" {
            summary.fold__line {
                (drawings::icon(Icon::Letters))
                span { (start.text) ": " b.fold__value { (start.text_sizes[0]) } }
            }
            div class="fold__body choice" role="radiogroup" aria-label=(start.text) {
                @for (size, name) in TEXT_SIZES.iter().zip(start.text_sizes) {
                    label.choice__option {
                        input.choice__input type="radio" name={ "text-" (tag) } value=(size) checked[*size == TEXT_SIZES[0]] data-choice="text";
                        span class={ "choice__label text-size-" (size) } { (name) }
                    }
                }
            }
        }
    }
}

/// The sizes of the text, in percent.
pub const TEXT_SIZES: [&str; 3] = ["100", "125", "150"];

/// Which of the two phones this device is.
fn one_phone(start: &Start) -> Markup {
    html! {
        details class="fold fold--way" {
            summary.fold__line { (drawings::icon(Icon::Phone)) span { (start.one) } }
            div.fold__body {
                p { (start.which) }
                div.doors { (door("old", start)) (door("new", start)) }
            }
        }
    }
}

/// A link to a phone.
fn door(word: &str, start: &Start) -> Markup {
    let (name, hint) =
        if word == "old" { (start.old, start.old_hint) } else { (start.new, start.new_hint) };
    html! {
        a class={ "door door--" (word) } href={ "?phone=" (word) } {
            span class={ "door__phone door__phone--" (word) } aria-hidden="true" {}
            span.door__label { (name) }
            span.door__hint { (hint) }
        }
    }
}

/// The address of the other phone for a second device, whose QR code is drawn by the app, and the way on here.
fn two_devices(tag: &str, start: &Start) -> Markup {
    let id = |word: &str| format!("second-{tag}-{word}");
    html! {
        details class="fold fold--way second" {
            summary.fold__line { (drawings::icon(Icon::Phones)) span { (start.two) } }
            div.fold__body {
                p.second__local { (start.no_address) }
                div.second__away {
                    p { (start.second_lead) }
                    div.choice role="radiogroup" aria-label=(start.two) {
                        @for (word, name) in [("new", start.new), ("old", start.old)] {
                            label.choice__option {
                                input.choice__input type="radio" name={ "second-" (tag) } value=(word) checked[word == "new"]
                                    aria-labelledby=(id(word)) data-code-name=(start.code_name(name));
                                span.choice__text { span.choice__label id=(id(word)) { (name) } }
                            }
                        }
                    }
                    div.second__code data-island="code" {}
                    p.second__link { a href="?phone=new" {} }
                    p { (start.second_here) }
                    (door("old", start))
                    (door("new", start))
                    p { (start.second_checks) }
                }
            }
        }
    }
}

/// What to do when somebody asks for a code. The real help page is named and not linked, because people who were sent here by
/// somebody should not follow another link. It is there in the languages of the app.
fn stop_advice(language: CaptionLanguage, stop: &Stop) -> Markup {
    let title_language = app_language(language).is_none().then_some(Language::En.tag());
    html! {
        div.stop {
            p.stop__lead { (stop.lead) }
            ol.stop__points { @for point in stop.points { li { (point) } } }
            p.stop__page { (stop.help_page) " " strong lang=[title_language] { (stop.help_page_title) } }
            p.stop__demo { (stop.demo) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{in_app_languages, in_other_languages};
    use crate::document::app_language;
    use texts::{Language, START_PAGES};

    /// The same words twice would be one id twice.
    #[test]
    fn no_id_is_there_twice_in_the_page() {
        let html = in_app_languages();
        let mut ids: Vec<&str> =
            html.split(" id=\"").skip(1).filter_map(|it| Some(it.split_once('"')?.0)).collect();
        assert_eq!(ids.len(), 4);
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), 4, "{ids:?}");
    }

    /// Who was sent here by somebody is given no link away from the page.
    #[test]
    fn every_link_stays_on_the_page_in_every_language() {
        let others = in_other_languages().map(|(_, html)| html);
        for html in others.chain([in_app_languages()]) {
            let links: Vec<&str> = html.split(" href=\"").skip(1).collect();
            let stays = |link: &&str| link.starts_with('?') || link.starts_with("steps/");
            assert!(links.len() > 20 && links.iter().all(stays), "{html}");
        }
    }

    #[test]
    fn each_language_beside_those_of_the_app_has_a_file() {
        let names: Vec<String> = in_other_languages().map(|(name, _)| name).collect();
        assert_eq!(names.len(), START_PAGES.len() - Language::ALL.len());
        assert!(names.contains(&"start.ar.txt".to_owned()), "{names:?}");
    }

    /// The app says the same elsewhere, from its own words file.
    #[test]
    fn what_the_app_says_too_it_says_in_the_same_words() {
        for page in &START_PAGES {
            let Some(texts) = app_language(page.language).and_then(Language::texts) else {
                continue;
            };
            let start = &page.start;
            assert_eq!(
                [start.mark, start.old, start.new, start.help, start.text, start.language],
                [
                    texts.common.demo_strip,
                    texts.common.old_phone,
                    texts.common.new_phone,
                    texts.page.help,
                    texts.page.bar.text,
                    texts.page.bar.language,
                ]
            );
            assert_eq!(start.text_sizes, texts.page.bar.text_sizes);
        }
    }
}
