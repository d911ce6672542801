//! What a frame is like in which no code was read: what advice to whoever holds the camera is made of.

use crate::luma::view::Gray;

/// Every so many rows and columns one pixel is looked at.
const STEP: usize = 8;

/// From this brightness on a pixel shows a lamp or its reflection, or nothing any more.
const DAZZLING: u8 = 250;

/// What a frame is like.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Sight {
    /// The brightness that nine tenths of the frame stay below, 0 to 255. A screen held before the
    /// camera is more than a tenth of it.
    pub light: u8,
    /// How much of the frame is dazzling, in percent.
    pub glare: u8,
    /// Pixels a module of what is a code by its finder and timing patterns, and could not be read.
    pub unread: Option<f32>,
}

impl Sight {
    /// Looks at a sample of a frame's pixels. `unread`: see there.
    pub fn of(frame: Gray, unread: Option<f32>) -> Self {
        let mut histogram = [0_usize; 256];
        let mut count = 0;
        for y in (0..frame.height()).step_by(STEP) {
            for &pixel in frame.row(y).iter().step_by(STEP) {
                histogram[usize::from(pixel)] += 1;
                count += 1;
            }
        }
        let mut below = 0;
        let mut light = 0;
        for (brightness, pixels) in (0..=u8::MAX).zip(histogram) {
            below += pixels;
            light = brightness;
            if 10 * below >= 9 * count {
                break;
            }
        }
        let dazzling: usize = histogram[usize::from(DAZZLING)..].iter().sum();
        Self { light, glare: (100 * dazzling / count.max(1)) as u8, unread }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sight(brightness: impl Fn(usize) -> u8) -> Sight {
        let pixels: Vec<u8> = (0..320 * 240).map(|i| brightness(i % 320)).collect();
        Sight::of(Gray::new(320, 240, &pixels).unwrap(), None)
    }

    #[test]
    fn light_is_that_of_the_brightest_tenth_but_for_what_dazzles() {
        assert_eq!(sight(|_| 0), Sight { light: 0, glare: 0, unread: None });
        assert_eq!(sight(|_| 255), Sight { light: 255, glare: 100, unread: None });
        let lamp = sight(|x| if x < 16 { 255 } else { 20 });
        assert_eq!((lamp.light, lamp.glare), (20, 5));
        let screen = sight(|x| if x < 64 { 180 } else { 20 });
        assert_eq!((screen.light, screen.glare), (180, 0));
    }
}
