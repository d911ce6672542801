//! The frames that the scanner is measured on (`benches/frames`), and the least that it reads of them. `make bench` measures
//! all of them, beside other scanners and with times.
#![cfg(not(target_arch = "wasm32"))]

#[path = "../benches/frames/mod.rs"]
mod frames;

use frames::code::Kind;
use frames::plan;
use frames::shot::{Shot, Subject, Taken};
use qr_kit::Scanner;
use std::collections::HashSet;

/// Small frames only: a test has no optimiser.
fn sample(of: impl Fn(&Shot) -> bool, every: usize) -> Vec<Shot> {
    let small = plan::shots().into_iter().filter(|shot| shot.size == (640, 480));
    small.filter(of).step_by(every).collect()
}

/// What is read in a frame, looked at as a picture by itself.
fn read(scanner: &mut Scanner, taken: &Taken) -> Vec<Vec<u8>> {
    scanner.scan(taken.frame.gray(), b"").into_iter().map(|code| code.payload).collect()
}

/// How many of the shots are read; what is read and wrong fails at once.
fn count_read(shots: &[Shot]) -> usize {
    let mut scanner = Scanner::default();
    let is_read = |shot: &&Shot| {
        let taken = shot.take();
        let found = read(&mut scanner, &taken);
        assert!(found.iter().all(|text| Some(text) == taken.payload.as_ref()), "{}", shot.id);
        !found.is_empty()
    };
    shots.iter().filter(is_read).count()
}

#[test]
fn a_frame_is_the_same_whenever_it_is_taken_and_no_other_is_like_it() {
    let shots = plan::shots();
    assert_eq!(shots.iter().map(|shot| &shot.id).collect::<HashSet<_>>().len(), shots.len());
    let shots = sample(|shot| ["scale", "finders"].contains(&shot.factor.as_str()), 16);
    assert_eq!(shots.len(), 3);
    let again = sample(|shot| ["scale", "finders"].contains(&shot.factor.as_str()), 16);
    let mut frames = HashSet::new();
    for (shot, again) in shots.iter().zip(&again) {
        let (taken, again) = (shot.take(), again.take());
        assert!(taken.frame == again.frame, "{} is another", shot.id);
        assert_eq!(taken.payload, again.payload, "{}", shot.id);
        assert!(frames.insert(taken.frame.pixels), "{} is like another", shot.id);
    }
}

/// Numbers that would be others if somebody changed what chance does: results from before could not be compared with
/// those from then on. No floating point is in them, so they are the same on every machine.
#[test]
fn the_plan_is_the_one_that_figures_were_published_for() {
    let others = |shot: &Shot| matches!(shot.subject, Subject::Code(Kind::Other(_)));
    let shots = sample(others, 3);
    let payloads = shots.iter().filter_map(Shot::payload);
    let sum =
        payloads.flatten().fold(0_u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into()));
    assert_eq!((plan::shots().len(), sum), (612, 1_917_815_281));
}

#[test]
fn most_of_a_sample_over_all_factors_is_read() {
    let shots = sample(|shot| shot.set == "synth", 10);
    let factors: HashSet<_> = shots.iter().map(|shot| &shot.factor).collect();
    assert!(factors.len() >= 12, "{factors:?}");
    let read = count_read(&shots);
    assert!(100 * read >= 80 * shots.len(), "{read} of {}", shots.len());
}

#[test]
fn tickets_at_two_pixels_a_module_and_more_are_read() {
    let shots = sample(|shot| shot.set == "sweep" && shot.pose.module >= 2.0, 5);
    assert!(shots.len() >= 6);
    assert_eq!(count_read(&shots), shots.len());
}

#[test]
fn nothing_is_read_where_nothing_is() {
    let shots = sample(|shot| shot.set == "none", 5);
    assert!(shots.len() >= 8);
    let mut scanner = Scanner::default();
    for shot in &shots {
        let taken = shot.take();
        assert!(read(&mut scanner, &taken).is_empty(), "{}", shot.id);
        let found = scanner.scan_frame(taken.frame.gray(), b"");
        assert!(found.is_empty(), "{} in a video", shot.id);
    }
}
