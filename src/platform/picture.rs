//! Pictures a person hands over: chosen, taken with the phone's camera app, dropped or pasted.

use thiserror::Error;
use wasm_bindgen::JsCast;
use web_sys::{
    Blob, DataTransfer, DragEvent, Event, File, HtmlImageElement, HtmlInputElement, Url,
};

use crate::platform::canvas_probe;
use crate::platform::frames::{FrameError, Grabber, RgbaImage};
use crate::platform::promise;
use crate::platform::scanner::ScannerError;
use qr_kit::luma::MAX_PICTURE_SIDE;

/// Larger files are refused before the browser decodes them, in bytes.
const LARGEST_FILE: f64 = 50_000_000.0;

/// How long decoding a picture may take, in milliseconds.
const DECODE_TIMEOUT_MS: u32 = 20_000;

/// Why a picture was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum PictureError {
    /// The file has more than 50 MB.
    #[error("the picture is too large")]
    TooLarge,
    /// The browser cannot show it as a picture.
    #[error("this is no picture")]
    NotAnImage,
    /// There is no readable QR code in it.
    #[error("there is no QR code in the picture")]
    NoCode,
    /// The browser does not let the page look at the pixels of pictures.
    #[error("the browser does not show the page its pictures")]
    Unreadable,
    /// The browser changes the pixels that the page reads of pictures.
    #[error("the browser does not show the page its pictures as they are")]
    Falsified,
    /// The scanner's reason.
    #[error(transparent)]
    Scanner(#[from] ScannerError),
}

/// A file that a person handed over as a picture.
#[derive(Debug, Clone, PartialEq)]
pub struct PictureFile(Blob);

impl PictureFile {
    /// The picture chosen in a file input, from its `change` event. The input is emptied, so that
    /// choosing the same file again is noticed.
    pub fn from_input(event: &Event) -> Option<Self> {
        let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
        let file = input.files()?.get(0)?;
        input.set_value("");
        Some(Self(file.into()))
    }

    /// The picture in a `drop` event, which is kept from opening in place of the page. (`dragover`
    /// must be prevented too, or there is no `drop`.)
    pub fn from_drop(event: &DragEvent) -> Option<Self> {
        event.prevent_default();
        Self::from_transfer(&event.data_transfer()?)
    }

    /// The first picture among the files, or the first file: its own error then says what it is.
    pub(super) fn from_transfer(transfer: &DataTransfer) -> Option<Self> {
        let files = transfer.files()?;
        let files: Vec<File> = (0..files.length()).filter_map(|i| files.get(i)).collect();
        let picture = files.iter().find(|file| file.type_().starts_with("image/"));
        picture.or(files.first()).map(|file| Self(file.clone().into()))
    }

    /// An object URL for the picture, valid until it is dropped.
    ///
    /// # Errors
    /// [`PictureError::TooLarge`]; [`PictureError::NotAnImage`] when the browser makes no URL for it.
    pub fn preview(&self) -> Result<PictureUrl, PictureError> {
        if self.0.size() > LARGEST_FILE {
            return Err(PictureError::TooLarge);
        }
        Url::create_object_url_with_blob(&self.0)
            .map(PictureUrl)
            .map_err(|_| PictureError::NotAnImage)
    }

    /// The picture as pixels for the scanner.
    ///
    /// # Errors
    /// [`PictureError::TooLarge`], [`PictureError::NotAnImage`], [`PictureError::Unreadable`], [`PictureError::Falsified`].
    pub async fn frame(&self) -> Result<RgbaImage, PictureError> {
        let url = self.preview()?;
        frame_of_url(url.as_str()).await
    }
}

impl From<Blob> for PictureFile {
    fn from(blob: Blob) -> Self {
        Self(blob)
    }
}

/// The object URL of a picture, revoked when dropped.
#[derive(Debug, PartialEq, Eq)]
pub struct PictureUrl(String);

impl PictureUrl {
    /// For the `src` of an image.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Drop for PictureUrl {
    fn drop(&mut self) {
        let _ = Url::revoke_object_url(&self.0);
    }
}

/// The picture at `url` (`data:` or `blob:`) as pixels for the scanner.
///
/// # Errors
/// [`PictureError::NotAnImage`], [`PictureError::Unreadable`], [`PictureError::Falsified`].
pub async fn frame_of_url(url: &str) -> Result<RgbaImage, PictureError> {
    let image = HtmlImageElement::new().map_err(|_| PictureError::Unreadable)?;
    image.set_src(url);
    let decoded = promise::settled(&image.decode(), DECODE_TIMEOUT_MS).await;
    decoded.map_err(|_| PictureError::NotAnImage)?;
    let grabbed = canvas_probe::check()
        .and_then(|()| Grabber::new(MAX_PICTURE_SIDE))
        .and_then(|grabber| grabber.image(&image));
    grabbed.map_err(|error| match error {
        FrameError::NoPicture => PictureError::NotAnImage,
        FrameError::Falsified => PictureError::Falsified,
        FrameError::NoCanvas | FrameError::Unreadable => PictureError::Unreadable,
    })
}
