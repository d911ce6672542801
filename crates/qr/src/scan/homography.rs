//! From modules to pixels: a plane seen in perspective (Hartley and Zisserman, Multiple View
//! Geometry, 2.3; Heckbert, Fundamentals of Texture Mapping, 1989, for four points).

use crate::point::Point;

/// The middle of a finder pattern, in modules from the corner of the code (ISO/IEC 18004, 6.3.3).
pub const FINDER: f32 = 3.5;

/// Maps module coordinates of a code with `size` modules a side to the picture.
#[derive(Debug, Clone, Copy)]
pub struct Projection {
    /// Modules a side.
    pub size: usize,
    x: [f32; 3],
    y: [f32; 3],
    w: [f32; 2],
}

/// What a projection is made of: the middles of the three finders, and a fourth point on the
/// diagonal of the code.
#[derive(Debug, Clone, Copy)]
pub struct Corners {
    /// Upper left, upper right and lower left finder, and the fourth point.
    pub points: [Point; 4],
    /// Where the fourth point lies, in modules from the upper left corner along both sides.
    pub fourth: f32,
}

impl Projection {
    /// The projection of a code of `size` modules through four points. `None` for points that no
    /// plane before the camera can have.
    pub fn through(size: usize, corners: &Corners) -> Option<Self> {
        let [p0, p1, p2, p3] = corners.points;
        let k = (corners.fourth - FINDER) / (size as f32 - 2.0 * FINDER);
        // p3 (1 + k(g + h)) = p0 + k(p1 (1 + g) - p0 + p2 (1 + h) - p0), solved for g and h.
        let (by_g, by_h) = ((p3 - p1) * k, (p3 - p2) * k);
        let rest = p0 + (p1 + p2 - p0 * 2.0) * k - p3;
        let determinant = by_g.cross(by_h);
        if determinant.abs() < 1e-6 {
            return None;
        }
        let (g, h) = (rest.cross(by_h) / determinant, by_g.cross(rest) / determinant);
        Self::from_perspective(size, [p0, p1, p2], (g, h))
    }

    /// The projection with the three finders at `points` whose scale shrinks by 1 + `g` from the upper
    /// left to the upper right one, by 1 + `h` to the lower left one.
    pub fn from_perspective(
        size: usize,
        [p0, p1, p2]: [Point; 3],
        (g, h): (f32, f32),
    ) -> Option<Self> {
        // All four corners must be before the camera.
        if !(g > -0.6 && h > -0.6 && g + h > -0.7 && g < 2.0 && h < 2.0) {
            return None;
        }
        // From finder units to modules: u = (module - 3.5) / span.
        let unit = 1.0 / (size as f32 - 2.0 * FINDER);
        let right = (p1 * (1.0 + g) - p0) * unit;
        let down = (p2 * (1.0 + h) - p0) * unit;
        let (g, h) = (g * unit, h * unit);
        let origin = p0 - (right + down) * FINDER;
        let one = 1.0 - (g + h) * FINDER;
        if one < 0.05 {
            return None;
        }
        let scale = 1.0 / one;
        Some(Self {
            size,
            x: [origin.x * scale, right.x * scale, down.x * scale],
            y: [origin.y * scale, right.y * scale, down.y * scale],
            w: [g * scale, h * scale],
        })
    }

    /// Where the point `u` modules from the left and `v` from the top lies in the picture.
    #[inline]
    pub fn map(&self, u: f32, v: f32) -> Point {
        let w = 1.0 / (1.0 + self.w[0] * u + self.w[1] * v);
        Point::new(
            (self.x[0] + self.x[1] * u + self.x[2] * v) * w,
            (self.y[0] + self.y[1] * u + self.y[2] * v) * w,
        )
    }

    /// The four points from which [`through`](Self::through) makes this projection again.
    pub fn corners(&self, fourth: f32) -> Corners {
        let far = self.size as f32 - FINDER;
        Corners {
            points: [
                self.map(FINDER, FINDER),
                self.map(far, FINDER),
                self.map(FINDER, far),
                self.map(fourth, fourth),
            ],
            fourth,
        }
    }

    /// The length of one module to the right and one downwards at a point of the code, in pixels.
    pub fn steps(&self, u: f32, v: f32) -> (Point, Point) {
        let here = self.map(u, v);
        (self.map(u + 1.0, v) - here, self.map(u, v + 1.0) - here)
    }

    /// Pixels a module in the middle of the code.
    pub fn module(&self) -> f32 {
        let middle = self.size as f32 / 2.0;
        let (right, down) = self.steps(middle, middle);
        right.cross(down).abs().sqrt()
    }

    /// The outer corners of the code, clockwise from the upper left.
    pub fn outline(&self) -> [Point; 4] {
        let end = self.size as f32;
        [self.map(0.0, 0.0), self.map(end, 0.0), self.map(end, end), self.map(0.0, end)]
    }

    /// The module coordinates of a point in the picture.
    #[cfg(test)]
    pub fn unmap(&self, at: Point) -> (f32, f32) {
        let right = Point::new(self.x[1] - at.x * self.w[0], self.y[1] - at.y * self.w[0]);
        let down = Point::new(self.x[2] - at.x * self.w[1], self.y[2] - at.y * self.w[1]);
        let rest = at - Point::new(self.x[0], self.y[0]);
        let determinant = right.cross(down);
        (rest.cross(down) / determinant, right.cross(rest) / determinant)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_points_make_the_projection_they_came_from() {
        let finders = [Point::new(90.0, 80.0), Point::new(230.0, 95.0), Point::new(70.0, 210.0)];
        let seen = Projection::from_perspective(41, finders, (0.2, -0.1)).unwrap();
        for fourth in [34.5, 37.5] {
            let again = Projection::through(41, &seen.corners(fourth)).unwrap();
            for (u, v) in [(0.0, 0.0), (41.0, 0.0), (20.5, 11.0), (41.0, 41.0)] {
                assert!((seen.map(u, v) - again.map(u, v)).length() < 0.05, "{u}, {v}");
                let (x, y) = seen.unmap(seen.map(u, v));
                assert!((x - u).abs() < 0.01 && (y - v).abs() < 0.01, "{u}, {v}");
            }
        }
        assert!((seen.map(FINDER, FINDER) - finders[0]).length() < 0.01);
    }

    #[test]
    fn there_is_none_through_points_no_camera_sees() {
        let line = [0.0, 50.0, 100.0, 150.0].map(|x| Point::new(x, x));
        assert!(Projection::through(21, &Corners { points: line, fourth: 17.5 }).is_none());
        let finders = [Point::new(0.0, 0.0), Point::new(9.0, 0.0), Point::new(0.0, 9.0)];
        assert!(Projection::from_perspective(21, finders, (f32::NAN, 0.0)).is_none());
        assert!(Projection::from_perspective(21, finders, (-0.9, 0.0)).is_none());
    }
}
