//! The search for finder patterns: rows whose colours change as 1:1:3:1:1, whose middle shows the same
//! downwards, and a ring around a disc on the grey picture (ISO/IEC 18004, 6.3.3 and the reference
//! decode algorithm in clause 12).

use crate::luma::LumaView;
use crate::point::Point;
use crate::scan::binary::Binary;
use crate::scan::cross_section::{Section, are_spaced};

/// What may be the middle of a finder pattern.
#[derive(Debug, Clone, Copy)]
pub struct Finder {
    /// Its middle, in pixels.
    pub at: Point,
    /// Pixels a module, the mean of across and down.
    pub module: f32,
    /// Light on dark.
    pub inverted: bool,
    /// How many rows showed it.
    rows: u32,
    /// Of the rows through its middle that were looked at, how many showed it; at most 1.
    pub share: f32,
}

impl Finder {
    /// One that a single row has shown.
    pub fn new(at: Point, module: f32, inverted: bool) -> Self {
        Self { at, module, inverted, rows: 1, share: 0.0 }
    }

    /// How well it is attested: by how many rows, and by how many of those that should show it.
    pub fn evidence(&self) -> f32 {
        (self.rows as f32).min(4.0) + 2.0 * self.share
    }
}

/// No picture shows more than a few; what is over this is clutter.
const MOST: usize = 300;

/// Collects the finder patterns of `picture`, looking at every `stride`-th row.
/// `changes` is memory.
pub fn search(picture: Binary, stride: usize, changes: &mut Vec<u32>, found: &mut Vec<Finder>) {
    found.clear();
    for y in (0..picture.gray.height()).step_by(stride) {
        picture.changes(y, changes);
        for (index, edges) in changes.windows(6).enumerate() {
            if is_finder_row(edges) {
                // Dark begins at every other change.
                consider(picture, edges, y, index % 2 == 1, found);
            }
        }
    }
    for finder in found.iter_mut() {
        // Three modules of the middle, cut at any height.
        let rows = (3.0 * finder.module / stride as f32).max(1.0);
        finder.share = (finder.rows as f32 / rows).min(1.0);
    }
}

/// Whether six changes of colour are those of a row through the middle of a finder.
#[inline]
fn is_finder_row(edges: &[u32]) -> bool {
    // Six of them, as the caller takes them.
    let width = |from: usize, to: usize| edges[to] - edges[from];
    let seven = width(0, 5);
    let middle = width(2, 3) * 7;
    // The middle first: it tells most rows apart. It is three of seven modules.
    if middle < seven + seven / 2 || middle > seven * 5 || seven < 7 {
        return false;
    }
    // None of the narrow runs is over twice its width.
    let widest = width(0, 1).max(width(1, 2)).max(width(3, 4)).max(width(4, 5));
    widest * 7 <= seven * 2 + 7 && are_spaced([0, 1, 2, 3].map(|from| width(from, from + 2) as f32))
}

fn consider(picture: Binary, edges: &[u32], y: usize, inverted: bool, found: &mut Vec<Finder>) {
    let middle = u32::midpoint(edges[2], edges[3]) as usize;
    let x = (edges[2] + edges[3]) as f32 / 2.0;
    let across = (edges[5] - edges[0]) as f32 / 7.0;
    let here = Point::new(x, y as f32 + 0.5);
    for other in found.iter_mut() {
        let way = here - other.at;
        if way.y.abs() < 2.0 * other.module
            && way.x.abs() < other.module
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
    let Some(column) = Section::straight(picture, (middle, y), (0, 1), dark, limit) else { return };
    let down = column.module();
    if down > 2.0 * across || across > 2.0 * down || !column.is_finder() {
        return;
    }
    let here = Point::new(x, here.y + column.middle());
    let row = (here.y as usize).min(picture.gray.height() - 1);
    let Some(line) = Section::straight(picture, (middle, row), (1, 0), dark, limit) else { return };
    if !line.is_finder() {
        return;
    }
    let here = Point::new(middle as f32 + 0.5 + line.middle(), here.y);
    let module = f32::midpoint(line.module(), down);
    for other in found.iter_mut() {
        if other.inverted == inverted && (here - other.at).length() < 1.5 * other.module {
            other.rows += 1;
            return;
        }
    }
    // A pattern turned by 45° is longer by 1.4 across and down.
    let size = Point::new(line.module(), down);
    if !is_ringed(picture.gray, here, size, inverted)
        && !is_ringed(picture.gray, here, size * 0.75, inverted)
        && !is_crossed(picture, here, dark, limit)
    {
        return;
    }
    if found.len() >= MOST {
        // What one row alone has shown, and will not show again.
        found.retain(|other| other.rows > 1 || here.y - other.at.y < 2.0 * other.module);
    }
    if found.len() < MOST {
        found.push(Finder::new(here, module, inverted));
    }
}

/// Whether both diagonals are sections of a finder: true even where it is seen from the side.
fn is_crossed(picture: Binary, middle: Point, dark: bool, limit: usize) -> bool {
    let pixel = (middle.x as usize, middle.y as usize);
    [(1, 1), (1, -1)].iter().all(|&way| {
        Section::straight(picture, pixel, way, dark, limit).is_some_and(Section::is_finder)
    })
}

/// Eight ways, a turn of 45° apart.
const WAYS: [(f32, f32); 8] = [
    (1.0, 0.0),
    (0.707, 0.707),
    (0.0, 1.0),
    (-0.707, 0.707),
    (-1.0, 0.0),
    (-0.707, -0.707),
    (0.0, -1.0),
    (0.707, -0.707),
];

/// Whether a disc of one colour in a ring of the other is what is seen, however the pattern is turned:
/// a circle of 2.3 modules lies within the light ring all around, one of a module within the middle.
fn is_ringed(gray: LumaView, middle: Point, module: Point, inverted: bool) -> bool {
    let pixel = |radius: f32, (x, y): (f32, f32)| {
        let x = middle.x + x * radius * module.x;
        let y = middle.y + y * radius * module.y;
        gray.nearest(Point::new(x, y)) as i32
    };
    let disc = WAYS.map(|way| pixel(0.9, way));
    let ring = WAYS.map(|way| pixel(2.25, way));
    let (dark, light) = if inverted { (ring, disc) } else { (disc, ring) };
    let (darks, lights) = (dark.iter().sum::<i32>(), light.iter().sum::<i32>());
    let middle = darks + lights;
    let wrong = dark.iter().filter(|&&value| value * 16 > middle).count()
        + light.iter().filter(|&&value| value * 16 < middle).count();
    lights - darks >= 8 * 6 && wrong <= 3
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::scene::{Pose, SAMPLE, Scene};
    use crate::scan::threshold::{Thresholds, Window};

    fn finders_of(scene: &Scene) -> Vec<Finder> {
        scene.look(|gray| {
            let mut thresholds = Thresholds::default();
            thresholds.measure(gray);
            thresholds.set(Window { near: 1, far: 10, flat: 2 });
            let mut found = Vec::new();
            let binary = Binary { gray, thresholds: &thresholds };
            search(binary, 1, &mut Vec::new(), &mut found);
            found
        })
    }

    #[test]
    fn the_middles_of_all_three_are_found_however_the_code_lies() {
        for (turn, perspective, colors) in [
            (0.0, (0.0, 0.0), (220.0, 30.0)),
            (45.0, (0.0, 0.0), (220.0, 30.0)),
            (200.0, (0.25, -0.1), (220.0, 30.0)),
            (10.0, (0.0, 0.2), (30.0, 220.0)),
            (77.0, (0.0, 0.0), (90.0, 60.0)),
        ] {
            let pose = Pose { turn, perspective, colors, ..Pose::default() };
            let found = finders_of(&Scene::of(SAMPLE, pose));
            let projection = pose.projection(41);
            for (u, v) in [(3.5, 3.5), (37.5, 3.5), (3.5, 37.5)] {
                let middle = projection.map(u, v);
                let near = |finder: &&Finder| (finder.at - middle).length() < 1.5;
                let finder = found.iter().find(near);
                let finder = finder.unwrap_or_else(|| panic!("none at {u}, {v} turned by {turn}"));
                assert_eq!(finder.inverted, colors.0 < colors.1);
                assert!(finder.share > 0.3, "{finder:?}");
            }
        }
    }

    #[test]
    fn noise_holds_next_to_none() {
        let mut scene = Scene::new(320, 240, 128.0);
        scene.noise(30.0);
        let large = |finder: &&Finder| finder.module > 2.5 && finder.share > 0.5;
        let found = finders_of(&scene);
        let count = found.iter().filter(large).count();
        assert!(count < 3, "{count} of {}", found.len());
    }
}
