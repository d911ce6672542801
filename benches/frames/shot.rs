//! One frame: what is in it, and how it is taken.

use super::Frame;
use super::clutter::Clutter;
use super::code::{Code, Kind};
use super::lens::Lens;
use super::light::{Background, Lamp, MoireGrid};
use super::pose::{Homography, Pose, texel};
use super::random::Random;
use super::screen::ScreenTexture;
use super::sensor::Sensor;

/// What the camera is pointed at.
#[derive(Debug, Clone, Copy)]
pub enum Subject {
    /// A phone that shows a code.
    Code(Kind),
    /// The same, light on dark.
    Inverted(Kind),
    /// The same, half of it outside the frame: nobody can read it.
    CutOff(Kind),
    /// Anything else.
    Clutter(Clutter),
}

/// How a frame comes about. Lengths are in modules, light in units of the screen's white.
#[derive(Debug, Clone)]
pub struct Shot {
    /// Its name, which seeds its random numbers.
    pub id: String,
    /// What it belongs to: `synth`, `sweep` or `none`.
    pub set: &'static str,
    /// What makes it hard.
    pub factor: String,
    /// Width and height in pixels.
    pub size: (usize, usize),
    /// What it shows.
    pub subject: Subject,
    /// How the screen is held.
    pub pose: Pose,
    /// Radius of the circle of confusion.
    pub defocus: f32,
    /// The way the hand moves during the exposure.
    pub motion: f32,
    /// Ambient light that the glass throws back, evenly.
    pub veil: f32,
    /// A lamp in the glass.
    pub lamp: f32,
    /// How much is left of the screen's own pixels, and of its flicker.
    pub moire: f32,
    /// How the light becomes grey levels.
    pub sensor: Sensor,
}

/// A frame, and what is to be read in it.
pub struct Taken {
    /// The frame.
    pub frame: Frame,
    /// What its code says.
    pub payload: Option<Vec<u8>>,
}

impl Shot {
    /// What is to be read in it.
    pub fn payload(&self) -> Option<Vec<u8>> {
        self.subject.set_up(&mut Random::of(&self.id)).1
    }

    /// Takes it.
    pub fn take(&self) -> Taken {
        let random = &mut Random::of(&self.id);
        let (screen, payload) = self.subject.set_up(random);
        let (width, height) = self.size;
        let view = self.pose.view(&screen, width, height);
        let module = self.pose.module;
        let lens = Lens {
            defocus: self.defocus * module,
            motion: self.motion * module,
            direction: random.between(0.0, 180.0),
        };
        let background = Background::new(self.size, random);
        let grid = MoireGrid::new(self.moire, module, random);
        let lamp = Lamp::new(self.lamp, self.size, &self.pose, &screen, random);
        let pixel = Pixel::new(&screen, &view, &lens);
        let mut light = Vec::with_capacity(width * height);
        for y in 0..height {
            for x in 0..width {
                let around = background.light(x, y);
                let (x, y) = (x as f32 + 0.5, y as f32 + 0.5);
                let seen =
                    pixel.light(x, y, around).map(|light| light * grid.share(&screen, &view, x, y));
                light.push(seen.unwrap_or(around) + self.veil + lamp.light(x, y));
            }
        }
        Taken { frame: self.sensor.expose(&light, width, random), payload }
    }
}

impl Subject {
    /// What gives the light, and what is to be read.
    fn set_up(self, random: &mut Random) -> (ScreenTexture, Option<Vec<u8>>) {
        match self {
            Self::Clutter(clutter) => (clutter.screen(random), None),
            Self::Code(kind) | Self::Inverted(kind) | Self::CutOff(kind) => {
                let code = Code::new(kind, random);
                let screen = ScreenTexture::phone(&code, matches!(self, Self::Inverted(_)), random);
                (screen, (!matches!(self, Self::CutOff(_))).then_some(code.payload))
            }
        }
    }
}

/// The rays that meet in a pixel.
struct Pixel<'a> {
    screen: &'a ScreenTexture,
    view: &'a Homography,
    rays: Vec<[f32; 3]>,
    /// How far beside the screen, in texels, a pixel still sees it.
    reach: f32,
}

impl<'a> Pixel<'a> {
    fn new(screen: &'a ScreenTexture, view: &'a Homography, lens: &Lens) -> Self {
        let rays = lens.rays().into_iter().map(|(x, y)| view.ray(x, y, 0.0)).collect();
        let (width, height) = (screen.width as f32, screen.height as f32);
        Self { screen, view, rays, reach: width.min(height) / 4.0 }
    }

    /// The mean light of the rays, where those beside the screen see `around`; `None` far beside the screen.
    fn light(&self, x: f32, y: f32, around: f32) -> Option<f32> {
        let (u, v) = self.view.texel(x, y)?;
        let near = |at: f32, end: usize| at > -self.reach && at < end as f32 + self.reach;
        if !near(u, self.screen.width) || !near(v, self.screen.height) {
            return None;
        }
        let middle = self.view.ray(x, y, 1.0);
        let light = self.rays.iter().map(|way| {
            let ray = [middle[0] + way[0], middle[1] + way[1], middle[2] + way[2]];
            texel(ray).and_then(|(u, v)| self.screen.light(u, v)).unwrap_or(around)
        });
        Some(light.sum::<f32>() / self.rays.len() as f32)
    }
}
