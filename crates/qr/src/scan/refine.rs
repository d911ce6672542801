//! Refining a homography until the picture fits it best.

use crate::luma::LumaView;
use crate::point::Point;
use crate::scan::contrast::contrast;
use crate::scan::function_patterns::FunctionPatterns;
use crate::scan::homography::{FINDER_CENTER, Homography};

/// First step, in modules.
const FIRST_STEP: f32 = 0.5;

/// The search ends below this step, in modules.
const MIN_STEP: f32 = 0.05;

/// Most modules of function patterns that are compared: enough to fit four points.
pub const MAX_FITTED: usize = 400;

/// Moves the control points of a homography, the finder patterns and the alignment pattern, as long as the
/// contrast of the function patterns grows (coordinate ascent).
pub fn refine(
    gray: LumaView,
    start: Homography,
    patterns: &FunctionPatterns,
    polarity: f32,
) -> Homography {
    let size = start.size as f32;
    let diagonal = if start.size > 21 { size - 6.5 } else { size - FINDER_CENTER };
    let mut control = start.control_points(diagonal);
    let module = start.module_size();
    let every = patterns.all().len() / MAX_FITTED + 1;
    let fit = |homography: &Homography| {
        contrast(gray, homography, patterns.all().iter().step_by(every), polarity)
    };
    let mut best = (fit(&start), start);
    let mut step = FIRST_STEP;
    while step > MIN_STEP {
        let mut moved = false;
        for point in (0..4).rev() {
            for (x, y) in [(1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0_f32)] {
                let mut tried = control;
                tried.points[point] = tried.points[point] + Point::new(x, y) * (step * module);
                let Some(homography) = Homography::from_control_points(start.size, &tried) else {
                    continue;
                };
                let value = fit(&homography);
                if value > best.0 {
                    best = (value, homography);
                    control = tried;
                    moved = true;
                }
            }
        }
        if !moved {
            step /= 2.0;
        }
    }
    best.1
}

/// Moves the lower right corner to where the modules between it and the center differ most from their
/// neighbours, for codes whose alignment pattern is missing or hidden: samples that lie between modules blend
/// their colours and differ less.
pub fn fit_lower_right_corner(gray: LumaView, start: Homography) -> Homography {
    let far = start.size as f32 - FINDER_CENTER;
    let mut control = start.control_points(far);
    let (right, down) = start.module_vectors(far, far);
    let mut best = (total_variation(gray, &start), start);
    let mut center = control.points[3];
    for (step, reach) in [(0.5, 4), (0.25, 1), (0.125_f32, 1)] {
        let mut moved = center;
        for y in -reach..=reach {
            for x in -reach..=reach {
                let at = center + right * (x as f32 * step) + down * (y as f32 * step);
                control.points[3] = at;
                let Some(homography) = Homography::from_control_points(start.size, &control) else {
                    continue;
                };
                let value = total_variation(gray, &homography);
                if value > best.0 {
                    best = (value, homography);
                    moved = at;
                }
            }
        }
        center = moved;
    }
    best.1
}

/// Sum of the differences between neighbouring modules in the lower right of the code, over some of the rows.
fn total_variation(gray: LumaView, homography: &Homography) -> f32 {
    let size = homography.size;
    let mut sum = 0.0;
    for row in (size / 3..size).step_by(size / 20 + 1) {
        let mut before = None;
        for column in size / 3..size {
            let value = gray.bilinear(homography.map(column as f32 + 0.5, row as f32 + 0.5));
            sum += before.map_or(0.0, |before: f32| (value - before).abs());
            before = Some(value);
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::alignment::find_alignment_pattern;
    use crate::scan::function_patterns::PatternCache;
    use crate::scan::scene::{Pose, SAMPLE, Scene};

    /// The largest distance of a corner of the code from its true position, in modules.
    fn error(found: &Homography, right: &Homography) -> f32 {
        let pairs = found.outline().into_iter().zip(right.outline());
        pairs.map(|(a, b)| (a - b).length() / right.module_size()).fold(0.0, f32::max)
    }

    #[test]
    fn a_grid_that_is_a_module_off_is_refined() {
        let pose = Pose { rotation: 20.0, perspective: (0.15, -0.1), ..Pose::default() };
        let right = pose.homography(41);
        let mut cache = PatternCache::default();
        Scene::of(SAMPLE, pose).with_view(|gray| {
            let mut control = right.control_points(34.5);
            control.points[3] = control.points[3] + Point::new(5.0, -4.0);
            let start = Homography::from_control_points(41, &control).unwrap();
            assert!(error(&start, &right) > 1.0);
            let aligned = find_alignment_pattern(gray, &start, 1.0, 4.0).unwrap();
            let found = refine(gray, aligned, cache.of(6), 1.0);
            assert!(error(&aligned, &right) < 0.5, "{}", error(&aligned, &right));
            assert!(error(&found, &right) < 0.5, "{}", error(&found, &right));
            // The same without the alignment pattern.
            let fitted = fit_lower_right_corner(gray, start);
            assert!(error(&fitted, &right) < 0.6, "{}", error(&fitted, &right));
        });
    }
}
