//! The texts of the new phone's screens, steps 0 and 8 to 19. Labels are those of the public help page.

#![allow(
    missing_docs,
    reason = "a name says where its text stands; `en/target.rs` says what it is"
)]

use super::plural::Count;

/// The texts of the new phone, a group for each screen.
#[derive(Debug)]
pub struct Target {
    pub store: Store,
    pub activate: Activate,
    pub choose_way: ChooseWay,
    pub ready: Ready,
    pub user_id: UserIdTexts,
    pub sms: Sms,
    pub new_pin: NewPin,
    pub biometrics: Biometrics,
    pub notifications: Notifications,
    pub activated: Activated,
    pub lapsed: Lapsed,
}

/// Steps 0 and 8: the app store page.
#[derive(Debug)]
pub struct Store {
    pub simulated: &'static str,
    pub heading: &'static str,
    pub stores: &'static str,
    pub about: &'static str,
    pub get: &'static str,
    pub requirements: &'static str,
    pub unsupported: &'static str,
    pub unsupported_next: &'static str,
    /// The demo's stand-in for updating the system.
    pub update_system: &'static str,
    pub installing: &'static str,
    pub open: &'static str,
    pub installed: &'static str,
    pub not_yet_active: &'static str,
    pub deleted: &'static str,
}

/// Step 9.
#[derive(Debug)]
pub struct Activate {
    pub heading: &'static str,
    pub lead: &'static str,
    pub needs: &'static str,
    pub needs_old_phone: &'static str,
    pub needs_user_id: &'static str,
    pub needs_sms: &'static str,
    pub get_started: &'static str,
}

/// Step 10.
#[derive(Debug)]
pub struct ChooseWay {
    pub heading: &'static str,
    pub copy: &'static str,
    pub copy_hint: &'static str,
    pub passport: &'static str,
    pub passport_hint: &'static str,
    pub activation_code: &'static str,
    pub activation_code_hint: &'static str,
    pub copy_only: &'static str,
}

/// Step 11.
#[derive(Debug)]
pub struct Ready {
    pub heading: &'static str,
    pub lead: &'static str,
    pub shown: &'static str,
    pub scan: &'static str,
    pub check_first: &'static str,
}

/// Step 13.
#[derive(Debug)]
pub struct UserIdTexts {
    pub heading: &'static str,
    pub lead: &'static str,
    pub label: &'static str,
    pub card_hint: &'static str,
    pub empty: &'static str,
    pub looks_like_cpr: &'static str,
    pub too_short: &'static str,
    pub too_long: &'static str,
    pub bad_character: &'static str,
    pub not_the_demo_user: &'static str,
}

/// Step 14 and the banner of the SMS.
#[derive(Debug)]
pub struct Sms {
    pub heading: &'static str,
    pub sent_to: fn(u8) -> String,
    pub label: &'static str,
    pub send_again: &'static str,
    pub send_again_in: &'static str,
    pub no_banner: &'static str,
    /// How many tries are left.
    pub wrong: fn(&Count) -> String,
    pub ended: &'static str,
    pub expired: &'static str,
    /// How long the code is valid.
    pub valid: fn(&str) -> String,
    pub no_limit: &'static str,
    pub banner_name: &'static str,
    pub banner_from: &'static str,
    pub banner_before: &'static str,
    pub banner_fill_in: &'static str,
    pub banner_close: &'static str,
}

/// Steps 15 and 16.
#[derive(Debug)]
pub struct NewPin {
    pub choose_heading: &'static str,
    pub choose_lead: &'static str,
    pub rule_length: &'static str,
    pub rule_demo: &'static str,
    pub not_a_real_one: &'static str,
    pub create_heading: &'static str,
    pub create_lead: &'static str,
    pub repeat_heading: &'static str,
    pub repeat_lead: &'static str,
    pub trivial: &'static str,
    pub mismatch: &'static str,
}

/// Step 17.
#[derive(Debug)]
pub struct Biometrics {
    pub heading: &'static str,
    pub lead: &'static str,
    pub yes: &'static str,
    pub pin_still_works: &'static str,
    pub not_recognised: &'static str,
}

/// Step 18.
#[derive(Debug)]
pub struct Notifications {
    pub heading: &'static str,
    pub lead: &'static str,
    pub example_from: &'static str,
    pub example: &'static str,
    pub allow: &'static str,
    pub browser_asks: &'static str,
}

/// Step 19.
#[derive(Debug)]
pub struct Activated {
    pub heading: &'static str,
    pub old_still_active: &'static str,
    pub delete_or_keep: &'static str,
}

/// 13 to 18, too late.
#[derive(Debug)]
pub struct Lapsed {
    pub heading: &'static str,
    pub lead: &'static str,
    pub nothing_lost: &'static str,
    pub scan_again: &'static str,
}

#[cfg(test)]
mod tests {
    use crate::i18n::{da::target::TARGET as DA, en::target::TARGET as EN, plural::Count};

    /// Who follows the help page finds its words on the screens.
    #[test]
    fn the_labels_are_those_of_the_help_page() {
        for (label, words) in [
            (EN.store.get, "Get"),
            (EN.store.open, "Open"),
            (EN.activate.heading, "Activate your MitID"),
            (EN.activate.get_started, "Get started"),
            (EN.choose_way.copy, "Copy from another MitID app"),
            (EN.ready.shown, "QR code is shown on the old app"),
            (EN.ready.scan, "Scan QR code"),
            (EN.user_id.heading, "Enter your user ID"),
            (EN.sms.heading, "Enter the temporary PIN code"),
            (EN.sms.send_again, "Send again"),
            (EN.new_pin.choose_heading, "Choose your personal PIN code"),
            (EN.biometrics.yes, "Yes, use biometrics"),
            (EN.notifications.allow, "Allow"),
            (EN.activated.heading, "This app is now activated and ready to use"),
            (DA.store.get, "Hent"),
            (DA.store.open, "Åbn"),
            (DA.activate.heading, "Aktivér dit MitID"),
            (DA.activate.get_started, "Kom i gang"),
            (DA.choose_way.copy, "Kopier fra en anden MitID app"),
            (DA.ready.shown, "QR-koden vises på den gamle app"),
            (DA.ready.scan, "Scan QR-kode"),
            (DA.user_id.heading, "Indtast dit bruger-id"),
            (DA.sms.heading, "Indtast midlertidig PIN-kode"),
            (DA.new_pin.choose_heading, "Vælg din personlige PIN-kode"),
            (DA.new_pin.repeat_heading, "Gentag PIN-koden"),
            (DA.biometrics.yes, "Ja, brug biometri"),
            (DA.notifications.allow, "Tillad"),
        ] {
            assert_eq!(label, words);
        }
    }

    #[test]
    fn the_tries_that_are_left_are_counted() {
        assert!((EN.sms.wrong)(&Count::plain(1)).contains("1 try left"));
        assert!((EN.sms.wrong)(&Count::plain(2)).contains("2 tries left"));
        assert!((DA.sms.wrong)(&Count::plain(2)).contains("2 forsøg"));
    }
}
