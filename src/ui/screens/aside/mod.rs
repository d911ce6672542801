//! The screens beside the journey. "Back" leads away from each.

mod about;
mod apps;
mod confirm;
mod menu;
mod requirements;

pub use about::About;
pub use apps::Apps;
pub use confirm::{ConfirmCancel, ConfirmDelete, ConfirmGiveUp, ConfirmRemove};
pub use menu::Menu;
pub use requirements::Requirements;
