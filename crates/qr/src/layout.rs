//! The size of a drawn code, with every module a square of whole device pixels.

use crate::matrix::QUIET_ZONE;

/// The size of a drawn code with its quiet zone.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Layout {
    /// Side of one module, in device pixels.
    pub module: u32,
    /// Width of the quiet zone on each side, in device pixels.
    pub quiet_zone: u32,
    /// Side of the whole square with its quiet zone, in device pixels.
    pub side: u32,
    /// Side of the whole square in CSS pixels.
    pub css_side: f64,
}

impl Layout {
    /// The largest layout of a code of `modules` modules a side in a square of `space` CSS pixels on a screen
    /// with `ratio` device pixels to a CSS pixel (`devicePixelRatio`). `None` where not even one device pixel
    /// per module fits.
    pub fn fit(modules: u32, space: f64, ratio: f64) -> Option<Self> {
        if !(ratio.is_finite() && ratio > 0.0 && space.is_finite() && space > 0.0) {
            return None;
        }
        let modules = modules + 2 * QUIET_ZONE;
        // A page zoomed to 110 % reports ratios such as 1.100000023841858; rounding in the last digit must
        // not cost a pixel per module.
        let pixels = (space * ratio + 0.01).floor();
        // No screen is larger; the cast below cannot overflow.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 32768")]
        let module = pixels.min(32768.0) as u32 / modules;
        (module > 0).then(|| Self::exact(modules - 2 * QUIET_ZONE, module, ratio))
    }

    /// The layout of a code of `modules` modules a side with `module` device pixels per module.
    pub fn exact(modules: u32, module: u32, ratio: f64) -> Self {
        let side = (modules + 2 * QUIET_ZONE) * module;
        Self { module, quiet_zone: QUIET_ZONE * module, side, css_side: f64::from(side) / ratio }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_are_whole_device_pixels_and_fill_the_space() {
        // 41 + 8 = 49 modules.
        for (space, ratio, module) in
            [(320.0, 1.0, 6), (320.0, 1.5, 9), (320.0, 2.0, 13), (320.0, 2.625, 17), (49.0, 1.0, 1)]
        {
            let layout = Layout::fit(41, space, ratio).unwrap();
            assert_eq!(layout.module, module, "{space} at {ratio}");
            assert_eq!(layout.side, module * 49);
            assert_eq!(layout.quiet_zone, module * 4);
            assert!(layout.css_side <= space);
            assert!((layout.css_side * ratio - f64::from(layout.side)).abs() < 1e-9);
        }
    }

    #[test]
    fn a_ratio_rounded_in_its_last_digit_costs_no_pixel() {
        assert_eq!(Layout::fit(41, 490.0, 1.099_999_9).unwrap().module, 11);
    }

    #[test]
    fn there_is_no_layout_without_room() {
        for (space, ratio) in [
            (48.0, 1.0),
            (0.0, 2.0),
            (-5.0, 1.0),
            (f64::NAN, 1.0),
            (300.0, 0.0),
            (300.0, f64::INFINITY),
        ] {
            assert_eq!(Layout::fit(41, space, ratio), None, "{space} at {ratio}");
        }
    }
}
