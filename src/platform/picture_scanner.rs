//! Looks for codes in single pictures: files a person hands over, pictures from the other tab.

use crate::platform::picture::{PictureError, PictureFile, luma_of_url};
use crate::platform::scanner::{Scanner, ScannerError};
use crate::qr::luma::Luma;

/// A scanner for pictures. Kept over several of them it starts its worker once.
pub struct PictureScanner {
    scanner: Scanner,
}

impl PictureScanner {
    /// Starts to load the scan worker.
    ///
    /// # Errors
    /// [`ScannerError::NotStarted`] when the browser refuses at once.
    pub fn start() -> Result<Self, ScannerError> {
        Ok(Self { scanner: Scanner::start()? })
    }

    /// The bytes of every code in a file.
    ///
    /// # Errors
    /// A [`PictureError`] for each cause; [`PictureError::NoCode`] when there is none.
    pub async fn scan_file(&mut self, file: &PictureFile) -> Result<Vec<Vec<u8>>, PictureError> {
        let luma = file.luma().await?;
        self.scan(luma).await
    }

    /// The bytes of every code in the picture at a `data:` address.
    ///
    /// # Errors
    /// A [`PictureError`] for each cause; [`PictureError::NoCode`] when there is none.
    pub async fn scan_data_url(&mut self, url: &str) -> Result<Vec<Vec<u8>>, PictureError> {
        let luma = luma_of_url(url).await?;
        self.scan(luma).await
    }

    async fn scan(&mut self, luma: Luma) -> Result<Vec<Vec<u8>>, PictureError> {
        match self.scanner.scan(luma).await {
            Ok(codes) if codes.is_empty() => Err(PictureError::NoCode),
            Ok(codes) => Ok(codes),
            // To the person it is the same: this picture cannot be read, another one may.
            Err(ScannerError::Died) => Err(PictureError::NoCode),
            Err(error) => Err(error.into()),
        }
    }
}

/// The bytes of every code in one file, with a worker of its own.
///
/// # Errors
/// As [`PictureScanner::scan_file`].
pub async fn scan_picture(file: &PictureFile) -> Result<Vec<Vec<u8>>, PictureError> {
    PictureScanner::start()?.scan_file(file).await
}

/// The bytes of every code in one picture at a `data:` address, with a worker of its own.
///
/// # Errors
/// As [`PictureScanner::scan_data_url`].
pub async fn scan_data_url(url: &str) -> Result<Vec<Vec<u8>>, PictureError> {
    PictureScanner::start()?.scan_data_url(url).await
}
