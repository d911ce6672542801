//! What to show: a field for each option, by its name.

use super::choices::{FRAMES, PHONES, SCANS, TEXT_SIZES, THEMES, WAITS};
use crate::{help::Site, steps};
use journey::{
    scenario::Scenario,
    step::{Role, Step},
};
use maud::{Markup, html};
use serde_json::Value;
use std::iter::zip;
use texts::{CaptionLanguage, Language};

/// The widths that are offered, in pixels or as a part of the column.
pub const WIDTHS: [&str; 3] = ["400", "340", "100%"];
/// What a frame may be high, in pixels. Below the least the demo shows a link to a window of its own (`static/frame.js`).
pub const HEIGHTS: (u32, u32) = (300, 2000);
/// The sandboxes that are offered: none, one in which all works, and the strictest.
pub const SANDBOXES: [&str; 3] = ["", "all", "strict"];

/// When the demo is fetched, by the words of the element; the first is the usual.
pub const LOADINGS: [&str; 3] = ["lazy", "eager", "click"];

/// The form. Which of its choices go together is in `facts`.
pub fn form(site: &Site, facts: &Value) -> Markup {
    let t = &site.builder.choose;
    let bar = &site.texts.page.bar;
    let (_, height) = steps::SIZE;
    html! {
        form.choose #choose aria-labelledby="choose-heading" data-facts=(facts) data-with-script="" hidden {
            h2 #choose-heading { (t.heading) }
            (phones(site))
            (select("step", t.step, Some(t.step_hint), &steps(site, facts)))
            div.pair {
                (select("lang", t.language, None, &html! {
                    option value="" { (t.reader) }
                    @for it in Language::ALL { option value=(it.tag()) lang=(it.tag()) { (it.own_name()) } }
                }))
                (select("guide", bar.captions, None, &html! {
                    option value="" { (t.reader) }
                    option value="off" { (t.off) }
                    @for it in CaptionLanguage::ALL { option value=(it.tag()) lang=(it.tag()) dir=(it.direction().word()) { (it.own_name()) } }
                }))
            }
            (select("scenario", t.scenario, Some(t.scenario_hint), &html! {
                option value="" { (t.scenario_none) }
                @for (scenario, name) in zip(Scenario::all(), site.builder.scenarios) { option value=(scenario.word()) { (name) } }
            }))
            div.pair {
                (select("width", t.width, None, &html! {
                    @for (value, name) in zip(WIDTHS, t.widths) { option value=(value) { (name) } }
                }))
                div.field {
                    label for="choose-height" { (t.height) }
                    input #choose-height type="number" name="height" min=(HEIGHTS.0) max=(HEIGHTS.1) step="10" value=(height) inputmode="numeric";
                }
            }
            label.tick { input type="checkbox" name="camera" checked; span { (t.camera) } }
            label.tick { input type="checkbox" name="autoplay"; span { (t.autoplay) } }
            details.more {
                summary { (t.more) }
                div.more__fields {
                    (select("theme", bar.theme, None, &usual_first(&THEMES, &[bar.theme_auto, bar.theme_light, bar.theme_dark])))
                    (select("text", bar.text, None, &usual_first(&TEXT_SIZES, &bar.text_sizes)))
                    (select("frame", bar.frame, None, &usual_first(&FRAMES, &[bar.frame_phone, bar.frame_tablet])))
                    (select("wait", bar.wait, None, &usual_first(&WAITS, &[bar.wait_real, t.wait_1, t.wait_2])))
                    (select("scan", t.scan, None, &html! {
                        option value="" { (t.scan_usual) }
                        @for (value, name) in zip(SCANS, site.builder.scans) { option value=(value) { (name) } }
                    }))
                    (select("loading", t.loading, None, &usual_first(&LOADINGS, &t.loadings)))
                    (select("sandbox", t.sandbox, None, &html! {
                        @for (value, name) in zip(SANDBOXES, t.sandboxes) { option value=(value) { (name) } }
                    }))
                }
            }
            div.choose__end {
                p.small { (t.kept) }
                button.quiet type="reset" { (bar.start_over) }
            }
            (warnings(site))
        }
    }
}

/// What does not go together, or is to be known; `static/snippets.js` says which by these names.
fn warnings(site: &Site) -> Markup {
    let t = &site.builder.warnings;
    let all = [
        ("here", t.here),
        ("http", t.http),
        ("opaque", t.opaque),
        ("no-camera", t.no_camera),
        ("element", t.element),
        ("alone", t.alone),
        ("narrow", t.narrow),
        ("low", t.low),
    ];
    html! {
        div.warnings role="status" {
            div.warnings__box hidden {
                h3 { (t.heading) }
                ul.points { @for (name, text) in all { li data-warning=(name) hidden { (text) } } }
            }
        }
    }
}

fn phones(site: &Site) -> Markup {
    let common = &site.texts.common;
    let names = [common.old_phone, common.new_phone, site.builder.choose.both];
    html! {
        fieldset.phones {
            legend { (site.builder.choose.phone) }
            div.phones__choices {
                @for (value, name) in zip(PHONES, names) {
                    label.tick data-phone=(value) { input type="radio" name="phone" value=(value) checked[value == "both"]; span { (name) } }
                }
            }
        }
    }
}

/// The steps, by phone, with the titles of their pages.
fn steps(site: &Site, facts: &Value) -> Markup {
    let titles = &facts["frames"][site.language.tag()]["steps"];
    let common = &site.texts.common;
    html! {
        option value="" { (site.builder.choose.step_none) }
        @for (role, name) in [(Role::Old, common.old_phone), (Role::New, common.new_phone)] {
            optgroup label=(name) {
                @for step in Step::all().filter(|step| step.role() == role) {
                    @let number = step.number();
                    option value=(number) { (titles[usize::from(number)].as_str().unwrap_or_default()) }
                }
            }
        }
    }
}

/// The first is what is usual, so nothing has to ask for it.
fn usual_first(values: &[&str], names: &[&str]) -> Markup {
    html! {
        @for (place, (value, name)) in zip(values, names).enumerate() {
            option value=(if place == 0 { "" } else { value }) { (name) }
        }
    }
}

fn select(name: &str, label: &str, hint: Option<&str>, options: &Markup) -> Markup {
    let id = format!("choose-{name}");
    let hint_id = format!("{id}-hint");
    html! {
        div.field {
            label for=(id) { (label) }
            select id=(id) name=(name) aria-describedby=[hint.map(|_| &hint_id)] { (options) }
            @if let Some(hint) = hint { p.small id=(hint_id) { (hint) } }
        }
    }
}
