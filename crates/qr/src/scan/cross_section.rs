//! Cross sections of finder patterns: runs of 1:1:3:1:1 along a straight line (ISO/IEC 18004, 6.3.3).
//!
//! Blur and overexposure widen the runs of one colour at the expense of the other. They leave the distances
//! between edges of the same kind (dark to light, or light to dark) unchanged, so those distances are
//! compared instead of the runs: two, four, four and two modules.

use crate::point::Point;
use crate::scan::binary::BinaryView;

/// Tolerance of the distances: a part in modules and a part in pixels, which are added.
const TOLERANCE: (f32, f32) = (0.45, 0.8);

/// The first three changes of colour on each side of a point on a line, as distances from that point.
#[derive(Debug, Clone, Copy)]
pub struct CrossSection {
    before: [f32; 3],
    after: [f32; 3],
}

impl CrossSection {
    /// The cross section through pixel (`x`, `y`) along a row, a column or a diagonal, in steps of (`right`,
    /// `down`). `None` where the pixel is not of the colour `dark`, or a side has fewer than three changes
    /// within `limit` steps.
    pub fn along_pixels(
        picture: BinaryView,
        (x, y): (usize, usize),
        (right, down): (isize, isize),
        dark: bool,
        limit: usize,
    ) -> Option<Self> {
        Some(Self {
            before: steps_to_edges(picture, (x, y), (-right, -down), dark, limit)?,
            after: steps_to_edges(picture, (x, y), (right, down), dark, limit)?,
        })
    }

    /// The cross section through `start` along the unit vector `direction`. `None` where the pixel there is
    /// not of the colour `dark`, or a side has fewer than three changes within `limit` pixels.
    pub fn along_line(
        picture: BinaryView,
        start: Point,
        direction: Point,
        dark: bool,
        limit: f32,
    ) -> Option<Self> {
        Some(Self {
            before: pixels_to_edges(picture, start, direction * -1.0, dark, limit)?,
            after: pixels_to_edges(picture, start, direction, dark, limit)?,
        })
    }

    /// The four distances from each edge to the next of the same kind.
    fn distances(self) -> [f32; 4] {
        let (before, after) = (self.before, self.after);
        [before[2] - before[0], before[1] + after[0], before[0] + after[1], after[2] - after[0]]
    }

    /// Length of a module along the line: the distances are twelve modules in all.
    pub fn module(self) -> f32 {
        self.distances().iter().sum::<f32>() / 12.0
    }

    /// Whether the distances are those of a finder pattern.
    pub fn is_finder_pattern(self) -> bool {
        are_finder_distances(self.distances())
    }

    /// Distance along the line from the starting point to the center of the finder pattern.
    pub fn center(self) -> f32 {
        (self.after.iter().sum::<f32>() - self.before.iter().sum::<f32>()) / 6.0
    }
}

/// Whether four distances from edges to the next of the same kind are those of a finder pattern: 2, 4, 4 and
/// 2 modules.
#[inline]
pub fn are_finder_distances(distances: [f32; 4]) -> bool {
    let [a, b, c, d] = distances;
    let module = (a + b + c + d) / 12.0;
    let tolerance = module * TOLERANCE.0 + TOLERANCE.1;
    (a - 2.0 * module).abs() < tolerance
        && (d - 2.0 * module).abs() < tolerance
        && (b - 4.0 * module).abs() < tolerance * 1.4
        && (c - 4.0 * module).abs() < tolerance * 1.4
}

/// The distances, in steps from the center of pixel (`x`, `y`), of the first three changes of colour.
fn steps_to_edges(
    picture: BinaryView,
    (x, y): (usize, usize),
    (right, down): (isize, isize),
    mut dark: bool,
    limit: usize,
) -> Option<[f32; 3]> {
    let (width, height) = (picture.gray.width(), picture.gray.height());
    if x >= width || y >= height || picture.is_dark(x, y) != dark {
        return None;
    }
    let mut edges = [0.0; 3];
    let mut next = 0;
    let (mut x, mut y) = (x, y);
    for distance in 1..=limit {
        x = x.wrapping_add_signed(right);
        y = y.wrapping_add_signed(down);
        // The edge of the picture counts as the last change, so that a code without a quiet zone there is
        // still found.
        let inside = x < width && y < height;
        if !inside && next < 2 {
            return None;
        }
        if !inside || picture.is_dark(x, y) != dark {
            edges[next] = distance as f32 - 0.5;
            next += 1;
            if next == 3 {
                return Some(edges);
            }
            dark = !dark;
        }
    }
    None
}

/// The distances, in pixels from `start`, of the first three changes of colour.
fn pixels_to_edges(
    picture: BinaryView,
    start: Point,
    direction: Point,
    mut dark: bool,
    limit: f32,
) -> Option<[f32; 3]> {
    let mut edges = [0.0; 3];
    let mut next = 0;
    let mut distance = 0.0;
    while distance < limit {
        let point = start + direction * distance;
        let inside = picture.gray.contains(point);
        if !inside && next < 2 {
            return None;
        }
        if !inside || picture.is_dark(point.x as usize, point.y as usize) != dark {
            if distance == 0.0 {
                return None;
            }
            edges[next] = distance - 0.5;
            next += 1;
            if next == 3 {
                return Some(edges);
            }
            dark = !dark;
        }
        distance += 1.0;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finder_pattern_is_one_with_widened_dark_runs() {
        // Modules of ten pixels, with each dark run widened by `gain` at both ends.
        for gain in [-4.0, 0.0, 4.0_f32] {
            let half = [15.0 + gain, 25.0 - gain, 35.0 + gain];
            let section = CrossSection { before: half, after: half };
            assert!(section.is_finder_pattern(), "{gain}");
            assert!((section.module() - 10.0).abs() < 0.01);
            assert!(section.center().abs() < 0.01);
        }
    }

    #[test]
    fn even_stripes_are_no_finder_pattern() {
        let half = [5.0, 15.0, 25.0];
        assert!(!CrossSection { before: half, after: half }.is_finder_pattern());
    }
}
