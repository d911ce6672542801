//! Everything that goes into a world: one at a time, each in a transaction of its own.

use super::{
    event::{DemoEvent, Event},
    ids::DeviceId,
};

/// What a transaction is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// Time has passed; nothing else.
    Tick,
    /// The demo's own hand, outside the phones.
    Demo(DemoEvent),
    /// Something a person did on a phone, or that happened to it.
    Phone(DeviceId, Event),
}

impl Input {
    /// Whether a person did it. What merely happens stores nothing that a person has deleted.
    pub const fn is_press(&self) -> bool {
        !matches!(self, Self::Tick)
    }
}
