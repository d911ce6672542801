//! The search for the lower right alignment pattern (ISO/IEC 18004, 6.3.6) around the place three
//! finders predict, on the grey picture.

use crate::luma::LumaView;
use crate::point::Point;
use crate::scan::homography::Projection;

/// The eight modules around one.
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

/// Steps of the first search, in modules.
const STEP: f32 = 0.5;

/// The pattern at one place: five modules by five, dark; in it a light ring; in it a dark middle.
struct Pattern<'a> {
    gray: LumaView<'a>,
    right: Point,
    down: Point,
    sign: f32,
}

impl Pattern<'_> {
    fn way(&self, (x, y): (f32, f32)) -> Point {
        self.right * x + self.down * y
    }

    /// Contrast of the whole pattern.
    fn whole(&self, at: Point) -> f32 {
        let (mut light, mut dark) = (0.0, self.gray.bilinear(at));
        for (x, y) in RING {
            light += self.gray.bilinear(at + self.way((x, y)));
            dark += self.gray.bilinear(at + self.way((2.0 * x, 2.0 * y)));
            if x * y != 0.0 {
                dark += self.gray.bilinear(at + self.way((2.0 * x, y)));
                dark += self.gray.bilinear(at + self.way((x, 2.0 * y)));
            }
        }
        self.sign * (light / 8.0 - dark / 17.0)
    }

    /// Contrast of a part of it, for a first look.
    fn part(&self, at: Point) -> f32 {
        let (mut light, mut dark) = (0.0, 2.0 * self.gray.nearest(at));
        for &(x, y) in RING.iter().step_by(2).chain(&RING[1..=3]) {
            light += self.gray.nearest(at + self.way((x, y)));
            dark += self.gray.nearest(at + self.way((2.0 * x, 2.0 * y)));
        }
        self.sign * (light / 7.0 - dark / 9.0)
    }
}

/// The projection through what looks most like the alignment pattern within `reach` modules of where
/// `start` puts it. `sign` is -1 for light on dark.
pub fn align(gray: LumaView, start: &Projection, sign: f32, reach: f32) -> Option<Projection> {
    let middle = start.size as f32 - 6.5;
    let predicted = start.map(middle, middle);
    let (right, down) = start.steps(middle, middle);
    let pattern = Pattern { gray, right, down, sign };
    let mut best = (f32::MIN, predicted);
    let steps = (reach / STEP).ceil() as i32;
    search(&mut best, steps, |x, y| {
        let at = predicted + pattern.way((x * STEP, y * STEP));
        // What is nearer to the prediction is likelier.
        (pattern.part(at) - 0.3 * x.hypot(y), at)
    });
    best.0 = f32::MIN;
    for (step, steps) in [(0.25, 2), (0.125, 1)] {
        let origin = best.1;
        search(&mut best, steps, |x, y| {
            let at = origin + pattern.way((x * step, y * step));
            (pattern.whole(at), at)
        });
    }
    let (contrast, mut at) = best;
    // In a sharp picture the pattern fits as well half a module aside: the middle of where it fits.
    for way in [right, down] {
        let fits = |side: f32| {
            (1..=8)
                .take_while(|&i| {
                    pattern.whole(at + way * (side * 0.125 * i as f32)) > 0.8 * contrast
                })
                .count() as f32
        };
        at = at + way * ((fits(1.0) - fits(-1.0)) * 0.0625);
    }
    let mut corners = start.corners(middle);
    corners.points[3] = at;
    Projection::through(start.size, &corners)
}

/// Tries a square of `steps` steps on each side.
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
