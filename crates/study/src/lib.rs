//! Studies: what is recorded of the participants of one, in which form it is handed over, and how a participant is led through it. Pure:
//! no clock, no browser, no storage; times and what the page tells are arguments.
//!
//! A [`record::Record`] is what the page makes, of types that can hold no secret. A [`row::Row`] is a row of `events.csv`, as it is written
//! and read back.

pub mod kind;
pub mod name;
pub mod record;
pub mod row;
pub mod word;
