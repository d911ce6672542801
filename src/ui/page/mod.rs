//! The page around the phones: start page, stage, notices, and the settings of the page.

pub mod app;
pub mod header;
pub mod host;
pub mod install;
pub mod languages;
pub mod mount;
pub mod new_version;
pub mod notices;
pub mod phone_switch;
pub mod requirements;
pub mod second_device;
pub mod settings;
pub mod stage;
pub mod start_page;
pub mod words;

pub use mount::mount;
