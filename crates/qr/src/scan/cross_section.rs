//! Straight lines through what may be a finder pattern: 1:1:3:1:1 (ISO/IEC 18004, 6.3.3).
//!
//! What blurs or overexposes a picture widens one colour at the other's cost. The distance between
//! edges of the same kind (dark to light, or light to dark) does not change by that, so those are
//! compared: two, four, four and two modules.

use crate::point::Point;
use crate::scan::binary::Binary;

/// How far the distances may be off: so many modules, and so many pixels.
const SLACK: (f32, f32) = (0.45, 0.8);

/// How far from a point the colours change along a line, backwards and forwards.
#[derive(Debug, Clone, Copy)]
pub struct Section {
    before: [f32; 3],
    after: [f32; 3],
}

impl Section {
    /// The line through pixel (`x`, `y`) along a row, a column or a diagonal, in steps of `way`. The
    /// pixel must be of the colour `dark`; each side ends after `limit` steps.
    pub fn straight(
        picture: Binary,
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

    /// The line through `start` along the unit vector `way`, `limit` pixels long on each side.
    pub fn slanted(
        picture: Binary,
        start: Point,
        way: Point,
        dark: bool,
        limit: f32,
    ) -> Option<Self> {
        Some(Self {
            before: pixels_to_edges(picture, start, way * -1.0, dark, limit)?,
            after: pixels_to_edges(picture, start, way, dark, limit)?,
        })
    }

    /// The distances from each edge to the next but one.
    fn distances(self) -> [f32; 4] {
        let (before, after) = (self.before, self.after);
        [before[2] - before[0], before[1] + after[0], before[0] + after[1], after[2] - after[0]]
    }

    /// Length of a module along the line.
    pub fn module(self) -> f32 {
        // Twice two and twice four modules.
        self.distances().iter().sum::<f32>() / 12.0
    }

    /// Whether the distances are those of a finder.
    pub fn is_finder(self) -> bool {
        are_spaced(self.distances())
    }

    /// How far along the line, from where it was started, the middle of the finder lies.
    pub fn middle(self) -> f32 {
        (self.after.iter().sum::<f32>() - self.before.iter().sum::<f32>()) / 6.0
    }
}

/// Whether four distances from edge to next but one edge are those of a finder.
#[inline]
pub fn are_spaced(distances: [f32; 4]) -> bool {
    let [a, b, c, d] = distances;
    let module = (a + b + c + d) / 12.0;
    let slack = module * SLACK.0 + SLACK.1;
    (a - 2.0 * module).abs() < slack
        && (d - 2.0 * module).abs() < slack
        && (b - 4.0 * module).abs() < slack * 1.4
        && (c - 4.0 * module).abs() < slack * 1.4
}

/// How many steps from the middle of pixel (`x`, `y`) the first three changes of colour lie.
fn steps_to_edges(
    picture: Binary,
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
        // The border of the picture ends the pattern, if it was all there.
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

/// How many pixels from `start` the first three changes of colour lie.
fn pixels_to_edges(
    picture: Binary,
    start: Point,
    way: Point,
    mut dark: bool,
    limit: f32,
) -> Option<[f32; 3]> {
    let mut edges = [0.0; 3];
    let mut next = 0;
    let mut distance = 0.0;
    while distance < limit {
        let point = start + way * distance;
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
    fn widened_dark_leaves_a_finder_a_finder() {
        // Modules of ten pixels; each dark edge moved outwards by `gain`.
        for gain in [-4.0, 0.0, 4.0_f32] {
            let half = [15.0 + gain, 25.0 - gain, 35.0 + gain];
            let section = Section { before: half, after: half };
            assert!(section.is_finder(), "{gain}");
            assert!((section.module() - 10.0).abs() < 0.01);
            assert!(section.middle().abs() < 0.01);
        }
    }

    #[test]
    fn even_stripes_are_no_finder() {
        let half = [5.0, 15.0, 25.0];
        assert!(!Section { before: half, after: half }.is_finder());
    }
}
