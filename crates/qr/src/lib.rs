//! Draws QR codes, and reads them from pictures and from the frames of a camera (ISO/IEC 18004). Pure
//! computation: no clock, no thread, no browser.
//!
//! - Drawing: a text becomes a [`Matrix`] of modules, a [`Layout`] gives it a size in whole device pixels, and
//!   [`dark_runs`] are the rectangles to fill.
//! - Reading: a [`Scanner`] finds and decodes the codes in a [`LumaView`], the grey pixels of a picture or of a frame of a
//!   video. [`luma`] makes such pixels of RGBA.
//! - Around a live picture: [`protocol`] has the messages between a page and a worker that scans for it, [`Responder`] answers
//!   them, [`hint`] is advice for whoever holds the camera, and [`overlay`] where on the screen to mark a code.
//!
//! # Example
//!
//! A code is drawn into grey pixels and read again.
//!
//! ```
//! use qr_kit::{Layout, LumaImage, Matrix, Scanner, dark_runs};
//!
//! let matrix = Matrix::encode("HELLO")?;
//! // Four pixels per module, on a screen with one device pixel to a CSS pixel.
//! let layout = Layout::exact(matrix.size(), 4, 1.0);
//! let side = layout.side as usize;
//! let mut pixels = vec![255; side * side];
//! for run in dark_runs(&matrix, layout) {
//!     for y in run.y..run.y + run.height {
//!         let start = y as usize * side + run.x as usize;
//!         pixels[start..start + run.width as usize].fill(0);
//!     }
//! }
//!
//! let picture = LumaImage::new(layout.side, layout.side, pixels)?;
//! let codes = picture.view().map(|view| Scanner::default().scan(view, b"")).unwrap_or_default();
//! assert_eq!(codes[0].payload, b"HELLO");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # A video
//!
//! One scanner is kept for all frames, and advice is given where nothing is read.
//!
//! ```
//! use std::time::Duration;
//!
//! use qr_kit::hint::{Hint, HintFilter};
//! use qr_kit::{LumaView, Scanner};
//!
//! let mut scanner = Scanner::default();
//! let mut hints = HintFilter::default();
//! // A dark frame, shown for two seconds at ten frames per second.
//! let pixels = vec![10; 640 * 480];
//! let frame = LumaView::new(640, 480, &pixels).ok_or("too small")?;
//! let mut hint = None;
//! for number in 0..20 {
//!     let codes = scanner.scan_frame(frame, b"https:");
//!     if codes.is_empty() {
//!         hint = hints.update(scanner.stats(frame), Duration::from_millis(100 * number));
//!     } else {
//!         hints.reset();
//!     }
//! }
//! assert_eq!(hint, Some(Hint::MoreLight));
//! # Ok::<(), &str>(())
//! ```

mod dark_runs;
pub mod hint;
mod layout;
pub mod luma;
mod matrix;
pub mod overlay;
mod point;
pub mod protocol;
mod responder;
mod scan;

pub use dark_runs::{DarkRun, dark_runs};
pub use layout::Layout;
pub use luma::{LumaImage, LumaView};
pub use matrix::{EncodeError, Matrix, QUIET_ZONE};
pub use point::Point;
pub use responder::Responder;
pub use scan::{DecodedCode, FrameStats, Scanner, Search};

#[doc(hidden)]
pub use scan::stages;

/// The examples of the README, tested as this crate's own.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
