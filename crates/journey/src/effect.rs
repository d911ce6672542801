//! What the domain asks the browser to do. Storing the world, telling the other tabs and waiting for
//! the next deadline follow every event and need no effect of their own.

use super::{digits::TemporaryPin, ids::DeviceId, time::Time};

/// Something for the shell to carry out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// The digits of the simulated SMS that was sent to this device. They live in memory only; whether a banner shows
    /// them is the world's to say ([`crate::view::View::sms`]).
    DeliverSms {
        /// The device whose banner shows them.
        device: DeviceId,
        /// The eight digits.
        code: TemporaryPin,
        /// When the SMS was sent, by which the world names it.
        sent_at: Time,
    },
    /// Asks for the browser's permission to show notifications.
    AskToNotify,
    /// The waiting time of this device's copy is over: say so, once.
    NotifyWaitIsOver(DeviceId),
    /// The wall clock was set back; say that the deadlines stay where they were.
    ReportClockSetBack,
}
