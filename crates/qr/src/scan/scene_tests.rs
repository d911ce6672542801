//! Codes as a camera sees them, drawn from a seed, for tests.

use crate::luma::LumaView;
use crate::matrix::Matrix;
use crate::point::Point;
use crate::scan::homography::{FINDER_CENTER, Homography};

/// A text of 135 alphanumeric characters: version 6 at level M, 41 modules a side.
pub const SAMPLE: &str = "CODE6:%69 VD82E5WMC.DJEC9D5$3E$/DUR8JPCQEDCB8ZKE.OEYEDE34K/EY*KNWEUPC3$C*KEG/DG.DWJC7WEP:7E:5+EDL8F7A62/D9PCG/D8UCXB8PRAN8AIA75A7D7C C9";

/// A synthetic picture.
pub struct Scene {
    width: usize,
    height: usize,
    pixels: Vec<f32>,
    seed: u32,
}

/// The pose and the appearance of a code in a picture.
#[derive(Debug, Clone, Copy)]
pub struct Pose {
    /// The center of the code, in pixels.
    pub center: (f32, f32),
    /// Pixels per module.
    pub module: f32,
    /// Clockwise rotation, in degrees.
    pub rotation: f32,
    /// Perspective terms to the right and downwards.
    pub perspective: (f32, f32),
    /// Brightness of light and dark modules.
    pub colors: (f32, f32),
    /// Whether columns and rows are exchanged, as in a mirror.
    pub mirrored: bool,
}

impl Default for Pose {
    fn default() -> Self {
        Self {
            center: (160.0, 120.0),
            module: 4.0,
            rotation: 0.0,
            perspective: (0.0, 0.0),
            colors: (220.0, 30.0),
            mirrored: false,
        }
    }
}

impl Pose {
    /// The homography of a code of `size` modules a side in this pose.
    pub fn homography(&self, size: u32) -> Homography {
        let (sin, cos) = self.rotation.to_radians().sin_cos();
        let half = (size as f32 / 2.0 - FINDER_CENTER) * self.module;
        let place = |x: f32, y: f32| {
            let (x, y) = (x * half, y * half);
            Point::new(self.center.0 + cos * x - sin * y, self.center.1 + sin * x + cos * y)
        };
        let finders = [place(-1.0, -1.0), place(1.0, -1.0), place(-1.0, 1.0)];
        Homography::from_perspective(size as usize, finders, self.perspective).unwrap()
    }
}

impl Scene {
    /// An even surface.
    pub fn new(width: usize, height: usize, brightness: f32) -> Self {
        Self { width, height, pixels: vec![brightness; width * height], seed: 1 }
    }

    /// A code on an even surface.
    pub fn of(text: &str, pose: Pose) -> Self {
        let mut scene = Self::new(320, 240, 120.0);
        scene.draw(&Matrix::encode(text).unwrap(), pose);
        scene
    }

    /// Draws a code with its quiet zone, with nine samples per pixel.
    pub fn draw(&mut self, matrix: &Matrix, pose: Pose) {
        self.draw_within(matrix, pose, (0, 0), (self.width, self.height));
    }

    /// The same for a code that stands upright, where only its own pixels are looked at.
    pub fn draw_near(&mut self, matrix: &Matrix, pose: Pose) {
        let reach = (matrix.size() as f32 / 2.0 + 5.0) * pose.module;
        let (x, y) = pose.center;
        let end = |at: f32, most: usize| most.min((at + reach) as usize);
        let (right, bottom) = (end(x, self.width), end(y, self.height));
        self.draw_within(
            matrix,
            pose,
            ((x - reach) as usize, (y - reach) as usize),
            (right, bottom),
        );
    }

    fn draw_within(
        &mut self,
        matrix: &Matrix,
        pose: Pose,
        (left, top): (usize, usize),
        (right, bottom): (usize, usize),
    ) {
        let homography = pose.homography(matrix.size());
        let size = matrix.size() as f32;
        for y in top..bottom {
            for x in left..right {
                let pixel = &mut self.pixels[y * self.width + x];
                let before = *pixel;
                let mut sum = 0.0;
                for sample in 0..9 {
                    let (dx, dy) = ((sample % 3) as f32, (sample / 3) as f32);
                    let at = Point::new(x as f32 + (dx + 0.5) / 3.0, y as f32 + (dy + 0.5) / 3.0);
                    let (u, v) = homography.inverse_map(at);
                    let inside = |c: f32| (-4.0..size + 4.0).contains(&c);
                    // Left of the code and above it the cast leads far out of the matrix, where everything is
                    // light.
                    let (column, row) = (u.floor() as i32 as u32, v.floor() as i32 as u32);
                    let dark = if pose.mirrored {
                        matrix.is_dark(row, column)
                    } else {
                        matrix.is_dark(column, row)
                    };
                    sum += match (inside(u) && inside(v), dark) {
                        (false, _) => before,
                        (true, false) => pose.colors.0,
                        (true, true) => pose.colors.1,
                    };
                }
                *pixel = sum / 9.0;
            }
        }
    }

    /// Applies a Gaussian blur with a standard deviation of `sigma` pixels.
    pub fn blur(&mut self, sigma: f32) {
        let reach = (3.0 * sigma).ceil() as isize;
        let kernel: Vec<f32> =
            (-reach..=reach).map(|i| (-(i * i) as f32 / (2.0 * sigma * sigma)).exp()).collect();
        let all: f32 = kernel.iter().sum();
        for (across, down) in [(1, 0), (0, 1)] {
            let before = self.pixels.clone();
            for (at, pixel) in self.pixels.iter_mut().enumerate() {
                let (x, y) = ((at % self.width) as isize, (at / self.width) as isize);
                let sum: f32 = (-reach..=reach)
                    .zip(&kernel)
                    .map(|(i, k)| {
                        let x = (x + across * i).clamp(0, self.width as isize - 1) as usize;
                        let y = (y + down * i).clamp(0, self.height as isize - 1) as usize;
                        k * before[y * self.width + x]
                    })
                    .sum();
                *pixel = sum / all;
            }
        }
    }

    /// Adds a reflected lamp that overexposes about `radius` pixels around a point.
    pub fn glare(&mut self, center: (f32, f32), radius: f32) {
        for (at, pixel) in self.pixels.iter_mut().enumerate() {
            let (x, y) = ((at % self.width) as f32, (at / self.width) as f32);
            let distance = (x - center.0).hypot(y - center.1) / radius;
            *pixel += 600.0 * (-distance * distance).exp();
        }
    }

    /// Adds noise with a standard deviation of `sigma` grey levels.
    pub fn noise(&mut self, sigma: f32) {
        for at in 0..self.pixels.len() {
            // The sum of four uniform numbers has a standard deviation of 1 / √3.
            let sum: f32 = (0..4).map(|_| self.random() - 0.5).sum();
            self.pixels[at] += sigma * 1.732 * sum;
        }
    }

    /// Adds random squares.
    pub fn clutter(&mut self, count: usize) {
        for _ in 0..count {
            let (x, y, side) = (self.random(), self.random(), 3.0 + 30.0 * self.random());
            let brightness = 255.0 * self.random();
            let (x, y) = (x * self.width as f32, y * self.height as f32);
            for row in (y as usize..(y + side) as usize).take_while(|&row| row < self.height) {
                for column in (x as usize..(x + side) as usize).take_while(|&c| c < self.width) {
                    self.pixels[row * self.width + column] = brightness;
                }
            }
        }
    }

    /// A random number from 0 to 1 (the linear congruential generator of Numerical Recipes).
    pub fn random(&mut self) -> f32 {
        self.seed = self.seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (self.seed >> 8) as f32 / 16_777_216.0
    }

    /// The picture as bytes.
    pub fn pixels(&self) -> Vec<u8> {
        self.pixels.iter().map(|pixel| pixel.round().clamp(0.0, 255.0) as u8).collect()
    }

    /// Calls a function with the picture.
    pub fn with_view<T>(&self, call: impl FnOnce(LumaView) -> T) -> T {
        let pixels = self.pixels();
        call(LumaView::new(self.width, self.height, &pixels).unwrap())
    }
}
