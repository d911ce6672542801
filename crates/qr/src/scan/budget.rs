//! The work that a picture may cost. It is counted in pixels read, not in time, so that the same picture is
//! always read the same way, on any device.

/// Work left, in pixels read: about four nanoseconds each on a slow laptop.
#[derive(Debug, Clone, Copy)]
pub struct Budget {
    left: usize,
    /// Whether methods that seldom help are tried as well.
    pub thorough: bool,
}

impl Budget {
    /// For a picture by itself.
    pub const PICTURE: Self = Self { left: 30_000_000, thorough: true };

    /// For a frame of a video, as the next frame follows at once.
    pub const FRAME: Self = Self { left: 250_000, thorough: false };

    /// What remains after a wanted code was read, for other codes in the same picture.
    const AFTER_WANTED: usize = 60_000;

    /// Takes `work` off, and returns `true`, if that much is left.
    pub fn spend(&mut self, work: usize) -> bool {
        let enough = self.left >= work;
        if enough {
            self.left -= work;
        }
        enough
    }

    /// Leaves a small rest, once a wanted code was read.
    pub fn reduce_after_wanted(&mut self) {
        self.left = self.left.min(Self::AFTER_WANTED);
        self.thorough = false;
    }
}
