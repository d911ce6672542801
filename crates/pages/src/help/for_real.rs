//! "Now do it for real": what to have ready, and which phone when, to print and tick off. Nothing on it is secret, and it says so.

use super::Site;
use journey::step::{FOR_REAL, Role};
use maud::{Markup, html};

/// The content of the page.
pub fn main(site: &Site) -> Markup {
    let t = &site.texts.for_real;
    html! {
        (site.back())
        h1 { (t.heading) }
        p.lead { (t.lead) }
        p.small.on-screen { (site.help.print) }
        div.for-real {
            h2 { (t.ready_heading) }
            ul.ticks { @for line in t.ready { li { span { (site.prose(line)) } } } }
            h2 { (t.order_heading) }
            ol.ticks { @for (line, role) in std::iter::zip(t.order, FOR_REAL) { li { (phone(site, role)) span { (site.prose(line)) } } } }
            p { strong { (t.no_codes) } }
            p.small { (t.mark) }
        }
    }
}

/// The phone of a line, by word, colour and shape.
fn phone(site: &Site, role: Option<Role>) -> Markup {
    let common = &site.texts.common;
    let (slug, name) = match role {
        Some(Role::Old) => ("old", common.old_phone),
        Some(Role::New) => ("new", common.new_phone),
        None => ("none", site.texts.for_real.wait),
    };
    html! { b.ticks__phone data-phone=(slug) { (name) } }
}
