//! The technical requirements in English.

use crate::i18n::requirements::{Names, Remedies, Requirements};

/// The technical requirements in English.
pub const REQUIREMENTS: Requirements = Requirements {
    heading: "Technical requirements",
    lead: "What this demo uses, checked on this device.",
    checking: "Checking this device …",
    check_again: "Check again",
    met: "Ready",
    asks: "Your browser will ask",
    missing: "Not here",
    summary: |met, of| format!("{met} of {of} are there."),
    names: Names {
        secure_page: "Secure page (https)",
        camera: "Camera",
        scanner: "Reading QR codes",
        storage: "Memory between visits",
        notifications: "Notifications",
        wake_lock: "Keeping the screen on",
        screen_sharing: "Sharing the screen",
    },
    remedies: Remedies {
        open_securely: "Open the page over https.",
        open_on_its_own: "Open the page on its own, not within another one.",
        allow_in_browser: "Press the icon beside the address of the page and choose “Allow”.",
        add_to_home_screen: "Put the page on your home screen, and open it from there.",
        scan_another_way: "Scan in another way: the other tab, a picture, or typing the code.",
        type_the_code: "Type the code in place of scanning it, or use another browser.",
        allow_storage: "All is forgotten on reload. Leave the private window, or let this page store data.",
        use_the_calendar: "Let your calendar remind you: “Add to calendar”, once the waiting time has started.",
        keep_the_screen_on: "Touch the screen now and then while the QR code is shown.",
        not_needed: "Not needed: phones scan with their camera.",
    },
    real_app: "What the real app needs is on its public help page: above all, an operating system that supports it.",
};
