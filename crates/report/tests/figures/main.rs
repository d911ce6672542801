//! What the report promises, by small studies whose figures anybody can count, and by the participants who never were.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test says by failing what it expected")]

mod answers;
mod attempts;
mod clocks;
mod desk;
mod merged;
mod notes;
mod places;
mod rows;

#[path = "../../../study/examples/dataset/people.rs"]
mod people;
