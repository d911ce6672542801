//! Captions in English.

use super::{Direction, Guide, Moment as M, Words};
use crate::i18n::plural::Plural;

/// Captions in English.
pub(super) const GUIDE: Guide = Guide {
    own_name: "English",
    locale: "en-GB",
    direction: Direction::LeftToRight,
    quotes: ["“", "”"],
    words: Words {
        heading: "What to do now",
        old_phone: "Old phone",
        new_phone: "New phone",
        read_aloud: "Read aloud",
        stop_reading: "Stop reading",
        hide: "Hide captions",
        turn_on: "Captions in English",
    },
    tries: |count| match count.plural {
        Plural::One => format!("You have {} try left.", count.text),
        _ => format!("You have {} tries left.", count.text),
    },
    captions: &[
        (M::Store, "Press {get}. In this demo, the app is installed in a moment."),
        (
            M::StoreUnsupported,
            "The system of this phone is too old for the app. Press {update_system}.",
        ),
        (M::Installing, "Wait a moment. The app is being installed."),
        (
            M::InstalledOldFirst,
            "The app is installed, but it can’t be used yet. Pick up the old phone and start copying there. When it shows the QR code, come back here and press {open}.",
        ),
        (M::Installed, "The QR code is on the old phone. Press {open} here."),
        (
            M::InstalledDeleted,
            "The app on this phone was deleted. To activate it again, press {open}.",
        ),
        (M::Home, "To start copying, press {menu} at the top."),
        (
            M::HomeCancelled,
            "The copy is cancelled, and nothing has changed. To start again, press {menu} at the top.",
        ),
        (
            M::HomeCopied,
            "You are done: the new phone has its own app. The app on this phone still works. Keep it as a backup. If you want to delete it, press {your_apps}.",
        ),
        (
            M::HomeLapsed,
            "More than 24 hours have passed, so you have to start again. Press {menu} at the top.",
        ),
        (
            M::HomeNew,
            "You are done. The app on this phone is ready to use. You find more under {menu}.",
        ),
        (
            M::HomeWaiting,
            "There is nothing to do on this phone until {until}. You can put it away. Meanwhile, get the app on the new phone.",
        ),
        (
            M::HomeReady,
            "The waiting time is over. Have the new phone beside you, then press {show_code}.",
        ),
        (
            M::TooManyApps,
            "You already have three apps, and there can’t be more. Press {see_apps} and delete one you no longer use.",
        ),
        (M::Information, "Read this, then press {next}. Never send the QR code to anyone."),
        (
            M::EnterPin,
            "Type the PIN code of this phone: 6 digits. It is on the identity card, unless you chose your own.",
        ),
        (M::EnterPinOrBiometrics, "Type the PIN code of this phone, or press {biometrics}."),
        (M::EnterPinAgain, "Type the PIN code of this phone once more. Then the QR code comes up."),
        (
            M::PinWrong,
            "That PIN code didn’t match. {tries} Look at the identity card and type it again.",
        ),
        (
            M::PinNotRecognised,
            "You were not recognised. Type the PIN code, or press {biometrics} to try again.",
        ),
        (
            M::PinLocked,
            "The PIN code was wrong too often, so the app is locked. You can try again at {until}. Until then there is nothing to do.",
        ),
        (
            M::Blocked,
            "The PIN code was wrong too often, and the app is blocked. Press {delete_this_app} to free its place, or {start_over}.",
        ),
        (M::WaitingTime, "Tick {yes_copy}, then press {start_copying}."),
        (M::WaitingTimeAgreed, "Now press {start_copying}."),
        (
            M::WaitingStarted,
            "You have to wait until {until}. Press {ok}. Meanwhile, get the app on the new phone.",
        ),
        (M::WaitingOver, "The waiting time is over. Press {ok}."),
        (
            M::ShowCode,
            "Have the new phone beside you. Then press {show_code}. You are asked for the PIN code again.",
        ),
        (
            M::Code,
            "Leave this phone as it is. Pick up the new phone and scan the QR code with it. If you need longer, press {more_time}.",
        ),
        (
            M::CodeRenews,
            "Leave this phone as it is. Pick up the new phone and scan the QR code with it. Take your time: a new code comes by itself.",
        ),
        (M::CodeExpired, "The QR code has run out. Press {show_new_code}."),
        (
            M::CodeScanned,
            "The new phone has scanned the QR code. Press {ok} here, then go on with the new phone.",
        ),
        (M::Activate, "Press {get_started}."),
        (M::ChooseWay, "Choose {copy_from_another}, then press {next}."),
        (M::ChooseWayPicked, "Now press {next}."),
        (
            M::ChooseWayOther,
            "This demo doesn’t show that way. Choose {copy_from_another}, then press {next}.",
        ),
        (
            M::ReadyOldFirst,
            "First show the QR code on the old phone. When you see it there, come back here and tick {code_is_shown}.",
        ),
        (
            M::Ready,
            "Do you see the QR code on the old phone? Then tick {code_is_shown} and press {scan}.",
        ),
        (M::ReadyShown, "Now press {scan}. If the browser asks for the camera, allow it."),
        (
            M::Scan,
            "Hold this phone so that its camera sees the QR code on the old phone. Keep the screen towards yourself. If that doesn’t work, look under {other_ways}.",
        ),
        (
            M::ScanRefused,
            "That code can’t be used; the screen says why. Show the right QR code on the old phone and scan it.",
        ),
        (
            M::UserId,
            "Type the user ID of the demo: {user_id}. Then press {next}. Never type your own.",
        ),
        (
            M::UserIdCpr,
            "That looked like a CPR number. It was cleared and not kept. Type {user_id} and press {next}.",
        ),
        (M::UserIdWrong, "That user ID didn’t fit. Type {user_id} and press {next}."),
        (
            M::TemporaryPin,
            "An SMS with 8 digits comes up at the top of this phone. Tap it, or type the digits. If none comes, press {send_again}.",
        ),
        (
            M::TemporaryPinWrong,
            "Those were not the digits of the SMS. {tries} Type them once more.",
        ),
        (M::TemporaryPinOver, "That code is no longer valid. Press {send_again} to get a new one."),
        (
            M::ChoosePin,
            "Make up a PIN code of 6 digits. Don’t take one you really have. Then press {next}.",
        ),
        (M::CreatePin, "Type the 6 digits you made up, then press {next}."),
        (M::PinTooEasy, "That PIN code is too easy to guess. Type another one, then press {next}."),
        (M::PinMismatch, "The two PIN codes were not the same. Type a new one, then press {next}."),
        (M::RepeatPin, "Type the same 6 digits again, then press {next}."),
        (
            M::Biometrics,
            "Do you want to use your fingerprint or your face instead of the PIN code? Press {use_biometrics} or {not_now}. Both are fine.",
        ),
        (
            M::Notifications,
            "May the app send you messages? Press {allow} or {not_now}. Both are fine.",
        ),
        (
            M::Activated,
            "You are done: this phone has its own app now, and the old one still works. Press {ok}.",
        ),
        (
            M::ActivationLapsed,
            "It took too long, but nothing is lost. Show a new QR code on the old phone. Then press {scan_again} here.",
        ),
        (M::Menu, "To copy the app, press {copy_to_new_app}. To leave the menu, press {back}."),
        (
            M::MenuCopying,
            "You are already copying. Press {back} to go on with it. To stop, press {cancel_copying}.",
        ),
        (
            M::Apps,
            "These are your apps. Press {delete} beside one you no longer use. To leave, press {back}.",
        ),
        (
            M::ConfirmDelete,
            "Do you no longer use this app? Then press {delete_yes}. If you are not sure, press {delete_no}.",
        ),
        (
            M::ConfirmDeleteLast,
            "This is your last app. Without it you can’t copy any more. If you are not sure, press {delete_no}.",
        ),
        (
            M::ConfirmRemove,
            "The app goes away from this phone, but it still takes up one of your three places. Press {remove_yes} or {remove_no}.",
        ),
        (
            M::ConfirmCancel,
            "If you stop now, you have to wait from the beginning next time. Press {cancel_no}, or {cancel_yes}.",
        ),
        (
            M::ConfirmGiveUp,
            "To finish on this phone, press {give_up_no}. To stop, press {give_up_yes}. The old app stays active.",
        ),
        (M::ChangePin, "First type the PIN code that you have now: 6 digits."),
        (M::ChangePinCreate, "Type a new PIN code of 6 digits, then press {next}."),
        (M::PinChanged, "The new PIN code counts from now on. Press {ok}."),
        (M::Settings, "Choose what you want to change. To leave, press {back}."),
        (M::LanguageSettings, "Choose the language of the app. To leave, press {back}."),
        (
            M::NotificationSettings,
            "Here you see whether the app can tell you when the waiting time is over. To leave, press {back}.",
        ),
        (
            M::BiometricSettings,
            "Here you decide whether your fingerprint or your face opens the app. To leave, press {back}.",
        ),
        (
            M::Stop,
            "Has someone called you or asked for a code? Then stop, and give nobody a code. Read what to do. To leave, press {back}.",
        ),
        (M::ForReal, "This is what you need when you copy your real app. To leave, press {back}."),
        (M::Requirements, "This is what your phone must be able to do. To leave, press {back}."),
        (M::About, "This is what the demo is, and what it is not. To leave, press {back}."),
    ],
};
