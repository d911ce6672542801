//! The text of a ticket: one ticket has one text, and every other text is refused.

use super::{Unstructured, damaged};
use journey::{
    identity,
    ids::TicketId,
    policy::CODE_SECONDS,
    ticket::{ShortCode, Ticket},
    time::Time,
    user_id::UserId,
};
use std::time::Duration;

/// `input` as a text, and `input` as the fields of a true ticket with the damage done to it.
pub fn holds(input: &[u8]) {
    is_refused_or_is_its_own_text(input);
    let mut input = Unstructured(input);
    let ticket = ticket(&mut input);
    let text = ticket.to_text();
    assert_eq!(Ticket::read(text.as_bytes()), Ok(ticket), "a ticket is read as it was written");
    is_refused_or_is_its_own_text(&damaged(text.as_bytes(), &mut input));
}

fn is_refused_or_is_its_own_text(text: &[u8]) {
    match Ticket::read(text) {
        Ok(ticket) => {
            assert_eq!(ticket.to_text().as_bytes(), text, "one ticket has one text");
            is_in_range(&ticket);
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}

fn is_in_range(ticket: &Ticket) {
    let seconds = u32::try_from(ticket.valid_for.as_secs()).unwrap_or(u32::MAX);
    assert!(CODE_SECONDS.contains(&seconds), "{seconds} s");
    assert!((1..=3).contains(&ticket.active_apps) && ticket.phone_ending <= 99);
    assert!(ticket.check_time(ticket.issued_at).is_ok(), "valid from the first moment on");
    assert!(ticket.check_time(ticket.expires_at()).is_err(), "and no longer than it says");
    let code = ShortCode::of(ticket);
    assert_eq!(ShortCode::parse(&code.to_string(), ticket.issued_at), Ok(code));
}

fn ticket(input: &mut Unstructured) -> Ticket {
    let typed = if input.byte().is_multiple_of(2) { identity::USER_ID } else { "somebody.else" };
    let user = UserId::parse(typed).expect("a user ID");
    let id = TicketId::from_bytes(input.bytes());
    let issued_at = Time::from_millis(input.number());
    let valid_for = Duration::from_millis(input.number());
    Ticket::new(id, &user, issued_at, valid_for, input.byte(), input.byte())
}
