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
use crate::scan::search::{Round, Search};
use crate::scan::sharpen::Sharpener;
use crate::scan::threshold::Thresholds;
use crate::scan::triples::{self, Limits, Triple};

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

/// So many frames after a code was found, or after the last time, a frame is searched as a whole.
const WHOLE_EVERY: usize = 4;

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
    /// Where the last frame had wanted codes.
    region: Option<RegionOfInterest>,
    /// How many frames in a row had such a region, since one was searched as a whole.
    followed: usize,
}

impl Scanner {
    /// The codes of a picture by itself. Passes are made until one finds a code whose payload begins with `wanted`, with
    /// `b""` any code, and leaves nothing that looks like another. Other codes that these passes find are returned as
    /// well, 32 codes at most.
    pub fn scan(&mut self, picture: LumaView, wanted: &[u8]) -> Vec<DecodedCode> {
        let mut search = self.begin(wanted);
        while !self.advance(picture, &mut search) {}
        search.into_codes()
    }

    /// Begins to scan a picture by itself in slices, for whoever has no thread to spare: [`scan`](Self::scan) in parts,
    /// with the same result. Only one picture at a time is scanned, and no frame in between.
    pub fn begin(&mut self, wanted: &[u8]) -> Search {
        self.start_picture();
        Search::new(Budget::PICTURE, wanted)
    }

    /// Carries on a search that [`begin`](Self::begin) made: one slice, of a few dozen milliseconds on a slow laptop for
    /// a picture of [`MAX_PICTURE_SIDE`](crate::luma::MAX_PICTURE_SIDE). `picture` is the same in each. Returns whether
    /// the search is over.
    pub fn advance(&mut self, picture: LumaView, search: &mut Search) -> bool {
        let Some(pass) = PASSES.get(search.pass) else { return true };
        if !self.pass(picture, pass, Limits::MANY, search) {
            return false;
        }
        search.pass += 1;
        search.pass == PASSES.len() || self.is_done(search)
    }

    /// The codes of one frame of a video, within a small budget of work. The region where the last frame had
    /// wanted codes is searched first, then the whole frame in the cheapest pass, then in one of the other
    /// passes, which take turns from frame to frame, until a code is found whose payload begins with
    /// `wanted`. Every fourth frame is searched as a whole, because there may be another code beside the region.
    pub fn scan_frame(&mut self, frame: LumaView, wanted: &[u8]) -> Vec<DecodedCode> {
        let mut search = Search::new(Budget::FRAME, wanted);
        let region = self.region.take();
        self.followed = if region.is_some() { self.followed + 1 } else { 0 };
        let is_whole = self.followed == WHOLE_EVERY;
        if let Some(region) = region
            && !is_whole
            && let Some(cropped) = region.crop(frame)
        {
            self.start_picture();
            self.whole_pass(cropped, &PASSES[0], &mut search);
            let origin = region.origin();
            let outlines = search.found.iter_mut().map(|code| &mut code.outline);
            for outline in outlines.chain(&mut search.outlines) {
                *outline = outline.map(|corner| corner + origin);
            }
        }
        self.start_picture();
        let turn = 1 + self.turn % (PASSES.len() - 1);
        for pass in [0, turn] {
            if !search.has_wanted() || is_whole && !self.is_done(&search) {
                self.whole_pass(frame, &PASSES[pass], &mut search);
            }
        }
        if is_whole {
            self.followed = 0;
        }
        if is_whole || !search.has_wanted() {
            self.turn += 1;
        }
        if search.has_wanted() {
            let corners: Vec<Point> = search.wanted().flat_map(|code| code.outline).collect();
            self.region = Some(RegionOfInterest::around(&corners, frame));
        }
        search.into_codes()
    }

    /// Statistics of the picture that was scanned last, which must be given again.
    pub fn stats(&self, picture: LumaView) -> FrameStats {
        FrameStats::measure(picture, self.candidates.undecoded())
    }

    /// Forgets what belongs to the picture before.
    fn start_picture(&mut self) {
        self.half.clear();
        self.candidates.start_picture();
        self.triples.clear();
    }

    /// Whether a wanted code was found, and the last pass saw no finder patterns that could be those of another.
    fn is_done(&self, search: &Search) -> bool {
        search.has_wanted() && (self.triples.is_empty() || search.is_full())
    }

    /// Makes one pass over a frame at once.
    fn whole_pass(&mut self, gray: LumaView, pass: &Pass, search: &mut Search) {
        while !self.pass(gray, pass, Limits::FEW, search) {}
    }

    /// Makes one slice of a pass over `gray`. Returns whether the pass is over.
    fn pass(&mut self, gray: LumaView, pass: &Pass, limits: Limits, search: &mut Search) -> bool {
        // Taken out while they are borrowed, and put back for the next slice.
        let (mut half, mut sharp) = (take(&mut self.half), take(&mut self.sharp));
        let begins = search.round.is_none();
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
                if begins {
                    self.sharpener.sharpen(plane, &mut sharp);
                }
                LumaView::new(plane.width(), plane.height(), &sharp)
            }
            plane => plane,
        };
        let is_over = plane.is_none_or(|plane| {
            if begins {
                self.find(gray.height(), plane, pass, limits, search);
            }
            self.read(gray, plane, pass, search)
        });
        if is_over {
            search.round = None;
        }
        (self.half, self.sharp) = (half, sharp);
        is_over
    }

    /// Searches `plane`, of a picture of `height` pixels, for finder patterns, and combines them.
    fn find(
        &mut self,
        height: usize,
        plane: LumaView,
        pass: &Pass,
        limits: Limits,
        search: &mut Search,
    ) {
        let thresholds = &mut self.thresholds;
        thresholds.measure(plane);
        thresholds.set(pass.window);
        let binary = BinaryView { gray: plane, thresholds };
        // Not every row of a large picture is searched, because each module has several.
        let stride = match height {
            0..400 => 1,
            400..700 => 2,
            _ if pass.plane == Plane::Whole => 3,
            _ => 2,
        };
        finder_patterns::search(binary, stride, &mut self.changes, &mut self.finders);
        search.round = Some(Round::default());
        self.combine(pass, limits, search);
    }

    /// Combines the finder patterns outside of the codes that were read.
    fn combine(&mut self, pass: &Pass, limits: Limits, search: &mut Search) {
        let scale = pass.plane.scale();
        self.finders.retain(|finder| !search.is_in_read_code(finder.at * scale));
        triples::search(&mut self.finders, limits, &mut self.triples);
        if let Some(round) = &mut search.round {
            (round.next, round.read_before) = (0, search.outlines.len());
        }
    }

    /// Reads the candidates in `gray` until the slice is full. Where some are read, what is left is combined anew: among
    /// many codes most triples are of several. Returns whether there is no more to read.
    fn read(&mut self, gray: LumaView, plane: LumaView, pass: &Pass, search: &mut Search) -> bool {
        let end = search.end_of_slice();
        let scale = pass.plane.scale();
        let Some(mut round) = search.round.take() else { return true };
        while let Some(triple) = self.triples.get(round.next) {
            if search.budget.left() < end {
                search.round = Some(round);
                return false;
            }
            round.next += 1;
            let at = triple.at.map(|point| point * scale);
            if at.iter().any(|&point| search.is_in_read_code(point))
                || round.tried.contains(&at)
                || self.candidates.is_rejected(&at, scale * triple.modules[0])
            {
                continue;
            }
            round.tried.push(at);
            let binary = BinaryView { gray: plane, thresholds: &self.thresholds };
            let Some(estimate) = Estimate::measure(binary, scale, triple) else { continue };
            if let Some(reading) = self.candidates.read(gray, &estimate, &mut search.budget) {
                search.add(DecodedCode {
                    payload: reading.payload,
                    outline: reading.homography.outline(),
                });
            }
        }
        if search.outlines.len() == round.read_before || search.is_full() {
            return true;
        }
        search.round = Some(round);
        self.combine(pass, Limits::MANY, search);
        self.triples.is_empty()
    }
}

#[cfg(test)]
#[path = "scanner_tests.rs"]
mod tests;
