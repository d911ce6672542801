//! SEQ, the single ease question after a task: 1 (very hard) to 7 (very easy) (Sauro & Dumas 2009).

/// The control of its answer.
pub const CONTROL: &str = "seq";
/// The most points.
pub const MOST: u8 = 7;
/// The points of a step.
pub const STEP: f64 = 1.0;
