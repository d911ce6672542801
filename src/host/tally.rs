//! How scanning goes, for those who follow the journey: when the first frame was there, and how many were looked at until a code was found.

use super::answer::{camera, scan};

/// After so many frames in a row without a code, the code counts as gone. Fewer may be blurred by a shaking hand.
pub const BLURRED: u32 = 6;

/// What a picture was looked at for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sight {
    /// The camera shows a picture.
    Opened,
    /// A frame without a code.
    Nothing,
    /// A frame with a code.
    Code,
}

/// Counts the frames of one way to scan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// The camera has been opened, and none of its frames looked at.
    is_fresh: bool,
    /// A code has been found.
    has_found: bool,
    /// Frames without a code, since the last with one.
    frames: u32,
}

impl Tally {
    /// Takes note, and returns what is told of it. A code that stays in view is told of once.
    pub fn note(&mut self, sight: Sight) -> [Option<String>; 2] {
        if sight == Sight::Opened {
            self.is_fresh = true;
            return [Some(camera("open")), None];
        }
        let first = std::mem::take(&mut self.is_fresh).then(|| camera("first-frame"));
        self.frames += 1;
        let found = (sight == Sight::Code).then(|| std::mem::take(&mut self.frames));
        let is_new = found.filter(|&frames| !self.has_found || frames > BLURRED);
        self.has_found |= found.is_some();
        [first, is_new.map(scan)]
    }
}
