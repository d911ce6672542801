//! The settings of the app in English.

use crate::i18n::settings::{
    Authenticator, Biometrics, ChangePin, Language, Notifications, Problems, Settings, Standing,
};

/// The settings in English.
pub const SETTINGS: Settings = Settings {
    heading: "Settings",
    change_pin: ChangePin {
        label: "Change PIN code",
        hint: "For the app on this phone",
        present_lead: "First the PIN code you use now.",
        create_heading: "Create your new PIN code",
        create_lead: "6 digits you will remember. Make them up: not a PIN code you really have.",
        changed_heading: "Your PIN code is changed",
        changed_lead: "From now on, only the new PIN code opens the app on this phone. Your other apps keep theirs.",
        changed_note: "Whoever asks you for it wants to cheat you: nobody needs your PIN code but you.",
    },
    language: Language {
        heading: "Language",
        lead: "It changes at once, and all you have done stays.",
    },
    notifications: Notifications {
        heading: "Notifications",
        lead: "The app tells you when the waiting time is over.",
        granted: Standing {
            value: "Allowed",
            explained: "They come while this page is open somewhere. To stop them, press the icon beside the address of the page.",
        },
        not_asked: Standing {
            value: "Not asked yet",
            explained: "Press “Allow”, and your browser will ask you. They come while this page is open somewhere.",
        },
        denied: Standing {
            value: "Blocked",
            explained: "This browser blocks them here. To change that, press the icon beside the address of the page, find “Notifications” and choose “Allow”.",
        },
        needs_home_screen: Standing {
            value: "From the home screen only",
            explained: "Put this page on your home screen: press Share, then “Add to Home Screen”. Open it from there and come back to this screen.",
        },
        in_foreign_frame: Standing {
            value: "Not in this frame",
            explained: "This page lies within another one, where browsers allow none. Open it on its own.",
        },
        unavailable: Standing {
            value: "Not in this browser",
            explained: "This browser shows none for this page. Another one may.",
        },
        allow: "Allow",
        calendar: "When the page is closed, your calendar can remind you: “Add to calendar” is there once the waiting time has started.",
    },
    biometrics: Biometrics {
        heading: "Biometrics",
        lead: "In place of the PIN code, when you start a copy. The PIN code still works.",
        off: "Off",
        simulated: "On, simulated",
        platform: "On, this device’s own",
        kinds: "Which biometrics",
        kind_simulated: "Simulated",
        kind_simulated_hint: "You choose the answer.",
        kind_platform: "This device’s own",
        kind_platform_hint: "Fingerprint, face or screen lock.",
        turn_on: "Turn biometrics on",
        turn_off: "Turn biometrics off",
        simulated_explained: "The demo shows a prompt of its own, and you choose the answer.",
        platform_explained: "Your device recognises you and says yes or no; this page sees no finger and no face. It is a rehearsal: nobody but this page checks the answer.",
        key_stays: |host| {
            format!(
                "Once off, the demo has forgotten its key. On the device, remove it under passwords and passkeys, {host}."
            )
        },
        not_recognised: "You were not recognised. Try again, or go on with the PIN code.",
    },
    authenticator: Authenticator {
        site: "Two Phones (demo)",
        asking: "Your device is asking you now.",
        set_up: Problems {
            not_allowed: "Nothing is set up: closed, too late, or your device did not recognise you. Try again, or go on with the PIN code.",
            unavailable: "Nothing is set up: this device can’t do it for this page. Go on with the PIN code, or choose “Simulated”.",
            already_there: "Your device already keeps a key for this demo. Remove it under passwords and passkeys, then try again.",
            not_verified: "Nothing is set up: your device didn’t say that it recognised you. Try again, or go on with the PIN code.",
            failed: "Nothing is set up: something went wrong in your device. Try again, or go on with the PIN code.",
        },
        recognise: Problems {
            not_allowed: "No answer: closed, too late, or this device no longer has the key. Enter your PIN code, or try again.",
            unavailable: "This device can’t recognise you on this page. Enter your PIN code.",
            already_there: "This device no longer has the key. Enter your PIN code.",
            not_verified: "Your device didn’t say that it recognised you. Try again, or enter your PIN code.",
            failed: "Something went wrong in your device. Try again, or enter your PIN code.",
        },
    },
};
