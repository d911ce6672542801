//! What will remind a person that the waiting time is over, in English.

use crate::i18n::reminder::Reminder;

/// The texts.
pub const REMINDER: Reminder = Reminder {
    granted: "A notification tells you at the end, while this page is open.",
    will_ask: "Your browser will ask if it may notify you at the end. That works while this page is open.",
    not_asked: "Allow notifications to be told at the end, while this page is open.",
    denied: "This browser has been told not to notify you.",
    unavailable: "This browser can’t notify you.",
    needs_home_screen: "To be notified, put the demo on your home screen first.",
    in_foreign_frame: "Inside another page, the demo can’t notify you.",
    calendar_later: "You can also add the end to your calendar.",
    calendar: "Your calendar can remind you in any case.",
    come_back: "Come back when the time is over.",
    allowed_already: "Your browser already allows it.",
    add_to_calendar: "Add to calendar",
    file_name: "two-phones-demo",
    entry: "Open the old phone in the demo and press “Show QR code”.\n\nThis is a demo. Nothing here is real: never type your real codes there.",
    title_mark: "(!) Time is over · ",
};
