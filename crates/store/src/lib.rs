//! What is stored, and what is sent to other tabs.

pub mod link;
pub mod snapshot;
