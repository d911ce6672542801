//! The texts of the technical requirements, which are checked on the device itself.

#![allow(
    missing_docs,
    reason = "a name says where its text stands; `en/requirements.rs` says what it is"
)]

use crate::domain::requirements::{Remedy, Requirement};

/// The technical requirements.
#[derive(Debug)]
pub struct Requirements {
    pub heading: &'static str,
    pub lead: &'static str,
    pub checking: &'static str,
    pub check_again: &'static str,
    /// The words of a verdict.
    pub met: &'static str,
    pub asks: &'static str,
    pub missing: &'static str,
    /// How many of how many are met, for who does not see the list.
    pub summary: fn(usize, usize) -> String,
    pub names: Names,
    pub remedies: Remedies,
    pub real_app: &'static str,
}

/// What is checked.
#[derive(Debug)]
pub struct Names {
    pub secure_page: &'static str,
    pub camera: &'static str,
    pub scanner: &'static str,
    pub storage: &'static str,
    pub notifications: &'static str,
    pub wake_lock: &'static str,
    pub screen_sharing: &'static str,
}

/// What to do.
#[derive(Debug)]
pub struct Remedies {
    pub open_securely: &'static str,
    pub open_on_its_own: &'static str,
    pub allow_in_browser: &'static str,
    pub add_to_home_screen: &'static str,
    pub scan_another_way: &'static str,
    pub type_the_code: &'static str,
    pub allow_storage: &'static str,
    pub use_the_calendar: &'static str,
    pub keep_the_screen_on: &'static str,
    pub not_needed: &'static str,
}

impl Names {
    /// What a requirement is called.
    pub const fn of(&self, requirement: Requirement) -> &'static str {
        match requirement {
            Requirement::SecurePage => self.secure_page,
            Requirement::Camera => self.camera,
            Requirement::Scanner => self.scanner,
            Requirement::Storage => self.storage,
            Requirement::Notifications => self.notifications,
            Requirement::WakeLock => self.wake_lock,
            Requirement::ScreenSharing => self.screen_sharing,
        }
    }
}

impl Remedies {
    /// What to do.
    pub const fn of(&self, remedy: Remedy) -> &'static str {
        match remedy {
            Remedy::OpenSecurely => self.open_securely,
            Remedy::OpenOnItsOwn => self.open_on_its_own,
            Remedy::AllowInBrowser => self.allow_in_browser,
            Remedy::AddToHomeScreen => self.add_to_home_screen,
            Remedy::ScanAnotherWay => self.scan_another_way,
            Remedy::TypeTheCode => self.type_the_code,
            Remedy::AllowStorage => self.allow_storage,
            Remedy::UseTheCalendar => self.use_the_calendar,
            Remedy::KeepTheScreenOn => self.keep_the_screen_on,
            Remedy::NotNeeded => self.not_needed,
        }
    }
}
