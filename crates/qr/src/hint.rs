//! Advice for whoever holds the camera, worked out from the statistics of its frames.
//!
//! Each frame in which no code was read is evidence for one [`Hint`]. Evidence adds up with time and is
//! taken back, more slowly, by frames that are evidence for another, because the scanner's passes take
//! turns and do not see in each frame what they saw in the last. A hint is given from when enough evidence
//! has added up until none is left (hysteresis), so it neither flickers nor comes too early.

use std::time::Duration;

use crate::scan::FrameStats;

/// What would help to read the code. Where several hold, the first in this order is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hint {
    /// Turn on a light, or make the screen brighter: the frame is dark.
    MoreLight,
    /// Tilt away from a lamp or its reflection: part of the frame is overexposed.
    LessGlare,
    /// Move closer: a code was found, and its modules are too small.
    MoveCloser,
    /// Hold still: a code was found, large enough, and could not be decoded.
    HoldStill,
    /// Point the camera at a code: none was found for some seconds.
    PointAtCode,
}

impl Hint {
    const ALL: [Self; 5] =
        [Self::MoreLight, Self::LessGlare, Self::MoveCloser, Self::HoldStill, Self::PointAtCode];

    /// The hint that a frame without a decoded code is evidence for.
    fn from_stats(stats: FrameStats) -> Self {
        match stats {
            FrameStats { brightness, .. } if brightness < DARK => Self::MoreLight,
            FrameStats { glare, .. } if glare >= GLARE => Self::LessGlare,
            FrameStats { undecoded: Some(module), .. } if module < SMALL_MODULE => Self::MoveCloser,
            FrameStats { undecoded: Some(_), .. } => Self::HoldStill,
            _ => Self::PointAtCode,
        }
    }

    /// How much evidence it takes to give the hint. A camera that is pointed at nothing may be on its way to
    /// the code, so [`PointAtCode`](Self::PointAtCode) takes longer.
    const fn threshold(self) -> Duration {
        match self {
            Self::PointAtCode => Duration::from_secs(5),
            _ => Duration::from_secs(1),
        }
    }

    /// How many frames with evidence for another hint take back the evidence of one frame for this one. A
    /// code at the limit is found in every third or fourth frame only, as the passes of the scanner take
    /// turns.
    const fn weight(self) -> u32 {
        match self {
            Self::MoreLight | Self::LessGlare => 2,
            Self::MoveCloser | Self::HoldStill | Self::PointAtCode => 4,
        }
    }
}

/// Below this [brightness](FrameStats::brightness) no lit screen is in the frame, 0 to 255.
const DARK: u8 = 50;
/// From this [share](FrameStats::glare) of overexposed pixels on a lamp hides the code, in percent.
const GLARE: u8 = 12;
/// Below this a code is too small for a camera that blurs, in pixels per module.
const SMALL_MODULE: f32 = 2.5;

/// The longest time that one frame counts for, because after a pause nothing is known of the time between.
const MAX_FRAME_TIME: Duration = Duration::from_millis(500);
/// How far evidence may rise above the threshold.
const MAX_EXCESS: Duration = Duration::from_millis(600);

/// Collects evidence from frame to frame, and gives the hint that it amounts to.
#[derive(Debug, Default)]
pub struct HintFilter {
    /// For each of [`Hint::ALL`].
    evidence: [Duration; Hint::ALL.len()],
    last_frame: Option<Duration>,
    given: [bool; Hint::ALL.len()],
}

impl HintFilter {
    /// Takes in a frame in which no code was read, and returns the hint to give, if any. `now` is the time
    /// since a fixed moment, which the caller chooses.
    pub fn update(&mut self, stats: FrameStats, now: Duration) -> Option<Hint> {
        let since_last = self.last_frame.map_or(Duration::ZERO, |last| now.saturating_sub(last));
        self.last_frame = Some(now);
        let passed = since_last.min(MAX_FRAME_TIME);
        let supported = Hint::from_stats(stats);
        for (index, hint) in Hint::ALL.into_iter().enumerate() {
            let evidence = &mut self.evidence[index];
            if hint == supported {
                *evidence = (*evidence + passed).min(hint.threshold() + MAX_EXCESS);
            } else {
                *evidence = evidence.saturating_sub(passed / hint.weight());
            }
            self.given[index] =
                if self.given[index] { !evidence.is_zero() } else { *evidence >= hint.threshold() };
        }
        let given = Hint::ALL.into_iter().zip(self.given);
        given.into_iter().find_map(|(hint, given)| given.then_some(hint))
    }

    /// Forgets all evidence. To be called when a code was read.
    pub fn reset(&mut self) {
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DESK: FrameStats = FrameStats { brightness: 120, glare: 0, undecoded: None };
    const NIGHT: FrameStats = FrameStats { brightness: 20, glare: 0, undecoded: None };
    const LAMP: FrameStats = FrameStats { brightness: 200, glare: 30, undecoded: None };
    const SMALL_CODE: FrameStats = FrameStats { brightness: 200, glare: 0, undecoded: Some(1.5) };
    const BLURRED_CODE: FrameStats = FrameStats { brightness: 200, glare: 0, undecoded: Some(6.0) };

    /// 25 frames a second.
    const FRAME: Duration = Duration::from_millis(40);

    struct Camera {
        filter: HintFilter,
        now: Duration,
    }

    impl Camera {
        fn new() -> Self {
            Self { filter: HintFilter::default(), now: Duration::from_secs(1_000) }
        }

        /// Frames like these, in turns, for some milliseconds: each change of the hint.
        fn films(&mut self, sights: &[FrameStats], milliseconds: u64) -> Vec<Option<Hint>> {
            let mut told = Vec::new();
            let end = self.now + Duration::from_millis(milliseconds);
            for stats in sights.iter().cycle() {
                if self.now >= end {
                    break;
                }
                self.now += FRAME;
                told.push(self.filter.update(*stats, self.now));
            }
            told.dedup();
            told
        }
    }

    #[test]
    fn a_hint_is_given_after_a_second_of_evidence() {
        for (stats, hint) in [
            (NIGHT, Hint::MoreLight),
            (LAMP, Hint::LessGlare),
            (SMALL_CODE, Hint::MoveCloser),
            (BLURRED_CODE, Hint::HoldStill),
        ] {
            let mut camera = Camera::new();
            assert_eq!(camera.films(&[stats], 900), [None], "{hint:?}");
            assert_eq!(camera.films(&[stats], 900), [None, Some(hint)]);
        }
    }

    #[test]
    fn pointing_at_nothing_gets_a_hint_after_five_seconds() {
        let mut camera = Camera::new();
        assert_eq!(camera.films(&[DESK], 4_800), [None]);
        assert_eq!(camera.films(&[DESK], 1_000), [None, Some(Hint::PointAtCode)]);
    }

    #[test]
    fn a_code_found_in_every_third_frame_gives_its_hint() {
        for (code, hint) in [(BLURRED_CODE, Hint::HoldStill), (SMALL_CODE, Hint::MoveCloser)] {
            let mut camera = Camera::new();
            assert_eq!(camera.films(&[code, DESK, DESK], 10_000), [None, Some(hint)]);
        }
        let mut camera = Camera::new();
        let told = camera.films(&[DESK, SMALL_CODE, BLURRED_CODE], 30_000);
        assert_eq!(told.last(), Some(&Some(Hint::MoveCloser)));
        assert!(told.len() <= 3, "{told:?}");
    }

    #[test]
    fn a_given_hint_stays_through_other_frames() {
        let mut camera = Camera::new();
        camera.films(&[NIGHT], 2_000);
        for _ in 0..20 {
            assert_eq!(camera.films(&[DESK], 400), [Some(Hint::MoreLight)]);
            assert_eq!(camera.films(&[NIGHT], 200), [Some(Hint::MoreLight)]);
        }
    }

    #[test]
    fn a_hint_ends_when_its_cause_is_gone() {
        let mut camera = Camera::new();
        camera.films(&[NIGHT], 60_000);
        assert_eq!(camera.films(&[DESK], 4_000), [Some(Hint::MoreLight), None]);
    }

    #[test]
    fn a_dark_frame_comes_before_a_blurred_code() {
        let mut camera = Camera::new();
        camera.films(&[BLURRED_CODE], 2_000);
        let told = camera.films(&[FrameStats { brightness: 20, ..BLURRED_CODE }], 2_000);
        assert_eq!(told, [Some(Hint::HoldStill), Some(Hint::MoreLight)]);
    }

    #[test]
    fn a_pause_between_frames_is_no_evidence() {
        let mut camera = Camera::new();
        camera.films(&[NIGHT], 200);
        camera.now += Duration::from_mins(1);
        assert_eq!(camera.films(&[NIGHT], 280), [None]);
    }

    #[test]
    fn a_reset_takes_back_all_evidence() {
        let mut camera = Camera::new();
        camera.films(&[SMALL_CODE], 5_000);
        camera.filter.reset();
        assert_eq!(camera.films(&[SMALL_CODE], 900), [None]);
    }
}
