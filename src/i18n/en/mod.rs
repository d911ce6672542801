//! English.

pub mod about;
pub mod common;
pub mod for_real;
pub mod help;
pub mod page;
pub mod reminder;
pub mod requirements;
pub mod scan;
pub mod settings;
pub mod shell;
pub mod source;
pub mod stop;
pub mod target;
