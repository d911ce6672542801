//! The equalizer on a code that is out of focus.

use super::*;
use crate::matrix::Matrix;
use crate::scan::function_patterns::PatternCache;
use crate::scan::scene::SAMPLE;

#[test]
fn colours_of_a_defocused_code_are_recovered() {
    let matrix = Matrix::encode(SAMPLE).unwrap();
    let size = matrix.size() as usize;
    let light = |x: isize, y: isize| {
        // Outside of the code the cast leads far out of the matrix, where everything is light.
        if matrix.is_dark(x as u32, y as u32) { -1.0 } else { 1.0 }
    };
    // A Gaussian blur with a standard deviation of seven tenths of a module.
    let observed = |column: usize, row: usize| {
        let (mut sum, mut all) = (0.0, 0.0);
        for (x, y) in (-3..=3).flat_map(|y| (-3..=3).map(move |x| (x, y))) {
            let weight = (-((x * x + y * y) as f32) / 0.98).exp();
            sum += weight * light(column as isize + x, row as isize + y);
            all += weight;
        }
        120.0 + 90.0 * sum / all
    };
    let wrong = |soft: &[f32]| {
        (0..size * size)
            .filter(|&at| {
                (soft[at] > 0.0) != (light((at % size) as isize, (at / size) as isize) > 0.0)
            })
            .count()
    };
    let mut soft: Vec<f32> =
        (0..size * size).map(|at| observed(at % size, at / size) - 120.0).collect();
    assert!(wrong(&soft) > 150, "{}", wrong(&soft));
    let mut cache = PatternCache::default();
    let found = Equalizer::default().improve(observed, cache.of(6), size, &mut soft);
    assert!(found && wrong(&soft) < 10, "{}", wrong(&soft));
}
