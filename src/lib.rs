//! Two Phones: practise copying an authenticator app from an old phone to a new one.
//!
//! `domain` and `qr` are pure and know neither a browser nor each other; `platform` adapts one
//! browser capability a file; `shell` joins them; `ui` and `embed` are what people see.
//! `ARCHITECTURE.md` is the map.

pub mod domain;
pub mod embed;
pub mod i18n;
#[cfg(target_arch = "wasm32")]
pub mod platform;
pub mod qr;
#[cfg(target_arch = "wasm32")]
pub mod shell;
#[cfg(target_arch = "wasm32")]
pub mod ui;
