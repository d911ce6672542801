//! The first screen of the old phone and of the new one, as the app draws it for a person who has done nothing yet: a template in
//! each language of the app.
//!
//! `static/first_screen.js` takes from it what fits the address and the window, and shows it until the app is there. It is the DOM
//! of the app (`src/ui/page/stage.rs`), so that nothing moves then; `tests/e2e/first_screen.rs` compares the two.

use crate::{
    drawings::{self, Icon},
    settings,
};
use arrangement::{Arrangement, Content, Device, LEAST_HEIGHT};
use maud::{Markup, html};
use texts::{Language, Texts};

/// A phone, and what is true of its first screen.
struct Phone {
    slug: &'static str,
    step: u8,
    screen: &'static str,
    /// The part of the journey, and how many steps it has; this is the first.
    part: u8,
    steps: u8,
    /// About how long the part takes: a number, and its unit (ECMA-402).
    left: &'static str,
}

const OLD: Phone =
    Phone { slug: "old", step: 1, screen: "home", part: 1, steps: 7, left: "1 hour" };
const NEW: Phone =
    Phone { slug: "new", step: 0, screen: "store", part: 2, steps: 13, left: "5 minute" };

/// What stands in a text for a span of time, which the browser has the words for.
pub const SPAN: &str = "{span}";

/// The template of a language.
pub fn template(language: Language, texts: &Texts) -> Markup {
    let (source, target) = (&texts.source.home, &texts.target.store);
    html! {
        template id={ "first-" (language.tag()) } data-locale=(language.locale()) data-widths=(widths())
            data-height=(LEAST_HEIGHT) data-classes=(classes()) data-loading=(texts.page.loading)
            data-title-old=(texts.page.title(source.heading)) data-title-new=(texts.page.title(target.heading)) {
            div.stage {
                div.window-size { span.window-size__rem {} }
                header.header {
                    a.header__brand href="?" { (drawings::mark()) "Two Phones" }
                    p.header__badge data-demo-mark="" { (texts.page.badge) }
                }
                section.notices role="status" aria-label=(texts.page.notice.region) {}
                nav.switch aria-label=(texts.page.bar.phones) {
                    @for (slug, name) in [("old", texts.common.old_phone), ("new", texts.common.new_phone)] {
                        button type="button" class={ "switch__button switch__button--" (slug) } aria-current=[(slug == "old").then_some("true")] {
                            span { (name) }
                            span.switch__turn { @if slug == "old" { (texts.page.bar.turn) } }
                        }
                    }
                }
                div.stage__caption {}
                div.stage__phones {
                    (phone(&OLD, texts, texts.common.old_phone, texts.common.pick_up_old, &home(texts)))
                    (phone(&NEW, texts, texts.common.new_phone, texts.common.pick_up_new, &store(texts)))
                }
                dialog.sheet aria-label=(texts.page.who_explained) {}
                aside.stage__around aria-label=(texts.page.who_explained) {
                    (settings::identity(texts))
                    (settings::bar(language, texts))
                }
            }
        }
    }
}

/// The least widths for each arrangement, as JSON, by what has to fit: `1` or `2` phones, `t` for tablets, `c` with a caption.
fn widths() -> String {
    let cases = [1, 2].into_iter().flat_map(|phones| {
        [(Device::Phone, ""), (Device::Tablet, "t")].into_iter().flat_map(move |(device, t)| {
            [(false, ""), (true, "c")].into_iter().map(move |(has_caption, c)| {
                let widths = Content { phones, device, has_caption }.least_widths();
                format!(r#""{phones}{t}{c}":{widths:?}"#)
            })
        })
    });
    format!("{{{}}}", cases.collect::<Vec<_>>().join(","))
}

/// The classes of the arrangements as JSON, from the narrowest on.
fn classes() -> String {
    let all = [Arrangement::Bare, Arrangement::Below, Arrangement::Left, Arrangement::Wide];
    format!("{:?}", all.map(Arrangement::class))
}

fn phone(phone: &Phone, texts: &Texts, name: &str, pick_up: &str, screen: &Markup) -> Markup {
    let Phone { slug, step, screen: screen_slug, .. } = phone;
    let common = &texts.common;
    html! {
        section class={ "phone phone--" (slug) } role="region" id={ "phone-" (slug) } data-phone=(slug) aria-label=(name) {
            p.phone__name aria-hidden="true" {
                span.phone__role { (name) }
                // The app store page is no step of the help page.
                @if *step > 0 { span.phone__step { (common.step(*step)) } }
            }
            div.phone__frame {
                div.phone__glass {
                    div.strip data-demo-mark="" {
                        p.strip__text { (common.demo_strip) }
                        button.who type="button" aria-haspopup="dialog" {
                            (drawings::icon(Icon::Person)) span { (texts.page.who) }
                        }
                    }
                    div.sms-place role="status" {}
                    (top_bar(phone, texts))
                    div.screen-switch {
                        div class={ "screen screen--" (screen_slug) } data-step=(step) data-screen=(screen_slug) { (screen) }
                    }
                    p class={ "turn turn--this turn--" (slug) } role="status" {
                        span.turn__phone aria-hidden="true" {}
                        span { (common.go_on_here) " " strong { (pick_up) } }
                    }
                }
            }
        }
    }
}

fn top_bar(phone: &Phone, texts: &Texts) -> Markup {
    let common = &texts.common;
    html! {
        div.top-bar {
            div.top-bar__buttons {
                span.read-screen {}
                @if phone.slug == OLD.slug {
                    button class="top-bar__button top-bar__button--menu" type="button" {
                        (common.menu) (drawings::icon(Icon::Menu))
                    }
                }
            }
            div.progress {
                div.progress__bar aria-hidden="true" {
                    span class="progress__step progress__step--done" {}
                    @for _ in 1..phone.steps { span.progress__step {} }
                }
                p.progress__text {
                    span { (common.progress(phone.part, 1_u8, phone.steps)) }
                    span data-span=(phone.left) { (common.time_left(SPAN)) }
                }
            }
        }
    }
}

/// Step 1 on the old phone: the home of the app.
fn home(texts: &Texts) -> Markup {
    let t = &texts.source.home;
    html! {
        div.screen__body {
            h1.screen__heading tabindex="-1" { (t.heading) }
            p { (t.menu_hint) }
            div.list-item {
                (drawings::icon(Icon::Phone))
                div.list-item__text {
                    button.list-item__label type="button" aria-describedby="id-1" { (t.apps) }
                    span.list-item__hint id="id-1" { (t.apps_hint) }
                }
                (drawings::icon(Icon::Forward))
            }
            (drawings::active_app())
        }
    }
}

/// Step 0 on the new phone: the app store page.
fn store(texts: &Texts) -> Markup {
    let t = &texts.target.store;
    html! {
        div.screen__body {
            h1.screen__heading tabindex="-1" { (t.heading) }
            div.store {
                span.store__icon { (drawings::mark()) }
                p.store__from {
                    span { (t.stores) }
                    span.store__mark { (t.simulated) }
                }
            }
            p.screen__text { (t.about) }
        }
        div.screen__actions {
            button class="button button--primary" type="button" { (t.get) }
            button class="button button--quiet" type="button" { (t.requirements) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{NEW, OLD, Phone, widths};
    use journey::{
        policy::Policy,
        step::{Role, Step},
    };

    #[test]
    fn the_first_screens_are_those_of_the_rules() {
        for (Phone { step, part, steps, left, slug, .. }, role) in
            [(OLD, Role::Old), (NEW, Role::New)]
        {
            let step = Step::try_from(step).expect("a step");
            assert_eq!((step.role(), step.progress(), role.slug()), (role, (1, steps), slug));
            assert_eq!(part, if role == Role::Old { 1 } else { 2 });
            let minutes = Policy::left_of_part(step).map(|left| left.as_secs() / 60);
            assert_eq!(minutes, Some(if left == "1 hour" { 60 } else { 5 }), "{left}");
        }
    }

    #[test]
    fn the_widths_are_there_for_all_that_can_be_on_the_page() {
        let widths = widths();
        assert!(widths.starts_with(r#"{"1":[35.0, 39.0, 54.0],"#), "{widths}");
        assert_eq!(widths.matches('[').count(), 8, "{widths}");
    }
}
