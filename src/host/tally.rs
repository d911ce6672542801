//! How scanning goes, for those who follow the journey: when the first frame was there, and how many were looked at until a code was found.

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

/// What is told of a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Found {
    /// A word of the camera.
    pub camera: Option<&'static str>,
    /// How many frames were looked at until a code was found.
    pub frames: Option<u32>,
}

impl Tally {
    /// Takes note, and returns what is told of it. A code that stays in view is told of once.
    pub fn note(&mut self, sight: Sight) -> Found {
        if sight == Sight::Opened {
            self.is_fresh = true;
            return Found { camera: Some("open"), frames: None };
        }
        let camera = self.is_fresh.then_some("first-frame");
        self.is_fresh = false;
        self.frames += 1;
        let mut frames = None;
        if sight == Sight::Code {
            frames = (!self.has_found || self.frames > BLURRED).then_some(self.frames);
            self.has_found = true;
            self.frames = 0;
        }
        Found { camera, frames }
    }
}
