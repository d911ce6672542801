//! Looks for codes in single pictures: files a person hands over, pictures from the other tab.

use crate::platform::frames::RgbaImage;
use crate::platform::picture::{PictureError, PictureFile, frame_of_url};
use crate::platform::scanner::{CodeScanner, ScannerError};
use qr_kit::protocol::ScanMode;

/// A scanner for pictures. It is loaded once for all of them.
pub struct PictureScanner {
    scanner: CodeScanner,
}

impl PictureScanner {
    /// Starts to load the scanner. Codes whose payload begins with `wanted` are looked for.
    pub fn start(wanted: &str) -> Self {
        Self { scanner: CodeScanner::start(wanted) }
    }

    /// The bytes of every code in a file.
    ///
    /// # Errors
    /// A [`PictureError`] for each cause; [`PictureError::NoCode`] when there is none.
    pub async fn scan_file(&mut self, file: &PictureFile) -> Result<Vec<Vec<u8>>, PictureError> {
        self.scan(file.frame().await?).await
    }

    /// The bytes of every code in the picture at a `data:` address.
    ///
    /// # Errors
    /// A [`PictureError`] for each cause; [`PictureError::NoCode`] when there is none.
    pub async fn scan_data_url(&mut self, url: &str) -> Result<Vec<Vec<u8>>, PictureError> {
        self.scan(frame_of_url(url).await?).await
    }

    async fn scan(&mut self, frame: RgbaImage) -> Result<Vec<Vec<u8>>, PictureError> {
        match self.scanner.scan(frame, ScanMode::Picture).await {
            Ok(scanned) if scanned.codes.is_empty() => Err(PictureError::NoCode),
            Ok(scanned) => Ok(scanned.codes.into_iter().map(|code| code.payload).collect()),
            // To the person both are the same: this picture cannot be read, another one may.
            Err(ScannerError::Died) => Err(PictureError::NoCode),
            Err(error) => Err(error.into()),
        }
    }
}

/// The bytes of every code in one file, with a scanner of its own.
///
/// # Errors
/// As [`PictureScanner::scan_file`].
pub async fn scan_picture(file: &PictureFile, wanted: &str) -> Result<Vec<Vec<u8>>, PictureError> {
    PictureScanner::start(wanted).scan_file(file).await
}
