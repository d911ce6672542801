//! What three finders say about the code between them: version, and how it is seen.
//!
//! Along a line the scale of a projection changes by (1 + g)² from one finder to the other, so that the
//! scale measured at both gives the perspective, and their geometric mean the number of modules.

use crate::luma::LumaView;
use crate::point::Point;
use crate::scan::binary::Binary;
use crate::scan::contrast::agreement;
use crate::scan::cross_section::Section;
use crate::scan::function_patterns::{Catalogue, FINDER_MODULES, size_of};
use crate::scan::homography::Projection;
use crate::scan::triples::Triple;

/// The code between three finders, as far as they tell.
#[derive(Debug, Clone, Copy)]
pub struct Outset {
    /// Upper left, upper right, lower left.
    pub at: [Point; 3],
    /// How the scale shrinks to the right and downwards.
    perspective: (f32, f32),
    /// Modules between the finders, estimated.
    span: f32,
    /// +1 for dark on light, -1 for light on dark.
    pub sign: f32,
}

/// A version that fits.
#[derive(Debug, Clone, Copy)]
pub struct Guess {
    /// 1 to 40.
    pub version: usize,
    /// How it would be seen.
    pub projection: Projection,
    timing: f32,
    /// How well finders and timing patterns agree with it.
    agreement: f32,
}

/// Below this finders and timing patterns say that it is no code.
const LEAST_AGREEMENT: f32 = 0.78;

/// So many versions are tried at most.
const MOST_GUESSES: usize = 2;

impl Outset {
    /// Measures the scale at the finders along the sides of the code. `scale` is how many pixels of the
    /// whole picture one of `picture` stands for. `None` where the sides contradict one another.
    pub fn measure(picture: Binary, scale: f32, triple: &Triple) -> Option<Self> {
        let [corner, right, below] = triple.at;
        let measured = |at: Point, way: Point, module: f32| {
            let way = way * (1.0 / way.length());
            Section::slanted(picture, at, way, !triple.inverted, 9.0 * module)
                .filter(|section| section.is_finder())
                .map_or(module, Section::module)
        };
        let (across, down) = (right - corner, below - corner);
        let x0 = measured(corner, across, triple.modules[0]);
        let x1 = measured(right, across, triple.modules[1]);
        let y0 = measured(corner, down, triple.modules[0]);
        let y1 = measured(below, down, triple.modules[2]);
        let columns = across.length() / (x0 * x1).sqrt();
        let rows = down.length() / (y0 * y1).sqrt();
        // What half a pixel makes is no perspective.
        let shrink = |near: f32, far: f32| {
            let shrink = (near / far).sqrt() - 1.0;
            if shrink.abs() * near.min(far) < 0.04 { 0.0 } else { shrink }
        };
        (columns < 1.6 * rows && rows < 1.6 * columns).then_some(Self {
            at: triple.at.map(|point| point * scale),
            perspective: (shrink(x0, x1), shrink(y0, y1)),
            span: f32::midpoint(columns, rows),
            sign: if triple.inverted { -1.0 } else { 1.0 },
        })
    }

    /// The versions this may be, the likeliest first.
    pub fn guesses(
        &self,
        gray: LumaView,
        catalogue: &mut Catalogue,
    ) -> [Option<Guess>; MOST_GUESSES] {
        let estimate = (self.span - 10.0) / 4.0;
        // A pair of finders is measured to some three per cent.
        let reach = 1.0 + (estimate / 12.0).floor();
        let mut best = [None; MOST_GUESSES];
        let mut version = (estimate - reach).round().max(1.0) as usize;
        while version <= 40 && version as f32 <= (estimate + reach).round() {
            let guess = self.guess(version, self.perspective, gray, catalogue);
            // In small codes what is measured may be chance.
            let flat = (guess.is_some_and(|guess| guess.timing < 0.5)
                && self.perspective != (0.0, 0.0))
                .then(|| self.guess(version, (0.0, 0.0), gray, catalogue));
            let better = |a: &Guess, b: &Guess| a.agreement.total_cmp(&b.agreement);
            if let Some(guess) = guess.into_iter().chain(flat.flatten()).max_by(better) {
                insert(&mut best, guess);
            }
            version += 1;
        }
        best
    }

    fn guess(
        &self,
        version: usize,
        perspective: (f32, f32),
        gray: LumaView,
        catalogue: &mut Catalogue,
    ) -> Option<Guess> {
        let projection = Projection::from_perspective(size_of(version), self.at, perspective)?;
        let patterns = catalogue.of(version);
        let mut sum = 0.0;
        for finder in patterns.finders().chunks(FINDER_MODULES) {
            let fit = agreement(gray, &projection, finder, self.sign);
            if fit < 0.3 {
                return None;
            }
            sum += fit;
        }
        let finders = sum / 3.0;
        let timing = agreement(gray, &projection, patterns.timing(), self.sign);
        // A small error in the perspective is enough to lose the timing, not to lose the finders.
        let agreement = finders + timing.max(-0.1);
        (finders > 0.5 && agreement > LEAST_AGREEMENT).then_some(Guess {
            version,
            projection,
            timing,
            agreement,
        })
    }
}

/// Puts a guess where it belongs by agreement; the last falls out.
fn insert(best: &mut [Option<Guess>; MOST_GUESSES], guess: Guess) {
    let mut guess = Some(guess);
    for place in best {
        let better = match (&guess, &*place) {
            (Some(new), Some(old)) => new.agreement > old.agreement,
            (new, _) => new.is_some(),
        };
        if better {
            std::mem::swap(place, &mut guess);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::scene::{Pose, Scene};
    use crate::scan::threshold::{Thresholds, Window};

    #[test]
    fn the_version_is_guessed_from_three_finders() {
        for (length, module) in [(10, 6.0), (60, 4.0), (150, 3.5), (400, 2.5)] {
            let text: String = "A1".chars().cycle().take(length).collect();
            let size = crate::matrix::Matrix::encode(&text).unwrap().size();
            let pose = Pose { module, turn: 12.0, perspective: (0.15, -0.1), ..Pose::default() };
            let middle = pose.projection(size);
            let far = size as f32 - 3.5;
            let triple = Triple::new(
                [middle.map(3.5, 3.5), middle.map(far, 3.5), middle.map(3.5, far)],
                module,
            );
            Scene::of(&text, pose).look(|gray| {
                let mut thresholds = Thresholds::default();
                thresholds.measure(gray);
                thresholds.set(Window { near: 1, far: 10, flat: 2 });
                let binary = Binary { gray, thresholds: &thresholds };
                let outset = Outset::measure(binary, 1.0, &triple).unwrap();
                let guess = outset.guesses(gray, &mut Catalogue::default())[0].unwrap();
                assert_eq!(size_of(guess.version), size as usize);
            });
        }
    }
}
