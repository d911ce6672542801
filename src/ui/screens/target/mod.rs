//! The screens of the phone that gets the app: steps 0 and 8 to 19, one file a screen.

pub mod activate;
pub mod activated;
pub mod activation_lapsed;
pub mod biometrics;
pub mod choose_pin;
pub mod choose_way;
pub mod create_pin;
pub mod installed;
pub mod installing;
pub mod notifications;
pub mod ready_to_scan;
pub mod scan;
pub mod store;
pub mod temporary_pin;
pub mod user_id;

pub use activate::activate;
pub use activated::activated;
pub use activation_lapsed::activation_lapsed;
pub use biometrics::OfferBiometrics;
pub use choose_pin::choose_pin;
pub use choose_way::{ChooseWayProps, choose_way};
pub use create_pin::{CreatePinProps, create_pin, repeat_pin};
pub use installed::{InstalledProps, installed};
pub use installing::Installing;
pub use notifications::notifications;
pub use ready_to_scan::{ReadyToScanProps, ready_to_scan};
pub use scan::Scan;
pub use store::{StoreProps, store};
pub use temporary_pin::EnterTemporaryPin;
pub use user_id::EnterUserId;
