//! The light a phone's screen gives: a page with a code on it.

use super::code::Code;
use super::random::Random;

/// Texels along the side of a module.
pub const TEXELS: usize = 4;

/// The light border around a code, in modules (ISO/IEC 18004, 5.3.8).
const BORDER: usize = 4;

/// A flat picture that gives light: 1 is white, 0 is black.
pub struct ScreenTexture {
    /// Texels across.
    pub width: usize,
    /// Texels down.
    pub height: usize,
    texels: Vec<f32>,
    /// Where its middle of interest lies, in texels: that of the code.
    pub middle: (f32, f32),
    /// The side of what is of interest, in modules.
    pub modules: f32,
}

impl ScreenTexture {
    /// One shade all over.
    pub fn new(width: usize, height: usize, shade: f32) -> Self {
        let middle = (width as f32 / 2.0, height as f32 / 2.0);
        let modules = width.min(height) as f32 / TEXELS as f32;
        Self { width, height, texels: vec![shade; width * height], middle, modules }
    }

    /// A phone that shows `code` on a card, dark on light, or the other way round.
    pub fn phone(code: &Code, inverted: bool, random: &mut Random) -> Self {
        let card = (code.size + 2 * BORDER) * TEXELS;
        let width = card + card / (5 + random.below(20));
        let height = width * (16 + random.below(6)) / 10;
        // Dark pages and light ones.
        let page = random.one_of(&[0.02, 0.08, 0.8, 0.95]);
        let ink = if page < 0.5 { 0.7 } else { 0.05 };
        let mut screen = Self::new(width, height, page);
        let (left, top) = ((width - card) / 2, height / 5);
        screen.text((left, top / 4), (card, top / 2), TEXELS, ink, random);
        let (light, dark) = (random.between(0.85, 1.0), random.between(0.001, 0.02));
        let (ground, ink_of_code) = if inverted { (dark, light) } else { (light, dark) };
        screen.fill((left, top), (card, card), ground);
        let border = BORDER * TEXELS;
        for row in 0..code.size {
            for column in (0..code.size).filter(|&column| code.is_dark(column, row)) {
                let at = (left + border + column * TEXELS, top + border + row * TEXELS);
                screen.fill(at, (TEXELS, TEXELS), ink_of_code);
            }
        }
        let below = top + card + border;
        screen.text((left, below), (card, height.saturating_sub(below)), TEXELS / 2, ink, random);
        screen.middle = ((left + card / 2) as f32, (top + card / 2) as f32);
        screen.modules = code.size as f32;
        screen.bezel(width / 24, random.between(0.0, 0.1));
        screen
    }

    /// Fills a rectangle, as far as it lies on the screen.
    pub fn fill(
        &mut self,
        (left, top): (usize, usize),
        (width, height): (usize, usize),
        light: f32,
    ) {
        let right = (left + width).min(self.width);
        for y in top..(top + height).min(self.height) {
            self.texels[y * self.width + left.min(right)..y * self.width + right].fill(light);
        }
    }

    /// Lines of what looks like words, in letters of 3 × 5 squares of `dot` texels.
    pub fn text(
        &mut self,
        (left, top): (usize, usize),
        (width, height): (usize, usize),
        dot: usize,
        ink: f32,
        random: &mut Random,
    ) {
        for y in (top..(top + height).saturating_sub(5 * dot)).step_by(8 * dot) {
            let end = left + width * (4 + random.below(6)) / 10;
            for x in (left..end).step_by(4 * dot) {
                if random.below(6) == 0 {
                    continue;
                }
                let letter = random.bits();
                for square in (0..15).filter(|square| letter >> square & 1 == 1) {
                    let at = (x + square % 3 * dot, y + square / 3 * dot);
                    self.fill(at, (dot, dot), ink);
                }
            }
        }
    }

    /// The frame of the device around the screen.
    fn bezel(&mut self, thickness: usize, light: f32) {
        let (width, height) = (self.width, self.height);
        self.fill((0, 0), (width, thickness), light);
        self.fill((0, 0), (thickness, height), light);
        self.fill((width - thickness, 0), (thickness, height), light);
        self.fill((0, height - thickness), (width, thickness), light);
    }

    /// The light at a place in texels; `None` beside the screen.
    #[inline]
    pub fn light(&self, x: f32, y: f32) -> Option<f32> {
        let inside = x >= 0.0 && y >= 0.0 && x < self.width as f32 && y < self.height as f32;
        inside.then(|| self.texels[y as usize * self.width + x as usize])
    }
}
