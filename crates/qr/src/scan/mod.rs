//! Finding and reading the QR codes of a picture (ISO/IEC 18004, clause 12, done differently where a camera
//! asks for it).
//!
//! ```text
//! passes ─▶ threshold, binary ─▶ finders (section) ─▶ triples ─▶ outset ─▶ align, refine ─▶ reader ─▶ DecodedCode
//!           whole, half, sharp   1:1:3:1:1            three of   version,  the grid on      │
//!                                                     one code   projection the grey picture│
//!          sample ─▶ equalize ─▶ format ─▶ decode (rqrr) ─▶ erasures (blocks, correct, segments) ◀┘
//! ```
//!
//! [`scanner::Scanner`] is what a reader comes for: a picture in, codes out. Each file below it names its
//! method and where that comes from.

#![expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_possible_wrap,
    reason = "coordinates and brightness: far below the limits of f32, and a cast to an integer saturates"
)]

pub mod alignment;
pub mod binary;
pub mod blocks;
pub mod budget;
pub mod candidate;
pub mod contrast;
pub mod cross_section;
pub mod decode;
pub mod equalizer;
pub mod erasures;
pub mod estimate;
pub mod finder_patterns;
pub mod format_information;
pub mod frame_stats;
pub mod function_patterns;
pub mod halve;
pub mod homography;
pub mod linear_system;
pub mod passes;
pub mod reader;
pub mod reed_solomon;
pub mod refine;
pub mod region_of_interest;
pub mod sample;
pub mod scanner;
#[cfg(test)]
#[path = "scene_tests.rs"]
mod scene;
pub mod segments;
pub mod sharpen;
pub mod threshold;
pub mod triples;
