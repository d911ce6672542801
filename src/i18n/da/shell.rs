//! Danish texts outside the screens.

use crate::i18n::shell::Shell;

/// Danish texts outside the screens.
pub const SHELL: Shell = Shell {
    wait_is_over_title: "Demo: ventetiden er slut",
    wait_is_over_body: "Åbn den gamle telefon i demoen, og tryk på Vis QR-kode.",
    picture_with_code: "Den gamle telefons skærm",
    picture_without_code: "Der er endnu ingen QR-kode på den gamle telefon",
};
