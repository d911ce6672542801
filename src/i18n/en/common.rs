//! Texts that more than one place uses, in English.

use crate::i18n::common::Common;

/// The texts.
pub const COMMON: Common = Common {
    demo_strip: "Demo – never type your real codes here",
    back: "Back",
    menu: "Menu",
    next: "Next",
    ok: "OK",
    cancel: "Cancel",
    close: "Close",
    not_now: "Not now",
    old_phone: "Old phone",
    new_phone: "New phone",
    step: |number| format!("Step {number} of the help page"),
    progress: |part, place, count| format!("Part {part} of 2 · step {place} of {count}"),
    still_left: |left| format!("{left} left"),
    time_left: |left| format!("about {left} left"),
    go_on_here: "Go on here, on the",
    wait_here: "Wait. Then go on with the",
    pick_up: "Now pick up the",
    pick_up_old: "old phone",
    pick_up_new: "new phone",
    practice: "Practice",
};
