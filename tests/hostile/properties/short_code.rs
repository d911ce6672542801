//! The short code: what is typed, at whatever time, is one or has its reason; and the phone goes on.

use super::{Unstructured, entropy, is_fit_to_show, policy};
use journey::{
    event::{Event, TargetEvent, Typed},
    faults::Faults,
    identity,
    ids::{DeviceId, TicketId},
    input::Input,
    practice,
    screen::Screen,
    service::CodeRefusal,
    step::Step,
    ticket::{ShortCode, Ticket},
    time::Time,
};
use std::time::Duration;
use two_phones::i18n::{self, Language};

/// From a day after the clock began on: the journey up to the scan lies before.
const FIRST: u64 = 86_400_000;
/// A week before the last moment that a ticket can name: a code may be of a time some days ahead.
const LAST: u64 = (1 << 48) - 7 * 86_400_000;

/// The first 8 bytes of `input` are the time, the next 4 what a true code is made of, the rest is typed.
pub fn holds(input: &[u8]) {
    let mut input = Unstructured(input);
    let now = Time::from_millis(FIRST + input.number() % (LAST - FIRST));
    let (seconds, apps) = (u64::from(u16::from_be_bytes(input.bytes())), input.byte());
    is_read_again(true_code(now, seconds, apps), now);
    let typed = input.text();
    match ShortCode::parse(&typed, now) {
        Ok(code) => is_read_again(code, now),
        Err(error) => {
            for language in Language::ALL {
                let refusals = &i18n::texts(language).scan.refusals;
                let text = i18n::words::refusal(CodeRefusal::Typed(error), refusals);
                assert!(is_fit_to_show(&text), "{text}");
            }
        }
    }
    leads_on(&typed, now);
}

fn true_code(now: Time, seconds: u64, apps: u8) -> ShortCode {
    let user = identity::user_id().expect("the demo's person");
    let id = TicketId::from_bytes([0; 8]);
    ShortCode::of(&Ticket::new(id, &user, now, Duration::from_secs(seconds), apps, 42))
}

fn is_read_again(code: ShortCode, now: Time) {
    let text = code.to_string();
    assert_eq!(ShortCode::parse(&text, now), Ok(code), "{text}");
    let ticket = code.to_ticket(now).expect("a ticket");
    assert_eq!(ShortCode::of(&ticket), code, "one ticket has one short code");
}

fn leads_on(typed: &str, now: Time) {
    let (mut world, _) =
        practice::world_at(Step::SCAN, Faults::default(), now, &mut entropy(), &policy());
    let event = Event::Target(TargetEvent::CodeTyped(Typed::new(typed)));
    world.handle(Input::Phone(DeviceId::NEW, event), now, &mut entropy(), &policy());
    match world.view(DeviceId::NEW, now).screen {
        Screen::EnterUserId { .. } => assert!(ShortCode::parse(typed, now).is_ok()),
        Screen::Scan { refused: Some(_) } => {}
        other => panic!("a typed code leads to {}", other.facts().slug),
    }
}
