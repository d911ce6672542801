//! What a ticket promises, for any ticket and any bytes.

use super::*;
use proptest::{
    collection::vec,
    prelude::{Strategy, any, prop_assert, prop_assert_eq, proptest},
};
use qrcode::{EcLevel, QrCode};

fn user(text: &str) -> UserId {
    UserId::parse(text).unwrap()
}

fn any_ticket() -> impl Strategy<Value = Ticket> {
    let fields = (
        any::<[u8; 8]>(),
        any::<[u8; 8]>(),
        0..=wire::LAST_MOMENT,
        5_u64..=3600,
        wire::ACTIVE_APPS,
        0..=wire::LAST_ENDING,
    );
    fields.prop_map(|(id, tag, issued_at, valid_for, active_apps, phone_ending)| Ticket {
        id: TicketId::from_bytes(id),
        user_tag: UserTag::from_bytes(tag),
        issued_at: Time::from_millis(issued_at),
        valid_for: Duration::from_secs(valid_for),
        active_apps,
        phone_ending,
    })
}

fn sample() -> Ticket {
    Ticket::new(
        TicketId::from_bytes(*b"a ticket"),
        &user("karla-demo"),
        Time::from_millis(1_000_000),
        Duration::from_mins(3),
        1,
        42,
    )
}

proptest! {
    #[test]
    fn what_is_written_is_read(ticket in any_ticket()) {
        prop_assert_eq!(Ticket::read(ticket.to_text().as_bytes()), Ok(ticket));
    }

    #[test]
    fn every_ticket_fits_the_small_qr_code(ticket in any_ticket()) {
        let text = ticket.to_text();
        prop_assert_eq!(text.len(), 144);
        let code = QrCode::with_error_correction_level(&text, EcLevel::M).unwrap();
        prop_assert_eq!(code.width(), 41, "version 6");
    }

    #[test]
    fn a_changed_byte_of_the_text_is_refused(
        ticket in any_ticket(),
        place in 0_usize..144,
        byte in any::<u8>(),
    ) {
        let mut text = ticket.to_text().into_bytes();
        let before = std::mem::replace(&mut text[place], byte);
        prop_assert_eq!(Ticket::read(&text).is_ok(), byte == before);
    }

    #[test]
    fn a_changed_bit_under_the_base45_is_refused(ticket in any_ticket(), bit in 0_usize..92 * 8) {
        let mut bytes = text::decode(ticket.to_text().as_bytes()).unwrap();
        bytes[bit / 8] ^= 1 << (bit % 8);
        let expected = match bit / 8 {
            0 => TicketError::UnknownVersion,
            1 => TicketError::UnknownKey,
            _ => TicketError::BadSignature,
        };
        prop_assert_eq!(Ticket::read(text::encode(&bytes).as_bytes()), Err(expected));
    }

    #[test]
    fn any_bytes_are_refused_calmly(bytes in vec(any::<u8>(), 0..5000)) {
        prop_assert_eq!(Ticket::read(&bytes), Err(TicketError::NotATicket));
        let marked = [PREFIX.as_bytes(), &bytes].concat();
        prop_assert!(Ticket::read(&marked).is_err());
        prop_assert!(Ticket::read(text::encode(&bytes).as_bytes()).is_err());
    }
}

#[test]
fn it_is_valid_from_two_minutes_before_its_issue_to_its_last_millisecond() {
    let ticket = sample();
    let (issued, end) = (1_000_000, 1_180_000);
    let at = |ms| ticket.check_time(Time::from_millis(ms));
    let ahead = Duration::from_millis(120_001);
    assert_eq!(at(issued - 120_001), Err(TicketError::ClocksDiffer { ahead }));
    assert_eq!(at(issued - 120_000), Ok(()));
    assert_eq!(at(issued), Ok(()));
    assert_eq!(at(end - 1), Ok(()));
    assert_eq!(at(end), Err(TicketError::Expired { ago: Duration::ZERO }));
    assert_eq!(at(end + 1), Err(TicketError::Expired { ago: Duration::from_millis(1) }));
    assert_eq!(ticket.expires_at(), Time::from_millis(end));
}

#[test]
fn it_knows_its_person_and_nobody_else() {
    assert!(sample().is_for(&user("karla-demo")));
    assert!(sample().is_for(&user(" Karla-Demo ")));
    assert!(!sample().is_for(&user("karla-demo2")));
    let other = TicketId::from_bytes(*b"2 ticket");
    assert_ne!(UserTag::new(other, &user("karla-demo")), sample().user_tag);
}

#[test]
fn values_without_a_place_become_the_nearest_ones() {
    let made = |ms, valid_for, apps, ending| {
        let id = TicketId::from_bytes([0; 8]);
        Ticket::new(id, &user("karla-demo"), Time::from_millis(ms), valid_for, apps, ending)
    };
    let low = made(0, Duration::from_millis(4_999), 0, 0);
    assert_eq!((low.valid_for, low.active_apps), (Duration::from_secs(5), 1));
    let high = made(u64::MAX, Duration::MAX, 255, 255);
    assert_eq!((high.valid_for, high.active_apps), (Duration::from_hours(1), 3));
    assert_eq!(high.phone_ending, 99);
    let uneven = made(7, Duration::from_millis(60_999), 2, 42);
    for ticket in [low, high, uneven] {
        assert_eq!(Ticket::read(ticket.to_text().as_bytes()), Ok(ticket));
    }
}

#[test]
fn a_ticket_of_three_apps_is_read_so_that_the_service_can_say_why_not() {
    let ticket = Ticket { active_apps: 3, ..sample() };
    assert_eq!(Ticket::read(ticket.to_text().as_bytes()), Ok(ticket));
}

#[test]
fn a_field_out_of_range_is_refused_even_when_signed() {
    for (ticket, flaw) in [
        (Ticket { valid_for: Duration::from_secs(4), ..sample() }, Flaw::ValidFor),
        (Ticket { valid_for: Duration::from_secs(3601), ..sample() }, Flaw::ValidFor),
        (Ticket { active_apps: 0, ..sample() }, Flaw::ActiveApps),
        (Ticket { active_apps: 4, ..sample() }, Flaw::ActiveApps),
        (Ticket { phone_ending: 100, ..sample() }, Flaw::PhoneEnding),
    ] {
        assert_eq!(Ticket::read(ticket.to_text().as_bytes()), Err(flaw.into()));
    }
}

#[test]
fn debug_shows_no_id() {
    let shown = format!("{:?}", sample());
    assert!(shown.contains("TicketId(…)") && shown.contains("UserTag(…)"), "{shown}");
}
