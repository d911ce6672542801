//! About this demo in English.

use crate::i18n::about::About;

/// About this demo in English.
pub const ABOUT: About = About {
    heading: "About this demo",
    points: [
        "This is not MitID, and has nothing to do with it. Nothing here is real.",
        "It sends nothing anywhere.",
        "There is one made-up person, shown on the identity card. Never type your own codes here.",
        "It follows the public help page “Copy your MitID app to another phone/tablet”. Times and limits that are not on it are rules of this demo.",
    ],
    privacy: "Privacy: what is kept, and where",
    kept: [
        "What the two phones have done is kept in this browser, on this device, and nowhere else.",
        "PIN codes and SMS codes are kept as hashes only. What is typed as a user ID isn’t kept at all.",
        "The picture of the camera is looked at on this device and thrown away. Which camera you chose is kept.",
        "With this device’s own biometrics, the device keeps the key; the demo keeps only the key’s name.",
        "As nothing is sent, two devices know of each other only by the QR code: its signature and time can be checked, not whether it was used before.",
        "There are no cookies, no statistics, and nobody who watches.",
    ],
    erase: "To erase it, start over. To erase everything, also the page’s copy for offline use, clear the data of this site in your browser.",
    start_over: "Start over",
};
