//! The demo's own controls and facts beside the phones: settings, identity card, start over.

pub mod demo_bar;
pub mod demo_settings;
pub mod identity_card;
pub mod sheet;
pub mod start_over;
pub mod who_button;
