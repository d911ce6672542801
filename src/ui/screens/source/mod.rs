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

pub use ask_copied::ask_copied;
pub use blocked::{BlockedProps, blocked};
pub use change_pin::{
    ChangePinCreateProps, ChangePinProps, change_pin, change_pin_create, change_pin_repeat,
    pin_changed,
};
pub use code::Code;
pub use code_expired::{CodeExpiredProps, code_expired};
pub use code_scanned::code_scanned;
pub use enter_pin::EnterPin;
pub use home::{HomeProps, home};
pub use information::information;
pub use pin_locked::{PinLockedProps, pin_locked};
pub use show_code::ShowCode;
pub use too_many_apps::{TooManyAppsProps, too_many_apps};
pub use waiting_started::WaitingStarted;
pub use waiting_time::{WaitingTimeProps, waiting_time};
