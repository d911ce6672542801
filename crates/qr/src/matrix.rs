//! A QR code as the modules it consists of.

use std::fmt;

use qrcode::{Color, EcLevel, QrCode};
use thiserror::Error;
use zeroize::ZeroizeOnDrop;

/// Width of the quiet zone, the light border that a code needs on each side, in modules (ISO/IEC 18004,
/// 5.3.8).
pub const QUIET_ZONE: u32 = 4;

/// The modules of one code, without its quiet zone. They are overwritten with zeros when it is dropped, as a
/// code may be confidential.
#[derive(Clone, PartialEq, Eq, ZeroizeOnDrop)]
pub struct Matrix {
    size: u32,
    dark: Vec<bool>,
}

/// Why there is no code for a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum EncodeError {
    /// The text is longer than the largest code (version 40 at level M, 2331 bytes) can hold.
    #[error("the text is too long for a QR code")]
    TooLong,
}

impl Matrix {
    /// The smallest code that holds `text` at error correction level M, which recovers about 15 % of the
    /// codewords (ISO/IEC 18004, table 8). Digits, capital letters and some signs take less room than other
    /// characters.
    ///
    /// # Errors
    /// [`EncodeError::TooLong`] when no code holds the text.
    pub fn encode(text: &str) -> Result<Self, EncodeError> {
        let code = QrCode::with_error_correction_level(text, EcLevel::M)
            .map_err(|_| EncodeError::TooLong)?;
        let size = u32::try_from(code.width()).map_err(|_| EncodeError::TooLong)?;
        let dark = code.into_colors().into_iter().map(|color| color == Color::Dark).collect();
        Ok(Self { size, dark })
    }

    /// Modules along one side, without the quiet zone: 21 for version 1, 41 for version 6.
    pub fn size(&self) -> u32 {
        self.size
    }

    /// The version, 1 to 40.
    pub fn version(&self) -> u32 {
        (self.size - 17) / 4
    }

    /// Whether the module in column `x` and row `y` is dark. Everything outside of the code is light.
    pub fn is_dark(&self, x: u32, y: u32) -> bool {
        x < self.size && y < self.size && self.dark[(y * self.size + x) as usize]
    }
}

impl fmt::Debug for Matrix {
    /// Shows the size only, because the content may be confidential.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Matrix").field("size", &self.size).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alphanumeric_text_gets_the_smallest_version() {
        // 154 characters of the alphanumeric set are the capacity of version 6 at level M.
        assert_eq!(Matrix::encode(&"A1".repeat(77)).unwrap().version(), 6);
        assert_eq!(Matrix::encode(&"A1".repeat(77)).unwrap().size(), 41);
        assert_eq!(Matrix::encode(&"A1".repeat(78)).unwrap().version(), 7);
    }

    #[test]
    fn the_finder_patterns_are_in_three_corners() {
        let matrix = Matrix::encode("CORNERS").unwrap();
        let end = matrix.size() - 1;
        for (x, y) in [(0, 0), (end, 0), (0, end)] {
            assert!(matrix.is_dark(x, y));
        }
        assert!(matrix.is_dark(3, 3) && !matrix.is_dark(1, 1));
        assert!(!matrix.is_dark(matrix.size(), 0) && !matrix.is_dark(0, u32::MAX));
    }

    #[test]
    fn a_text_too_long_for_any_code_is_refused() {
        assert_eq!(Matrix::encode(&"x".repeat(2332)), Err(EncodeError::TooLong));
    }

    #[test]
    fn debug_output_does_not_show_the_code() {
        assert_eq!(format!("{:?}", Matrix::encode("SECRET").unwrap()), "Matrix { size: 21, .. }");
    }
}
