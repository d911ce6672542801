//! How well a homography fits the grey picture, measured on modules of known colour.

use crate::luma::LumaView;
use crate::point::Point;
use crate::scan::function_patterns::KnownModule;
use crate::scan::homography::Homography;

/// The correlation coefficient between the colours of known modules and the brightness of the picture where
/// they would be: 1 for a perfect picture of them, about 0 for anything else. `polarity` is -1 for light on
/// dark.
pub fn correlation(
    gray: LumaView,
    homography: &Homography,
    known: &[KnownModule],
    polarity: f32,
) -> f32 {
    let (mut lights, mut light, mut all, mut squares) = (0.0, 0.0, 0.0, 0.0);
    for module in known {
        let value = gray.bilinear(center_of(homography, *module));
        all += value;
        squares += value * value;
        if module.light {
            light += value;
            lights += 1.0;
        }
    }
    let count = known.len() as f32;
    let covariance = light - lights * all / count;
    let variances = (lights - lights * lights / count) * (squares - all * all / count);
    polarity * covariance / variances.max(1.0).sqrt()
}

/// Mean brightness of the known light modules less that of the dark ones, in grey levels. `polarity` is -1
/// for light on dark.
pub fn contrast<'a>(
    gray: LumaView,
    homography: &Homography,
    known: impl Iterator<Item = &'a KnownModule>,
    polarity: f32,
) -> f32 {
    let (mut sums, mut counts) = ([0.0; 2], [0.0_f32; 2]);
    for module in known {
        let color = usize::from(module.light);
        sums[color] += gray.bilinear(center_of(homography, *module));
        counts[color] += 1.0;
    }
    polarity * (sums[1] / counts[1].max(1.0) - sums[0] / counts[0].max(1.0))
}

fn center_of(homography: &Homography, module: KnownModule) -> Point {
    homography.map(f32::from(module.column) + 0.5, f32::from(module.row) + 0.5)
}
