//! One moment of the model: the browsers' worlds and clocks, the photographs, and what the model keeps by itself.

use crate::{memory::Memory, witness::Promise};
use journey::{
    ids::DeviceId,
    phone::Stage,
    screen::Screen,
    source::At,
    step::Step,
    ticket::{ShortCode, Ticket},
    time::Time,
    world::World,
};
use std::{
    hash::{DefaultHasher, Hash, Hasher},
    sync::Arc,
};
use store::v3;

/// A browser: its world as it is stored, and its clock.
#[derive(Debug, Clone)]
pub struct Side {
    pub world: World,
    /// What the wall clock says.
    pub reading: Time,
    /// What time it is for those who let no clock be set back.
    pub clock: Time,
    /// What the model knows of each phone without asking the world.
    pub memory: [Memory; 4],
}

impl Side {
    pub fn screen(&self, device: DeviceId) -> Screen {
        self.world.view(device, self.reading).screen
    }

    pub fn step(&self, device: DeviceId) -> Step {
        self.world.view(device, self.reading).step
    }

    /// The ticket whose code is on a phone's screen, also when a side screen covers it.
    pub fn ticket_on(&self, device: DeviceId) -> Option<&Ticket> {
        match &self.world.phone(device).stage {
            Stage::Source(source) => match &source.at {
                At::Code(ticket) => Some(ticket),
                _ => None,
            },
            _ => None,
        }
    }

    pub fn memory(&self, device: DeviceId) -> &Memory {
        &self.memory[index(device)]
    }

    pub fn memory_mut(&mut self, device: DeviceId) -> &mut Memory {
        &mut self.memory[index(device)]
    }
}

const fn index(device: DeviceId) -> usize {
    device.number() as usize - 1
}

/// A photograph of a code.
#[derive(Debug, Clone)]
pub struct Photo {
    pub ticket: Ticket,
    /// The payload of its QR code.
    pub payload: Arc<[u8]>,
    /// What is typed in its place.
    pub short: ShortCode,
    /// The browser that showed it.
    pub side: usize,
    /// The browsers that have accepted it.
    pub redeemed: [bool; 2],
}

impl Photo {
    pub fn new(ticket: &Ticket, side: usize) -> Self {
        Self {
            payload: ticket.to_text().into_bytes().into(),
            short: ShortCode::of(ticket),
            ticket: ticket.clone(),
            side,
            redeemed: [false; 2],
        }
    }
}

/// Everything there is at one moment.
#[derive(Debug, Clone)]
pub struct State {
    pub sides: Vec<Side>,
    pub photos: Vec<Photo>,
    /// How many apps have been activated so far.
    pub activated: u8,
    /// How often time has run to a deadline, and how often a clock was set.
    pub deadlines: u8,
    pub tricks: u8,
    /// The promise that the way to here has broken.
    pub broken: Option<Promise>,
    /// Stands for everything but the bounds: see [`State::seal`].
    pub core: u64,
}

impl State {
    /// Names the state. Two that differ in nothing that matters have one name.
    pub fn seal(&mut self) {
        let mut hasher = DefaultHasher::new();
        for side in &self.sides {
            v3::to_bytes(side.world.state()).hash(&mut hasher);
            (side.reading, side.clock, &side.memory).hash(&mut hasher);
        }
        for photo in &self.photos {
            let Ticket { id, issued_at, active_apps, .. } = photo.ticket;
            (id, issued_at, active_apps, photo.redeemed).hash(&mut hasher);
        }
        (self.activated, self.broken).hash(&mut hasher);
        self.core = hasher.finish();
    }

    /// The name of the state with what is left of the bounds.
    pub fn name(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.hash(&mut hasher);
        hasher.finish()
    }
}

impl Hash for State {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        (self.core, self.deadlines, self.tricks).hash(hasher);
    }
}

impl PartialEq for State {
    fn eq(&self, other: &Self) -> bool {
        (self.core, self.deadlines, self.tricks) == (other.core, other.deadlines, other.tricks)
    }
}
