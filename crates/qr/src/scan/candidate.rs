//! Reading a candidate: three finder patterns that may belong to one code. More expensive methods follow only
//! as long as the picture fits the function patterns well enough.

use crate::luma::LumaView;
use crate::point::Point;
use crate::scan::alignment::find_alignment_pattern;
use crate::scan::budget::Budget;
use crate::scan::contrast::{contrast, correlation};
use crate::scan::estimate::{Estimate, Hypothesis};
use crate::scan::function_patterns::PatternCache;
use crate::scan::homography::Homography;
use crate::scan::reader::{Grid, Reader};
use crate::scan::refine::{MAX_FITTED, fit_lower_right_corner, refine};

/// Least correlation of the function patterns with the picture before the grid is refined, decoded, and
/// decoded with erasures. Nearly all codes that were read in measurements were above 0.6.
const MIN_CORRELATION_TO_REFINE: f32 = 0.35;
const MIN_CORRELATION_TO_DECODE: f32 = 0.45;
const MIN_CORRELATION_FOR_ERASURES: f32 = 0.6;

/// Least correlation of the timing patterns alone: unrelated finder patterns have none between them.
const MIN_TIMING_CORRELATION: f32 = 0.12;

/// From this correlation of the timing patterns on, other function patterns may be hidden.
const CLEAR_TIMING_CORRELATION: f32 = 0.4;

/// A candidate that was read.
pub struct Reading {
    /// The decoded bytes.
    pub payload: Vec<u8>,
    /// From the modules of the code to the picture.
    pub homography: Homography,
}

/// Reads candidates. Its memory is used again from picture to picture.
#[derive(Default)]
pub struct CandidateReader {
    cache: PatternCache,
    reader: Reader,
    /// Candidates of this picture that no version fits.
    rejected: Vec<[Point; 3]>,
    /// Pixels per module of the last code of this picture that was found and not decoded.
    undecoded: Option<f32>,
}

impl CandidateReader {
    /// Forgets the candidates of the picture before.
    pub fn start_picture(&mut self) {
        self.rejected.clear();
        self.undecoded = None;
    }

    /// Pixels per module of a code of this picture that was found and not decoded.
    pub fn undecoded(&self) -> Option<f32> {
        self.undecoded
    }

    /// Whether a candidate at these three points, with `module` pixels per module, was rejected in this
    /// picture.
    pub fn is_rejected(&self, at: &[Point; 3], module: f32) -> bool {
        let near = |other: &[Point; 3]| {
            other.iter().zip(at).all(|(&a, &b)| (a - b).length() < module / 3.0)
        };
        self.rejected.iter().any(near)
    }

    /// Reads the code between three finder patterns.
    pub fn read(
        &mut self,
        gray: LumaView,
        estimate: &Estimate,
        budget: &mut Budget,
    ) -> Option<Reading> {
        let hypotheses = estimate.hypotheses(gray, &mut self.cache);
        if hypotheses[0].is_none() {
            self.rejected.push(estimate.at);
        }
        let undecoded = self.undecoded;
        let reading = hypotheses
            .into_iter()
            .flatten()
            .find_map(|hypothesis| self.read_version(gray, estimate.polarity, hypothesis, budget));
        if reading.is_some() {
            self.undecoded = undecoded;
        }
        reading
    }

    /// Reads the code as one of the version of a hypothesis.
    fn read_version(
        &mut self,
        gray: LumaView,
        polarity: f32,
        hypothesis: Hypothesis,
        budget: &mut Budget,
    ) -> Option<Reading> {
        let patterns = self.cache.of(hypothesis.version);
        let reader = &mut self.reader;
        let size = hypothesis.homography.size;
        let (all, timing) = (patterns.all(), patterns.timing());
        let fit_of = |homography: &Homography| correlation(gray, homography, all, polarity);
        let timing_fit_of =
            |homography: &Homography| correlation(gray, homography, timing, polarity);

        let mut homography = hypothesis.homography;
        let mut fit = fit_of(&homography);
        if hypothesis.version > 1 {
            let reach = 2.0 + size as f32 * 0.07;
            if !budget.spend((reach * reach * 300.0) as usize) {
                return None;
            }
            if let Some(aligned) = find_alignment_pattern(gray, &homography, polarity, reach)
                && fit_of(&aligned) > fit
            {
                (fit, homography) = (fit_of(&aligned), aligned);
            }
        }
        let grid = Grid { gray, homography, polarity, patterns };
        if fit > MIN_CORRELATION_TO_DECODE && budget.spend(10 * size * size) {
            if let Some(payload) = reader.read(&grid) {
                return Some(Reading { payload, homography });
            }
            if fit > MIN_CORRELATION_FOR_ERASURES
                && budget.thorough
                && let Some(payload) = reader.read_with_erasures()
            {
                return Some(Reading { payload, homography });
            }
        }

        if fit < MIN_CORRELATION_TO_REFINE
            || timing_fit_of(&homography) < MIN_TIMING_CORRELATION
            || !budget.spend(100 * all.len().min(MAX_FITTED))
        {
            return None;
        }
        self.undecoded = Some(homography.module_size());
        let homography = refine(gray, homography, patterns, polarity);
        let (fit, timing_fit) = (fit_of(&homography), timing_fit_of(&homography));
        // Clear timing patterns make up for other function patterns that are hidden.
        let least_fit = if timing_fit > CLEAR_TIMING_CORRELATION {
            MIN_CORRELATION_TO_DECODE
        } else {
            MIN_CORRELATION_FOR_ERASURES
        };
        if fit < least_fit || timing_fit < MIN_TIMING_CORRELATION || !budget.spend(10 * size * size)
        {
            return None;
        }
        let grid = Grid { homography, ..grid };
        if let Some(payload) = reader.read(&grid) {
            return Some(Reading { payload, homography });
        }
        if !budget.thorough {
            return None;
        }
        if let Some(payload) = reader.read_with_erasures() {
            return Some(Reading { payload, homography });
        }
        // Out of focus, the single modules of the timing patterns lose contrast before the larger finder
        // patterns do.
        let contrast_of = |known: &[_]| contrast(gray, &homography, known.iter(), polarity);
        if contrast_of(timing) < 0.7 * contrast_of(patterns.finders())
            && let Some(payload) = reader.equalize(&grid, budget)
        {
            return Some(Reading { payload, homography });
        }
        if !budget.spend(1000 * size) {
            return None;
        }
        let homography = fit_lower_right_corner(gray, homography);
        let grid = Grid { homography, ..grid };
        let payload = reader.read(&grid).or_else(|| reader.read_with_erasures())?;
        Some(Reading { payload, homography })
    }
}
