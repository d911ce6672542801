//! What to do when somebody asks for a code. The real help page is named and not linked, because people who were sent here by somebody
//! should not follow another link.

use super::Site;
use maud::{Markup, html};

/// The content of the page.
pub fn main(site: &Site) -> Markup {
    let t = &site.texts.stop;
    html! {
        (site.back())
        section.warning {
            h1 { (t.heading) }
            p.lead { (t.lead) }
            ol.points { @for point in t.points { li { (point) } } }
            p { (t.help_page) " " strong { (t.help_page_title) } }
            p { (t.demo) }
        }
    }
}
