//! Drawing and reading QR codes (ISO/IEC 18004), without a browser.
//!
//! Drawing: text → [`matrix`] → [`layout`] → [`dark_runs`]. Reading: [`luma`] → [`scan`], which
//! runs in a worker and talks to the page in the messages of [`protocol`].

mod dark_runs;
pub mod hint;
mod layout;
pub mod luma;
mod matrix;
pub mod overlay;
mod point;
pub mod protocol;
mod scan;

pub use dark_runs::{DarkRun, dark_runs};
pub use layout::Layout;
pub use luma::{LumaImage, LumaView};
pub use matrix::{EncodeError, Matrix, QUIET_ZONE};
pub use point::Point;
pub use scan::{DecodedCode, FrameStats, Scanner};

#[doc(hidden)]
pub use scan::stages;
