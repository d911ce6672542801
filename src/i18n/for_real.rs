//! "Now do it for real": the list to print at the end of the journey.

#![allow(
    missing_docs,
    reason = "a name says where its text stands; `en/for_real.rs` says what it is"
)]

use crate::domain::step::Role;

/// What to have ready, and which phone when. The lines are templates of [`super::prose`].
#[derive(Debug)]
pub struct ForReal {
    pub heading: &'static str,
    pub lead: &'static str,
    pub ready_heading: &'static str,
    pub ready: [&'static str; 6],
    pub order_heading: &'static str,
    /// What to do in which order, each with the phone it is done on; none while time passes.
    pub order: [(Option<Role>, &'static str); 11],
    /// What stands in the place of the phone while time passes.
    pub wait: &'static str,
    /// No codes on the sheet.
    pub no_codes: &'static str,
    pub print: &'static str,
    pub cannot_print: &'static str,
    /// The mark on the printed sheet.
    pub mark: &'static str,
}
