//! The scanner: passes over a picture, and what is tried with the finders they find.

use std::mem::take;

use crate::luma::LumaView;
use crate::point::Point;
use crate::scan::binary::Binary;
use crate::scan::budget::Budget;
use crate::scan::candidate::Attempts;
use crate::scan::estimate::Outset;
use crate::scan::finder_patterns::{self, Finder};
use crate::scan::frame_stats::FrameStats;
use crate::scan::halve::halve;
use crate::scan::passes::{PASSES, Pass, Plane};
use crate::scan::region_of_interest::Place;
use crate::scan::sharpen::Sharpener;
use crate::scan::threshold::Thresholds;
use crate::scan::triples::{self, Triple};

/// A code that was read.
#[derive(Clone)]
pub struct DecodedCode {
    /// What it says, byte for byte.
    pub payload: Vec<u8>,
    /// Its corners in the picture, in pixels, clockwise from its upper left.
    pub outline: [Point; 4],
    /// The pass that found it.
    pub pass: &'static str,
    /// How it was read.
    pub method: &'static str,
}

/// One look at a picture: what it may still cost, and what it found.
struct Look<'a> {
    budget: Budget,
    /// How the payload of a code begins that ends the search.
    wanted: &'a [u8],
    found: Vec<DecodedCode>,
}

impl<'a> Look<'a> {
    fn new(budget: Budget, wanted: &'a [u8]) -> Self {
        Self { budget, wanted, found: Vec::new() }
    }

    fn add(&mut self, code: DecodedCode) {
        if code.payload.starts_with(self.wanted) {
            self.budget.is_read();
        }
        if self.found.iter().all(|other| other.payload != code.payload) {
            self.found.push(code);
        }
    }

    fn wanted(&self) -> Option<&DecodedCode> {
        self.found.iter().find(|code| code.payload.starts_with(self.wanted))
    }

    fn is_done(&self) -> bool {
        self.wanted().is_some()
    }
}

/// Finds and reads codes. Keeps its memory from picture to picture, so that a video allocates nothing
/// after its first frames.
#[derive(Default)]
pub struct Scanner {
    thresholds: Thresholds,
    changes: Vec<u32>,
    finders: Vec<Finder>,
    triples: Vec<Triple>,
    half: Vec<u8>,
    sharp: Vec<u8>,
    sharpener: Sharpener,
    attempts: Attempts,
    /// Which of the dearer passes is next in a video.
    turn: usize,
    last: Option<Place>,
}

impl Scanner {
    /// The codes of a picture nobody takes again at once: every pass, until one reads a code whose
    /// payload begins with `wanted`.
    pub fn scan(&mut self, picture: LumaView, wanted: &[u8]) -> Vec<DecodedCode> {
        let mut look = Look::new(Budget::PICTURE, wanted);
        self.begin();
        for pass in &PASSES {
            self.pass(picture, pass, &mut look);
            if look.is_done() {
                break;
            }
        }
        look.found
    }

    /// The codes of one frame of a video: where one was seen last, then everywhere in the cheapest
    /// pass, then in one of the others, which take turns; until one reads a code whose payload begins
    /// with `wanted`.
    pub fn scan_frame(&mut self, frame: LumaView, wanted: &[u8]) -> Vec<DecodedCode> {
        let mut look = Look::new(Budget::FRAME, wanted);
        if let Some(place) = self.last.take()
            && let Some(part) = place.part_of(frame)
        {
            self.begin();
            self.pass(part, &PASSES[0], &mut look);
            let origin = place.origin();
            for code in &mut look.found {
                code.outline = code.outline.map(|corner| corner + origin);
            }
        }
        self.begin();
        let turn = 1 + self.turn % (PASSES.len() - 1);
        for pass in [0, turn] {
            if !look.is_done() {
                self.pass(frame, &PASSES[pass], &mut look);
            }
        }
        if !look.is_done() {
            self.turn += 1;
        }
        self.last = look.wanted().map(|code| Place::of(&code.outline, frame));
        look.found
    }

    /// What the picture looked at last, which this must be, is like.
    pub fn stats(&self, picture: LumaView) -> FrameStats {
        FrameStats::measure(picture, self.attempts.undecoded())
    }

    /// Forgets what belongs to another picture.
    fn begin(&mut self) {
        self.half.clear();
        self.attempts.begin();
    }

    fn pass(&mut self, gray: LumaView, pass: &Pass, look: &mut Look) {
        // Taken out while they are looked at, and put back for the next picture.
        let (mut half, mut sharp) = (take(&mut self.half), take(&mut self.sharp));
        let plane = if pass.plane == Plane::Whole {
            Some(gray)
        } else {
            if half.is_empty() {
                halve(gray, &mut half);
            }
            LumaView::new(gray.width() / 2, gray.height() / 2, &half)
        };
        let plane = match plane {
            Some(plane) if pass.plane == Plane::Sharp => {
                self.sharpener.sharpen(plane, &mut sharp);
                LumaView::new(plane.width(), plane.height(), &sharp)
            }
            plane => plane,
        };
        if let Some(plane) = plane {
            self.look(gray, plane, pass, look);
        }
        (self.half, self.sharp) = (half, sharp);
    }

    /// Looks for codes of `gray` in `plane`, which is `gray` or made of it.
    fn look(&mut self, gray: LumaView, plane: LumaView, pass: &Pass, look: &mut Look) {
        let thresholds = &mut self.thresholds;
        thresholds.measure(plane);
        thresholds.set(pass.window);
        let binary = Binary { gray: plane, thresholds };
        // Of a large picture not every row is looked at: a module has several.
        let stride = match gray.height() {
            0..400 => 1,
            400..700 => 2,
            _ if pass.plane == Plane::Whole => 3,
            _ => 2,
        };
        finder_patterns::search(binary, stride, &mut self.changes, &mut self.finders);
        triples::search(&mut self.finders, &mut self.triples);
        let scale = if pass.plane == Plane::Whole { 1.0 } else { 2.0 };
        // No finder belongs to two codes.
        let mut read: Vec<Triple> = Vec::new();
        for triple in &self.triples {
            let at = triple.at.map(|point| point * scale);
            if read.iter().any(|other| other.shares(triple))
                || self.attempts.have_failed(&at, scale * triple.modules[0])
            {
                continue;
            }
            let Some(outset) = Outset::measure(binary, scale, triple) else { continue };
            if let Some(reading) = self.attempts.attempt(gray, &outset, &mut look.budget) {
                read.push(*triple);
                look.add(DecodedCode {
                    payload: reading.payload,
                    outline: reading.projection.outline(),
                    pass: pass.name,
                    method: reading.method,
                });
            }
        }
    }
}

#[cfg(test)]
#[path = "scanner_tests.rs"]
mod tests;
