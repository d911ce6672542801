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
    step: |number| format!("Hjælpesidens trin {number}"),
    progress: |part, place, count| format!("Del {part} af 2 · trin {place} af {count}"),
    still_left: |left| format!("{left} tilbage"),
    time_left: |left| format!("ca. {left} tilbage"),
    go_on_here: "Fortsæt her på den",
    wait_here: "Vent. Fortsæt så på den",
    pick_up: "Tag nu den",
    pick_up_old: "gamle telefon",
    pick_up_new: "nye telefon",
    practice: "Øvelse",
};
