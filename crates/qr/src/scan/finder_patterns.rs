//! The search for finder patterns (ISO/IEC 18004, 6.3.3 and the reference decode algorithm in clause 12):
//! rows with runs of 1:1:3:1:1, checked by the cross section of the column, and on the grey picture by a ring
//! around a disc.

use crate::luma::LumaView;
use crate::point::Point;
use crate::scan::binary::BinaryView;
use crate::scan::cross_section::{CrossSection, are_finder_distances};

/// What may be a finder pattern.
#[derive(Debug, Clone, Copy)]
pub struct FinderPattern {
    /// Its center, in pixels.
    pub at: Point,
    /// Pixels per module, the mean of row and column.
    pub module: f32,
    /// Whether it is light on dark (reflectance reversal).
    pub inverted: bool,
    /// Number of rows with its cross section.
    rows: u32,
    /// Share of the searched rows through its center that have its cross section, at most 1.
    pub support: f32,
}

impl FinderPattern {
    /// One that was found in a single row.
    pub fn new(at: Point, module: f32, inverted: bool) -> Self {
        Self { at, module, inverted, rows: 1, support: 0.0 }
    }

    /// A measure of how certain it is, by the number and the share of the rows with its cross section.
    pub fn evidence(&self) -> f32 {
        (self.rows as f32).min(4.0) + 2.0 * self.support
    }
}

/// Most finder patterns that are collected in a picture, as more of them are clutter.
const MAX_FOUND: usize = 300;

/// Collects the finder patterns of `picture` in `found`, searching every `stride`-th row. `changes` is memory
/// to be used again.
pub fn search(
    picture: BinaryView,
    stride: usize,
    changes: &mut Vec<u32>,
    found: &mut Vec<FinderPattern>,
) {
    found.clear();
    for y in (0..picture.gray.height()).step_by(stride) {
        picture.color_changes(y, changes);
        for (index, edges) in changes.windows(6).enumerate() {
            if is_finder_row(edges) {
                // Runs are dark from every other change on.
                add(picture, edges, y, index % 2 == 1, found);
            }
        }
    }
    for finder in found.iter_mut() {
        // The rows through the center square, which is three modules high.
        let rows = (3.0 * finder.module / stride as f32).max(1.0);
        finder.support = (finder.rows as f32 / rows).min(1.0);
    }
}

/// Whether six changes of colour are those of a row through the center of a finder pattern.
#[inline]
fn is_finder_row(edges: &[u32]) -> bool {
    // There are six, as the caller takes windows of six.
    let width = |from: usize, to: usize| edges[to] - edges[from];
    let seven = width(0, 5);
    let center = width(2, 3) * 7;
    // The center run, three of seven modules, is checked first, because it rules most rows out.
    if center < seven + seven / 2 || center > seven * 5 || seven < 7 {
        return false;
    }
    // Each of the narrow runs is at most twice its width.
    let widest = width(0, 1).max(width(1, 2)).max(width(3, 4)).max(width(4, 5));
    widest * 7 <= seven * 2 + 7
        && are_finder_distances([0, 1, 2, 3].map(|from| width(from, from + 2) as f32))
}

/// Adds what six changes of colour in row `y` show to `found`, if the picture around them is that of a finder
/// pattern.
fn add(
    picture: BinaryView,
    edges: &[u32],
    y: usize,
    inverted: bool,
    found: &mut Vec<FinderPattern>,
) {
    let center = u32::midpoint(edges[2], edges[3]) as usize;
    let x = (edges[2] + edges[3]) as f32 / 2.0;
    let across = (edges[5] - edges[0]) as f32 / 7.0;
    let here = Point::new(x, y as f32 + 0.5);
    for other in found.iter_mut() {
        let offset = here - other.at;
        if offset.y.abs() < 2.0 * other.module
            && offset.x.abs() < other.module
            && other.inverted == inverted
            && across < 1.6 * other.module
            && other.module < 1.6 * across
        {
            other.rows += 1;
            return;
        }
    }
    let dark = !inverted;
    let limit = (edges[5] - edges[0]) as usize;
    let Some(column) = CrossSection::along_pixels(picture, (center, y), (0, 1), dark, limit) else {
        return;
    };
    let down = column.module();
    if down > 2.0 * across || across > 2.0 * down || !column.is_finder_pattern() {
        return;
    }
    let here = Point::new(x, here.y + column.center());
    let row = (here.y as usize).min(picture.gray.height() - 1);
    let Some(line) = CrossSection::along_pixels(picture, (center, row), (1, 0), dark, limit) else {
        return;
    };
    if !line.is_finder_pattern() {
        return;
    }
    let here = Point::new(center as f32 + 0.5 + line.center(), here.y);
    let module = f32::midpoint(line.module(), down);
    for other in found.iter_mut() {
        if other.inverted == inverted && (here - other.at).length() < 1.5 * other.module {
            other.rows += 1;
            return;
        }
    }
    // Rows and columns through a pattern that is turned by 45° are longer by √2, so a smaller ring is tried
    // as well.
    let size = Point::new(line.module(), down);
    if !has_disc_and_ring(picture.gray, here, size, inverted)
        && !has_disc_and_ring(picture.gray, here, size * 0.75, inverted)
        && !has_diagonals(picture, here, dark, limit)
    {
        return;
    }
    if found.len() >= MAX_FOUND {
        // Makes room by dropping those of a single row that lie above all rows still to come.
        found.retain(|other| other.rows > 1 || here.y - other.at.y < 2.0 * other.module);
    }
    if found.len() < MAX_FOUND {
        found.push(FinderPattern::new(here, module, inverted));
    }
}

/// Whether both diagonals are cross sections of a finder pattern, which holds under strong perspective as
/// well.
fn has_diagonals(picture: BinaryView, center: Point, dark: bool, limit: usize) -> bool {
    let pixel = (center.x as usize, center.y as usize);
    [(1, 1), (1, -1)].iter().all(|&direction| {
        CrossSection::along_pixels(picture, pixel, direction, dark, limit)
            .is_some_and(CrossSection::is_finder_pattern)
    })
}

/// Eight unit vectors at angles of 45°.
const DIRECTIONS: [(f32, f32); 8] = [
    (1.0, 0.0),
    (0.707, 0.707),
    (0.0, 1.0),
    (-0.707, 0.707),
    (-1.0, 0.0),
    (-0.707, -0.707),
    (0.0, -1.0),
    (0.707, -0.707),
];

/// Whether the picture shows a disc of one colour in a ring of the other. At any rotation, a circle with a
/// radius of 2.25 modules lies within the light ring of a finder pattern, and one of 0.9 modules within its
/// center.
fn has_disc_and_ring(gray: LumaView, center: Point, module: Point, inverted: bool) -> bool {
    let pixel = |radius: f32, (x, y): (f32, f32)| {
        let x = center.x + x * radius * module.x;
        let y = center.y + y * radius * module.y;
        gray.nearest(Point::new(x, y)) as i32
    };
    let disc = DIRECTIONS.map(|direction| pixel(0.9, direction));
    let ring = DIRECTIONS.map(|direction| pixel(2.25, direction));
    let (dark, light) = if inverted { (ring, disc) } else { (disc, ring) };
    let (darks, lights) = (dark.iter().sum::<i32>(), light.iter().sum::<i32>());
    // Sixteen times the mean of all pixels that are compared.
    let sum = darks + lights;
    let wrong = dark.iter().filter(|&&value| value * 16 > sum).count()
        + light.iter().filter(|&&value| value * 16 < sum).count();
    lights - darks >= 8 * 6 && wrong <= 3
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::scene::{Pose, SAMPLE, Scene};
    use crate::scan::threshold::{Thresholds, Window};

    fn finders_of(scene: &Scene) -> Vec<FinderPattern> {
        scene.with_view(|gray| {
            let mut thresholds = Thresholds::default();
            thresholds.measure(gray);
            thresholds.set(Window { near: 1, far: 10, flat: 2 });
            let mut found = Vec::new();
            let binary = BinaryView { gray, thresholds: &thresholds };
            search(binary, 1, &mut Vec::new(), &mut found);
            found
        })
    }

    #[test]
    fn all_three_finder_patterns_are_found_in_any_pose() {
        for (turn, perspective, colors) in [
            (0.0, (0.0, 0.0), (220.0, 30.0)),
            (45.0, (0.0, 0.0), (220.0, 30.0)),
            (200.0, (0.25, -0.1), (220.0, 30.0)),
            (10.0, (0.0, 0.2), (30.0, 220.0)),
            (77.0, (0.0, 0.0), (90.0, 60.0)),
        ] {
            let pose = Pose { rotation: turn, perspective, colors, ..Pose::default() };
            let found = finders_of(&Scene::of(SAMPLE, pose));
            let homography = pose.homography(41);
            for (u, v) in [(3.5, 3.5), (37.5, 3.5), (3.5, 37.5)] {
                let center = homography.map(u, v);
                let near = |finder: &&FinderPattern| (finder.at - center).length() < 1.5;
                let finder = found.iter().find(near);
                let finder = finder.unwrap_or_else(|| panic!("none at {u}, {v} turned by {turn}"));
                assert_eq!(finder.inverted, colors.0 < colors.1);
                assert!(finder.support > 0.3, "{finder:?}");
            }
        }
    }

    #[test]
    fn noise_holds_almost_no_finder_patterns() {
        let mut scene = Scene::new(320, 240, 128.0);
        scene.noise(30.0);
        let large = |finder: &&FinderPattern| finder.module > 2.5 && finder.support > 0.5;
        let found = finders_of(&scene);
        let count = found.iter().filter(large).count();
        assert!(count < 3, "{count} of {}", found.len());
    }
}
