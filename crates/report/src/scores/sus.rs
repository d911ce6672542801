//! SUS, the System Usability Scale: ten items from 1 to 5, good and bad in turn. Its score is from 0 to 100 (Brooke 1996).

use super::Score;
use study::questionnaire::Questionnaire;

/// Its word.
pub const ID: &str = Questionnaire::Sus.word();
/// How many items it has.
pub const ITEMS: usize = Questionnaire::Sus.count() as usize;
/// The most points of an item.
const MOST: u8 = Questionnaire::Sus.highest();
/// The points of a step of the score: 40 steps from 0 to 100.
pub const STEP: f64 = 2.5;

/// The score of the answers: of odd items what is above 1, of even ones what is below 5.
pub fn score(items: [Option<u8>; ITEMS]) -> Score {
    Score::of(items, |items| {
        let pairs = items.chunks_exact(2).map(|pair| match *pair {
            [good, bad] => u64::from(good.saturating_sub(1) + MOST.saturating_sub(bad)),
            _ => 0,
        });
        pairs.sum()
    })
}

/// The curved grades of mean scores, each with the least score that has it (Sauro & Lewis 2016).
const GRADES: [(f64, &str); 10] = [
    (84.1, "A+"),
    (80.8, "A"),
    (78.9, "A-"),
    (77.2, "B+"),
    (74.1, "B"),
    (72.6, "B-"),
    (71.1, "C+"),
    (65.0, "C"),
    (62.7, "C-"),
    (51.7, "D"),
];

/// The grade of a mean score: the best that it reaches, not rounded.
pub fn grade(score: f64) -> &'static str {
    GRADES.iter().find(|(least, _)| score >= *least).map_or("F", |&(_, grade)| grade)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_items_are_good_and_even_ones_bad() {
        // The example of Brooke (1996): 22 steps, 55 points.
        let items = [5, 4, 2, 1, 2, 3, 2, 4, 5, 2];
        assert_eq!(score(items.map(Some)), Score::Steps(22));
        assert_eq!(score([5, 1, 5, 1, 5, 1, 5, 1, 5, 1].map(Some)), Score::Steps(40));
        assert_eq!(score([1, 5, 1, 5, 1, 5, 1, 5, 1, 5].map(Some)), Score::Steps(0));
        assert_eq!(score([3; 10].map(Some)), Score::Steps(20));
    }

    #[test]
    fn one_answer_less_is_no_score() {
        let mut items = [Some(3); 10];
        items[9] = None;
        assert_eq!(score(items), Score::Incomplete);
        assert_eq!(score([None; 10]), Score::None);
    }

    #[test]
    fn the_grades_are_the_curved_ones() {
        for (score, letter) in [
            (100.0, "A+"),
            (84.1, "A+"),
            (84.0, "A"),
            (80.0, "A-"),
            (78.0, "B+"),
            (75.0, "B"),
            (73.0, "B-"),
            (72.0, "C+"),
            (68.0, "C"),
            (64.0, "C-"),
            (51.7, "D"),
            (51.6, "F"),
            (0.0, "F"),
        ] {
            assert_eq!(grade(score), letter, "{score}");
        }
    }
}
