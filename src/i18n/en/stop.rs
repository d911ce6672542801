//! What to do when somebody asks for a code, in English.

use crate::i18n::stop::Stop;

/// The texts.
pub const STOP: Stop = Stop {
    heading: "Did someone send you here or ask for a code? Stop.",
    lead: "Nobody who means well needs your codes, whoever they say they are.",
    points: [
        "Hang up, or stop answering. There is no hurry.",
        "Never send the QR code to anyone, and never show it in a call.",
        "Never tell anyone your PIN code, or a code you got by SMS.",
        "Done it already? Block your MitID app, then contact MitID support and your bank.",
        "A copy you didn’t start? Cancel it in your MitID app: that is what the waiting time is for.",
    ],
    help_page: "The public help pages say how. Find them by yourself, not by a link that someone sent:",
    help_page_title: "Copy your MitID app to another phone/tablet",
    demo: "This demo can neither copy nor block a real app.",
};
