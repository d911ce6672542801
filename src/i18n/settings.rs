//! The texts of the app's settings: PIN, language, notifications, biometrics.

#![allow(
    missing_docs,
    reason = "a name says where its text stands; `en/settings.rs` says what it is"
)]

/// The texts of the settings, a group for each screen.
#[derive(Debug)]
pub struct Settings {
    pub heading: &'static str,
    pub change_pin: ChangePin,
    pub language: Language,
    pub notifications: Notifications,
    pub biometrics: Biometrics,
    pub authenticator: Authenticator,
}

/// Changing the PIN.
#[derive(Debug)]
pub struct ChangePin {
    /// Its entry in the settings …
    pub label: &'static str,
    /// … and the line below.
    pub hint: &'static str,
    pub present_lead: &'static str,
    pub create_heading: &'static str,
    pub create_lead: &'static str,
    pub changed_heading: &'static str,
    pub changed_lead: &'static str,
    /// Biometrics go on as before.
    pub changed_note: &'static str,
}

/// The language of the app.
#[derive(Debug)]
pub struct Language {
    pub heading: &'static str,
    pub lead: &'static str,
}

/// Notifications: how it stands in a word or two, and what to do.
#[derive(Debug)]
pub struct Notifications {
    pub heading: &'static str,
    pub lead: &'static str,
    pub granted: Standing,
    pub not_asked: Standing,
    pub denied: Standing,
    pub needs_home_screen: Standing,
    pub in_foreign_frame: Standing,
    pub unavailable: Standing,
    pub allow: &'static str,
    /// What reminds when the page is closed.
    pub calendar: &'static str,
}

/// How something stands, and what to do about it.
#[derive(Debug)]
pub struct Standing {
    pub value: &'static str,
    pub explained: &'static str,
}

/// Biometrics, in the settings and on step 17.
#[derive(Debug)]
pub struct Biometrics {
    pub heading: &'static str,
    pub lead: &'static str,
    /// The present values.
    pub off: &'static str,
    pub simulated: &'static str,
    pub platform: &'static str,
    /// The two kinds to choose from.
    pub kinds: &'static str,
    pub kind_simulated: &'static str,
    pub kind_simulated_hint: &'static str,
    pub kind_platform: &'static str,
    pub kind_platform_hint: &'static str,
    pub turn_on: &'static str,
    pub turn_off: &'static str,
    pub simulated_explained: &'static str,
    pub platform_explained: &'static str,
    /// How to take the key off the device; the host it is filed under.
    pub key_stays: fn(&str) -> String,
    pub not_recognised: &'static str,
}

/// The device's own authenticator: what it does, and what can go wrong with it.
#[derive(Debug)]
pub struct Authenticator {
    /// What the browser files the key under: the page, and the person.
    pub site: &'static str,
    pub asking: &'static str,
    /// Nothing was set up …
    pub set_up: Problems,
    /// … or nobody was recognised.
    pub recognise: Problems,
}

/// What can go wrong with the device's authenticator.
#[derive(Debug)]
pub struct Problems {
    pub not_allowed: &'static str,
    pub unavailable: &'static str,
    pub already_there: &'static str,
    pub not_verified: &'static str,
    pub failed: &'static str,
}
