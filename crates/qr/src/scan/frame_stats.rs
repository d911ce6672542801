//! Statistics of a frame in which no code was read, for advice to whoever holds the camera.

use crate::luma::LumaView;

/// Distance of the rows and columns that are sampled, in pixels.
const STEP: usize = 8;

/// From this brightness on a pixel counts as overexposed.
const OVEREXPOSED: u8 = 250;

/// Statistics of a frame.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct FrameStats {
    /// The 90th percentile of the brightness, 0 to 255: a screen in view covers more than a tenth of the
    /// frame.
    pub brightness: u8,
    /// Share of overexposed pixels, in percent.
    pub glare: u8,
    /// Pixels per module of a code whose finder and timing patterns were found and that could not be decoded.
    pub undecoded: Option<f32>,
}

impl FrameStats {
    /// Samples the pixels of a frame. `undecoded` is passed on.
    pub fn measure(frame: LumaView, undecoded: Option<f32>) -> Self {
        let mut histogram = [0_usize; 256];
        let mut count = 0;
        for y in (0..frame.height()).step_by(STEP) {
            for &pixel in frame.row(y).iter().step_by(STEP) {
                histogram[usize::from(pixel)] += 1;
                count += 1;
            }
        }
        let mut cumulative = 0;
        let mut brightness = 0;
        for (level, pixels) in (0..=u8::MAX).zip(histogram) {
            cumulative += pixels;
            brightness = level;
            if 10 * cumulative >= 9 * count {
                break;
            }
        }
        let overexposed: usize = histogram[usize::from(OVEREXPOSED)..].iter().sum();
        Self { brightness, glare: (100 * overexposed / count.max(1)) as u8, undecoded }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stats(level: impl Fn(usize) -> u8) -> FrameStats {
        let pixels: Vec<u8> = (0..320 * 240).map(|i| level(i % 320)).collect();
        FrameStats::measure(LumaView::new(320, 240, &pixels).unwrap(), None)
    }

    #[test]
    fn brightness_is_the_90th_percentile() {
        assert_eq!(stats(|_| 0), FrameStats { brightness: 0, glare: 0, undecoded: None });
        assert_eq!(stats(|_| 255), FrameStats { brightness: 255, glare: 100, undecoded: None });
        let lamp = stats(|x| if x < 16 { 255 } else { 20 });
        assert_eq!((lamp.brightness, lamp.glare), (20, 5));
        let screen = stats(|x| if x < 64 { 180 } else { 20 });
        assert_eq!((screen.brightness, screen.glare), (180, 0));
    }
}
