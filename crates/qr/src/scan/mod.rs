//! Finding and decoding the QR codes of a picture (ISO/IEC 18004, clause 12, with other methods where the
//! pictures of a camera need them).
//!
//! ```text
//! scanner     passes over the picture, at half its size, and sharpened (passes, halve, sharpen)
//!   │         a budget of work for each picture (budget, search); the region of the last codes first (region_of_interest)
//!   ▼
//! threshold, binary                     binarization
//!   ▼
//! finder_patterns, cross_section        runs of 1:1:3:1:1
//!   ▼
//! triples                               three finder patterns that may belong to one code
//!   ▼
//! candidate   more expensive methods only as long as the picture fits (contrast, function_patterns)
//!   │
//!   ├─ estimate, homography             version and perspective transform
//!   ├─ alignment, refine                the grid fitted to the grey picture (linear interpolation)
//!   └─ reader
//!        ├─ sample                      a soft decision for each module
//!        ├─ equalizer                   blur between neighbouring modules inverted (linear_system)
//!        ├─ format_information          error correction level and data mask pattern
//!        ├─ decode                      by rqrr
//!        └─ erasures                    errors-and-erasures decoding (blocks, reed_solomon), other modes (segments)
//! ```
//!
//! Each file names its method and the source of that at its top.

#![expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_possible_wrap,
    reason = "coordinates and brightness: far below the limits of f32, and a cast to an integer saturates"
)]

mod alignment;
mod binary;
mod blocks;
mod budget;
mod candidate;
mod contrast;
mod cross_section;
mod decode;
mod equalizer;
mod erasures;
mod estimate;
pub mod finder_patterns;
mod format_information;
mod frame_stats;
mod function_patterns;
mod halve;
mod homography;
mod linear_system;
mod passes;
mod reader;
mod reed_solomon;
mod refine;
mod region_of_interest;
mod sample;
mod scanner;
#[cfg(test)]
#[path = "scene_tests.rs"]
mod scene;
mod search;
mod segments;
mod sharpen;
mod threshold;
pub mod triples;

pub use frame_stats::FrameStats;
pub use scanner::{DecodedCode, Scanner};
pub use search::Search;

/// The stages of the scanner, for benchmarks; no part of the public interface, and not stable.
pub mod stages {
    pub use super::alignment::find_alignment_pattern;
    pub use super::binary::BinaryView;
    pub use super::estimate::Estimate;
    pub use super::finder_patterns;
    pub use super::function_patterns::PatternCache;
    pub use super::halve::halve;
    pub use super::passes::PASSES;
    pub use super::reader::{Grid, Reader};
    pub use super::refine::refine;
    pub use super::sharpen::Sharpener;
    pub use super::threshold::Thresholds;
    pub use super::triples;
}
