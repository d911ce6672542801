//! Studies: what is recorded of the participants of one, in which form it is handed over, and how a participant is led through it. Pure:
//! no clock, no browser, no storage; times and what the page tells are arguments.
//!
//! [`plan`] is what the researcher writes, [`visit`] how a participant is led through it, [`recorder`] makes records of what the page tells, and
//! [`sitting`] joins the three for the scripts of the page.
//!
//! A [`record::Record`] is what the page makes of the phones, of types that can hold no secret; an [`answer::Answer`] is what somebody
//! answers to a question. A [`row::Row`] is a row of `events.csv`, as it is written
//! and read back. A [`dataset::Dataset`] is all that is handed over: [`archive::export`] makes a zip of it, [`import::import`] reads one,
//! and [`summary::summary`] makes tables of tasks and sessions of its events. What a column means is said by [`table`] alone.

pub mod answer;
pub mod archive;
pub mod cells;
pub mod clocks;
pub mod comment;
pub mod csv;
pub mod dataset;
pub mod description;
pub mod exchange;
pub mod fault;
pub mod faults;
pub mod import;
pub mod json;
pub mod kind;
pub mod link;
pub mod name;
pub mod note;
pub mod plan;
pub mod questionnaire;
mod quick;
pub mod record;
pub mod recorder;
pub mod row;
mod shared;
pub mod sitting;
pub mod summary;
pub mod table;
pub mod text;
pub mod time;
pub mod told;
pub mod visit;
pub mod word;
