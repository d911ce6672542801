//! What the domain asks the browser to do. Storing the world, telling the other tabs and waiting for
//! the next deadline follow every event and need no effect of their own.

use super::{digits::TemporaryPin, ids::DeviceId};

/// Something for the shell to carry out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// The simulated SMS with the temporary PIN arrives on this device. Lives in memory only.
    DeliverSms {
        /// The device whose banner shows it.
        device: DeviceId,
        /// The eight digits.
        code: TemporaryPin,
        /// How long the network takes (scenario `sms-late`), else zero.
        delay: std::time::Duration,
    },
    /// The SMS on this device means nothing any more.
    WithdrawSms(DeviceId),
    /// Asks for the browser's permission to show notifications.
    AskToNotify,
    /// The waiting time of this device's copy is over: say so, once.
    NotifyWaitIsOver(DeviceId),
    /// The wall clock was set back; say that the deadlines stay where they were.
    ReportClockSetBack,
}
