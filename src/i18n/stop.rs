//! "Did someone send you here or ask for a code? Stop.": what to do then.

#![allow(missing_docs, reason = "a name says where its text stands; `en/stop.rs` says what it is")]

/// What to do when somebody asks for a code.
#[derive(Debug)]
pub struct Stop {
    pub heading: &'static str,
    pub lead: &'static str,
    /// What to do, in this order.
    pub points: [&'static str; 5],
    /// The begin of the last line, which ends with the title of the real help page …
    pub help_page: &'static str,
    /// … as plain text: who has been sent here has had enough of links.
    pub help_page_title: &'static str,
    /// What this demo cannot do.
    pub demo: &'static str,
}
