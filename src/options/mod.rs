//! What the page around the phones can ask for.

pub mod choices;
pub mod options;
pub mod query;
