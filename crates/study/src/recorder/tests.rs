//! Records of what the page tells.

use super::*;
use proptest::prelude::*;

fn at(page_ms: u64) -> Now {
    Now { wall_ms: 1_000_000 + page_ms, page_ms }
}

fn take(recorder: &mut Recorder, line: &str, page_ms: u64) -> Vec<Record> {
    recorder.take(Told::parse(line).expect("a known line"), at(page_ms))
}

fn kinds(records: &[Record]) -> Vec<&'static str> {
    records.iter().map(|it| it.kind.word()).collect()
}

#[test]
fn a_press_that_leads_on_is_a_press_and_a_screen() {
    let mut recorder = Recorder::new(0, 0, at(0));
    take(&mut recorder, "shown 1 old 1 home", 10);
    let records = take(&mut recorder, "seen 5 1 1 old press:menu 1 home 1 menu moved", 20);
    assert_eq!(kinds(&records), ["press", "screen"]);
    let [press, screen] = &records[..] else { panic!("{records:?}") };
    assert_eq!((press.screen.as_str(), press.control.as_str(), press.seq), ("home", "menu", 2));
    assert_eq!((screen.screen.as_str(), screen.control.as_str(), screen.seq), ("menu", "", 3));
    assert_eq!(screen.device, Some(DeviceId::OLD));
}

#[test]
fn a_refusal_is_an_error_with_its_code() {
    let mut recorder = Recorder::new(0, 0, at(0));
    let line = "seen 5 1 1 old press:pin 3 enter-pin 3 enter-pin error:wrong-pin";
    let records = take(&mut recorder, line, 20);
    assert_eq!(kinds(&records), ["press", "error"]);
    assert_eq!(records[1].detail, Detail::Word(Word::of("wrong-pin")));
}

#[test]
fn what_time_brings_is_no_press() {
    let mut recorder = Recorder::new(0, 0, at(0));
    assert_eq!(
        kinds(&take(&mut recorder, "seen 5 1 1 old time 5 waiting 6 show-code moved", 1)),
        ["screen"]
    );
    assert_eq!(
        kinds(&take(&mut recorder, "seen 5 1 2 new press:scanned 12 scan 12 scan ignored", 2)),
        [""; 0]
    );
}

#[test]
fn a_correction_names_the_field_and_nothing_in_it() {
    let mut recorder = Recorder::new(0, 0, at(0));
    take(&mut recorder, "shown 2 new 13 user-id", 1);
    let records = take(&mut recorder, "correct new", 2);
    assert_eq!(
        (records[0].control.as_str(), records[0].detail),
        ("user-id", Detail::Word(Word::of("erased")))
    );
}

#[test]
fn the_story_runs_at_its_pace_and_stands_still_in_a_pause() {
    let mut recorder = Recorder::new(7, 100, at(0));
    // A second at the usual pace, then two in which half an hour passes, and none while it is held.
    take(&mut recorder, "seen 5 900 1 old press:ok 5 waiting 5 home moved", 1_000);
    assert_eq!(recorder.story_ms, 1_100);
    recorder.hold(true, at(3_000));
    recorder.hold(false, at(9_000));
    let record = recorder.note(Kind::Resume, Detail::None, at(9_000));
    assert_eq!(record.at.story_ms, 1_100 + 2_000 * 900);
    assert_eq!(record.at.monotonic_ms, 9_000);
    recorder.forget_phones(at(9_000));
    assert_eq!(recorder.note(Kind::End, Detail::None, at(9_500)).at.story_ms, 1_801_600);
}

#[test]
fn a_quick_hour_is_one_hour_though_the_page_was_away() {
    let mut recorder = Recorder::new(0, 0, at(0));
    take(&mut recorder, "seen 5 180 1 old press:start-copying 4 waiting-time 5 waiting moved", 0);
    let left = recorder.note(Kind::Hide, Detail::None, at(5_000));
    assert_eq!(left.at.story_ms, 900_000);
    let mut back = Recorder::new(recorder.seq, recorder.story_ms, at(0));
    // Ten of the fifteen seconds that are left.
    back.was_away(10_000, recorder.pace, recorder.waited_ms);
    assert_eq!(back.story_ms, 2_700_000);
    let later = back.note(Kind::Show, Detail::None, at(65_000));
    assert_eq!(later.at.story_ms, 3_600_000 + 60_000, "after the hour, a minute is a minute");
}

proptest! {
    #[test]
    fn the_sequence_grows_by_one_and_the_story_never_runs_back(
        lines in prop::collection::vec((0..4_usize, 0_u64..10_000, 0.0_f64..5_000.0), 1..40)
    ) {
        let mut recorder = Recorder::new(0, 0, at(0));
        let (mut seq, mut story) = (0, 0);
        for (which, page_ms, pace) in lines {
            let line = match which {
                0 => format!("seen 5 {pace} 1 old press:menu 1 home 1 menu moved"),
                1 => "hide".to_owned(),
                2 => "scan 3".to_owned(),
                _ => "miss new nothing".to_owned(),
            };
            // The clock may be read out of order, and must not matter.
            for record in take(&mut recorder, &line, page_ms) {
                seq += 1;
                prop_assert_eq!(record.seq, seq);
                prop_assert!(record.at.story_ms >= story);
                story = record.at.story_ms;
            }
        }
    }
}
