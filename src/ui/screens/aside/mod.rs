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

pub use about::about;
pub use apps::{AppsProps, apps};
pub use biometrics::BiometricSettings;
pub use confirm::{
    ConfirmDeleteProps, confirm_cancel, confirm_delete, confirm_give_up, confirm_remove,
};
pub use for_real::ForReal;
pub use language::language_settings;
pub use menu::{MenuProps, menu};
pub use notifications::NotificationSettings;
pub use requirements::Requirements;
pub use settings::AppSettings;
pub use stop::stop;
