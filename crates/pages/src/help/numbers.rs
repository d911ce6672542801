//! The numbers and where they come from, and what differs from the public help page.

use super::Site;
use crate::document::table;
use maud::{Markup, html};

/// How many rules there are: another number of them, or of origins, does not compile.
const RULES: usize = texts::HELP_PAGES[0].help.rules.rows.len();

/// The content of the page.
pub fn main(site: &Site) -> Markup {
    let (rules, compared) = (&site.help.rules, &site.help.compared);
    let (page, pages, demo) = (rules.from_page, rules.from_pages, rules.from_demo);
    let origins: [&str; RULES] =
        [page, page, page, demo, pages, demo, demo, pages, demo, demo, pages];
    let rules_of = std::iter::zip(rules.rows, origins)
        .map(|(row, origin)| (html! { (row.what) }, [site.prose(row.rule), html! { (origin) }]));
    let differences = compared
        .rows
        .iter()
        .map(|row| (html! { (row.what) }, [site.prose(row.there), site.prose(row.here)]));
    html! {
        (site.back())
        h1 #numbers { (rules.heading) }
        p { (rules.lead) }
        (table("numbers", &rules.columns, rules_of))
        h2 #compared { (compared.heading) }
        p { (compared.lead) }
        (table("compared", &compared.columns, differences))
    }
}
