//! How well a projection fits the grey picture, by the modules whose colour is known.

use crate::luma::LumaView;
use crate::point::Point;
use crate::scan::function_patterns::Known;
use crate::scan::homography::Projection;

/// How much of what the known modules show is explained by their colours: the correlation
/// coefficient, 1 for a perfect picture, about 0 for another one. `sign` is -1 for light on dark.
pub fn agreement(gray: LumaView, projection: &Projection, known: &[Known], sign: f32) -> f32 {
    let (mut lights, mut light, mut all, mut squares) = (0.0, 0.0, 0.0, 0.0);
    for module in known {
        let value = gray.bilinear(middle_of(projection, *module));
        all += value;
        squares += value * value;
        if module.light {
            light += value;
            lights += 1.0;
        }
    }
    let count = known.len() as f32;
    let covariance = light - lights * all / count;
    let spread = (lights - lights * lights / count) * (squares - all * all / count);
    sign * covariance / spread.max(1.0).sqrt()
}

/// Mean brightness of the known light modules less that of the dark ones, in grey levels; below
/// zero where the picture shows something else. `sign` is -1 for light on dark.
pub fn contrast<'a>(
    gray: LumaView,
    projection: &Projection,
    known: impl Iterator<Item = &'a Known>,
    sign: f32,
) -> f32 {
    let (mut sums, mut counts) = ([0.0; 2], [0.0_f32; 2]);
    for module in known {
        let side = usize::from(module.light);
        sums[side] += gray.bilinear(middle_of(projection, *module));
        counts[side] += 1.0;
    }
    sign * (sums[1] / counts[1].max(1.0) - sums[0] / counts[0].max(1.0))
}

fn middle_of(projection: &Projection, module: Known) -> Point {
    projection.map(f32::from(module.column) + 0.5, f32::from(module.row) + 0.5)
}
