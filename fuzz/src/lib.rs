//! The properties of `tests/hostile`, for the targets beside.

#[path = "../../tests/hostile/properties/mod.rs"]
pub mod properties;
