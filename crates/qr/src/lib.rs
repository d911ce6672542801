//! Drawing and reading QR codes (ISO/IEC 18004), without a browser.
//!
//! Drawing: text → [`matrix`] → [`layout`] → [`dark_runs`]. Reading: [`luma`] → [`scan`], which
//! runs in a worker and talks to the page in the messages of [`protocol`].

pub mod dark_runs;
pub mod hint;
pub mod layout;
pub mod luma;
pub mod matrix;
pub mod overlay;
pub mod point;
pub mod protocol;
pub mod scan;
