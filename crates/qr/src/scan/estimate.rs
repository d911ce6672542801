//! Version and homography of a code, estimated from its three finder patterns.
//!
//! Along the line through two finder patterns the scale changes by a factor of (1 + g)², where g is the
//! perspective term of the homography. So the module sizes measured at both give g, and their geometric mean
//! gives the number of modules between them.

use crate::luma::LumaView;
use crate::point::Point;
use crate::scan::binary::BinaryView;
use crate::scan::contrast::correlation;
use crate::scan::cross_section::CrossSection;
use crate::scan::function_patterns::{FINDER_MODULES, PatternCache, modules_per_side};
use crate::scan::homography::Homography;
use crate::scan::triples::Triple;

/// What three finder patterns tell of their code.
#[derive(Debug, Clone, Copy)]
pub struct Estimate {
    /// Centers of the upper left, upper right and lower left finder pattern.
    pub at: [Point; 3],
    /// Perspective terms to the right and downwards ([`Homography::from_perspective`]).
    perspective: (f32, f32),
    /// Modules between the centers of two finder patterns.
    span: f32,
    /// +1 for dark on light, -1 for light on dark.
    pub polarity: f32,
}

/// A version that fits the picture.
#[derive(Debug, Clone, Copy)]
pub struct Hypothesis {
    /// 1 to 40.
    pub version: usize,
    /// The homography for this version.
    pub homography: Homography,
    /// Correlation of the timing patterns.
    timing: f32,
    /// Mean correlation of the finder patterns plus that of the timing patterns.
    score: f32,
}

/// Least score of a hypothesis.
const MIN_SCORE: f32 = 0.78;

/// Most versions that are tried.
const MAX_HYPOTHESES: usize = 2;

impl Estimate {
    /// Measures the module sizes at the finder patterns along the sides of the code. `scale` is the number of
    /// pixels of the whole picture per pixel of `picture`. `None` where the two sides differ too much in
    /// length.
    pub fn measure(picture: BinaryView, scale: f32, triple: &Triple) -> Option<Self> {
        let [corner, right, below] = triple.at;
        let module_size = |at: Point, side: Point, module: f32| {
            let direction = side * (1.0 / side.length());
            CrossSection::along_line(picture, at, direction, !triple.inverted, 9.0 * module)
                .filter(|section| section.is_finder_pattern())
                .map_or(module, CrossSection::module)
        };
        let (across, down) = (right - corner, below - corner);
        let x0 = module_size(corner, across, triple.modules[0]);
        let x1 = module_size(right, across, triple.modules[1]);
        let y0 = module_size(corner, down, triple.modules[0]);
        let y1 = module_size(below, down, triple.modules[2]);
        let columns = across.length() / (x0 * x1).sqrt();
        let rows = down.length() / (y0 * y1).sqrt();
        // A small difference is within the error of measurement, and counts as no perspective.
        let perspective = |near: f32, far: f32| {
            let term = (near / far).sqrt() - 1.0;
            if term.abs() * near.min(far) < 0.04 { 0.0 } else { term }
        };
        (columns < 1.6 * rows && rows < 1.6 * columns).then_some(Self {
            at: triple.at.map(|point| point * scale),
            perspective: (perspective(x0, x1), perspective(y0, y1)),
            span: f32::midpoint(columns, rows),
            polarity: if triple.inverted { -1.0 } else { 1.0 },
        })
    }

    /// The versions that fit, the best first.
    pub fn hypotheses(
        &self,
        gray: LumaView,
        cache: &mut PatternCache,
    ) -> [Option<Hypothesis>; MAX_HYPOTHESES] {
        let estimate = (self.span - 10.0) / 4.0;
        // The distance of two finder patterns, in modules, is accurate to about three per cent.
        let tolerance = 1.0 + (estimate / 12.0).floor();
        let mut best = [None; MAX_HYPOTHESES];
        let mut version = (estimate - tolerance).round().max(1.0) as usize;
        while version <= 40 && version as f32 <= (estimate + tolerance).round() {
            let measured = self.hypothesis(version, self.perspective, gray, cache);
            // In small codes the measured perspective may be noise, so none at all is tried as well.
            let flat = (measured.is_some_and(|hypothesis| hypothesis.timing < 0.5)
                && self.perspective != (0.0, 0.0))
                .then(|| self.hypothesis(version, (0.0, 0.0), gray, cache));
            let by_score = |a: &Hypothesis, b: &Hypothesis| a.score.total_cmp(&b.score);
            if let Some(hypothesis) = measured.into_iter().chain(flat.flatten()).max_by(by_score) {
                insert(&mut best, hypothesis);
            }
            version += 1;
        }
        best
    }

    /// The code as one of `version`, where the picture shows finder patterns and timing patterns for that.
    fn hypothesis(
        &self,
        version: usize,
        perspective: (f32, f32),
        gray: LumaView,
        cache: &mut PatternCache,
    ) -> Option<Hypothesis> {
        let homography =
            Homography::from_perspective(modules_per_side(version), self.at, perspective)?;
        let patterns = cache.of(version);
        let mut sum = 0.0;
        for finder in patterns.finders().chunks(FINDER_MODULES) {
            let fit = correlation(gray, &homography, finder, self.polarity);
            if fit < 0.3 {
                return None;
            }
            sum += fit;
        }
        let finders = sum / 3.0;
        let timing = correlation(gray, &homography, patterns.timing(), self.polarity);
        // The timing patterns have a lower bound, as a small error in the perspective is enough to miss them.
        let score = finders + timing.max(-0.1);
        (finders > 0.5 && score > MIN_SCORE).then_some(Hypothesis {
            version,
            homography,
            timing,
            score,
        })
    }
}

/// Inserts a hypothesis by its score, and drops the last one.
fn insert(best: &mut [Option<Hypothesis>; MAX_HYPOTHESES], hypothesis: Hypothesis) {
    let mut hypothesis = Some(hypothesis);
    for kept in best {
        let better = match (&hypothesis, &*kept) {
            (Some(new), Some(old)) => new.score > old.score,
            (new, _) => new.is_some(),
        };
        if better {
            std::mem::swap(kept, &mut hypothesis);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::scene::{Pose, Scene};
    use crate::scan::threshold::{Thresholds, Window};

    #[test]
    fn the_version_is_estimated_from_three_finder_patterns() {
        for (length, module) in [(10, 6.0), (60, 4.0), (150, 3.5), (400, 2.5)] {
            let text: String = "A1".chars().cycle().take(length).collect();
            let size = crate::matrix::Matrix::encode(&text).unwrap().size();
            let pose =
                Pose { module, rotation: 12.0, perspective: (0.15, -0.1), ..Pose::default() };
            let middle = pose.homography(size);
            let far = size as f32 - 3.5;
            let triple = Triple::new(
                [middle.map(3.5, 3.5), middle.map(far, 3.5), middle.map(3.5, far)],
                module,
            );
            Scene::of(&text, pose).with_view(|gray| {
                let mut thresholds = Thresholds::default();
                thresholds.measure(gray);
                thresholds.set(Window { near: 1, far: 10, flat: 2 });
                let binary = BinaryView { gray, thresholds: &thresholds };
                let estimate = Estimate::measure(binary, 1.0, &triple).unwrap();
                let hypothesis =
                    estimate.hypotheses(gray, &mut PatternCache::default())[0].unwrap();
                assert_eq!(modules_per_side(hypothesis.version), size as usize);
            });
        }
    }
}
