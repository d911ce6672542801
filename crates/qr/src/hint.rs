//! Advice for whoever holds the camera, made of what its frames are like.
//!
//! Each frame in which nothing was read speaks for one [`Hint`]. What speaks for it adds up as time
//! passes, and what speaks for another takes away, more slowly: the scanner does not see in each frame
//! what it saw in the last. A hint comes when enough has added up and goes when nothing is left, so it
//! neither flickers nor hurries.

use std::time::Duration;

use crate::scan::frame_stats::Sight;

/// What would help. The first of several that hold is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hint {
    /// More light.
    Dark,
    /// Less of a lamp, or of its reflection.
    Glare,
    /// To move closer: the code was seen, and is small.
    Far,
    /// To hold still: the code was seen, and could not be read.
    Still,
    /// To hold the phone before the code at all.
    Distance,
}

impl Hint {
    const ALL: [Self; 5] = [Self::Dark, Self::Glare, Self::Far, Self::Still, Self::Distance];

    /// What a frame in which nothing was read speaks for.
    fn of(sight: Sight) -> Self {
        match sight {
            Sight { light, .. } if light < DARK => Self::Dark,
            Sight { glare, .. } if glare >= GLARE => Self::Glare,
            Sight { unread: Some(module), .. } if module < SMALL => Self::Far,
            Sight { unread: Some(_), .. } => Self::Still,
            _ => Self::Distance,
        }
    }

    /// How long frames have to speak for it. Somebody who points the camera at nothing may be on the way
    /// to the code.
    const fn comes_after(self) -> Duration {
        match self {
            Self::Distance => Duration::from_secs(5),
            _ => Duration::from_secs(1),
        }
    }

    /// How many frames that speak for another outweigh one that speaks for it. A code that is hardly to
    /// be seen shows up in every third or fourth frame, as the passes of the scanner take turns.
    const fn weight(self) -> u32 {
        match self {
            Self::Dark | Self::Glare => 2,
            Self::Far | Self::Still | Self::Distance => 4,
        }
    }
}

/// A frame whose brighter tenth is darker than this shows no screen that is lit, 0 to 255.
const DARK: u8 = 50;
/// From this share of dazzling pixels on a lamp is in the way, in percent.
const GLARE: u8 = 12;
/// Below this a code is too small in the frame for a camera that blurs, in pixels a module.
const SMALL: f32 = 2.5;

/// The longest time one frame speaks for: after a pause nothing is known of the time between.
const LONGEST_FRAME: Duration = Duration::from_millis(500);
/// What has added up is at most this much more than what was needed.
const SLACK: Duration = Duration::from_millis(600);

/// What the frames so far speak for.
#[derive(Debug, Default)]
pub struct Hints {
    /// For each of [`Hint::ALL`].
    spoken_for: [Duration; Hint::ALL.len()],
    last_frame: Option<Duration>,
    given: [bool; Hint::ALL.len()],
}

impl Hints {
    /// A frame in which nothing was read, at `now` (since any moment that stays the same): the hint to
    /// give, if there is one.
    pub fn see(&mut self, sight: Sight, now: Duration) -> Option<Hint> {
        let since_last = self.last_frame.map_or(Duration::ZERO, |last| now.saturating_sub(last));
        self.last_frame = Some(now);
        let passed = since_last.min(LONGEST_FRAME);
        let holds = Hint::of(sight);
        for (place, hint) in Hint::ALL.into_iter().enumerate() {
            let spoken_for = &mut self.spoken_for[place];
            if hint == holds {
                *spoken_for = (*spoken_for + passed).min(hint.comes_after() + SLACK);
            } else {
                *spoken_for = spoken_for.saturating_sub(passed / hint.weight());
            }
            self.given[place] = if self.given[place] {
                !spoken_for.is_zero()
            } else {
                *spoken_for >= hint.comes_after()
            };
        }
        let given = Hint::ALL.into_iter().zip(self.given);
        given.into_iter().find_map(|(hint, given)| given.then_some(hint))
    }

    /// A code was read: there is no advice to give, and it begins anew.
    pub fn forget(&mut self) {
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DESK: Sight = Sight { light: 120, glare: 0, unread: None };
    const NIGHT: Sight = Sight { light: 20, glare: 0, unread: None };
    const LAMP: Sight = Sight { light: 200, glare: 30, unread: None };
    const SMALL_CODE: Sight = Sight { light: 200, glare: 0, unread: Some(1.5) };
    const BLURRED_CODE: Sight = Sight { light: 200, glare: 0, unread: Some(6.0) };

    /// 25 frames a second.
    const FRAME: Duration = Duration::from_millis(40);

    struct Camera {
        hints: Hints,
        now: Duration,
    }

    impl Camera {
        fn new() -> Self {
            Self { hints: Hints::default(), now: Duration::from_secs(1_000) }
        }

        /// Frames like these, in turns, for some milliseconds: each change of the hint.
        fn films(&mut self, sights: &[Sight], milliseconds: u64) -> Vec<Option<Hint>> {
            let mut told = Vec::new();
            let end = self.now + Duration::from_millis(milliseconds);
            for sight in sights.iter().cycle() {
                if self.now >= end {
                    break;
                }
                self.now += FRAME;
                told.push(self.hints.see(*sight, self.now));
            }
            told.dedup();
            told
        }
    }

    #[test]
    fn what_is_wrong_is_said_after_a_moment_and_not_at_once() {
        for (sight, hint) in [
            (NIGHT, Hint::Dark),
            (LAMP, Hint::Glare),
            (SMALL_CODE, Hint::Far),
            (BLURRED_CODE, Hint::Still),
        ] {
            let mut camera = Camera::new();
            assert_eq!(camera.films(&[sight], 900), [None], "{hint:?}");
            assert_eq!(camera.films(&[sight], 900), [None, Some(hint)]);
        }
    }

    #[test]
    fn a_view_of_nothing_gets_advice_only_after_some_seconds() {
        let mut camera = Camera::new();
        assert_eq!(camera.films(&[DESK], 4_800), [None]);
        assert_eq!(camera.films(&[DESK], 1_000), [None, Some(Hint::Distance)]);
    }

    #[test]
    fn a_code_that_only_some_of_the_passes_see_is_a_code() {
        for (code, hint) in [(BLURRED_CODE, Hint::Still), (SMALL_CODE, Hint::Far)] {
            let mut camera = Camera::new();
            assert_eq!(camera.films(&[code, DESK, DESK], 10_000), [None, Some(hint)]);
        }
        let mut camera = Camera::new();
        let told = camera.films(&[DESK, SMALL_CODE, BLURRED_CODE], 30_000);
        assert_eq!(told.last(), Some(&Some(Hint::Far)));
        assert!(told.len() <= 3, "{told:?}");
    }

    #[test]
    fn a_hint_that_is_given_stays_through_frames_that_differ() {
        let mut camera = Camera::new();
        camera.films(&[NIGHT], 2_000);
        for _ in 0..20 {
            assert_eq!(camera.films(&[DESK], 400), [Some(Hint::Dark)]);
            assert_eq!(camera.films(&[NIGHT], 200), [Some(Hint::Dark)]);
        }
    }

    #[test]
    fn what_is_right_again_is_no_longer_said() {
        let mut camera = Camera::new();
        camera.films(&[NIGHT], 60_000);
        assert_eq!(camera.films(&[DESK], 4_000), [Some(Hint::Dark), None]);
    }

    #[test]
    fn light_comes_before_what_it_hides() {
        let mut camera = Camera::new();
        camera.films(&[BLURRED_CODE], 2_000);
        let told = camera.films(&[Sight { light: 20, ..BLURRED_CODE }], 2_000);
        assert_eq!(told, [Some(Hint::Still), Some(Hint::Dark)]);
    }

    #[test]
    fn a_pause_counts_for_nothing() {
        let mut camera = Camera::new();
        camera.films(&[NIGHT], 200);
        camera.now += Duration::from_mins(1);
        assert_eq!(camera.films(&[NIGHT], 280), [None]);
    }

    #[test]
    fn a_code_that_was_read_ends_all_advice() {
        let mut camera = Camera::new();
        camera.films(&[SMALL_CODE], 5_000);
        camera.hints.forget();
        assert_eq!(camera.films(&[SMALL_CODE], 900), [None]);
    }
}
