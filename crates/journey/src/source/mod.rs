//! The phone that has the app: the source of a copy (steps 1 to 7), and where a new one ends up (step 19).
//!
//! Transitions, beside "Back":
//! * home → (menu, room for an app) information → PIN → waiting time → waiting → home
//! * home or waiting acknowledged → (the hour is over) ready → PIN again → code
//! * code → expired → PIN again → code; code → (redeemed) scanned → (activated) home, or (given up) ready
//! * code left or expired → (the new phone has its app) home, or (not yet) ready
//! * anywhere with a menu → changing the PIN → home
//! * any PIN entry → locked (told by the guard) or blocked for good

mod change_pin;
mod handle;
mod state;

pub use state::{AppOnPhone, At, ChangePin, HomeNotice, PinPurpose, Source};
