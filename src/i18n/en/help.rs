//! The help page in English.

use crate::i18n::help::{
    Compared, Film, Help, Languages,
    Origin::{Demo, Page, Pages},
    Questions, Rules, Steps,
};

/// The texts.
pub const HELP: Help = Help {
    link: "Help and technical requirements",
    heading: "Help",
    introduction: "This is the help of a demo in which you practise copying an app from an old phone to a new one. It is not \
                   made or approved by those who run MitID, and nothing you do here reaches them.",
    on_this_page: "On this page",
    quotes: ["“", "”"],
    steps: Steps {
        heading: "Step by step",
        labels: "What stands in quotation marks is what you read on the screen; the Danish app’s words follow in brackets. \
                 The numbers are those of the public help page.",
        before: "Before you begin",
        first: "On the new phone, get the app from the store: {get}. In the demo the store is make-believe. You can have up \
                to {apps} active apps.",
        old: [
            "Open the menu at the top ({menu}) and choose {copy_to_new_app}. If {apps} apps are active already, delete one first.",
            "Read what will happen, and press {next}.",
            "Enter your PIN code, or use biometrics.",
            "As a security measure, you have to wait {wait}. Check {yes_copy}, then press {start_copying}.",
            "The waiting time runs. Press {ok} to put the screen away; you can close the app, too. If you change your mind, press {cancel_copying}.",
            "When the time is over, press {show_code} and enter your PIN code again.",
            "The QR code is on the screen for {qr}. Turn the brightness up. {more_time} makes a new code.",
        ],
        new: [
            "Installed is not activated yet: press {open}.",
            "Press {get_started}.",
            "Choose {copy_from_another} and press {next}.",
            "When the old phone shows the code, check {code_is_shown} and press {scan}.",
            "Hold the screen towards yourself and the camera up to the old phone. No camera? See “I can’t scan” below.",
            "Enter your user ID and press {next}. In the demo it is {user_id}, and no other is taken.",
            "Enter the temporary PIN code of {sms_digits} digits that comes by SMS. If none comes, press {send_again}.",
            "Read what a PIN code must be like, and press {next}.",
            "Think of a PIN code of {pin_digits} digits, type it, press {next}, and do the same again.",
            "Press {use_biometrics} or {not_now}.",
            "Press {allow} or {not_now}.",
            "The new app is ready. Press {ok}.",
        ],
        afterwards: "The app on the old phone is still active. Delete it, or keep it as a backup, so that you always have access.",
        practise: "Practise it with both phones side by side",
    },
    film: Film {
        heading: "Video - Copy MitID app to another phone/tablet",
        text: "The public help page has a film of this name. It isn’t shown here, because this page fetches nothing from elsewhere.",
        instead: "See the two phones instead",
    },
    requirements: "Technical requirements",
    questions: Questions {
        heading: "Questions and answers",
        entries: [
            (
                "What is real here?",
                "Nothing but the time. The person, the user ID, the SMS, the app store and the service behind the app are made up. \
                 Never type codes of your own.",
            ),
            (
                "I can’t scan. What else is there?",
                "Under {other_ways} there are the other tab of this browser, a picture of the code, a shared screen, and typing: \
                 on the old phone, ask for the code to type below the QR code. Typing is a thing of this demo; the real app has no such code.",
            ),
            (
                "Can I have more time?",
                "Yes. In the demo settings beside the phone (on a small screen: “Who am I?”), time limits can be ten times as long or \
                 turned off; they count for what starts afterwards. On the screen with the QR code, {more_time} makes a new one at any time.",
            ),
            (
                "Do I have to wait for {wait}?",
                "In the real app, yes. In the demo settings you can let the time run faster, or skip it.",
            ),
            (
                "May I close the page while I wait?",
                "Yes. The time goes on, and the phones are as you left them when you come back. After the waiting time you have {come_back} \
                 in this demo; then you start again.",
            ),
            (
                "My old phone is broken, or I no longer have it.",
                "Then there is nothing to copy from. An app can be activated in other ways, with a passport or ID card for \
                 instance; the public help pages say how. This demo shows the copy only.",
            ),
            (
                "Is my old app still active?",
                "Yes, all the way through and afterwards. Only {delete} under {your_apps} ends it. Removing it from the phone does not free its place.",
            ),
            (
                "What does this page remember, and who sees it?",
                "The state of the two phones, in this browser only. PIN codes are kept as a check value, the user ID not at all. \
                 Nothing is sent anywhere. Starting over, in the demo settings, forgets everything.",
            ),
            (
                "Can I use two devices?",
                "Yes. The QR code on the start page opens the other phone on a second device. Without a server between them, only the code’s \
                 signature and time can be checked, not whether it was used before. The clocks may differ by {tolerance}.",
            ),
            (
                "Is a code of this demo of any use with the real app?",
                "No. The demo’s codes are a format of their own, and the real app takes none of them.",
            ),
        ],
    },
    rules: Rules {
        heading: "The numbers",
        lead: "What the public help page doesn’t say is a rule of this demo, and says nothing about the real app.",
        columns: ["Rule", "Here", "Where it comes from"],
        from_page: "the public help page",
        from_pages: "public help pages",
        from_demo: "in this demo",
        rows: [
            ("Waiting time", "{wait}, unless the settings say otherwise", Page),
            ("QR code", "valid for {qr}", Page),
            ("Active apps", "{apps} at the most", Page),
            ("To come back after the waiting time", "{come_back}, then you start again", Demo),
            ("Personal PIN code", "{pin_digits} digits, entered twice", Pages),
            (
                "PIN codes that are refused",
                "one digit repeated, or a straight run up or down",
                Demo,
            ),
            (
                "Wrong PIN codes",
                "{pin_tries} in a row lock the app for {first_lock}, as many again for {second_lock}, as many again for good",
                Demo,
            ),
            ("Temporary PIN code", "{sms_digits} digits by SMS", Pages),
            (
                "… and its limits",
                "valid for {sms_valid}, ended by {sms_tries} wrong tries, sent again after {sms_pause} at the earliest",
                Demo,
            ),
            ("An activation under way", "has its place for {reservation} from the scan on", Demo),
            ("User ID", "{user_id_shortest} to {user_id_longest} characters; no CPR number", Pages),
        ],
    },
    compared: Compared {
        heading: "Compared with the public help page of November 2026: what differs",
        lead: "The steps, their order and the words on the buttons are those of the public help page. This is what differs:",
        columns: ["What", "Public help page", "This demo"],
        rows: [
            (
                "Look and name",
                "the real MitID app",
                "a look of its own, called Two Phones, marked as a demo on every screen",
            ),
            ("Phones", "two of your own", "two in one browser, or two devices"),
            ("App store", "Apple App Store or Google Play", "a make-believe store"),
            (
                "Waiting time",
                "{wait}",
                "{wait}, or faster if you set it so; then the screen shows how much faster",
            ),
            (
                "Who you are",
                "yourself, with your user ID",
                "one made-up person; anybody else is refused",
            ),
            ("SMS", "comes to your phone", "a banner on the new phone’s screen"),
            (
                "Biometrics",
                "your fingerprint or face",
                "a simulated question; your device’s own only if you choose so",
            ),
            ("Scanning", "with the camera", "with the camera, and in four other ways"),
            (
                "Errors and limits",
                "hardly mentioned",
                "shown, with rules of this demo where the page has none",
            ),
            (
                "Cancelling, more time, settings",
                "not mentioned",
                "there, as people need them when they practise",
            ),
            ("Film", "on the page", "named here, not shown"),
        ],
    },
    languages: Languages {
        heading: "Languages",
        app: "The app itself:",
        captions: "Captions beside the phone, which say what to do next and quote the app’s own words:",
    },
};
