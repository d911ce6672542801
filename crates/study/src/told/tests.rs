//! What the page tells.

use super::*;
use proptest::prelude::*;

#[test]
fn a_line_becomes_words_and_numbers() {
    let told =
        Told::parse("seen 1700 3600.5 2 new press:user-id 13 user-id 14 temporary-pin moved");
    let place = |step: Step, screen| Place { step, screen: Word::of(screen) };
    assert_eq!(
        told,
        Ok(Told::Seen {
            pace: 3600.5,
            device: DeviceId::NEW,
            phone: Role::New,
            cause: Cause::Press(Word::of("user-id")),
            before: place(Step::USER_ID, "user-id"),
            after: place(Step::TEMPORARY_PIN, "temporary-pin"),
            outcome: Outcome::Moved,
        })
    );
    assert_eq!(Told::parse("scan 17"), Ok(Told::Scan(17)));
    assert_eq!(Told::parse("camera first-frame"), Ok(Told::Camera(Word::of("first-frame"))));
    assert_eq!(Told::parse("miss outside"), Ok(Told::Outside));
    assert_eq!(Told::parse("limits tenfold"), Ok(Told::Limits(Limits::Tenfold)));
    assert_eq!(Told::parse("miss old disabled"), Ok(Told::Miss(Role::Old, Word::of("disabled"))));
}

#[test]
fn what_is_of_no_known_form_is_nothing() {
    for line in [
        "",
        "seen",
        "press old pin",
        "seen 1 NaN 2 new time 13 user-id 14 temporary-pin moved",
        "seen 1 -1 2 new time 13 user-id 14 temporary-pin moved",
        "seen 1 1 9 new time 13 user-id 14 temporary-pin moved",
        "seen 1 1 2 new time 20 user-id 14 temporary-pin moved",
        "seen 1 1 2 new time 13 user-id 14 temporary-pin gone",
        "miss old 112358",
        "miss old outside",
        "limits 10",
        "scan -1",
        "hide now",
    ] {
        assert_eq!(Told::parse(line), Err(NotKnown), "{line}");
    }
    let endless = "seen 1 inf 2 new time 13 user-id 14 temporary-pin moved";
    assert!(matches!(Told::parse(endless), Ok(Told::Seen { pace: FASTEST, .. })));
}

proptest! {
    #[test]
    fn any_line_is_read_or_passed_over(line in "(seen|shown|camera|scan|miss|limits|correct|hint)( [a-z0-9:.-]{0,12}){0,11}") {
        let _ = Told::parse(&line);
    }
}
