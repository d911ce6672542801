//! The work that a picture may cost. It is counted in pixels read, not in time, so that the same picture is
//! always read the same way, on any device.

/// Work left, in pixels read: about four nanoseconds each on a slow laptop.
#[derive(Debug, Clone, Copy)]
pub struct Budget {
    left: usize,
    /// What is left besides, once another wanted code is read.
    reserve: usize,
    /// What may be spent from one wanted code to the next.
    after_wanted: usize,
    /// Whether methods that seldom help are tried as well.
    pub thorough: bool,
}

impl Budget {
    /// For a picture by itself.
    pub const PICTURE: Self = Self::new(30_000_000, 3_000_000, true);

    /// For a frame of a video, as the next frame follows at once.
    pub const FRAME: Self = Self::new(250_000, 60_000, false);

    const fn new(left: usize, after_wanted: usize, thorough: bool) -> Self {
        Self { left, reserve: 0, after_wanted, thorough }
    }

    /// Takes `work` off, and returns `true`, if that much is left.
    pub fn spend(&mut self, work: usize) -> bool {
        let enough = self.left >= work;
        if enough {
            self.left -= work;
        }
        enough
    }

    /// All that is left.
    pub fn left(&self) -> usize {
        self.left + self.reserve
    }

    /// Leaves a part of the rest for another code, once a wanted one was read: each that is read gives leave to look
    /// for one more.
    pub fn reduce_after_wanted(&mut self) {
        let all = self.left();
        self.left = all.min(self.after_wanted);
        self.reserve = all - self.left;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_wanted_code_gives_leave_to_look_for_one_more() {
        let mut budget = Budget::FRAME;
        budget.reduce_after_wanted();
        assert!(budget.spend(50_000));
        assert!(!budget.spend(50_000), "the rest is for when another one is read");
        budget.reduce_after_wanted();
        assert!(budget.spend(60_000) && !budget.spend(1));
        budget.reduce_after_wanted();
        budget.reduce_after_wanted();
        assert_eq!(budget.left(), 140_000, "nothing is spent twice");
    }
}
