//! The homography (perspective transform) from modules to pixels (Hartley and Zisserman, Multiple View
//! Geometry, 2.3; Heckbert, Fundamentals of Texture Mapping, 1989, for four points).

use crate::point::Point;

/// Distance of the center of a finder pattern from the sides of the code, in modules (ISO/IEC 18004, 6.3.3).
pub const FINDER_CENTER: f32 = 3.5;

/// Maps coordinates in a code of `size` modules a side, in modules from its upper left corner, to the
/// picture.
#[derive(Debug, Clone, Copy)]
pub struct Homography {
    /// Modules along one side.
    pub size: usize,
    x: [f32; 3],
    y: [f32; 3],
    w: [f32; 2],
}

/// The four points that define a homography: the centers of the three finder patterns, and a point on the
/// diagonal of the code.
#[derive(Debug, Clone, Copy)]
pub struct ControlPoints {
    /// Upper left, upper right and lower left finder pattern, and the point on the diagonal, in the picture.
    pub points: [Point; 4],
    /// Distance of the point on the diagonal from the left and upper side of the code, in modules.
    pub diagonal: f32,
}

impl Homography {
    /// The homography of a code of `size` modules a side through four points. `None` where the points are not
    /// those of a plane in front of the camera.
    pub fn from_control_points(size: usize, control: &ControlPoints) -> Option<Self> {
        let [p0, p1, p2, p3] = control.points;
        let k = (control.diagonal - FINDER_CENTER) / (size as f32 - 2.0 * FINDER_CENTER);
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

    /// The homography with the centers of the finder patterns at three points, and the perspective terms `g`
    /// and `h`: from the upper left one, depth grows by a factor of 1 + `g` to the upper right one and of 1 +
    /// `h` to the lower left one. `None` where a corner of the code would not be in front of the camera.
    pub fn from_perspective(
        size: usize,
        [p0, p1, p2]: [Point; 3],
        (g, h): (f32, f32),
    ) -> Option<Self> {
        // All four corners must be in front of the camera.
        if !(g > -0.6 && h > -0.6 && g + h > -0.7 && g < 2.0 && h < 2.0) {
            return None;
        }
        // From units of the distance between finder patterns to modules: u = (module - 3.5) / distance.
        let unit = 1.0 / (size as f32 - 2.0 * FINDER_CENTER);
        let right = (p1 * (1.0 + g) - p0) * unit;
        let down = (p2 * (1.0 + h) - p0) * unit;
        let (g, h) = (g * unit, h * unit);
        let origin = p0 - (right + down) * FINDER_CENTER;
        let one = 1.0 - (g + h) * FINDER_CENTER;
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

    /// The point in the picture that is `u` modules from the left and `v` from the top of the code.
    #[inline]
    pub fn map(&self, u: f32, v: f32) -> Point {
        let w = 1.0 / (1.0 + self.w[0] * u + self.w[1] * v);
        Point::new(
            (self.x[0] + self.x[1] * u + self.x[2] * v) * w,
            (self.y[0] + self.y[1] * u + self.y[2] * v) * w,
        )
    }

    /// The control points of this homography, with the fourth at `diagonal` modules from the left and upper
    /// side.
    pub fn control_points(&self, diagonal: f32) -> ControlPoints {
        let far = self.size as f32 - FINDER_CENTER;
        ControlPoints {
            points: [
                self.map(FINDER_CENTER, FINDER_CENTER),
                self.map(far, FINDER_CENTER),
                self.map(FINDER_CENTER, far),
                self.map(diagonal, diagonal),
            ],
            diagonal,
        }
    }

    /// The vectors of one module to the right and one downwards, at a point of the code, in pixels.
    pub fn module_vectors(&self, u: f32, v: f32) -> (Point, Point) {
        let here = self.map(u, v);
        (self.map(u + 1.0, v) - here, self.map(u, v + 1.0) - here)
    }

    /// Pixels per module in the center of the code.
    pub fn module_size(&self) -> f32 {
        let center = self.size as f32 / 2.0;
        let (right, down) = self.module_vectors(center, center);
        right.cross(down).abs().sqrt()
    }

    /// The outer corners of the code, clockwise from the upper left.
    pub fn outline(&self) -> [Point; 4] {
        let end = self.size as f32;
        [self.map(0.0, 0.0), self.map(end, 0.0), self.map(end, end), self.map(0.0, end)]
    }

    /// The point of the code, in modules, that is shown at a point in the picture.
    #[cfg(test)]
    pub fn inverse_map(&self, at: Point) -> (f32, f32) {
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
    fn control_points_define_the_homography_they_are_of() {
        let finders = [Point::new(90.0, 80.0), Point::new(230.0, 95.0), Point::new(70.0, 210.0)];
        let seen = Homography::from_perspective(41, finders, (0.2, -0.1)).unwrap();
        for diagonal in [34.5, 37.5] {
            let again =
                Homography::from_control_points(41, &seen.control_points(diagonal)).unwrap();
            for (u, v) in [(0.0, 0.0), (41.0, 0.0), (20.5, 11.0), (41.0, 41.0)] {
                assert!((seen.map(u, v) - again.map(u, v)).length() < 0.05, "{u}, {v}");
                let (x, y) = seen.inverse_map(seen.map(u, v));
                assert!((x - u).abs() < 0.01 && (y - v).abs() < 0.01, "{u}, {v}");
            }
        }
        assert!((seen.map(FINDER_CENTER, FINDER_CENTER) - finders[0]).length() < 0.01);
    }

    #[test]
    fn impossible_control_points_are_refused() {
        let line = [0.0, 50.0, 100.0, 150.0].map(|x| Point::new(x, x));
        assert!(
            Homography::from_control_points(21, &ControlPoints { points: line, diagonal: 17.5 })
                .is_none()
        );
        let finders = [Point::new(0.0, 0.0), Point::new(9.0, 0.0), Point::new(0.0, 9.0)];
        assert!(Homography::from_perspective(21, finders, (f32::NAN, 0.0)).is_none());
        assert!(Homography::from_perspective(21, finders, (-0.9, 0.0)).is_none());
    }
}
