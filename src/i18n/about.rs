//! The texts about this demo: what it is, what it keeps and where, and how to erase that.

#![allow(missing_docs, reason = "a name says where its text stands; `en/about.rs` says what it is")]

/// About this demo, and privacy.
#[derive(Debug)]
pub struct About {
    pub heading: &'static str,
    pub points: [&'static str; 4],
    pub privacy: &'static str,
    /// What is kept, where, and what is not.
    pub kept: [&'static str; 6],
    pub erase: &'static str,
    pub start_over: &'static str,
}
