//! Secrets made of digits: the personal PIN and the temporary PIN of the SMS.

use super::{characters::meant, entropy::Entropy};
use std::fmt;
use zeroize::Zeroizing;

/// Exactly `N` decimal digits, wiped from memory when dropped. They have a place of their own on the heap: an array that
/// moves leaves a copy wherever it was.
#[derive(PartialEq, Eq)]
pub struct Digits<const N: usize>(Box<Zeroizing<[u8; N]>>);

/// The personal PIN: 6 digits.
pub type Pin = Digits<6>;
/// The temporary PIN of the SMS: 8 digits.
pub type TemporaryPin = Digits<8>;

/// A text that is not exactly the digits asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not {0} digits")]
pub struct NotDigits(usize);

impl<const N: usize> Digits<N> {
    /// How many digits there are.
    pub const LENGTH: usize = N;

    /// Reads exactly `N` digits, of whatever script; spaces between them are passed over, as an SMS may have some.
    ///
    /// # Errors
    /// [`NotDigits`] for anything else.
    pub fn parse(text: &str) -> Result<Self, NotDigits> {
        let mut digits = Self::zeros();
        let mut count = 0;
        for c in text.chars().filter_map(meant).filter(|c| *c != ' ') {
            if !c.is_ascii_digit() || count == N {
                return Err(NotDigits(N));
            }
            digits.0[count] = c as u8;
            count += 1;
        }
        if count == N { Ok(digits) } else { Err(NotDigits(N)) }
    }

    /// A random one.
    pub fn random(entropy: &mut Entropy) -> Self {
        let mut digits = Self::zeros();
        for digit in digits.0.iter_mut() {
            *digit = b'0' + u8::try_from(entropy.below(10)).unwrap_or(0);
        }
        digits
    }

    /// The place, to be filled where it is.
    fn zeros() -> Self {
        Self(Box::new(Zeroizing::new([0; N])))
    }

    /// The ASCII digits, for hashing.
    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_slice()
    }

    /// The digits as text, for the one place that may show them: the SMS banner and the identity card.
    pub fn reveal(&self) -> Zeroizing<String> {
        // With room for all of them: a string that grows leaves a copy behind.
        let mut text = Zeroizing::new(String::with_capacity(N));
        text.extend(self.0.iter().map(|&digit| char::from(digit)));
        text
    }
}

impl<const N: usize> Clone for Digits<N> {
    fn clone(&self) -> Self {
        let mut digits = Self::zeros();
        digits.0.copy_from_slice(self.as_bytes());
        digits
    }
}

impl Pin {
    /// Whether this PIN is too easy to guess: one digit repeated, or a straight run up or down (demo rule).
    pub fn is_trivial(&self) -> bool {
        // Not collected: the steps tell as much as the digits, and would have to be wiped as well.
        let mut steps = self.0.windows(2).map(|pair| i16::from(pair[1]) - i16::from(pair[0]));
        steps.next().is_some_and(|first| first.abs() <= 1 && steps.all(|step| step == first))
    }
}

impl<const N: usize> fmt::Debug for Digits<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Digits(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trivial(text: &str) -> Option<bool> {
        Pin::parse(text).ok().map(|pin| pin.is_trivial())
    }

    #[test]
    fn easy_pins_are_recognised() {
        for easy in ["000000", "777777", "123456", "456789", "987654", "543210"] {
            assert_eq!(trivial(easy), Some(true), "{easy}");
        }
        for fine in ["112358", "123457", "901234", "135790", "246810"] {
            assert_eq!(trivial(fine), Some(false), "{fine}");
        }
    }

    #[test]
    fn only_the_right_number_of_digits_is_read() {
        assert!(Pin::parse("112358").is_ok());
        assert!(TemporaryPin::parse("1234 5678").is_ok());
        assert_eq!(Pin::parse("١١٢٣٥٨"), Pin::parse("112358"));
        for bad in ["", "11235", "1123581", "11235a", "112-358"] {
            assert!(Pin::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn digits_that_move_stay_where_they_are() {
        let code = TemporaryPin::parse("12345678").expect("eight digits");
        let place = code.as_bytes().as_ptr();
        let moved = Box::new(code);
        assert_eq!(moved.as_bytes().as_ptr(), place);
    }

    #[test]
    fn a_clone_has_the_same_digits_in_another_place() {
        let code = TemporaryPin::random(&mut Entropy::from_seed([7; 32]));
        let clone = code.clone();
        assert_eq!(clone, code);
        assert_ne!(clone.as_bytes().as_ptr(), code.as_bytes().as_ptr());
        assert_eq!(clone.reveal().len(), TemporaryPin::LENGTH);
    }

    #[test]
    fn debug_shows_nothing() {
        assert_eq!(format!("{:?}", Pin::parse("112358")), "Ok(Digits(…))");
    }
}
