//! The few moments of a countdown that are said aloud. Its seconds are for the eyes: read out, they would drown
//! everything else (WCAG 2.2, 4.1.3 asks that a status is said, and `role=timer` is silent on its own).
//!
//! The end is no milestone: another screen takes the countdown's place then, or a message, and says so.

use super::{time::Time, view::Countdown};
use std::time::Duration;

/// Story time left at which something is said, the longest first (demo rule).
const MARKS: [Duration; 5] = [
    Duration::from_mins(30),
    Duration::from_mins(15),
    Duration::from_mins(10),
    Duration::from_mins(5),
    Duration::from_mins(1),
];

/// With less real time left than this, the end itself is near enough to be waited for. The story may run so fast
/// that its last minutes pass in a breath.
const NEAR: Duration = Duration::from_secs(10);

/// The last milestone that `countdown` has passed at `now`: the story time that was left then. `None` before the
/// first. A countdown has those marks that lie in its second half.
pub fn passed(countdown: &Countdown, now: Time) -> Option<Duration> {
    let whole = countdown.left(countdown.from);
    let left = countdown.left(now);
    let real = |story: Duration| story.div_f64(countdown.pace.max(f64::MIN_POSITIVE));
    MARKS
        .into_iter()
        .filter(|&mark| mark * 2 <= whole && real(mark) >= NEAR)
        .take_while(|&mark| left <= mark)
        .last()
}

#[cfg(test)]
mod tests {
    use super::*;

    const START: Time = Time::from_millis(1_000_000);

    /// What is said in the course of a countdown that really lasts `real`, a second at a time: minutes of the story.
    fn said(story: Duration, real: Duration) -> Vec<u64> {
        let pace = story.as_secs_f64() / real.as_secs_f64();
        let countdown = Countdown { from: START, until: START.after(real), pace };
        let mut said: Vec<u64> = (0..=real.as_secs())
            .filter_map(|second| passed(&countdown, START.after(Duration::from_secs(second))))
            .map(|left| left.as_secs() / 60)
            .collect();
        said.dedup();
        said
    }

    #[test]
    fn of_an_hour_the_half_the_quarter_and_the_last_minutes_are_said() {
        let hour = Duration::from_hours(1);
        assert_eq!(said(hour, hour), [30, 15, 10, 5, 1]);
    }

    #[test]
    fn of_a_short_time_only_what_lies_in_its_second_half_is_said() {
        for (minutes, marks) in [(30, vec![15, 10, 5, 1]), (5, vec![1]), (3, vec![1]), (1, vec![])]
        {
            let span = Duration::from_mins(minutes);
            assert_eq!(said(span, span), marks, "{minutes} minutes");
        }
    }

    #[test]
    fn a_story_that_runs_fast_says_no_more_than_a_person_can_follow() {
        let hour = Duration::from_hours(1);
        assert_eq!(said(hour, Duration::from_mins(1)), [30, 15, 10]);
        assert_eq!(said(hour, Duration::from_secs(10)), [0_u64; 0]);
    }

    #[test]
    fn after_a_sleep_only_the_last_one_is_said() {
        let hour = Duration::from_hours(1);
        let countdown = Countdown { from: START, until: START.after(hour), pace: 1.0 };
        assert_eq!(passed(&countdown, START), None);
        assert_eq!(
            passed(&countdown, START.after(Duration::from_mins(52))),
            Some(Duration::from_mins(10))
        );
    }
}
