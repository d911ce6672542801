//! From about right to right: the grid moved until the picture fits it best.

use crate::luma::LumaView;
use crate::point::Point;
use crate::scan::contrast::contrast;
use crate::scan::function_patterns::Patterns;
use crate::scan::homography::{FINDER, Projection};

/// Where the steps begin and end, in modules.
const STEPS: (f32, f32) = (0.5, 0.05);

/// So many known modules are enough to fit four points.
pub const MOST_FITTED: usize = 400;

/// Moves the three finders and the alignment pattern of a projection as long as the contrast of the
/// known modules grows (coordinate descent).
pub fn refine(gray: LumaView, start: Projection, patterns: &Patterns, sign: f32) -> Projection {
    let size = start.size as f32;
    let fourth = if start.size > 21 { size - 6.5 } else { size - FINDER };
    let mut corners = start.corners(fourth);
    let module = start.module();
    let every = patterns.all().len() / MOST_FITTED + 1;
    let fit = |projection: &Projection| {
        contrast(gray, projection, patterns.all().iter().step_by(every), sign)
    };
    let mut best = (fit(&start), start);
    let mut step = STEPS.0;
    while step > STEPS.1 {
        let mut moved = false;
        for point in (0..4).rev() {
            for (x, y) in [(1.0, 0.0), (-1.0, 0.0), (0.0, 1.0), (0.0, -1.0_f32)] {
                let mut tried = corners;
                tried.points[point] = tried.points[point] + Point::new(x, y) * (step * module);
                let Some(projection) = Projection::through(start.size, &tried) else { continue };
                let value = fit(&projection);
                if value > best.0 {
                    best = (value, projection);
                    corners = tried;
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

/// Moves the lower right corner to where the modules between it and the middle differ most from their
/// neighbours: between modules colours run together. For codes whose alignment pattern is missing or
/// lost.
pub fn stretch(gray: LumaView, start: Projection) -> Projection {
    let far = start.size as f32 - FINDER;
    let mut corners = start.corners(far);
    let (right, down) = start.steps(far, far);
    let mut best = (liveliness(gray, &start), start);
    let mut middle = corners.points[3];
    for (step, reach) in [(0.5, 4), (0.25, 1), (0.125_f32, 1)] {
        let mut moved = middle;
        for y in -reach..=reach {
            for x in -reach..=reach {
                let at = middle + right * (x as f32 * step) + down * (y as f32 * step);
                corners.points[3] = at;
                let Some(projection) = Projection::through(start.size, &corners) else { continue };
                let value = liveliness(gray, &projection);
                if value > best.0 {
                    best = (value, projection);
                    moved = at;
                }
            }
        }
        middle = moved;
    }
    best.1
}

/// How much the modules of the lower right differ from their neighbours, in some of the rows.
fn liveliness(gray: LumaView, projection: &Projection) -> f32 {
    let size = projection.size;
    let mut sum = 0.0;
    for row in (size / 3..size).step_by(size / 20 + 1) {
        let mut before = None;
        for column in size / 3..size {
            let value = gray.bilinear(projection.map(column as f32 + 0.5, row as f32 + 0.5));
            sum += before.map_or(0.0, |before: f32| (value - before).abs());
            before = Some(value);
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::alignment::align;
    use crate::scan::function_patterns::Catalogue;
    use crate::scan::scene::{Pose, SAMPLE, Scene};

    /// How far the corners of a grid are from where they belong, in modules.
    fn error(found: &Projection, right: &Projection) -> f32 {
        let pairs = found.outline().into_iter().zip(right.outline());
        pairs.map(|(a, b)| (a - b).length() / right.module()).fold(0.0, f32::max)
    }

    #[test]
    fn a_grid_a_module_off_is_moved_to_its_place() {
        let pose = Pose { turn: 20.0, perspective: (0.15, -0.1), ..Pose::default() };
        let right = pose.projection(41);
        let mut catalogue = Catalogue::default();
        Scene::of(SAMPLE, pose).look(|gray| {
            let mut corners = right.corners(34.5);
            corners.points[3] = corners.points[3] + Point::new(5.0, -4.0);
            let start = Projection::through(41, &corners).unwrap();
            assert!(error(&start, &right) > 1.0);
            let aligned = align(gray, &start, 1.0, 4.0).unwrap();
            let found = refine(gray, aligned, catalogue.of(6), 1.0);
            assert!(error(&aligned, &right) < 0.5, "{}", error(&aligned, &right));
            assert!(error(&found, &right) < 0.5, "{}", error(&found, &right));
            // And without the alignment pattern, by what differs from its neighbours.
            let stretched = stretch(gray, start);
            assert!(error(&stretched, &right) < 0.6, "{}", error(&stretched, &right));
        });
    }
}
