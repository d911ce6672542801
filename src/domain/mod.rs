//! Every rule of the journey, as state machines: events in, effects out. No clock, no randomness,
//! no browser in here; time and random bytes are arguments.

pub mod assertion;
pub mod biometrics;
pub mod digits;
pub mod effect;
pub mod entropy;
pub mod event;
pub mod facts;
pub mod identity;
pub mod ids;
pub mod limits;
pub mod link;
pub mod milestones;
pub mod moment;
pub mod phone;
pub mod pin;
pub mod policy;
pub mod practice;
mod present;
pub mod reminder;
pub mod requirements;
pub mod scenario;
pub mod screen;
pub mod service;
pub mod snapshot;
mod sound;
pub mod source;
pub mod step;
pub mod target;
pub mod ticket;
pub mod time;
pub mod typing;
pub mod user_id;
pub mod view;
pub mod world;
