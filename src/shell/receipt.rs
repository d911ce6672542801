//! The receipt of an event that was sent to a phone.

use super::Inner;
use journey::ids::DeviceId;
use std::rc::{Rc, Weak};

/// Tells when an event has been carried out, whatever came of it.
#[derive(Debug, Clone)]
pub struct Receipt {
    shell: Weak<Inner>,
    device: DeviceId,
    number: u64,
}

/// How many events of one phone were sent, and how many of them have been carried out. They are carried out in the
/// order in which they were sent.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Events {
    pub sent: u64,
    pub settled: u64,
}

impl Receipt {
    pub(super) fn new(shell: &Rc<Inner>, device: DeviceId, number: u64) -> Self {
        Self { shell: Rc::downgrade(shell), device, number }
    }

    /// Whether the event has been carried out; also `true` when its shell is gone.
    pub fn is_settled(&self) -> bool {
        self.shell.upgrade().is_none_or(|shell| shell.events(self.device).settled >= self.number)
    }
}
