//! What the public help page says at each step: the English edition in full, the Danish one in the labels that are known of it.

use texts::Texts;

/// The sentences of the public help page "Copy your MitID app to another phone/tablet", read in November 2026: the first is what it says
/// before its steps, the others are its steps 1 to 19.
pub const ENGLISH: [&str; 20] = [
    "First, download the MitID app from the Apple App Store or Google Play on the phone/tablet where you want the MitID app installed. You can have up to three active MitID apps.",
    "Open the MitID app on your old phone or tablet. Open the menu at the top of the screen and select Copy to new MitID app.",
    "Read the information and press Next.",
    "Enter your PIN code or use biometrics (fingerprint or facial recognition).",
    "As a security measure, you need to wait for 1 hour before you can copy your MitID app. Check Yes, I want to copy and press Start copying.",
    "The waiting time has started. Press OK if you want to minimize the waiting window. You can close the MitID app while waiting. You'll receive a notification from the app when the waiting time is over.",
    "After 1 hour: Press Show QR code on the screen 'Show QR code and copy MitID to the new app'. Enter your PIN code.",
    "You'll now see a QR code that you need to scan with your new phone or tablet. The QR code is valid for 3 minutes.",
    "Open the MitID app on your new phone/tablet.",
    "Press Get started on the screen 'Activate your MitID'.",
    "Choose Copy from another MitID app. Press Next.",
    "Check QR code is shown on the old app and press Scan QR code.",
    "Scan the QR code by holding your phone/tablet up to the QR code on your old app. Hold the screen towards yourself so that the MitID app uses your phone's camera to scan the QR code.",
    "Enter your user ID to confirm your identity. Press Next.",
    "Enter a temporary PIN code that you receive via SMS.",
    "Press Next on the screen 'Choose your personal PIN code'.",
    "Create your personal PIN code. Press Next. Repeat the PIN code and press Next.",
    "Choose whether you want to approve with biometrics (fingerprint or facial recognition).",
    "Accept notifications from the MitID app.",
    "This app is now activated and ready to use. Press OK.",
];

/// The labels of a step that are known of the Danish edition; the app has them letter by letter.
pub fn danish(texts: &Texts, number: u8) -> Vec<&'static str> {
    let Texts { source, target, common, .. } = texts;
    match number {
        0 => vec![target.store.get],
        1 => vec![source.menu.copy],
        2 => vec![common.next],
        3 => vec![source.pin.heading],
        4 => vec![source.waiting_time.agree, source.waiting_time.start],
        6 => vec![source.show_code.heading, source.show_code.show],
        8 => vec![target.store.open],
        9 => vec![target.activate.heading, target.activate.get_started],
        10 => vec![target.choose_way.copy, common.next],
        11 => vec![target.ready.shown, target.ready.scan],
        13 => vec![target.user_id.heading, common.next],
        14 => vec![target.sms.heading],
        15 => vec![target.new_pin.choose_heading, common.next],
        16 => vec![target.new_pin.repeat_heading, common.next],
        17 => vec![target.biometrics.yes, common.not_now],
        18 => vec![target.notifications.allow, common.not_now],
        5 | 19 => vec![common.ok],
        _ => Vec::new(),
    }
}
