//! Texts that more than one place uses, in Danish.

use crate::i18n::common::Common;

/// The texts.
pub const COMMON: Common = Common {
    demo_strip: "Demo – indtast aldrig dine rigtige koder her",
    back: "Tilbage",
    menu: "Menu",
    next: "Næste",
    ok: "OK",
    cancel: "Annuller",
    close: "Luk",
    not_now: "Ikke nu",
    old_phone: "Gammel telefon",
    new_phone: "Ny telefon",
    step: |number| format!("Trin {number}"),
    progress: "Forløb",
    progress_of: |place, count| format!("{place} af {count}"),
    pick_up: "Tag nu den",
    pick_up_old: "gamle telefon",
    pick_up_new: "nye telefon",
    practice: "Øvelse",
};
