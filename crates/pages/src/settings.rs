//! What stands beside the phones: who a person is in the demo, and its settings, as the app draws them (`src/ui/demo/`).

use crate::{first_screen::SPAN, start_page::TEXT_SIZES};
use maud::{Markup, html};
use texts::{CaptionLanguage, Language, Texts};

/// The person of the demo (`crates/journey/src/identity.rs`).
const NAME: &str = "Karla Demo";
const USER_ID: &str = "karla-demo";
const PIN: [&str; 2] = ["112", "358"];
const PHONE_ENDING: &str = "42";

/// The card with the identity.
pub fn identity(texts: &Texts) -> Markup {
    let (name, t) = (texts.page.who, &texts.page.identity);
    html! {
        section class="card identity" aria-label=(name) {
            h2.card__heading { (name) }
            dl.identity__list {
                dt { (t.name) }
                dd { (NAME) }
                dt { (t.user_id) }
                dd { (USER_ID) }
                dt { (t.pin) }
                dd { (PIN.join(" ")) span.identity__hint { (t.pin_hint) } }
                dt { (t.phone) }
                dd { (t.phone_ending(PHONE_ENDING)) }
            }
            p.identity__made-up { (t.made_up) }
        }
    }
}

/// The settings. What the address sets otherwise is set by `static/first_screen.js`, found by the name of the option in `data-option`.
pub fn bar(language: Language, texts: &Texts) -> Markup {
    let t = &texts.page.bar;
    let paced = |pace: &str| t.wait_paced(SPAN, pace);
    let languages = Language::ALL.iter().map(|it| (it.tag(), it.own_name()));
    let captions = CaptionLanguage::ALL.iter().map(|it| (it.tag(), it.own_name()));
    html! {
        section class="card bar" aria-label=(t.heading) {
            h2 class="card__heading bar__heading" { (t.heading) }
            div.bar__fields {
                div { (field(t.language, "lang", None, &html! {
                    @for (tag, name) in languages { option value=(tag) lang=(tag) selected[tag == language.tag()] { (name) } }
                })) }
                div { (field(t.captions, "guide", None, &html! {
                    option value="off" selected { (t.captions_off) }
                    @for (tag, name) in captions { option value=(tag) lang=(tag) { (name) } }
                })) }
                div { (field(t.text, TEXT, None, &choices(&TEXT_SIZES.into_iter().zip(t.text_sizes).collect::<Vec<_>>()))) }
                div { (field(t.wait, "wait", None, &html! {
                    option value="3600" selected { (t.wait_real) }
                    option value="60" data-span="1 minute" { (paced("×60")) }
                    option value="10" data-span="10 second" { (paced("×360")) }
                })) }
                div {
                    (field(t.limits, "limits", Some("limits-hint"), &choices(&[
                        ("usual", t.limits_usual), ("tenfold", t.limits_tenfold), ("off", t.limits_off),
                    ])))
                    p.field__hint id="limits-hint" { (t.limits_hint) }
                }
                div { (field(t.theme, "theme", None, &choices(&[
                    ("auto", t.theme_auto), ("light", t.theme_light), ("dark", t.theme_dark),
                ]))) }
                div { (field(t.frame, "frame", None, &choices(&[("phone", t.frame_phone), ("tablet", t.frame_tablet)]))) }
            }
            div.bar__actions {
                button class="button button--quiet" type="button" { (t.start_over) }
                dialog.sheet aria-label=(t.start_over_question) {}
                a.bar__link href="?" { (t.to_start) }
            }
        }
    }
}

/// The setting that no option of the address sets: `static/first.js` keeps it.
const TEXT: &str = "text";

fn field(label: &str, option: &str, described_by: Option<&str>, options: &Markup) -> Markup {
    let is_option = option != TEXT;
    html! {
        label.field {
            span.field__label { (label) }
            select.field__select data-option=[is_option.then_some(option)] data-choice=[(!is_option).then_some(option)] aria-describedby=[described_by] { (options) }
        }
    }
}

/// The first is the usual one.
fn choices(all: &[(&str, &str)]) -> Markup {
    html! { @for (place, (value, words)) in all.iter().enumerate() { option value=(value) selected[place == 0] { (words) } } }
}

#[cfg(test)]
mod tests {
    use super::{NAME, PHONE_ENDING, PIN, USER_ID};
    use journey::identity;

    #[test]
    fn the_person_is_the_one_of_the_demo() {
        assert_eq!((NAME, USER_ID), (identity::NAME, identity::USER_ID));
        assert_eq!(PIN.concat(), identity::OLD_PIN);
        assert_eq!(PHONE_ENDING, format!("{:02}", identity::PHONE_ENDING));
    }
}
