//! What is tried with three finders, with ever more work as long as there is hope.

use crate::luma::LumaView;
use crate::point::Point;
use crate::scan::alignment::align;
use crate::scan::budget::Budget;
use crate::scan::contrast::{agreement, contrast};
use crate::scan::estimate::{Guess, Outset};
use crate::scan::function_patterns::Catalogue;
use crate::scan::homography::Projection;
use crate::scan::reader::{Grid, Reader};
use crate::scan::refine::{MOST_FITTED, refine, stretch};

/// How well the known modules must agree with a grid before more work is put into it: to refine it, to
/// read it, and to correct what is read by all means. Nearly all codes that were read were above 0.6.
const HOPE_TO_REFINE: f32 = 0.35;
const HOPE_TO_READ: f32 = 0.45;
const HOPE_TO_MEND: f32 = 0.6;

/// How well the timing patterns alone must agree: three finders of chance have none between them.
const LEAST_RHYTHM: f32 = 0.12;

/// A code that was read.
pub struct Reading {
    /// What it says.
    pub payload: Vec<u8>,
    /// Where its modules lie.
    pub projection: Projection,
    /// How it was read.
    pub method: &'static str,
}

/// Tries triples; keeps its memory.
#[derive(Default)]
pub struct Attempts {
    catalogue: Catalogue,
    reader: Reader,
    /// Triples of this picture that no code fits.
    failed: Vec<[Point; 3]>,
    /// Pixels a module of the last code of this picture that was seen and not read.
    undecoded: Option<f32>,
}

impl Attempts {
    /// Forgets what belongs to another picture.
    pub fn begin(&mut self) {
        self.failed.clear();
        self.undecoded = None;
    }

    /// Pixels a module of a code of this picture that was seen and not read.
    pub fn undecoded(&self) -> Option<f32> {
        self.undecoded
    }

    /// Whether these three finders, `module` pixels a module, were tried in this picture.
    pub fn have_failed(&self, at: &[Point; 3], module: f32) -> bool {
        let near = |other: &[Point; 3]| {
            // To a third of a module.
            other.iter().zip(at).all(|(&a, &b)| (a - b).length() < module / 3.0)
        };
        self.failed.iter().any(near)
    }

    /// Tries to read the code between three finders.
    pub fn attempt(
        &mut self,
        gray: LumaView,
        outset: &Outset,
        budget: &mut Budget,
    ) -> Option<Reading> {
        let guesses = outset.guesses(gray, &mut self.catalogue);
        if guesses[0].is_none() {
            self.failed.push(outset.at);
        }
        guesses
            .into_iter()
            .flatten()
            .find_map(|guess| self.pursue(gray, outset.sign, guess, budget))
    }

    /// Tries to read a code of a version.
    fn pursue(
        &mut self,
        gray: LumaView,
        sign: f32,
        guess: Guess,
        budget: &mut Budget,
    ) -> Option<Reading> {
        let patterns = self.catalogue.of(guess.version);
        let reader = &mut self.reader;
        let size = guess.projection.size;
        let (all, timing) = (patterns.all(), patterns.timing());
        let fit = |projection: &Projection| agreement(gray, projection, all, sign);
        let rhythm = |projection: &Projection| agreement(gray, projection, timing, sign);

        let mut projection = guess.projection;
        let mut hope = fit(&projection);
        if guess.version > 1 {
            let reach = 2.0 + size as f32 * 0.07;
            if !budget.spend((reach * reach * 300.0) as usize) {
                return None;
            }
            if let Some(aligned) = align(gray, &projection, sign, reach)
                && fit(&aligned) > hope
            {
                (hope, projection) = (fit(&aligned), aligned);
            }
        }
        let grid = Grid { gray, projection, sign, patterns };
        if hope > HOPE_TO_READ && budget.spend(10 * size * size) {
            if let Some(payload) = reader.read(&grid) {
                return Some(Reading { payload, projection, method: "plain" });
            }
            if hope > HOPE_TO_MEND
                && budget.thorough
                && let Some(payload) = reader.mend()
            {
                return Some(Reading { payload, projection, method: "mended" });
            }
        }

        if hope < HOPE_TO_REFINE
            || rhythm(&projection) < LEAST_RHYTHM
            || !budget.spend(100 * all.len().min(MOST_FITTED))
        {
            return None;
        }
        self.undecoded = Some(projection.module());
        let projection = refine(gray, projection, patterns, sign);
        let (hope, rhythm) = (fit(&projection), rhythm(&projection));
        // A clear rhythm makes up for known modules that are hidden.
        let enough = if rhythm > 0.4 { HOPE_TO_READ } else { HOPE_TO_MEND };
        if hope < enough || rhythm < LEAST_RHYTHM || !budget.spend(10 * size * size) {
            return None;
        }
        let grid = Grid { projection, ..grid };
        if let Some(payload) = reader.read(&grid) {
            return Some(Reading { payload, projection, method: "refined" });
        }
        if !budget.thorough {
            return None;
        }
        if let Some(payload) = reader.mend() {
            return Some(Reading { payload, projection, method: "mended" });
        }
        // Out of focus, single modules fade before whole finders do.
        let light = |known: &[_]| contrast(gray, &projection, known.iter(), sign);
        if light(timing) < 0.7 * light(patterns.finders())
            && let Some(payload) = reader.equalize(&grid, budget)
        {
            return Some(Reading { payload, projection, method: "equalized" });
        }
        if !budget.spend(1000 * size) {
            return None;
        }
        let projection = stretch(gray, projection);
        let grid = Grid { projection, ..grid };
        let payload = reader.read(&grid).or_else(|| reader.mend())?;
        Some(Reading { payload, projection, method: "stretched" })
    }
}
