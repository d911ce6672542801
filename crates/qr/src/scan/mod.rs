//! Finding and reading the QR codes of a picture (ISO/IEC 18004, clause 12, done differently where a camera
//! asks for it).
//!
//! ```text
//! passes ─▶ threshold, binary ─▶ finders (section) ─▶ triples ─▶ outset ─▶ align, refine ─▶ reader ─▶ Found
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

pub mod align;
pub mod attempt;
pub mod binary;
pub mod blocks;
pub mod budget;
pub mod contrast;
pub mod correct;
pub mod decode;
pub mod equalize;
pub mod erasures;
pub mod finders;
pub mod format;
pub mod gray;
pub mod halve;
pub mod linear;
pub mod luma;
pub mod outset;
pub mod passes;
pub mod patterns;
pub mod place;
pub mod point;
pub mod projection;
pub mod reader;
pub mod refine;
pub mod sample;
pub mod scanner;
#[cfg(test)]
#[path = "scene_tests.rs"]
mod scene;
pub mod section;
pub mod segments;
pub mod sharpen;
pub mod sight;
pub mod threshold;
pub mod triples;
