//! The one fictitious person of the demo. Nobody else is ever accepted.

use super::{digits::Pin, user_id::UserId};

/// The name on the identity card.
pub const NAME: &str = "Karla Demo";
/// The user ID on the identity card.
pub const USER_ID: &str = "karla-demo";
/// The PIN of the app that device 1 starts with.
pub const OLD_PIN: &str = "112358";
/// The last two digits of the phone number.
pub const PHONE_ENDING: u8 = 42;

/// The demo's user ID, parsed. Always there; a test says so.
pub fn user_id() -> Option<UserId> {
    UserId::parse(USER_ID).ok()
}

/// The PIN of the first app, parsed. Always there; a test says so.
pub fn old_pin() -> Option<Pin> {
    Pin::parse(OLD_PIN).ok()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_identity_is_well_formed() {
        assert!(super::user_id().is_some());
        assert!(super::old_pin().is_some_and(|pin| !pin.is_trivial()));
    }
}
