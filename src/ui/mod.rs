//! What people see: two phones, and the page around them.

pub mod app;
pub mod components;
pub mod context;
pub mod demo_bar;
pub mod header;
pub mod identity_card;
pub mod languages;
pub mod moment_in_words;
pub mod mount;
pub mod notices;
pub mod phone_frame;
pub mod phone_switch;
pub mod screens;
pub mod second_device;
pub mod settings;
pub mod sheet;
pub mod stage;
pub mod start_over;
pub mod start_page;
pub mod top_bar;
pub mod who_button;

pub use mount::mount;
