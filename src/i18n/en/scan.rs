//! Scanning in English.

use crate::i18n::scan::{
    CameraTexts, CodeTexts, HintTexts, PictureTexts, Problem, Refusals, Scan, ScreenTexts, TabTexts,
};

/// Scanning in English.
pub const SCAN: Scan = Scan {
    heading: "Scan the QR code",
    towards_yourself: "Hold the screen towards yourself",
    point_the_camera: "and the camera up to the QR code on the old app.",
    try_again: "Try again",
    other_ways: "Other ways to scan",
    simulated: "This failure is simulated.",
    camera: CameraTexts {
        way: "Use the camera",
        opening: "Opening the camera. Your browser may ask whether it may.",
        picture_name: "Picture of the camera",
        tools: "Camera settings",
        light: "Light",
        zoom: "Zoom",
        choose: "Choose a camera",
        numbered: |number| format!("Camera {number}"),
        insecure_page: Problem {
            what: "The browser gives no camera to a page without https.",
            next: "Take a picture of the QR code instead.",
        },
        unsupported: Problem {
            what: "This browser gives a page no camera, as is usual inside other apps.",
            next: "Take a picture of the QR code instead, or open the page in Chrome or Safari.",
        },
        denied: Problem {
            what: "The browser was not allowed to use the camera.",
            next: "Allow the camera for this page beside the address or in the settings, then try again, or scan in another way.",
        },
        blocked_by_page: Problem {
            what: "The page that this demo is embedded in doesn’t let it use the camera.",
            next: "Open the demo in a window of its own, or scan in another way.",
        },
        missing: Problem {
            what: "No camera was found on this device.",
            next: "Connect one and try again, or scan in another way.",
        },
        busy: Problem {
            what: "The camera is in use by another app or tab.",
            next: "Close that one and try again, or scan in another way.",
        },
        no_picture: Problem {
            what: "The camera is on, but no picture comes from it.",
            next: "Uncover or reconnect it and try again, or scan in another way.",
        },
        ended: Problem {
            what: "The camera was switched off.",
            next: "Try again to switch it on, or scan in another way.",
        },
        failed: Problem {
            what: "The camera could not be opened.",
            next: "Try again, or scan in another way.",
        },
    },
    hints: HintTexts {
        dark: "Too dark. Turn up the brightness of the old phone.",
        dark_with_light: "Too dark. Turn up the brightness of the old phone, or turn on the light.",
        glare: "A light is reflected. Tilt the old phone a little.",
        far: "The code is too small. Move closer.",
        still: "Almost. Hold the phone still.",
        distance: "Hold the phone about 20 cm away from the old one’s screen.",
    },
    tab: TabTexts {
        way: "From the other tab",
        way_beside: "From the phone beside it",
        asking: "Looking at the other tab.",
        picture_name: "The screen of the old phone",
        looking: "Show the QR code on the old phone. It is scanned by itself.",
        nobody: Problem {
            what: "No old phone is open in another tab of this browser.",
            next: "Open one, and show the QR code there.",
        },
        open_old: "Open the old phone in a new tab",
    },
    picture: PictureTexts {
        way: "Choose or take a picture",
        choose: "Choose a picture",
        take: "Take a picture",
        drop_or_paste: "You can also drop a picture here or paste it. It stays in your browser.",
        reading: "Reading the picture.",
        picture_name: "The picture you chose",
        no_code: Problem {
            what: "No QR code was found in this picture.",
            next: "Take one with the whole code and its white border, sharp and straight.",
        },
        no_picture: Problem {
            what: "This is not a picture that the browser can open.",
            next: "Choose a photo or a screenshot.",
        },
        too_large: Problem {
            what: "This picture is too large.",
            next: "Choose one with less than 50 MB.",
        },
    },
    screen: ScreenTexts {
        way: "Share a screen",
        hint: "Show the QR code in the window you share. It is scanned by itself.",
        asking: "Choose the window with the old phone.",
        picture_name: "The shared screen",
        missing: Problem {
            what: "This browser can’t share a screen with a page.",
            next: "Scan in another way.",
        },
        denied: Problem {
            what: "No screen was shared.",
            next: "Try again and choose the window with the old phone, or scan in another way.",
        },
        blocked_by_page: Problem {
            what: "The page that this demo is embedded in doesn’t let it see a screen.",
            next: "Open the demo in a window of its own, or scan in another way.",
        },
        ended: Problem {
            what: "The screen is not shared any more.",
            next: "Try again to share it, or scan in another way.",
        },
        failed: Problem {
            what: "The screen could not be shared.",
            next: "Try again, or scan in another way.",
        },
    },
    code: CodeTexts {
        way: "Type the code",
        label: "Short code from the old phone",
        hint: "12 letters and digits, found below the QR code under “Can’t scan?”. Only this demo has such a code.",
        send: "Use this code",
        ask: "Can’t scan?",
        show: "Show a code to type",
        where_to: "Type it on the new phone. Demo only.",
        spelled: |symbols| format!("Short code: {symbols}"),
    },
    own_window: "Open in a window of its own",
    scanner_missing: Problem {
        what: "The part that reads QR codes did not load.",
        next: "Check the connection and try again.",
    },
    scanner_died: Problem { what: "The part that reads QR codes stopped.", next: "Try again." },
    pixels_withheld: Problem {
        what: "This browser doesn’t let the page look at pictures.",
        next: "Allow it in the privacy settings, or use another browser.",
    },
    refusals: Refusals {
        not_a_ticket: Problem {
            what: "This is a QR code of something else. It was not opened.",
            next: "Scan the one on the old app.",
        },
        damaged: Problem {
            what: "This QR code is not whole.",
            next: "Show a new QR code on the old phone and scan it.",
        },
        other_version: Problem {
            what: "This QR code was made by another version of the demo.",
            next: "Load the page anew on both phones, then show a new QR code.",
        },
        other_edition: Problem {
            what: "This QR code was made by another edition of the demo.",
            next: "Open the same address on both phones, then show a new QR code.",
        },
        bad_signature: Problem {
            what: "This QR code was changed, or the demo didn’t make it. It was not used.",
            next: "Show a new QR code on the old phone and scan it.",
        },
        clocks_differ: Problem {
            what: "The clocks of your two phones don’t show the same time.",
            next: "Let both set their time by themselves, then show a new QR code.",
        },
        expired: Problem {
            what: "This code has expired.",
            next: "Show a new one on the old phone.",
        },
        expired_long_ago: Problem {
            what: "This code expired a while ago.",
            next: "Show a new one on the old phone. If it was new, the clock of one of your phones is wrong.",
        },
        already_used: Problem {
            what: "This code has been used.",
            next: "Show a new one on the old phone.",
        },
        replaced: Problem {
            what: "This code is no longer valid: the old phone has made a newer one, or stopped copying.",
            next: "Use the one it shows now.",
        },
        three_apps: Problem {
            what: "Your three places for active MitID apps are taken.",
            next: "Delete an app on the old phone, then show a new QR code.",
        },
        code_length: Problem {
            what: "The short code has 12 letters and digits.",
            next: "Check that none is missing and none is there twice.",
        },
        code_symbol: Problem {
            what: "There is a sign in it that no short code has.",
            next: "Use only letters and digits, as they stand on the old phone.",
        },
        code_mistyped: Problem {
            what: "The short code was not typed right.",
            next: "Compare it with the old phone, group by group.",
        },
    },
};
