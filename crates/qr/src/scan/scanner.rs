//! The scanner: passes over a picture, and the candidates that they find.

use std::fmt;
use std::mem::take;

use crate::luma::LumaView;
use crate::point::Point;
use crate::scan::binary::BinaryView;
use crate::scan::budget::Budget;
use crate::scan::candidate::CandidateReader;
use crate::scan::estimate::Estimate;
use crate::scan::finder_patterns::{self, FinderPattern};
use crate::scan::frame_stats::FrameStats;
use crate::scan::halve::halve;
use crate::scan::passes::{PASSES, Pass, Plane};
use crate::scan::region_of_interest::RegionOfInterest;
use crate::scan::sharpen::Sharpener;
use crate::scan::threshold::Thresholds;
use crate::scan::triples::{self, Triple};

/// A code that was found and decoded.
#[derive(Clone)]
pub struct DecodedCode {
    /// The decoded bytes.
    pub payload: Vec<u8>,
    /// The corners of the code in the picture, in pixels, clockwise from the code's own upper left.
    pub outline: [Point; 4],
}

impl fmt::Debug for DecodedCode {
    /// Shows the length of the payload only, because it may be confidential.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DecodedCode({} bytes)", self.payload.len())
    }
}

/// The search of one picture: the work left for it, and the codes found so far.
struct Search<'a> {
    budget: Budget,
    /// The search ends with a code whose payload begins with these bytes.
    wanted: &'a [u8],
    found: Vec<DecodedCode>,
}

impl<'a> Search<'a> {
    fn new(budget: Budget, wanted: &'a [u8]) -> Self {
        Self { budget, wanted, found: Vec::new() }
    }

    fn add(&mut self, code: DecodedCode) {
        if code.payload.starts_with(self.wanted) {
            self.budget.reduce_after_wanted();
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

/// Finds and decodes codes. Its memory is used again from picture to picture, so that it allocates little but
/// the results after the first frames of a video.
#[derive(Default)]
pub struct Scanner {
    thresholds: Thresholds,
    changes: Vec<u32>,
    finders: Vec<FinderPattern>,
    triples: Vec<Triple>,
    half: Vec<u8>,
    sharp: Vec<u8>,
    sharpener: Sharpener,
    candidates: CandidateReader,
    /// Counts the frames of a video, for the passes that take turns.
    turn: usize,
    /// Where the last frame had a wanted code.
    region: Option<RegionOfInterest>,
}

impl Scanner {
    /// The codes of a picture by itself. All passes are made, until one finds a code whose payload begins
    /// with `wanted`; with `b""` that is any code. Others that the same pass finds are returned as well.
    pub fn scan(&mut self, picture: LumaView, wanted: &[u8]) -> Vec<DecodedCode> {
        let mut search = Search::new(Budget::PICTURE, wanted);
        self.start_picture();
        for pass in &PASSES {
            self.pass(picture, pass, &mut search);
            if search.is_done() {
                break;
            }
        }
        search.found
    }

    /// The codes of one frame of a video, within a small budget of work. The region where the last frame had
    /// a wanted code is searched first, then the whole frame in the cheapest pass, then in one of the other
    /// passes, which take turns from frame to frame, until a code is found whose payload begins with
    /// `wanted`.
    pub fn scan_frame(&mut self, frame: LumaView, wanted: &[u8]) -> Vec<DecodedCode> {
        let mut search = Search::new(Budget::FRAME, wanted);
        if let Some(region) = self.region.take()
            && let Some(cropped) = region.crop(frame)
        {
            self.start_picture();
            self.pass(cropped, &PASSES[0], &mut search);
            let origin = region.origin();
            for code in &mut search.found {
                code.outline = code.outline.map(|corner| corner + origin);
            }
        }
        self.start_picture();
        let turn = 1 + self.turn % (PASSES.len() - 1);
        for pass in [0, turn] {
            if !search.is_done() {
                self.pass(frame, &PASSES[pass], &mut search);
            }
        }
        if !search.is_done() {
            self.turn += 1;
        }
        self.region = search.wanted().map(|code| RegionOfInterest::around(&code.outline, frame));
        search.found
    }

    /// Statistics of the picture that was scanned last, which must be given again.
    pub fn stats(&self, picture: LumaView) -> FrameStats {
        FrameStats::measure(picture, self.candidates.undecoded())
    }

    /// Forgets what belongs to the picture before.
    fn start_picture(&mut self) {
        self.half.clear();
        self.candidates.start_picture();
    }

    /// Makes one pass over `gray`.
    fn pass(&mut self, gray: LumaView, pass: &Pass, search: &mut Search) {
        // Taken out while they are borrowed, and put back for the next picture.
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
            self.search(gray, plane, pass, search);
        }
        (self.half, self.sharp) = (half, sharp);
    }

    /// Searches `plane`, which is `gray` or derived from it, for finder patterns, and reads their codes in
    /// `gray`.
    fn search(&mut self, gray: LumaView, plane: LumaView, pass: &Pass, search: &mut Search) {
        let thresholds = &mut self.thresholds;
        thresholds.measure(plane);
        thresholds.set(pass.window);
        let binary = BinaryView { gray: plane, thresholds };
        // Not every row of a large picture is searched, because each module has several.
        let stride = match gray.height() {
            0..400 => 1,
            400..700 => 2,
            _ if pass.plane == Plane::Whole => 3,
            _ => 2,
        };
        finder_patterns::search(binary, stride, &mut self.changes, &mut self.finders);
        triples::search(&mut self.finders, &mut self.triples);
        let scale = if pass.plane == Plane::Whole { 1.0 } else { 2.0 };
        // A finder pattern of a code that was read belongs to no other.
        let mut read: Vec<Triple> = Vec::new();
        for triple in &self.triples {
            let at = triple.at.map(|point| point * scale);
            if read.iter().any(|other| other.shares_finder(triple))
                || self.candidates.is_rejected(&at, scale * triple.modules[0])
            {
                continue;
            }
            let Some(estimate) = Estimate::measure(binary, scale, triple) else { continue };
            if let Some(reading) = self.candidates.read(gray, &estimate, &mut search.budget) {
                read.push(*triple);
                search.add(DecodedCode {
                    payload: reading.payload,
                    outline: reading.homography.outline(),
                });
            }
        }
    }
}

#[cfg(test)]
#[path = "scanner_tests.rs"]
mod tests;
