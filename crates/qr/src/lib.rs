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
pub use scan::frame_stats::FrameStats;
pub use scan::scanner::{DecodedCode, Scanner};

/// The stages of the scanner, for its benchmarks; no part of the public interface.
#[doc(hidden)]
pub mod stages {
    pub use crate::scan::alignment::align;
    pub use crate::scan::binary::Binary;
    pub use crate::scan::estimate::Outset;
    pub use crate::scan::finder_patterns;
    pub use crate::scan::function_patterns::Catalogue;
    pub use crate::scan::halve::halve;
    pub use crate::scan::passes::PASSES;
    pub use crate::scan::reader::{Grid, Reader};
    pub use crate::scan::refine::refine;
    pub use crate::scan::sharpen::Sharpener;
    pub use crate::scan::threshold::Thresholds;
    pub use crate::scan::triples;
}
