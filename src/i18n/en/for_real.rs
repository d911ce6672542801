//! The list to print at the end of the journey, in English.

use crate::{
    domain::step::Role::{New, Old},
    i18n::for_real::ForReal,
};

/// The texts.
pub const FOR_REAL: ForReal = ForReal {
    heading: "Now do it for real",
    lead: "You have practised. This list takes you through it with your own phones.",
    ready_heading: "Have ready",
    ready: [
        "your old phone/tablet with the MitID app on it, charged",
        "your new phone/tablet, charged and online, with a system that supports the app",
        "the PIN code of the app on your old phone/tablet",
        "your user ID; that is not your CPR number",
        "the phone that gets your SMS",
        "a bit more than {wait}: most of it is waiting time",
    ],
    order_heading: "Which phone when",
    order: [
        (
            Some(New),
            "Download the MitID app from the Apple App Store or Google Play. Don’t open it yet.",
        ),
        (
            Some(Old),
            "Open the menu at the top and select {copy_to_new_app}. Read, and press {next}.",
        ),
        (Some(Old), "Enter your PIN code. Check {yes_copy} and press {start_copying}."),
        (None, "Wait {wait}. You can close the app."),
        (Some(Old), "Press {show_code} and enter your PIN code. The code is valid for {qr}."),
        (
            Some(New),
            "Press {open}, then {get_started}. Choose {copy_from_another} and press {next}.",
        ),
        (Some(New), "Check {code_is_shown}, press {scan} and hold the camera up to the old phone."),
        (Some(New), "Enter your user ID, then the temporary PIN code that comes by SMS."),
        (Some(New), "Choose a PIN code of your own and enter it twice."),
        (Some(New), "Say whether you want biometrics and notifications, and press {ok}."),
        (Some(Old), "The old app is still active: keep it as a backup, or delete it."),
    ],
    wait: "Wait",
    no_codes: "Write no codes on this sheet, and send nobody the QR code.",
    print: "Print this list",
    cannot_print: "This browser can’t print. Take a screenshot instead.",
    mark: "Practised with a demo (Two Phones). Not made by those who run MitID.",
};
