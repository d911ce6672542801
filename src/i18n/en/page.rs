//! The texts of the page around the phones, in English.

use crate::i18n::page::{Bar, Failure, Identity, Notice, Page, Start};

/// The texts.
pub const PAGE: Page = Page {
    title: |screen| format!("Demo – Two Phones: {screen}"),
    badge: "Demo · nothing here is real",
    loading: "Getting the phones ready",
    who: "Who am I?",
    who_explained: "Who you are in this demo, and its settings",
    failure: Failure {
        heading: "Something in the demo broke",
        explanation: "It was not your fault. Nothing real is lost. Load the page again to go on where you were; if \
                      that doesn’t help, start over with new phones.",
        reload: "Load the page again",
        start_over: "Start over",
    },
    start: Start {
        heading: "Copy your MitID app to another phone/tablet",
        introduction: "Practise here before you do it for real. Two make-believe phones take you through \
                       every step: the old one has the app, the new one gets it by scanning a QR code. \
                       You can go back, make mistakes and start over as often as you like.",
        real_codes: "This is a demo. No real user ID, PIN code or CPR number belongs here: use the made-up \
                     person’s. Nothing you do here leaves this browser.",
        captions: "Want to be told what to do in another language? Choose it, and it stands beside the phone:",
        journey: "Copy your MitID app from your old phone/tablet to a new phone/tablet:",
        first: "You can have up to three active MitID apps.",
        which: "Which phone is this device?",
        old: "Old phone",
        old_hint: "It has the app and shows the QR code.",
        new: "New phone",
        new_hint: "It gets the app and scans the QR code.",
        both: "Both, side by side",
        both_hint: "No second device needed.",
        second: "Use a second device",
        second_lead: "Scan this with the camera of the other phone or tablet. It opens there as:",
        second_checks: "Without a server between two devices, only the code’s signature and time can be checked, not whether \
                        it was used before. Each device lists only the apps it knows of.",
        code_name: |phone| format!("QR code that opens this demo on another device: {phone}"),
        no_address: "A second device can’t reach this address, because it means “this computer”. Start the \
                     demo with make serve HOST=lan, and a QR code is shown here.",
        afterwards: "Your old phone stays active all the way through. Keep it as a backup or delete it \
                     afterwards.",
        about: "Two Phones is not MitID and has nothing to do with it. It follows the steps of the public \
                help page.",
        install: "Install the demo on this device",
        install_by_hand: "To have the demo on your home screen: tap Share, then “Add to Home Screen”.",
    },
    identity: Identity {
        heading: "In this demo you are",
        name: "Name",
        user_id: "User ID",
        pin: "PIN",
        pin_hint: "on the old phone",
        phone: "Phone",
        phone_ending: |ending| format!("•• •• •• {ending:02}"),
        made_up: "This person is made up. Nobody else is accepted.",
    },
    bar: Bar {
        heading: "Demo settings",
        language: "Language",
        wait: "Waiting time",
        wait_real: "1 hour, as in real life",
        wait_none: "No waiting time",
        wait_paced: |wait, pace| format!("{wait} ({pace})"),
        limits: "Time limits",
        limits_usual: "As usual",
        limits_tenfold: "Ten times as long",
        limits_off: "None",
        limits_hint: "For the QR code, the SMS code and the activation; from the next one on.",
        skip: "Skip the wait",
        start_over: "Start over",
        start_over_question: "Start over?",
        start_over_explained: "Both phones go back to the beginning. What you did so far is forgotten.",
        start_over_yes: "Yes, start over",
        theme: "Colours",
        theme_auto: "As the device",
        theme_light: "Light",
        theme_dark: "Dark",
        captions: "Captions",
        captions_off: "No captions",
        frame: "Devices",
        frame_phone: "Phones",
        frame_tablet: "Tablets",
        to_start: "Choose phone",
        phones: "Phones",
    },
    notice: Notice {
        region: "Notices",
        dismiss: "Close this notice",
        bad_value: |name, takes| {
            format!(
                "“{name}” in the address has a value that can’t be used, so it is ignored. It takes: {takes}."
            )
        },
        not_yet: |name| {
            format!("“{name}” in the address asks for something this demo doesn’t have yet.")
        },
        storage_missing: "This browser keeps nothing for this page. The demo works, but it forgets everything \
                          when the page is closed or reloaded.",
        storage_failed: "This browser has stopped keeping what you do here. The demo goes on, but it forgets \
                         everything when this tab is closed or reloaded.",
        set_aside_damaged: "What was kept here is damaged and can’t be read. It has been put aside, and the demo \
                            goes on without it.",
        set_aside_newer: "What was kept here comes from a newer version of the demo and can’t be read. It has been \
                          put aside, and the demo goes on without it.",
        set_aside_save: "Save it as a file",
        set_aside_delete: "Delete it",
        newer_page_open: "A newer version of the demo is open in another tab. This tab goes on by itself and \
                          forgets everything when it is closed or reloaded.",
        clock_set_back: "The clock of this device was set back. The demo goes on from the latest time it has seen. If \
                         that time was wrong, start over.",
        link_missing: "This tab can’t reach the demo’s other tabs. Use both phones side by side, or two devices.",
        random_missing: "This browser gives the demo no random numbers, so that press had no effect. Try another \
                         browser.",
        new_version: "A new version of the demo is ready. Your phones stay as they are.",
        new_version_reload: "Load the new version",
    },
};
