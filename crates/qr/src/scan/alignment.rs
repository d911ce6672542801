//! The search for the lower right alignment pattern (ISO/IEC 18004, 6.3.6) on the grey picture, around the
//! position that the three finder patterns predict.

use crate::luma::LumaView;
use crate::point::Point;
use crate::scan::homography::Homography;

/// The eight modules around the center, in order.
const RING: [(f32, f32); 8] = [
    (-1.0, -1.0),
    (0.0, -1.0),
    (1.0, -1.0),
    (1.0, 0.0),
    (1.0, 1.0),
    (0.0, 1.0),
    (-1.0, 1.0),
    (-1.0, 0.0),
];

/// Step of the coarse search, in modules.
const STEP: f32 = 0.5;

/// An alignment pattern as a template: a dark square of five modules a side, in it a light ring, in it a dark
/// module.
struct Template<'a> {
    gray: LumaView<'a>,
    right: Point,
    down: Point,
    polarity: f32,
}

impl Template<'_> {
    /// The vector of `x` modules to the right and `y` downwards.
    fn offset(&self, (x, y): (f32, f32)) -> Point {
        self.right * x + self.down * y
    }

    /// Mean of the light modules less that of the dark ones, over all 25 modules at `at`.
    fn contrast(&self, at: Point) -> f32 {
        let (mut light, mut dark) = (0.0, self.gray.bilinear(at));
        for (x, y) in RING {
            light += self.gray.bilinear(at + self.offset((x, y)));
            dark += self.gray.bilinear(at + self.offset((2.0 * x, 2.0 * y)));
            if x * y != 0.0 {
                dark += self.gray.bilinear(at + self.offset((2.0 * x, y)));
                dark += self.gray.bilinear(at + self.offset((x, 2.0 * y)));
            }
        }
        self.polarity * (light / 8.0 - dark / 17.0)
    }

    /// The same over some of the modules, for the coarse search.
    fn coarse_contrast(&self, at: Point) -> f32 {
        let (mut light, mut dark) = (0.0, 2.0 * self.gray.nearest(at));
        for &(x, y) in RING.iter().step_by(2).chain(&RING[1..=3]) {
            light += self.gray.nearest(at + self.offset((x, y)));
            dark += self.gray.nearest(at + self.offset((2.0 * x, 2.0 * y)));
        }
        self.polarity * (light / 7.0 - dark / 9.0)
    }
}

/// The homography through the best match of the alignment pattern within `reach` modules of where `start`
/// predicts it. `polarity` is -1 for light on dark.
pub fn find_alignment_pattern(
    gray: LumaView,
    start: &Homography,
    polarity: f32,
    reach: f32,
) -> Option<Homography> {
    let center = start.size as f32 - 6.5;
    let predicted = start.map(center, center);
    let (right, down) = start.module_vectors(center, center);
    let template = Template { gray, right, down, polarity };
    let mut best = (f32::MIN, predicted);
    let steps = (reach / STEP).ceil() as i32;
    search(&mut best, steps, |x, y| {
        let at = predicted + template.offset((x * STEP, y * STEP));
        // A match nearer to the prediction is likelier.
        (template.coarse_contrast(at) - 0.3 * x.hypot(y), at)
    });
    best.0 = f32::MIN;
    for (step, steps) in [(0.25, 2), (0.125, 1)] {
        let origin = best.1;
        search(&mut best, steps, |x, y| {
            let at = origin + template.offset((x * step, y * step));
            (template.contrast(at), at)
        });
    }
    let (contrast, mut at) = best;
    // In a sharp picture the template matches equally well up to half a module off, so the center of that
    // range is taken.
    for direction in [right, down] {
        let matches = |side: f32| {
            (1..=8)
                .take_while(|&i| {
                    template.contrast(at + direction * (side * 0.125 * i as f32)) > 0.8 * contrast
                })
                .count() as f32
        };
        at = at + direction * ((matches(1.0) - matches(-1.0)) * 0.0625);
    }
    let mut control = start.control_points(center);
    control.points[3] = at;
    Homography::from_control_points(start.size, &control)
}

/// Evaluates a square grid of `steps` steps to each side, and keeps the best value with its point.
fn search(best: &mut (f32, Point), steps: i32, value: impl Fn(f32, f32) -> (f32, Point)) {
    for y in -steps..=steps {
        for x in -steps..=steps {
            let found = value(x as f32, y as f32);
            if found.0 > best.0 {
                *best = found;
            }
        }
    }
}
