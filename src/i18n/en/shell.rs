//! English texts outside the screens.

use crate::i18n::shell::Shell;

/// English texts outside the screens.
pub const SHELL: Shell = Shell {
    wait_is_over_title: "Demo: the waiting time is over",
    wait_is_over_body: "Open the old phone in the demo and press Show QR code.",
    picture_with_code: "The old phone’s screen",
    picture_without_code: "No QR code on the old phone yet",
};
