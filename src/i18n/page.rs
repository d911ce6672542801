//! The texts of the page around the phones.

#![allow(missing_docs, reason = "a name says where its text stands; `en/page.rs` says what it is")]

/// The words of the seed's first lines, for a page asked for in a language that is not there. They
/// are said in all three languages, whatever the page speaks.
#[derive(Debug)]
pub struct LanguageMissing {
    /// The language of these words (BCP 47).
    pub tag: &'static str,
    pub heading: Option<&'static str>,
    pub text: &'static str,
}

/// Danish and English as in the seed, Greenlandic as on the public help page.
pub const LANGUAGE_MISSING: [LanguageMissing; 3] = [
    LanguageMissing {
        tag: "da",
        heading: Some("Siden er ikke tilgængelig på det valgte sprog"),
        text: "Siden er ikke tilgængelig på dit ønskede sprog. De tilgængelige sprog er nævnt nedenstående.",
    },
    LanguageMissing {
        tag: "en",
        heading: Some("The page is not available in the selected language"),
        text: "Unfortunately, the page is not available in the selected language. The page is \
               available in the languages listed below.",
    },
    LanguageMissing {
        tag: "kl",
        heading: None,
        text: "Oqaatsini taakkunani qupperneq iserfigineqarsinnaanngilaq. Oqaatsit atorumanerusatit \
               atorlugit qupperneq iserfigisinnaanngilat. Oqaatsit quppernermi atorneqarsinnaasut \
               ataani allaqqapput.",
    },
];

/// The texts of the page around the phones.
#[derive(Debug)]
pub struct Page {
    /// The title of the document, with what is on it.
    pub title: fn(&str) -> String,
    pub badge: &'static str,
    pub loading: &'static str,
    pub who: &'static str,
    pub who_explained: &'static str,
    pub failure: Failure,
    pub start: Start,
    pub identity: Identity,
    pub bar: Bar,
    pub notice: Notice,
}

/// The screen after a defect, when the app has stopped.
#[derive(Debug)]
pub struct Failure {
    pub heading: &'static str,
    pub explanation: &'static str,
    pub reload: &'static str,
    pub start_over: &'static str,
}

/// The start page.
#[derive(Debug)]
pub struct Start {
    pub heading: &'static str,
    pub introduction: &'static str,
    pub real_codes: &'static str,
    /// Before the languages of the captions.
    pub captions: &'static str,
    pub journey: &'static str,
    pub first: &'static str,
    pub which: &'static str,
    pub old: &'static str,
    pub old_hint: &'static str,
    pub new: &'static str,
    pub new_hint: &'static str,
    pub both: &'static str,
    pub both_hint: &'static str,
    pub second: &'static str,
    pub second_lead: &'static str,
    /// What cannot be checked across two devices.
    pub second_checks: &'static str,
    pub code_name: fn(&str) -> String,
    pub no_address: &'static str,
    pub afterwards: &'static str,
    pub about: &'static str,
    /// The button that puts the page on the home screen.
    pub install: &'static str,
    /// How to do it by hand, in Safari on iOS.
    pub install_by_hand: &'static str,
}

/// The card that says who a person is in the demo.
#[derive(Debug)]
pub struct Identity {
    pub heading: &'static str,
    pub name: &'static str,
    pub user_id: &'static str,
    pub pin: &'static str,
    pub pin_hint: &'static str,
    pub phone: &'static str,
    pub phone_ending: fn(u8) -> String,
    pub made_up: &'static str,
}

/// The demo's own settings, outside the phones.
#[derive(Debug)]
pub struct Bar {
    pub heading: &'static str,
    pub language: &'static str,
    pub wait: &'static str,
    pub wait_real: &'static str,
    pub wait_none: &'static str,
    /// "1 minute (×60)": how long an hour takes, and the mark of its pace.
    pub wait_paced: fn(&str, &str) -> String,
    pub limits: &'static str,
    pub limits_usual: &'static str,
    pub limits_tenfold: &'static str,
    pub limits_off: &'static str,
    /// What the time limits are, and from when on a change counts.
    pub limits_hint: &'static str,
    pub skip: &'static str,
    pub start_over: &'static str,
    pub start_over_question: &'static str,
    pub start_over_explained: &'static str,
    pub start_over_yes: &'static str,
    pub theme: &'static str,
    pub theme_auto: &'static str,
    pub theme_light: &'static str,
    pub theme_dark: &'static str,
    /// What the devices look like where there is room for a frame.
    pub frame: &'static str,
    pub frame_phone: &'static str,
    pub frame_tablet: &'static str,
    /// What to do next, beside the phone, in another language.
    pub captions: &'static str,
    pub captions_off: &'static str,
    pub to_start: &'static str,
    /// The list of phones to switch between, where there is room for one only.
    pub phones: &'static str,
}

/// What the page has to say about the address and about the browser.
#[derive(Debug)]
pub struct Notice {
    pub region: &'static str,
    pub dismiss: &'static str,
    /// An option's value cannot be used: its name, and what it takes.
    pub bad_value: fn(&str, &str) -> String,
    /// What an option asks for is not there yet.
    pub not_yet: fn(&str) -> String,
    pub storage_missing: &'static str,
    pub storage_failed: &'static str,
    /// What was stored cannot be read: it was damaged …
    pub set_aside_damaged: &'static str,
    /// … or is of another version.
    pub set_aside_newer: &'static str,
    pub set_aside_save: &'static str,
    pub set_aside_delete: &'static str,
    pub newer_page_open: &'static str,
    pub clock_set_back: &'static str,
    pub link_missing: &'static str,
    pub random_missing: &'static str,
    /// There are the files of another version of the page.
    pub new_version: &'static str,
    pub new_version_reload: &'static str,
}
