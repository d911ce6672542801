//! Two Phones: practise copying an authenticator app from an old phone to a new one.
//!
//! The rules are the crate `journey`, what is stored of them is `store`; QR codes are drawn and read by the crate `qr_kit`.
//! In here, `platform` adapts one browser capability a file; `shell` joins them; `ui` is what people see, `options` what an
//! address can ask for, `host` what a page can that embeds this one. `ARCHITECTURE.md` is the map.

pub mod host;
pub mod i18n;
pub mod options;
#[cfg(target_arch = "wasm32")]
pub mod platform;
#[cfg(target_arch = "wasm32")]
pub mod shell;
#[cfg(target_arch = "wasm32")]
pub mod ui;
