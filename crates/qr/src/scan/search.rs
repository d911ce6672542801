//! The search of one picture: the work left for it, and the codes found so far.

use crate::point::Point;
use crate::scan::budget::Budget;
use crate::scan::scanner::DecodedCode;

/// Most codes that are collected in one picture.
const MAX_CODES: usize = 32;

/// Work of a slice, in pixels read: about twenty milliseconds on a slow laptop.
const SLICE: usize = 5_000_000;

/// The search of a picture in slices: [`Scanner::begin`](crate::Scanner::begin) makes it, and
/// [`Scanner::advance`](crate::Scanner::advance) carries it on.
pub struct Search {
    pub(super) budget: Budget,
    /// Codes whose payload begins with these bytes are looked for.
    wanted: Vec<u8>,
    pub(super) found: Vec<DecodedCode>,
    /// The outlines of all codes that were read, also of those that say the same as another.
    pub(super) outlines: Vec<[Point; 4]>,
    /// The pass that is under way or comes next.
    pub(super) pass: usize,
    /// The candidates of the pass under way; `None` before its finder patterns are searched.
    pub(super) round: Option<Round>,
    /// Work of a slice, in pixels read.
    pub(super) slice: usize,
}

/// How far the candidates of a pass are read.
#[derive(Default)]
pub struct Round {
    /// The next candidate.
    pub next: usize,
    /// The candidates of this pass that were tried.
    pub tried: Vec<[Point; 3]>,
    /// How many codes had been read when the round began.
    pub read_before: usize,
}

impl Search {
    pub(super) fn new(budget: Budget, wanted: &[u8]) -> Self {
        Self {
            budget,
            wanted: wanted.to_vec(),
            found: Vec::new(),
            outlines: Vec::new(),
            pass: 0,
            round: None,
            slice: SLICE,
        }
    }

    /// Every code that was found, in no particular order.
    pub fn into_codes(self) -> Vec<DecodedCode> {
        self.found
    }

    pub(super) fn add(&mut self, code: DecodedCode) {
        if self.is_wanted(&code) {
            self.budget.reduce_after_wanted();
        }
        self.outlines.push(code.outline);
        if self.found.iter().all(|other| other.payload != code.payload) {
            self.found.push(code);
        }
    }

    fn is_wanted(&self, code: &DecodedCode) -> bool {
        code.payload.starts_with(&self.wanted)
    }

    /// The wanted ones of the codes that were found.
    pub(super) fn wanted(&self) -> impl Iterator<Item = &DecodedCode> {
        self.found.iter().filter(|code| self.is_wanted(code))
    }

    /// Whether a wanted code was found.
    pub(super) fn has_wanted(&self) -> bool {
        self.wanted().next().is_some()
    }

    pub(super) fn is_full(&self) -> bool {
        self.outlines.len() >= MAX_CODES
    }

    /// Whether a point lies in a code that was read.
    pub(super) fn is_in_read_code(&self, point: Point) -> bool {
        self.outlines.iter().any(|outline| contains(outline, point))
    }

    /// The work left when the slice that begins now ends.
    pub(super) fn end_of_slice(&self) -> usize {
        self.budget.left().saturating_sub(self.slice)
    }
}

/// Whether a point lies in a convex quadrilateral: on the same side of all four edges, whichever way round they go.
fn contains(outline: &[Point; 4], point: Point) -> bool {
    let side = |edge: usize| {
        let (from, to) = (outline[edge], outline[(edge + 1) % 4]);
        (to - from).cross(point - from)
    };
    (0..4).all(|edge| side(edge) > 0.0) || (0..4).all(|edge| side(edge) < 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_in_a_code_is_told_from_what_is_beside_it() {
        let outline = [(10.0, 0.0), (20.0, 10.0), (10.0, 20.0), (0.0, 10.0)];
        let mut outline = outline.map(|(x, y)| Point::new(x, y));
        for _ in 0..2 {
            assert!(contains(&outline, Point::new(10.0, 10.0)));
            assert!(contains(&outline, Point::new(2.0, 10.0)));
            assert!(!contains(&outline, Point::new(2.0, 2.0)));
            assert!(!contains(&outline, Point::new(21.0, 10.0)));
            // As in a mirror.
            outline.reverse();
        }
    }
}
