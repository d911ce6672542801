//! Two devices whose clocks are known: what is said of them holds.

use super::*;
use crate::kind::Kind;
use proptest::prelude::*;

/// The true time at which the rows of a device are written, by its clock.
struct Device {
    phone: &'static str,
    /// How far its clock is ahead of the true time.
    ahead: i64,
    rows: Vec<Row>,
}

const BEGIN: i64 = 1_796_025_600_000;

impl Device {
    fn new(phone: &'static str, ahead: i64) -> Self {
        Self { phone, ahead, rows: Vec::new() }
    }

    fn row(&mut self, at: i64, event: Kind, screen: &str, control: &str, detail: &str) {
        let seq = self.rows.len() as u64 + 1;
        let phone = if screen.is_empty() { "" } else { self.phone };
        let wall_ms = u64::try_from(BEGIN + at + self.ahead).expect("a time");
        self.rows.push(Row {
            study: "copy".into(),
            participant: "P01".into(),
            session: "s-a".into(),
            app_version: "1".into(),
            scenario: "sms-late".into(),
            device: None,
            phone: phone.into(),
            seq,
            wall_ms,
            t_ms: 0,
            story_ms: 0,
            event,
            step: None,
            screen: screen.into(),
            control: control.into(),
            detail: detail.into(),
        });
    }

    fn screen(&mut self, at: i64, screen: &str) {
        self.row(at, Kind::Screen, screen, "", "");
    }

    /// A code is shown from then until then.
    fn code(&mut self, asked: i64, from: i64, until: i64, then: &str) {
        self.screen(asked - 50, "show-code");
        self.row(asked, Kind::Press, "show-code", "show-code", "");
        self.screen(asked, "enter-pin");
        self.screen(from, "code");
        self.screen(until, then);
    }

    /// A code is accepted then.
    fn accept(&mut self, at: i64, control: &str) {
        self.screen(at - 2_000, "scan");
        self.row(at, Kind::Press, "scan", control, "");
        self.screen(at, "user-id");
    }
}

fn both(old: &Device, new: &Device) -> Vec<Row> {
    [&old.rows[..], &new.rows[..]].concat()
}

fn offset_of(rows: &[Row]) -> Option<Offset> {
    clocks(rows).first().expect("two devices").offset
}

#[test]
fn a_scan_says_how_far_the_clocks_are_apart() {
    let (mut old, mut new) = (Device::new("old", 0), Device::new("new", 7_000));
    old.row(0, Kind::Task, "", "", "began=1");
    old.code(10_000, 14_000, 44_000, "home");
    new.row(1_000, Kind::Task, "", "", "began=1");
    new.accept(24_000, "scanned");
    new.row(90_000, Kind::Task, "", "", "done=1");
    let rows = both(&old, &new);
    // Between 24 + 7 - 44 and 24 + 7 - 14 seconds, and half a second more on each side.
    let offset = Offset { ms: 2_000, bound_ms: 15_500 };
    let pair = &clocks(&rows)[0];
    assert_eq!((pair.offset, pair.way), (Some(offset), Some(Way::Scan)));
    let found: Vec<_> = crossings(&rows).iter().map(|it| (it.what, it.ms, it.bound_ms)).collect();
    // Truly 14 and 90 seconds.
    assert_eq!(found, [(What::CodeToScan, 19_000, 15_500), (What::Whole, 95_000, 15_500)]);
}

#[test]
fn a_code_that_may_be_there_still_says_nothing() {
    let (mut old, mut new) = (Device::new("old", 0), Device::new("new", 0));
    old.code(10_000, 14_000, 44_000, "home");
    old.rows.pop();
    new.accept(24_000, "scanned");
    assert_eq!(offset_of(&both(&old, &new)), None);
    assert_eq!(clocks(&both(&old, &new))[0].way, None);
    assert_eq!(crossings(&both(&old, &new)), []);
    old.row(40_000, Kind::End, "", "", "stop");
    assert!(offset_of(&both(&old, &new)).is_some());
}

#[test]
fn without_a_code_that_was_accepted_nothing_is_known() {
    let (mut old, mut new) = (Device::new("old", 0), Device::new("new", 0));
    old.code(10_000, 14_000, 44_000, "code-expired");
    new.screen(20_000, "scan");
    new.row(24_000, Kind::Press, "scan", "scanned", "");
    new.row(24_000, Kind::Error, "scan", "scanned", "foreign-code");
    assert_eq!(offset_of(&both(&old, &new)), None);
}

#[test]
fn one_device_with_both_phones_has_one_clock() {
    let (mut old, mut new) = (Device::new("old", 0), Device::new("new", 0));
    old.code(10_000, 14_000, 24_000, "code-scanned");
    new.accept(24_000, "scanned");
    let mut rows = both(&old, &new);
    for (row, seq) in rows.iter_mut().zip(1..) {
        row.seq = seq;
    }
    assert_eq!(clocks(&rows), []);
    assert_eq!(clocks(&[]), []);
    assert_eq!(clocks(&old.rows), []);
}

#[test]
fn of_several_codes_each_may_be_the_one() {
    let (mut old, mut new) = (Device::new("old", 0), Device::new("new", 0));
    old.code(0, 4_000, 24_000, "code-expired");
    old.code(30_000, 34_000, 54_000, "ask-copied");
    new.accept(40_000, "scanned");
    let offset = offset_of(&both(&old, &new));
    assert_eq!(offset, Some(Offset { ms: 11_000, bound_ms: 25_500 }));
    assert_eq!(crossings(&both(&old, &new)), [], "from which of them on, nothing says");
    // In one browser the old phone hears of it, and only that code is meant.
    let mut heard = Device::new("old", 0);
    heard.code(0, 4_000, 24_000, "code-expired");
    heard.code(30_000, 34_000, 40_000, "code-scanned");
    assert_eq!(offset_of(&both(&heard, &new)), Some(Offset { ms: 3_000, bound_ms: 3_500 }));
}

#[test]
fn a_code_that_is_typed_may_have_left_the_screen() {
    let (mut old, mut new) = (Device::new("old", 0), Device::new("new", 0));
    old.code(0, 4_000, 24_000, "home");
    new.accept(40_000, "typed-code");
    let pair = &clocks(&both(&old, &new))[0];
    assert_eq!(pair.way, Some(Way::Typed));
    let Offset { ms, bound_ms } = pair.offset.expect("an offset");
    assert!(ms.unsigned_abs() <= bound_ms, "the clocks agree: {ms} {bound_ms}");
    let mut picture = Device::new("new", 0);
    picture.row(30_000, Kind::Camera, "scan", "", "picture");
    picture.accept(40_000, "scanned");
    assert_eq!(clocks(&both(&old, &picture))[0].way, Some(Way::Typed));
}

#[test]
fn clocks_that_jumped_are_not_known() {
    let (mut old, mut new) = (Device::new("old", 0), Device::new("new", 0));
    old.code(0, 4_000, 24_000, "home");
    new.accept(10_000, "scanned");
    new.ahead = 3_600_000;
    new.accept(15_000, "scanned");
    assert_eq!(offset_of(&both(&old, &new)), None);
}

/// Codes one after the other: how long until each is asked for, until it is there, and for how long.
fn codes() -> impl Strategy<Value = Vec<(i64, i64, i64)>> {
    prop::collection::vec((100i64..60_000, 500i64..20_000, 1_000i64..180_000), 1..4)
}

proptest! {
    #[test]
    fn the_true_offset_lies_within_the_bound(
        ahead in -100_000_000i64..100_000_000,
        codes in codes(),
        scans in prop::collection::vec((0usize..4, 0.0f64..1.0, 0i64..SLACK_MS, prop::bool::ANY), 1..3),
        late in 0i64..SLACK_MS,
    ) {
        let (mut old, mut new) = (Device::new("old", 0), Device::new("new", ahead));
        let (mut at, mut shown) = (0, Vec::new());
        old.row(at, Kind::Task, "", "", "began=1");
        for (wait, enter, stay) in codes {
            let asked = at + wait;
            let from = asked + enter;
            // Rows are written after what they tell of.
            old.code(asked, from + late, from + stay + late, "home");
            shown.push((asked, from, from + stay));
            at = from + stay + late;
        }
        let mut found: Vec<_> = scans
            .into_iter()
            .map(|(code, part, late, is_typed)| {
                let code = shown[code % shown.len()];
                let typing = if is_typed { NOTED_MS / 2 } else { 0 };
                #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "a part of some minutes")]
                let at = code.1 + ((code.2 - code.1 + typing) as f64 * part) as i64;
                (at, late, is_typed, code)
            })
            .collect();
        found.sort_unstable_by_key(|it| it.0);
        for (at, late, is_typed, _) in &found {
            new.accept(at + late, if *is_typed { "typed-code" } else { "scanned" });
        }
        let end = found[found.len() - 1].0 + 30_000;
        new.row(end, Kind::Task, "", "", "done=1");
        let rows = both(&old, &new);
        let offset = offset_of(&rows).expect("an offset");
        prop_assert!((offset.ms - ahead).unsigned_abs() <= offset.bound_ms, "{offset:?}");
        for crossing in crossings(&rows) {
            let truly = match crossing.what {
                What::CodeToScan => found[0].0 + found[0].1 - found[0].3.0,
                What::Whole => end,
            };
            prop_assert!((crossing.ms - truly).unsigned_abs() <= crossing.bound_ms, "{crossing:?} {truly}");
        }
    }
}
