//! What the data of a study come to: figures, each with its interval, its method, the number of people behind it and its source. Pure.
//!
//! [`Report::new`] makes them of a [`study::dataset::Dataset`], [`json`] writes them for the page of the report. No figure depends on chance or on
//! the order in which exports were merged, so that anybody can compute the same from `events.csv`.
//!
//! A person is a participant of a study, on all devices together ([`people`]); what a person made of a task is one [`attempt`]. Who refused or
//! withdrew is counted among the [`people`] and nowhere else.

pub mod answers;
pub mod attempt;
pub mod by;
pub mod comparison;
pub mod desk;
pub mod devices;
pub mod figure;
pub mod funnel;
pub mod groups;
pub mod hints;
pub mod json;
pub mod lists;
pub mod method;
pub mod notes;
pub mod paths;
pub mod people;
pub mod place;
pub mod report;
pub mod scores;
pub mod sessions;
pub mod source;
pub mod stats;
pub mod steps;
pub mod tasks;
pub mod trail;

pub use by::By;
pub use report::Report;
