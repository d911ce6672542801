//! The journey in real browsers: two tabs, side by side, and two separate devices with a camera.
//!
//! The scenarios use what a person uses: labels, roles, visible content, a pointer and a keyboard. They rely on these
//! attributes: `data-phone`, `data-step`, `data-screen`, `canvas[data-qr]`, `[data-sms]`, `[data-sms-code]`,
//! `[data-demo-mark]`.
//!
//! - [`stage`] sets a scenario up, keeps at most two running, and says what the screens showed
//!   when one fails (`target/e2e/NAME/`);
//! - [`browser`], [`engine`], [`server`], [`site`] and [`webdriver`] are the machinery, [`fake_camera`] and [`film`] the
//!   camera;
//! - [`actions`] is what a person does, [`checks`] what a person sees, [`words`] the labels, [`clock`]
//!   what sleep and settings do to the page's time;
//! - [`journey`] is the way from step 0 to 19; every other file is one topic.
//!
//! `dist/` has to be built before (`make dist`). No scenario sleeps: it waits for what it expects.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::missing_panics_doc,
    reason = "a test that cannot go on says so by failing"
)]

mod actions;
mod browser;
mod checks;
mod clock;
mod engine;
mod fake_camera;
mod film;
mod first_screen;
mod floods;
mod server;
mod site;
mod stage;
mod wait;
mod webdriver;
mod words;

mod journey;

mod access;
mod apps;
mod authenticator;
mod broken;
mod camera;
mod caption_place;
mod causes;
mod choices;
mod devices;
mod drawing;
mod embed;
mod engines;
mod expiry;
mod guest;
mod guide;
mod help;
mod hostile;
mod hour;
mod keeping;
mod languages;
mod limits;
mod marking;
mod memory;
mod navigation;
mod offline;
mod opaque_frame;
mod options;
mod phone_switch;
mod pin;
mod races;
mod reminders;
mod scanning;
mod scripted;
mod second_device;
mod secrets;
mod set_aside;
mod settings;
mod sms;
mod start_languages;
mod start_page;
mod translation;
mod typed_code;
mod typing;
mod user_id;
mod wordpress;
mod wrong_clocks;
