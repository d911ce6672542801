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

pub use activate::Activate;
pub use activated::Activated;
pub use activation_lapsed::ActivationLapsed;
pub use biometrics::OfferBiometrics;
pub use choose_pin::ChoosePin;
pub use choose_way::ChooseWay;
pub use create_pin::{CreatePin, RepeatPin};
pub use installed::Installed;
pub use installing::Installing;
pub use notifications::Notifications;
pub use ready_to_scan::ReadyToScan;
pub use scan::Scan;
pub use store::Store;
pub use temporary_pin::EnterTemporaryPin;
pub use user_id::EnterUserId;
