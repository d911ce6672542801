//! The side screens, which are no step of the journey. "Back" leads away from each.

mod about;
mod apps;
mod biometrics;
mod confirm;
mod for_real;
mod language;
mod menu;
mod notifications;
mod requirements;
mod settings;
mod stop;

pub use about::About;
pub use apps::Apps;
pub use biometrics::BiometricSettings;
pub use confirm::{ConfirmCancel, ConfirmDelete, ConfirmGiveUp, ConfirmRemove};
pub use for_real::ForReal;
pub use language::LanguageSettings;
pub use menu::Menu;
pub use notifications::NotificationSettings;
pub use requirements::Requirements;
pub use settings::AppSettings;
pub use stop::Stop;
