//! How much work a picture may cost. Counted in pixels read, not in time: the same picture is always
//! read the same way, on a fast phone and on a slow one.

/// Work left. About four nanoseconds each on a slow laptop.
#[derive(Debug, Clone, Copy)]
pub struct Budget {
    left: usize,
    /// Whether what seldom helps is tried as well.
    pub thorough: bool,
}

impl Budget {
    /// For a picture nobody takes again at once.
    pub const PICTURE: Self = Self { left: 30_000_000, thorough: true };

    /// For a frame of a video: the next one is there in a moment.
    pub const FRAME: Self = Self { left: 250_000, thorough: false };

    /// What is left once a code was read, to find the others in the same picture.
    const OTHERS: usize = 60_000;

    /// Takes `work` off, if there is as much.
    pub fn spend(&mut self, work: usize) -> bool {
        let enough = self.left >= work;
        if enough {
            self.left -= work;
        }
        enough
    }

    /// Leaves little, now that a code was read.
    pub fn is_read(&mut self) {
        self.left = self.left.min(Self::OTHERS);
        self.thorough = false;
    }
}
