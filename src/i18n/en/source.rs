//! The old phone in English, in the words of the public help page.

use crate::i18n::{
    plural::Plural,
    source::{
        Apps, Blocked, Code, Confirm, EnterPin, Expired, Home, Information, Menu, Pad, Prompt,
        Scanned, ShowCode, Source, TooMany, Waiting, WaitingTime,
    },
};

/// The old phone in English.
pub const SOURCE: Source = Source {
    home: Home {
        heading: "Your app is active",
        menu_hint: "Got a new phone/tablet? Open the menu at the top and select “Copy to new MitID app”.",
        apps: "Your apps",
        apps_hint: "See, delete or keep them",
        copying: "You are copying your MitID app. You can close the app while waiting.",
        timer: "left before you can copy",
        comes_by_itself: "When the time is over, “Show QR code” comes up here by itself.",
        ready_until: |moment| {
            format!(
                "The waiting time is over. In this demo, you can show the QR code until {moment}."
            )
        },
        cancelled: "The copy is cancelled. Nothing has changed, and this app is still active.",
        copied: "Your new app is activated. This one is still active: keep it as a backup, or delete it under “Your apps”.",
        lapsed: "The waiting time ended more than 24 hours ago, and in this demo a copy then lapses. Start it again from the menu.",
    },
    too_many: TooMany {
        heading: "You already have three active apps",
        heading_held: "Your three places are taken",
        lead: "You can have up to three active MitID apps, so there is no room for another one.",
        way_out: "Delete an app that you no longer use. That frees its place.",
        see_apps: "See your apps",
    },
    information: Information {
        heading: "Copy MitID to another phone/tablet",
        points: [
            "You enter your PIN code here, and then wait for 1 hour. You can close the app meanwhile.",
            "After that, this phone shows a QR code, and you scan it with the new phone/tablet.",
            "Activating the new one takes about 5 minutes. Have your user ID ready, and the phone that gets your SMS.",
        ],
        never_send: "Never send the QR code to anyone, and never show it to anyone who asks for it.",
    },
    pin: EnterPin {
        heading: "Enter your PIN code",
        to_start: "6 digits: those on the identity card, unless you chose your own.",
        to_show: "Enter it again to show the QR code.",
        use_biometrics: "Use biometrics",
        wrong: |left| match left.plural {
            Plural::One => format!("That PIN code didn’t match. {} try left.", left.text),
            _ => format!("That PIN code didn’t match. {} tries left.", left.text),
        },
        not_recognised: "You weren’t recognised. Try again, or enter your PIN code.",
        locked_heading: "The app is locked for a while",
        locked_lead: "The PIN code was wrong three times in a row. In this demo, that locks the app.",
        locked_timer: "before you can try again",
        locked_next: "You can leave the app; the time goes on. The PIN code is on the identity card, unless you chose your own.",
    },
    blocked: Blocked {
        heading: "This app is blocked",
        lead: "The PIN code was wrong too many times, and in this demo that blocks the app for good. It still takes up one of your three places.",
        way_out: "Delete it to free its place, or start the demo over.",
        delete: "Delete this app",
        start_over: "Start the demo over",
    },
    waiting_time: WaitingTime {
        heading: |wait| format!("You need to wait {wait}"),
        lead: "As a security measure, you can’t copy your MitID app right away. If somebody else has started the copy, there is time to stop it.",
        faster: |real| format!("In this demo, time runs faster: the wait is over in {real}."),
        slower: |real| format!("In this demo, time runs slower: the wait is over in {real}."),
        no_wait: "In this demo, the wait is over at once.",
        agree: "Yes, I want to copy",
        start: "Start copying",
        check_first: "Check the box to go on.",
    },
    waiting: Waiting {
        heading: "The waiting time has started",
        timer: "left before you can copy",
        meanwhile: "Meanwhile, download the MitID app on your new phone/tablet.",
        allow: "Allow notifications",
        over: "The waiting time is over. Press OK to go on.",
        cancel: "Cancel copying",
    },
    show_code: ShowCode {
        heading: "Show QR code and copy MitID to the new app",
        lead: "The waiting time is over. Have your new phone/tablet ready before you show the code.",
        pin_again: "You’ll be asked for your PIN code again.",
        valid: |span| {
            format!("The code is then valid for {span}. The demo settings can give you more time.")
        },
        no_limit: "When the code runs out, a new one comes by itself.",
        show: "Show QR code",
        until: |moment| {
            format!("In this demo, you can do this until {moment}. After that, you start again.")
        },
    },
    code: Code {
        heading: "Scan this code with your new phone",
        picture: "QR code of the demo, to be scanned with the new phone",
        demo_mark: "Demo – not a real code",
        valid: |span| format!("the code is valid for {span}"),
        brightness: "Turn the brightness up.",
        renews: "until a new code takes its place",
        renewed: "There is a new code now. Go on with it.",
        ends_soon: "Almost over. Press “More time”.",
        more_time: "More time",
        done: "Done",
        no_picture: "This browser can’t draw the QR code. Try another browser.",
    },
    expired: Expired {
        heading: "The QR code has expired",
        lead: "It has been removed from this phone, and nobody can use it any more. Take the time you need and show a new one.",
        late: "The code ran out while this phone slept, or its clock was moved. It has been removed, and nobody can use it any more.",
        show_new: "Show new QR code",
        to_home: "Not now",
    },
    scanned: Scanned {
        heading: "The QR code has been scanned",
        lead: "Go on with your new phone. It will ask for your user ID and for a code by SMS.",
        still_active: "The app on this phone is still active, whatever happens on the new one.",
    },
    menu: Menu {
        heading: "Menu",
        copy: "Copy to new MitID app",
        cancel: "Cancel copying",
        apps: "Your apps",
        settings: "Settings",
        requirements: "Technical requirements",
        stop: "Did someone send you here?",
        about: "About this demo",
        remove: "Remove the app from this phone",
    },
    apps: Apps {
        heading: "Your apps",
        places: |taken, of| format!("{taken} of {of} places taken."),
        this_phone: "This phone",
        phone: |number| format!("Phone {number}"),
        since: |moment| format!("Active since {moment}"),
        blocked: "Blocked after too many wrong PIN codes",
        removed: "Removed from its phone, but not deleted: it still takes up its place",
        elsewhere: |count| match count.plural {
            Plural::One => {
                format!(
                    "{} more app is active on a device that this browser can’t see.",
                    count.text
                )
            }
            _ => format!(
                "{} more apps are active on devices that this browser can’t see.",
                count.text
            ),
        },
        held: |count| match count.plural {
            Plural::One => format!("{} place is held for an activation under way.", count.text),
            _ => format!("{} places are held for activations under way.", count.text),
        },
        delete: "Delete",
        delete_this_phone: "Delete the app on this phone",
        delete_phone: |number| format!("Delete the app on phone {number}"),
        kept: "Kept as a backup",
        backup: "Backup",
        backup_this_phone: "Backup: this phone",
        backup_phone: |number| format!("Backup: phone {number}"),
        keep: "Delete an app to free its place, or keep it as a backup, ensuring you always have access to MitID.",
    },
    confirm: Confirm {
        delete_heading: "Delete this app?",
        delete_lead: "It can’t be used any more, and its place becomes free. To get it back, you copy or activate it again.",
        delete_last: "This is your last active app. Without it you have no app to copy from, and you must activate a new one in another way, or start the demo over.",
        delete_yes: "Yes, delete",
        delete_no: "Keep the app",
        remove_heading: "Remove the app from this phone?",
        remove_lead: "The app disappears from this phone, as when you uninstall it.",
        remove_place: "It isn’t deleted: it still takes up one of your three places. To free the place, delete the app under “Your apps” instead.",
        remove_yes: "Yes, remove",
        remove_no: "Keep it here",
        cancel_heading: "Cancel the copy?",
        cancel_lead: "The waiting time you have behind you is lost. If you start again, it starts from the beginning. This app stays active.",
        cancel_yes: "Yes, cancel the copy",
        cancel_no: "Go on copying",
        give_up_heading: "Give up the activation?",
        give_up_lead: "This app won’t be activated. Your old app stays active, and you can scan a new QR code later.",
        give_up_yes: "Yes, give up",
        give_up_no: "Go on activating",
    },
    pad: Pad {
        keys: "Digits",
        erase: "Delete the last digit",
        entered: |count, length| format!("{count} of {length} digits entered"),
    },
    prompt: Prompt {
        mark: "Simulated",
        heading: "Fingerprint or face",
        lead: "Here the real app would ask your phone to recognise you. The demo uses no fingerprint and no camera: you choose the answer.",
        recognised: "I am recognised",
        not_recognised: "I am not recognised",
        cancel: "Cancel",
    },
};
