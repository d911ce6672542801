//! Screens without a code, some of them with much that looks like one.

use super::random::Random;
use super::screen::{ScreenTexture, TEXELS};

/// What a screen shows that has no code on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clutter {
    /// One shade.
    Blank,
    /// A page of words.
    Text,
    /// Squares, dark and light in turn.
    Checkerboard,
    /// Bars of the widths of a bar code.
    Stripes,
    /// Finder patterns where no code has them.
    Finders,
    /// Random modules, as in the middle of a code.
    Modules,
}

/// Modules along the sides of the screen.
const SIDES: (usize, usize) = (100, 60);

impl Clutter {
    /// A screen with it.
    pub fn screen(self, random: &mut Random) -> ScreenTexture {
        let (width, height) = (SIDES.0 * TEXELS, SIDES.1 * TEXELS);
        let shade = random.between(0.5, 1.0);
        let mut screen = ScreenTexture::new(width, height, shade);
        let size = random.one_of(&[1, 2, 3, 5]);
        let squares = (0..SIDES.1 / size).flat_map(|y| (0..SIDES.0 / size).map(move |x| (x, y)));
        match self {
            Self::Blank => {}
            Self::Text => {
                let dot = random.one_of(&[1, 2, 4]);
                screen.text((dot, dot), (width, height), dot, 0.04, random);
            }
            Self::Checkerboard => {
                for (x, y) in squares.filter(|(x, y)| (x + y) % 2 == 0) {
                    screen.dark_square(x * size, y * size, size);
                }
            }
            Self::Modules => {
                for (x, y) in squares {
                    if random.below(2) == 0 {
                        screen.dark_square(x * size, y * size, size);
                    }
                }
            }
            Self::Stripes => {
                let mut at = 0;
                while at < width {
                    let thickness = TEXELS * (1 + random.below(4)) / 2;
                    screen.fill((at, 0), (thickness, height), 0.03);
                    at += thickness + TEXELS * (1 + random.below(4)) / 2;
                }
            }
            Self::Finders => {
                screen.text((TEXELS, TEXELS), (width, height), 2, 0.04, random);
                for _ in 0..12 {
                    let (x, y) = (random.below(SIDES.0 - 9), random.below(SIDES.1 - 9));
                    screen.fill((x * TEXELS, y * TEXELS), (9 * TEXELS, 9 * TEXELS), shade);
                    screen.dark_square(x + 1, y + 1, 7);
                    screen.fill(
                        ((x + 2) * TEXELS, (y + 2) * TEXELS),
                        (5 * TEXELS, 5 * TEXELS),
                        shade,
                    );
                    screen.dark_square(x + 3, y + 3, 3);
                }
            }
        }
        screen
    }
}

impl ScreenTexture {
    /// A dark square, in modules.
    fn dark_square(&mut self, x: usize, y: usize, side: usize) {
        self.fill((x * TEXELS, y * TEXELS), (side * TEXELS, side * TEXELS), 0.03);
    }
}
