//! SEQ, the single ease question after a task: 1 (very hard) to 7 (very easy) (Sauro & Dumas 2009).

use study::questionnaire::Questionnaire;

/// Its word.
pub const ID: &str = Questionnaire::Seq.word();
/// The points of a step.
pub const STEP: f64 = 1.0;
