//! The start page: what this is, and which phone this device is to be. It is readable and its links work without the app.
//!
//! `static/start_page.js` completes it by what the address asks for. What needs the app goes into the elements with
//! `data-island`, once the app is there (`src/ui/page/start_page.rs`).

use crate::drawings::{self, Icon};
use maud::{Markup, html};
use texts::{CaptionLanguage, Language, Texts, page::Start};

/// The start page in one language. Ids and groups end in the language, because the page holds them in every one.
pub fn in_language(language: Language, texts: &Texts) -> Markup {
    let tag = language.tag();
    let page = &texts.page;
    let start = &page.start;
    html! {
        div.landing lang=(tag) data-page="start" data-title=(page.title(start.heading)) {
            div class="strip landing__strip" data-demo-mark="" { p.strip__text { (texts.common.demo_strip) } }
            div.landing__page {
                header.header {
                    a.header__brand href="?" { (drawings::mark()) "Two Phones" }
                    (app_languages(language, page.bar.language))
                }
                div data-island="notices" {
                    section.notices role="status" aria-label=(page.notice.region) {}
                }
                div.landing__main {
                    div.landing__words {
                        h1.landing__heading { (start.heading) }
                        p.landing__introduction { (start.introduction) }
                        p.landing__real-codes { (drawings::icon(Icon::Information)) span { (start.real_codes) } }
                        div.landing__captions {
                            p.landing__captions-lead { (start.captions) }
                            (caption_languages(page.bar.captions))
                        }
                    }
                    section.landing__journey aria-labelledby={ "journey-" (tag) } {
                        h2.landing__subheading id={ "journey-" (tag) } { (start.journey) }
                        h3.landing__which { (start.which) }
                        div.doors {
                            (door("old", &phone_drawn("old"), start.old, start.old_hint))
                            (door("new", &phone_drawn("new"), start.new, start.new_hint))
                            (door("both", &drawings::mark(), start.both, start.both_hint))
                        }
                        p.landing__fact { span { (start.first) } " " span { (start.afterwards) } }
                    }
                    (second_device(tag, texts))
                }
                details class="more landing__stop" {
                    summary.more__summary { (texts.stop.heading) }
                    div.more__body { (stop_advice(texts)) }
                }
                footer.landing__footer {
                    p { (start.about) " " a href="?page=help" { (texts.help.link) } }
                    div data-island="install" {}
                }
            }
        }
    }
}

/// A link for each language of the app, named in that language.
fn app_languages(current: Language, label: &str) -> Markup {
    html! {
        div.languages role="group" aria-label=(label) {
            @for language in Language::ALL {
                @let tag = language.tag();
                a.languages__link lang=(tag) href={ "?lang=" (tag) } aria-current=[(language == current).then_some("true")] {
                    (language.own_name())
                }
            }
        }
    }
}

/// A link for each language of the captions, named in that language.
fn caption_languages(label: &str) -> Markup {
    html! {
        div.languages role="group" aria-label=(label) data-captions="" {
            @for language in CaptionLanguage::ALL {
                @let tag = language.tag();
                a.languages__link lang=(tag) dir=(language.direction().word()) href={ "?guide=" (tag) } {
                    (language.own_name())
                }
            }
        }
    }
}

/// A link to a phone, or to both.
fn door(word: &str, picture: &Markup, label: &str, hint: &str) -> Markup {
    html! {
        a class={ "door door--" (word) } href={ "?phone=" (word) } {
            span.door__picture { (picture) }
            span.door__label { (label) }
            span.door__hint { (hint) }
        }
    }
}

fn phone_drawn(word: &str) -> Markup {
    html! { span class={ "door__phone door__phone--" (word) } aria-hidden="true" {} }
}

/// The address of the other phone for a second device; its QR code is drawn by the app.
fn second_device(tag: &str, texts: &Texts) -> Markup {
    let start: &Start = &texts.page.start;
    let phones = [("new", texts.common.new_phone), ("old", texts.common.old_phone)];
    html! {
        section class="card second" aria-label=(start.second) {
            h2.card__heading { (start.second) }
            p class="second__text second__local" { (start.no_address) }
            div.second__away {
                p.second__text { (start.second_lead) }
                div.choice role="radiogroup" aria-label=(start.second) {
                    @for (word, name) in phones {
                        @let id = format!("second-{tag}-{word}");
                        label.choice__option {
                            input.choice__input type="radio" name={ "second-" (tag) } value=(word) checked[word == "new"]
                                aria-labelledby=(id) data-code-name=(start.code_name(name));
                            span.choice__text { span.choice__label id=(id) { (name) } }
                        }
                    }
                }
                div.second__code data-island="code" {}
                p.second__link { a href="?phone=new" {} }
            }
            p.second__text { (start.second_checks) }
        }
    }
}

/// What to do when somebody asks for a code. The real help page is named and not linked, because people who were sent here by
/// somebody should not follow another link.
fn stop_advice(texts: &Texts) -> Markup {
    let stop = &texts.stop;
    html! {
        div.stop {
            p.stop__lead { (stop.lead) }
            ol.stop__points { @for point in stop.points { li { (point) } } }
            p.stop__page { (stop.help_page) " " strong { (stop.help_page_title) } }
            p.stop__demo { (stop.demo) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::in_language;
    use texts::Language;

    /// The same words twice would be one id twice.
    #[test]
    fn no_id_is_there_in_two_languages() {
        let ids = |language: Language| -> Vec<String> {
            let html = in_language(language, language.texts().expect("the words")).into_string();
            html.split(" id=\"")
                .skip(1)
                .filter_map(|it| Some(it.split_once('"')?.0.to_owned()))
                .collect()
        };
        let (english, danish) = (ids(Language::En), ids(Language::Da));
        assert_eq!(english.len(), 3);
        assert!(english.iter().all(|id| !danish.contains(id)), "{english:?} {danish:?}");
    }

    /// Who was sent here by somebody is given no link away from the page.
    #[test]
    fn every_link_stays_on_the_page() {
        for language in Language::ALL {
            let html = in_language(language, language.texts().expect("the words")).into_string();
            let links: Vec<&str> = html.split(" href=\"").skip(1).collect();
            assert!(links.len() > 10 && links.iter().all(|link| link.starts_with('?')), "{html}");
        }
    }
}
