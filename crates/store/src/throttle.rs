//! What other tabs ask for often happens seldom: any script of the same origin can send messages, and as many as it likes.

/// The most that is remembered while a pause lasts; what comes beyond is forgotten.
pub const MOST_OWED: usize = 8;

/// Lets something happen at once, and then once a pause for all that came meanwhile. The pause itself is a timer of the shell.
#[derive(Debug)]
pub struct Throttle<T> {
    is_pausing: bool,
    owed: Vec<T>,
}

impl<T> Default for Throttle<T> {
    fn default() -> Self {
        Self { is_pausing: false, owed: Vec::new() }
    }
}

impl<T> Throttle<T> {
    /// Something is asked for. Returned, it is to be done now, and a pause begins.
    pub fn ask(&mut self, wanted: T) -> Option<T> {
        if !self.is_pausing {
            self.is_pausing = true;
            return Some(wanted);
        }
        if self.owed.len() < MOST_OWED {
            self.owed.push(wanted);
        }
        None
    }

    /// A pause is over: what is to be done now. If it is anything, another pause begins.
    pub fn take_owed(&mut self) -> Vec<T> {
        self.is_pausing = !self.owed.is_empty();
        std::mem::take(&mut self.owed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_others_happen_together_after_a_pause() {
        let mut throttle = Throttle::default();
        assert_eq!([1, 2, 3].map(|number| throttle.ask(number)), [Some(1), None, None]);
        assert_eq!(throttle.take_owed(), [2, 3]);
        assert_eq!(throttle.ask(4), None, "another pause has begun");
        assert_eq!(throttle.take_owed(), [4]);
        assert_eq!(throttle.take_owed(), [], "nobody has asked");
        assert_eq!(throttle.ask(5), Some(5), "so it is free again");
    }

    #[test]
    fn a_flood_is_remembered_in_part() {
        let mut throttle = Throttle::default();
        let at_once = (0..10_000).filter_map(|number| throttle.ask(number)).count();
        assert_eq!((at_once, throttle.take_owed().len()), (1, MOST_OWED));
    }
}
