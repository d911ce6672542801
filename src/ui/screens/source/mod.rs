//! The screens of the phone that has the app: steps 1 to 7.

mod ask_copied;
mod blocked;
mod change_pin;
mod code;
mod code_below;
mod code_expired;
mod code_scanned;
mod ending;
mod enter_pin;
mod home;
mod information;
mod pin_locked;
mod show_code;
pub mod skip;
mod too_many_apps;
mod waiting_started;
mod waiting_time;

pub use ask_copied::AskCopied;
pub use blocked::Blocked;
pub use change_pin::{ChangePin, ChangePinCreate, ChangePinRepeat, PinChanged};
pub use code::Code;
pub use code_expired::CodeExpired;
pub use code_scanned::CodeScanned;
pub use enter_pin::EnterPin;
pub use home::Home;
pub use information::Information;
pub use pin_locked::PinLocked;
pub use show_code::ShowCode;
pub use too_many_apps::TooManyApps;
pub use waiting_started::WaitingStarted;
pub use waiting_time::WaitingTime;
