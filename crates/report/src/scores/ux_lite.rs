//! UX-Lite, two items from 1 to 5: how easy, and how useful. Its score is from 0 to 100 (Lewis & Sauro 2021).

use super::Score;
use study::questionnaire::Questionnaire;

/// Its word.
pub const ID: &str = Questionnaire::UxLite.word();
/// How many items it has.
pub const ITEMS: usize = Questionnaire::UxLite.count() as usize;
/// The points of a step of the score: each item from 0 to 100 in steps of 25, and the mean of two.
pub const STEP: f64 = 12.5;

/// The score of the answers.
pub fn score(items: [Option<u8>; ITEMS]) -> Score {
    Score::of(items, |items| items.iter().map(|&it| u64::from(it.saturating_sub(1))).sum())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_score_is_from_0_to_100() {
        assert_eq!(score([Some(1), Some(1)]), Score::Steps(0));
        assert_eq!(score([Some(5), Some(5)]), Score::Steps(8));
        // 75 and 100: 87.5.
        assert_eq!(score([Some(4), Some(5)]), Score::Steps(7));
        assert_eq!(score([None, Some(5)]), Score::Incomplete);
        assert_eq!(score([None, None]), Score::None);
    }
}
