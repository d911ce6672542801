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
    step: |number| format!("Step {number}"),
    progress: "Progress",
    progress_of: |place, count| format!("{place} of {count}"),
    pick_up: "Now pick up the",
    pick_up_old: "old phone",
    pick_up_new: "new phone",
    practice: "Practice",
};
