//! English.

pub mod common;
pub mod page;
pub mod scan;
pub mod shell;
pub mod source;
pub mod target;
