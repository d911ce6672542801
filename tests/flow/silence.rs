//! What is secret, or tells one person from another, does not show itself in `Debug`: it would reach the console.

use journey::{
    biometrics::CredentialId,
    entropy::Entropy,
    event::{TargetEvent, Typed},
    identity,
    ids::{AppId, DeviceId, TicketId},
};

#[test]
fn what_is_typed_and_what_is_random_stay_silent() {
    let typed = TargetEvent::UserIdEntered(Typed::new(identity::USER_ID));
    assert_eq!(format!("{typed:?}"), "UserIdEntered(Typed(…))");
    assert_eq!(format!("{:?}", Entropy::from_seed([7; 32])), "Entropy(…)");
}

#[test]
fn names_stay_silent() {
    assert_eq!(format!("{:?}", CredentialId::from_bytes(vec![1, 2, 3])), "CredentialId(…)");
    assert_eq!(format!("{:?}", DeviceId::NEW), "DeviceId(…)");
    assert_eq!(format!("{:?}", AppId::FIRST), "AppId(…)");
    assert_eq!(format!("{:?}", TicketId::from_bytes([5; 8])), "TicketId(…)");
}
