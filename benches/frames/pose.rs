//! Where the screen is before the camera: the perspective of a pinhole (Hartley and Zisserman, Multiple View Geometry,
//! 6.1 and 8.1.1).

use super::screen::{ScreenTexture, TEXELS};

/// How the screen is held. Angles in degrees.
#[derive(Debug, Clone, Copy)]
pub struct Pose {
    /// Pixels a module would have, seen from the front.
    pub module: f32,
    /// How far the screen leans.
    pub tilt: f32,
    /// Around which of its lines it leans.
    pub axis: f32,
    /// How far it is turned in the picture, clockwise.
    pub roll: f32,
    /// The focal length in widths of the frame: 0.8 for the main camera of a phone, 0.5 for a wide one.
    pub focal: f32,
    /// Where the middle of the code is seen, in widths and heights of the frame from its middle.
    pub aside: (f32, f32),
}

/// The homography from pixels of the frame to texels of the screen.
#[derive(Debug, Clone, Copy)]
pub struct Homography([[f32; 3]; 3]);

impl Pose {
    /// What a camera with frames of `width` × `height` pixels sees.
    pub fn view(&self, screen: &ScreenTexture, width: usize, height: usize) -> Homography {
        let (width, height) = (width as f32, height as f32);
        let focal = self.focal * width;
        // The distance at which a module has its pixels, in texels.
        let distance = focal * TEXELS as f32 / self.module;
        let (sin_roll, cos_roll) = self.roll.to_radians().sin_cos();
        let (sin_tilt, cos_tilt) = self.tilt.to_radians().sin_cos();
        let (sin_axis, cos_axis) = self.axis.to_radians().sin_cos();
        // Rotation by the tilt around the axis (Rodrigues), after the roll: where the sides of the screen point.
        let lean = |x: f32, y: f32| {
            let along = (x * cos_axis + y * sin_axis) * (1.0 - cos_tilt);
            [
                x * cos_tilt + cos_axis * along,
                y * cos_tilt + sin_axis * along,
                (cos_axis * y - sin_axis * x) * sin_tilt,
            ]
        };
        let (right, down) = (lean(cos_roll, sin_roll), lean(-sin_roll, cos_roll));
        let (aside, below) = (self.aside.0 * width / focal, self.aside.1 * height / focal);
        let origin = |part: usize, middle: f32| {
            middle - right[part] * screen.middle.0 - down[part] * screen.middle.1
        };
        let toward = [aside * distance, below * distance, distance];
        // Rows of the projection: pixel = (row 0, row 1) / row 2.
        let depth = [right[2], down[2], origin(2, toward[2])];
        let row = |part: usize, center: f32| {
            let place = [right[part], down[part], origin(part, toward[part])];
            [0, 1, 2].map(|i| focal * place[i] + center * depth[i])
        };
        Homography(inverse([row(0, width / 2.0), row(1, height / 2.0), depth]))
    }
}

impl Homography {
    /// The texel seen at a place in pixels; `None` above the horizon.
    pub fn texel(&self, x: f32, y: f32) -> Option<(f32, f32)> {
        texel(self.ray(x, y, 1.0))
    }

    /// A ray in homogeneous coordinates: of a place (`one` is 1) or of a direction (0). Rays add up.
    pub fn ray(&self, x: f32, y: f32, one: f32) -> [f32; 3] {
        self.0.map(|row| row[0] * x + row[1] * y + row[2] * one)
    }
}

/// Where a ray meets the screen, in texels.
#[inline]
pub fn texel([x, y, depth]: [f32; 3]) -> Option<(f32, f32)> {
    let near = 1.0 / depth;
    (depth > 0.0).then_some((x * near, y * near))
}

/// The inverse of a matrix, up to a positive factor: cofactors, with the sign that makes depth positive.
fn inverse(m: [[f32; 3]; 3]) -> [[f32; 3]; 3] {
    let minor = |r: usize, c: usize| {
        let ([r1, r2], [c1, c2]) = ([(r + 1) % 3, (r + 2) % 3], [(c + 1) % 3, (c + 2) % 3]);
        m[r1][c1] * m[r2][c2] - m[r1][c2] * m[r2][c1]
    };
    let determinant: f32 = (0..3).map(|c| m[0][c] * minor(0, c)).sum();
    [0, 1, 2].map(|r| [0, 1, 2].map(|c| minor(c, r) / determinant))
}
