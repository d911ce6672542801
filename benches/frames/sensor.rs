//! From light to grey levels: exposure, the noise of photons and of reading them out (EMVA standard 1288), saturation,
//! the curve of sRGB (IEC 61966-2-1), and a JPEG where there is one.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::{ExtendedColorType, ImageFormat};

use super::Frame;
use super::random::Random;

/// How light becomes grey levels.
#[derive(Debug, Clone, Copy)]
pub struct Sensor {
    /// What the light is multiplied by; what is above 1 after that is lost.
    pub exposure: f32,
    /// Electrons a pixel holds: the fewer, the more noise.
    pub electrons: f32,
    /// Quality of a JPEG on the way, 1 to 100.
    pub jpeg: Option<u8>,
}

/// The standard deviation of the read noise, in electrons.
const READING: f32 = 3.0;

impl Sensor {
    /// The frame that `light`, row by row, makes.
    pub fn expose(&self, light: &[f32], width: usize, random: &mut Random) -> Frame {
        let caught = light.iter().map(|light| {
            let electrons = light * self.exposure * self.electrons;
            let noise = (electrons + READING * READING).sqrt() * random.normal();
            grey_level((electrons + noise) / self.electrons)
        });
        let frame = Frame { width, height: light.len() / width, pixels: caught.collect() };
        self.jpeg.map_or_else(|| frame.clone(), |quality| frame.through_jpeg(quality))
    }
}

impl Frame {
    fn through_jpeg(&self, quality: u8) -> Self {
        let mut file = Vec::new();
        JpegEncoder::new_with_quality(&mut file, quality)
            .encode(&self.pixels, self.width as u32, self.height as u32, ExtendedColorType::L8)
            .expect("memory takes a JPEG");
        let again = image::load(Cursor::new(file), ImageFormat::Jpeg).expect("it is a JPEG");
        Self { pixels: again.into_luma8().into_raw(), ..*self }
    }
}

fn grey_level(light: f32) -> u8 {
    let light = light.clamp(0.0, 1.0);
    let level =
        if light <= 0.003_130_8 { 12.92 * light } else { 1.055 * light.powf(1.0 / 2.4) - 0.055 };
    (255.0 * level).round() as u8
}
