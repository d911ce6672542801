//! Keeping a PIN without keeping it: an Argon2id verifier, and the lock that limits guessing.

use super::{
    digits::{Digits, Pin},
    entropy::Entropy,
    hashes::{Hashes, SALT, TAG},
    policy::{PinCost, Policy},
    time::Time,
};
use std::fmt;

/// What is stored of a secret of digits: salt, cost and an Argon2id tag (RFC 9106).
///
/// Six digits fall to whoever holds the device and has an afternoon; the verifier keeps them out of
/// clear text, not out of reach.
#[derive(Clone, PartialEq, Eq)]
pub struct Verifier {
    /// What a guess costs.
    pub cost: PinCost,
    /// Random bytes.
    pub salt: [u8; SALT],
    /// The hash; zeros, which fit nothing, where it could not be made.
    pub tag: [u8; TAG],
}

impl Verifier {
    /// Hashes `secret` with a fresh salt.
    pub fn new<const N: usize>(secret: &Digits<N>, cost: PinCost, entropy: &mut Entropy) -> Self {
        let salt = entropy.take();
        let tag = entropy.hashes().tag(secret.as_bytes(), cost, salt);
        Self { cost, salt, tag }
    }

    /// Whether `candidate` is the secret. Takes the same time wherever it differs.
    pub fn matches<const N: usize>(&self, candidate: &Digits<N>, hashes: &mut Hashes) -> bool {
        let tag = hashes.tag(candidate.as_bytes(), self.cost, self.salt);
        tag != [0; TAG] && self.tag.iter().zip(tag).fold(0, |diff, (a, b)| diff | (a ^ b)) == 0
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Verifier(…)")
    }
}

/// Why a PIN did not open the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PinProblem {
    /// It is another one.
    Wrong {
        /// Tries left before the next lock.
        left: u8,
    },
    /// The biometric prompt did not recognise the person.
    NotRecognised,
}

/// Why a new PIN was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NewPinProblem {
    /// One digit repeated, or a straight run.
    Trivial,
    /// The second entry was another one; the pair starts again.
    Mismatch,
}

/// Counts wrong PINs: three lock the app for five minutes, three more for an hour, three more for good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PinGuard {
    /// Wrong entries since the last lock or the last right one.
    pub wrong: u8,
    /// Locks since the last right one. One more than there are makes the block for good.
    pub locks: u8,
    /// From when until when the last lock is, or was.
    pub locked: Option<(Time, Time)>,
}

/// What came of one entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PinCheck {
    /// The right PIN.
    Right,
    /// Another one, and this many tries are left.
    Wrong(u8),
    /// Locked, by this entry or before; the entry was not looked at if before.
    Locked,
    /// This entry has blocked the app for good.
    Blocked,
}

impl PinGuard {
    /// Looks at one entry.
    pub fn check(
        &mut self,
        pin: &Pin,
        verifier: &Verifier,
        now: Time,
        hashes: &mut Hashes,
    ) -> PinCheck {
        if self.is_blocked() {
            return PinCheck::Blocked;
        }
        if self.locked_at(now).is_some() {
            return PinCheck::Locked;
        }
        if verifier.matches(pin, hashes) {
            *self = Self::default();
            return PinCheck::Right;
        }
        self.wrong += 1;
        if self.wrong < Policy::PIN_TRIES {
            return PinCheck::Wrong(Policy::PIN_TRIES - self.wrong);
        }
        self.wrong = 0;
        let lock = Policy::PIN_LOCKS.get(usize::from(self.locks));
        self.locks += 1;
        self.locked = lock.map(|&span| (now, now.after(span)));
        if lock.is_some() { PinCheck::Locked } else { PinCheck::Blocked }
    }

    /// From when until when it is locked, if it is at `now`.
    pub fn locked_at(&self, now: Time) -> Option<(Time, Time)> {
        self.locked.filter(|&(_, until)| now < until)
    }

    /// The demo's hand: a lock that runs at `now` is over. The next one is as long as it would have been.
    pub fn skip_lock(&mut self, now: Time) {
        self.locked = self.locked.map(|(from, until)| (from, until.min(now)));
    }

    /// Whether the last lock was skipped and nothing has been entered since: it ended before its time.
    pub fn was_skipped(&self) -> bool {
        let last = usize::from(self.locks).checked_sub(1);
        let whole = last.and_then(|place| Policy::PIN_LOCKS.get(place));
        let ended_early =
            |(from, until): (Time, Time)| whole.is_some_and(|&it| until < from.after(it));
        self.wrong == 0 && self.locked.is_some_and(ended_early)
    }

    /// Whether counting can have led here by `now`.
    pub fn is_sound(&self, now: Time) -> bool {
        let longest = Policy::PIN_LOCKS.into_iter().max().unwrap_or_default();
        self.wrong < Policy::PIN_TRIES
            && usize::from(self.locks) <= Policy::PIN_LOCKS.len() + 1
            && self.locked.is_none_or(|(from, until)| from <= now && until <= from.after(longest))
    }

    /// Whether it is blocked for good.
    pub fn is_blocked(&self) -> bool {
        usize::from(self.locks) > Policy::PIN_LOCKS.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn pin(text: &str) -> Pin {
        Pin::parse(text).expect("six digits")
    }

    fn verifier() -> Verifier {
        Verifier::new(&pin("112358"), PinCost::CHEAPEST, &mut Entropy::from_seed([7; 32]))
    }

    #[test]
    fn the_usual_cost_is_the_floor_and_no_two_verifiers_are_alike() {
        let PinCost { memory_kib, passes } = Policy::default().pin_cost;
        assert_eq!((memory_kib, passes), (19_456, 2));
        let mut entropy = Entropy::from_seed([7; 32]);
        let two = [(); 2].map(|()| Verifier::new(&pin("112358"), PinCost::CHEAPEST, &mut entropy));
        assert!(two[0].salt != two[1].salt && two[0].tag != two[1].tag);
        assert_eq!(format!("{:?}", two[0]), "Verifier(…)");
    }

    #[test]
    fn only_the_same_pin_matches() {
        assert!(verifier().matches(&pin("112358"), &mut Hashes::new()));
        assert!(!verifier().matches(&pin("112359"), &mut Hashes::new()));
        // So many that differences which cancel each other out would show.
        let verifier = verifier();
        for other in 0..2_000 {
            assert!(!verifier.matches(&pin(&format!("{other:06}")), &mut Hashes::new()), "{other}");
        }
    }

    #[test]
    fn debug_shows_nothing_of_it() {
        assert_eq!(format!("{:?}", verifier()), "Verifier(…)");
    }

    #[test]
    fn nine_wrong_pins_block_for_good_with_two_locks_before() {
        let (verifier, wrong) = (verifier(), pin("271828"));
        let mut guard = PinGuard::default();
        let mut now = Time::from_millis(1_000);
        for (round, lock) in Policy::PIN_LOCKS.into_iter().enumerate() {
            assert_eq!(
                guard.check(&wrong, &verifier, now, &mut Hashes::new()),
                PinCheck::Wrong(2),
                "round {round}"
            );
            assert_eq!(guard.check(&wrong, &verifier, now, &mut Hashes::new()), PinCheck::Wrong(1));
            assert_eq!(guard.check(&wrong, &verifier, now, &mut Hashes::new()), PinCheck::Locked);
            let end = now.after(lock);
            let before = now.after(lock.saturating_sub(Duration::from_millis(1)));
            assert_eq!(
                guard.check(&pin("112358"), &verifier, before, &mut Hashes::new()),
                PinCheck::Locked
            );
            now = end;
        }
        guard.check(&wrong, &verifier, now, &mut Hashes::new());
        guard.check(&wrong, &verifier, now, &mut Hashes::new());
        assert_eq!(guard.check(&wrong, &verifier, now, &mut Hashes::new()), PinCheck::Blocked);
        assert_eq!(
            guard.check(&pin("112358"), &verifier, now, &mut Hashes::new()),
            PinCheck::Blocked
        );
    }

    #[test]
    fn a_lock_that_is_skipped_ends_now_and_counts() {
        let (verifier, wrong) = (verifier(), pin("271828"));
        let mut guard = PinGuard::default();
        let now = Time::from_millis(1_000);
        guard.skip_lock(now);
        assert_eq!(guard, PinGuard::default(), "there is none");
        let fail = |guard: &mut PinGuard, now| {
            (0..3).map(|_| guard.check(&wrong, &verifier, now, &mut Hashes::new())).last()
        };
        assert_eq!(fail(&mut guard, now), Some(PinCheck::Locked));
        assert!(!guard.was_skipped());
        let later = now.after(Duration::from_secs(5));
        guard.skip_lock(later);
        assert!(guard.was_skipped() && guard.is_sound(later));
        assert_eq!(guard.locked_at(later), None);
        assert_eq!(fail(&mut guard, later), Some(PinCheck::Locked));
        let hour = later.after(Policy::PIN_LOCKS[1]);
        assert_eq!(
            guard.locked_at(later),
            Some((later, hour)),
            "the second lock is the longer one"
        );
        assert!(!guard.was_skipped());
        guard.skip_lock(hour);
        assert!(!guard.was_skipped(), "it was over");
    }

    #[test]
    fn the_right_pin_forgives_the_wrong_ones() {
        let verifier = verifier();
        let mut guard = PinGuard::default();
        let now = Time::default();
        guard.check(&pin("271828"), &verifier, now, &mut Hashes::new());
        assert_eq!(
            guard.check(&pin("112358"), &verifier, now, &mut Hashes::new()),
            PinCheck::Right
        );
        assert_eq!(guard, PinGuard::default());
    }
}
