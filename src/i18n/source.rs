//! The texts of the old phone's screens, steps 1 to 7, of the side screens of an active app, and of
//! the pad for digits. Labels are those of the public help page.

#![allow(
    missing_docs,
    reason = "a name says where its text stands; `en/source.rs` says what it is"
)]

use super::plural::Count;

/// The texts of the old phone, a group for each screen.
#[derive(Debug)]
pub struct Source {
    pub home: Home,
    pub too_many: TooMany,
    pub information: Information,
    pub pin: EnterPin,
    pub blocked: Blocked,
    pub waiting_time: WaitingTime,
    pub waiting: Waiting,
    pub show_code: ShowCode,
    pub code: Code,
    pub expired: Expired,
    pub scanned: Scanned,
    pub menu: Menu,
    pub apps: Apps,
    pub confirm: Confirm,
    pub pad: Pad,
    pub prompt: Prompt,
}

/// Steps 1, 5 and 6: the home of the app.
#[derive(Debug)]
pub struct Home {
    pub heading: &'static str,
    pub menu_hint: &'static str,
    pub apps: &'static str,
    pub apps_hint: &'static str,
    pub copying: &'static str,
    pub timer: &'static str,
    pub comes_by_itself: &'static str,
    /// Until when, as a moment in words.
    pub ready_until: fn(&str) -> String,
    pub cancelled: &'static str,
    pub copied: &'static str,
    pub lapsed: &'static str,
}

/// Step 1: three apps are active.
#[derive(Debug)]
pub struct TooMany {
    pub heading: &'static str,
    /// Not all three are active: some places are only held.
    pub heading_held: &'static str,
    pub lead: &'static str,
    pub way_out: &'static str,
    pub see_apps: &'static str,
}

/// Step 2.
#[derive(Debug)]
pub struct Information {
    pub heading: &'static str,
    pub points: [&'static str; 3],
    pub never_send: &'static str,
}

/// Steps 3 and 6, and what a wrong PIN leads to.
#[derive(Debug)]
pub struct EnterPin {
    pub heading: &'static str,
    pub to_start: &'static str,
    pub to_show: &'static str,
    pub use_biometrics: &'static str,
    /// How many tries are left.
    pub wrong: fn(&Count) -> String,
    pub not_recognised: &'static str,
    pub locked_heading: &'static str,
    pub locked_lead: &'static str,
    pub locked_timer: &'static str,
    pub locked_next: &'static str,
}

/// The app is blocked for good.
#[derive(Debug)]
pub struct Blocked {
    pub heading: &'static str,
    pub lead: &'static str,
    pub way_out: &'static str,
    pub delete: &'static str,
    pub start_over: &'static str,
}

/// Step 4.
#[derive(Debug)]
pub struct WaitingTime {
    /// How long the wait of the story is.
    pub heading: fn(&str) -> String,
    pub lead: &'static str,
    /// How long it really takes here.
    pub faster: fn(&str) -> String,
    pub slower: fn(&str) -> String,
    pub no_wait: &'static str,
    pub agree: &'static str,
    pub start: &'static str,
    pub check_first: &'static str,
}

/// Step 5.
#[derive(Debug)]
pub struct Waiting {
    pub heading: &'static str,
    pub timer: &'static str,
    pub meanwhile: &'static str,
    pub allow: &'static str,
    pub over: &'static str,
    pub cancel: &'static str,
}

/// Step 6.
#[derive(Debug)]
pub struct ShowCode {
    pub heading: &'static str,
    pub lead: &'static str,
    pub pin_again: &'static str,
    /// How long the code is valid then …
    pub valid: fn(&str) -> String,
    /// … when time limits are off.
    pub no_limit: &'static str,
    pub show: &'static str,
    /// Until when, as a moment in words.
    pub until: fn(&str) -> String,
}

/// Step 7.
#[derive(Debug)]
pub struct Code {
    pub heading: &'static str,
    pub picture: &'static str,
    /// The marking in the frame of the code.
    pub demo_mark: &'static str,
    /// How long it is valid.
    pub valid: fn(&str) -> String,
    pub brightness: &'static str,
    pub ends_soon: &'static str,
    /// Time limits are off: what the countdown counts down to, and what has happened at its end.
    pub renews: &'static str,
    pub renewed: &'static str,
    pub more_time: &'static str,
    pub done: &'static str,
    pub no_picture: &'static str,
}

/// Step 7, too late.
#[derive(Debug)]
pub struct Expired {
    pub heading: &'static str,
    pub lead: &'static str,
    pub late: &'static str,
    pub show_new: &'static str,
    pub to_home: &'static str,
}

/// Step 7, done.
#[derive(Debug)]
pub struct Scanned {
    pub heading: &'static str,
    pub lead: &'static str,
    pub still_active: &'static str,
}

/// The menu.
#[derive(Debug)]
pub struct Menu {
    pub heading: &'static str,
    pub copy: &'static str,
    pub cancel: &'static str,
    pub apps: &'static str,
    pub settings: &'static str,
    pub requirements: &'static str,
    pub stop: &'static str,
    pub about: &'static str,
    pub remove: &'static str,
}

/// "Your apps".
#[derive(Debug)]
pub struct Apps {
    pub heading: &'static str,
    /// How many of how many.
    pub places: fn(usize, usize) -> String,
    pub this_phone: &'static str,
    /// Another phone of this demo, by its number.
    pub phone: fn(u8) -> String,
    /// Since when, as a moment in words.
    pub since: fn(&str) -> String,
    pub blocked: &'static str,
    pub removed: &'static str,
    /// How many apps are active out of sight.
    pub elsewhere: fn(&Count) -> String,
    /// How many places are held for activations under way.
    pub held: fn(&Count) -> String,
    pub delete: &'static str,
    /// What the buttons of an app are called, which begins with the word on them.
    pub delete_this_phone: &'static str,
    pub delete_phone: fn(u8) -> String,
    /// The mark of an app that is kept.
    pub kept: &'static str,
    pub backup: &'static str,
    pub backup_this_phone: &'static str,
    pub backup_phone: fn(u8) -> String,
    pub keep: &'static str,
}

/// The screens that ask before something is done.
#[derive(Debug)]
pub struct Confirm {
    pub delete_heading: &'static str,
    pub delete_lead: &'static str,
    pub delete_last: &'static str,
    pub delete_yes: &'static str,
    pub delete_no: &'static str,
    pub remove_heading: &'static str,
    pub remove_lead: &'static str,
    pub remove_place: &'static str,
    pub remove_yes: &'static str,
    pub remove_no: &'static str,
    pub cancel_heading: &'static str,
    pub cancel_lead: &'static str,
    pub cancel_yes: &'static str,
    pub cancel_no: &'static str,
    pub give_up_heading: &'static str,
    pub give_up_lead: &'static str,
    pub give_up_yes: &'static str,
    pub give_up_no: &'static str,
}

/// The pad for digits.
#[derive(Debug)]
pub struct Pad {
    pub keys: &'static str,
    pub erase: &'static str,
    /// How many of how many digits are typed.
    pub entered: fn(usize, usize) -> String,
}

/// The simulated prompt for biometrics.
#[derive(Debug)]
pub struct Prompt {
    pub mark: &'static str,
    pub heading: &'static str,
    pub lead: &'static str,
    pub recognised: &'static str,
    pub not_recognised: &'static str,
    pub cancel: &'static str,
}

#[cfg(test)]
mod tests {
    use crate::i18n::{Language, plural::Count, texts};

    #[test]
    fn what_is_counted_is_said_in_the_plural_that_its_number_asks_for() {
        let (en, da) = (&texts(Language::En).source.apps, &texts(Language::Da).source.apps);
        let (one, two) = (Count::plain(1), Count::plain(2));
        assert!((en.elsewhere)(&one).starts_with("1 more app is active on a device"));
        assert!((en.elsewhere)(&two).starts_with("2 more apps are active on devices"));
        assert!((da.elsewhere)(&two).starts_with("2 apps mere er aktive på enheder"));
        assert!((en.held)(&one).starts_with("1 place is held for an activation"));
        assert!((da.held)(&two).starts_with("2 pladser er holdt fri til aktiveringer"));
    }

    #[test]
    fn a_wrong_pin_says_how_many_tries_are_left() {
        let wrong = texts(Language::En).source.pin.wrong;
        assert_eq!(wrong(&Count::plain(2)), "That PIN code didn’t match. 2 tries left.");
        assert_eq!(wrong(&Count::plain(1)), "That PIN code didn’t match. 1 try left.");
    }

    #[test]
    fn the_labels_are_those_of_the_help_page() {
        let (en, da) = (&texts(Language::En).source, &texts(Language::Da).source);
        for (texts, labels) in [
            (
                en,
                [
                    "Copy to new MitID app",
                    "Enter your PIN code",
                    "Yes, I want to copy",
                    "Start copying",
                    "The waiting time has started",
                    "Show QR code and copy MitID to the new app",
                    "Show QR code",
                    "Show new QR code",
                    "More time",
                ],
            ),
            (
                da,
                [
                    "Kopier til ny MitID app",
                    "Indtast din PIN-kode",
                    "Ja, jeg vil gerne kopiere",
                    "Start kopiering",
                    "Ventetiden er startet",
                    "Vis QR-kode og kopier MitID til ny app",
                    "Vis QR-kode",
                    "Vis ny QR-kode",
                    "Mere tid",
                ],
            ),
        ] {
            let said = [
                texts.menu.copy,
                texts.pin.heading,
                texts.waiting_time.agree,
                texts.waiting_time.start,
                texts.waiting.heading,
                texts.show_code.heading,
                texts.show_code.show,
                texts.expired.show_new,
                texts.code.more_time,
            ];
            assert_eq!(said, labels);
        }
    }
}
