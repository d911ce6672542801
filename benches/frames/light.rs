//! Light that is not the screen's, and how cameras alias and band the light of the screen.

use std::f32::consts::TAU;

use super::pose::{Homography, Pose};
use super::random::Random;
use super::screen::{ScreenTexture, TEXELS};

/// The background behind the phone, far out of focus: a slope of light and some spots, each the product of a
/// horizontal and a vertical profile.
pub struct Background {
    base: f32,
    across: Vec<[f32; SPOTS]>,
    down: Vec<[f32; SPOTS]>,
}

const SPOTS: usize = 5;

impl Background {
    /// A random background for a frame of this size.
    pub fn new((width, height): (usize, usize), random: &mut Random) -> Self {
        let base = random.between(0.05, 0.3);
        let spots = [(); SPOTS].map(|()| {
            let middle = (random.between(0.0, 1.0), random.between(0.0, 1.0));
            (middle, random.between(1.0, 12.0), random.between(-0.15, 0.5))
        });
        let bell = |at: usize, end: usize, middle: f32, sharpness: f32| {
            (-(sharpness * (at as f32 / end as f32 - middle)).powi(2)).exp()
        };
        Self {
            base,
            across: (0..width)
                .map(|x| {
                    spots.map(|((middle, _), sharp, light)| light * bell(x, width, middle, sharp))
                })
                .collect(),
            down: (0..height)
                .map(|y| spots.map(|((_, middle), sharp, _)| bell(y, height, middle, sharp)))
                .collect(),
        }
    }

    /// The light at a pixel.
    pub fn light(&self, x: usize, y: usize) -> f32 {
        let spots = self.across[x].iter().zip(&self.down[y]).map(|(across, down)| across * down);
        (self.base + spots.sum::<f32>()).max(0.01)
    }
}

/// Moiré: the grid of the screen's pixels, sampled once a camera pixel, which aliases it to broad waves
/// (Oppenheim and Schafer, Discrete-Time Signal Processing, 4.2); and the bands of a screen that flickers
/// while rows are read in turn.
pub struct MoireGrid {
    strength: f32,
    /// Pixels of the screen a texel.
    pitch: f32,
    phases: (f32, f32, f32),
    /// Rows of the camera a band.
    band: f32,
}

impl MoireGrid {
    /// A screen whose pixels are about as large as the camera's: with `module` pixels a module of the camera.
    pub fn new(strength: f32, module: f32, random: &mut Random) -> Self {
        // Worst where a pixel of the screen is about as large as one of the camera.
        let pixels = (module / random.between(0.8, 1.25)).round().max(1.0);
        let phase = |random: &mut Random| random.between(0.0, TAU);
        Self {
            strength,
            pitch: pixels / TEXELS as f32,
            phases: (phase(random), phase(random), phase(random)),
            band: random.between(60.0, 200.0),
        }
    }

    /// The share of the light that is left at the middle of a pixel.
    pub fn share(&self, screen: &ScreenTexture, view: &Homography, x: f32, y: f32) -> f32 {
        let on_screen = |&(u, v): &(f32, f32)| screen.light(u, v).is_some();
        let Some((u, v)) = view.texel(x, y).filter(on_screen) else { return 1.0 };
        let wave = |way: f32, phase: f32| (TAU * way + phase).cos();
        let grid =
            0.6 * wave(u * self.pitch, self.phases.0) + 0.4 * wave(v * self.pitch, self.phases.1);
        1.0 + self.strength * (0.75 * grid + 0.25 * wave(y / self.band, self.phases.2))
    }
}

/// The reflection of a lamp: its disc, and the halo that smears on the glass make of it.
pub struct Lamp {
    light: f32,
    middle: (f32, f32),
    radius: f32,
}

impl Lamp {
    /// A lamp somewhere on the code.
    pub fn new(
        light: f32,
        (width, height): (usize, usize),
        pose: &Pose,
        screen: &ScreenTexture,
        random: &mut Random,
    ) -> Self {
        let side = pose.module * screen.modules;
        let (turn, way) = (random.between(0.0, TAU), side * random.between(0.1, 0.4));
        let middle = (
            width as f32 * (0.5 + pose.aside.0) + way * turn.cos(),
            height as f32 * (0.5 + pose.aside.1) + way * turn.sin(),
        );
        Self { light, middle, radius: side * random.between(0.08, 0.14) }
    }

    /// The light at a place in pixels.
    pub fn light(&self, x: f32, y: f32) -> f32 {
        if self.light <= 0.0 {
            return 0.0;
        }
        let distance =
            ((x - self.middle.0).powi(2) + (y - self.middle.1).powi(2)) / self.radius.powi(2);
        self.light * ((-distance / 2.0).exp() + 0.1 * (-distance / 32.0).exp())
    }
}
