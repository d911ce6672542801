//! Which three finders belong to one code: of like size, and at a right angle as far as perspective
//! lets it be seen.

use crate::point::Point;
use crate::scan::finder_patterns::Finder;

/// Three finders that may be those of one code.
#[derive(Debug, Clone, Copy)]
pub struct Triple {
    /// Upper left, upper right, lower left.
    pub at: [Point; 3],
    /// Pixels a module at each.
    pub modules: [f32; 3],
    /// Light on dark.
    pub inverted: bool,
    /// Which finders they are.
    indices: [usize; 3],
    /// How far it is from a square seen from the front; less is better.
    strain: f32,
}

impl Triple {
    /// Three finders of one size.
    #[cfg(test)]
    pub fn new(at: [Point; 3], module: f32) -> Self {
        Self { at, modules: [module; 3], inverted: false, indices: [0, 1, 2], strain: 0.0 }
    }

    /// Whether a finder belongs to both.
    pub fn shares(&self, other: &Self) -> bool {
        self.indices.iter().any(|index| other.indices.contains(index))
    }
}

/// So many triples are kept, the best ones.
const MOST: usize = 12;

/// So many finders are combined, the best attested ones.
const MOST_FINDERS: usize = 40;

/// Collects the triples of `finders`, the likeliest first. Moves the best attested finders forward.
pub fn search(finders: &mut [Finder], found: &mut Vec<Triple>) {
    found.clear();
    let count = finders.len().min(MOST_FINDERS);
    if finders.len() > count {
        for place in 0..count {
            let mut best = place;
            for other in place + 1..finders.len() {
                if finders[other].evidence() > finders[best].evidence() {
                    best = other;
                }
            }
            finders.swap(place, best);
        }
    }
    let finders = &finders[..count];
    // Under strong perspective the corner need not lie opposite the longest side: each is tried.
    for (corner, middle) in finders.iter().enumerate() {
        for (first, a) in finders.iter().enumerate() {
            if first == corner || !alike(middle, a) {
                continue;
            }
            let across = a.at - middle.at;
            let square = across.dot(across);
            // Fourteen modules lie between the finders of the smallest code, 170 in the largest.
            let (least, most) = (6.0 * middle.module, 250.0 * middle.module);
            if square < least * least || square > most * most {
                continue;
            }
            for (second, b) in finders.iter().enumerate().skip(first + 1) {
                if second == corner || !alike(middle, b) || !alike(a, b) {
                    continue;
                }
                let down = b.at - middle.at;
                let (dot, other) = (across.dot(down), down.dot(down));
                if dot * dot > STEEPEST * square * other
                    || square > 6.0 * other
                    || other > 6.0 * square
                {
                    continue;
                }
                let triple = judge(finders, [corner, first, second], across, down);
                keep(triple, found);
            }
        }
    }
}

/// The square of the cosine of the narrowest angle at the corner.
const STEEPEST: f32 = 0.6;

fn alike(a: &Finder, b: &Finder) -> bool {
    a.inverted == b.inverted && a.module < 2.4 * b.module && b.module < 2.4 * a.module
}

fn keep(triple: Triple, found: &mut Vec<Triple>) {
    let place = found.partition_point(|other| other.strain <= triple.strain);
    if place < MOST {
        found.truncate(MOST - 1);
        found.insert(place, triple);
    }
}

fn judge(finders: &[Finder], [corner, first, second]: [usize; 3], a: Point, b: Point) -> Triple {
    // Clockwise: from the upper right over the corner to the lower left.
    let (right, below) = if a.cross(b) < 0.0 { (second, first) } else { (first, second) };
    let (square, other) = (a.dot(a), b.dot(b));
    let cosine = (a.dot(b) / (square * other).sqrt()).abs();
    let sides = (square / other).max(other / square).sqrt();
    let three = [&finders[corner], &finders[right], &finders[below]];
    let modules = three.map(|finder| finder.module);
    let (least, most) = modules.iter().fold((f32::MAX, 0.0_f32), |(a, b), &m| (a.min(m), b.max(m)));
    let doubt: f32 = three.iter().map(|finder| 1.0 - finder.share).sum();
    Triple {
        at: three.map(|finder| finder.at),
        modules,
        inverted: three[0].inverted,
        indices: [corner, right, below],
        strain: 2.0 * cosine + (sides - 1.0) + (most / least - 1.0) + 0.5 * doubt,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finder(x: f32, y: f32, module: f32) -> Finder {
        let mut finder = Finder::new(Point::new(x, y), module, false);
        finder.share = 1.0;
        finder
    }

    #[test]
    fn the_three_of_one_code_come_first_and_in_order() {
        // Seen from the side, among others that are no square with them.
        let mut finders = [
            finder(300.0, 40.0, 3.0),
            finder(210.0, 60.0, 4.2),
            finder(20.0, 220.0, 9.0),
            finder(100.0, 50.0, 4.8),
            finder(95.0, 170.0, 4.5),
        ];
        let mut found = Vec::new();
        search(&mut finders, &mut found);
        let [corner, right, below] = found[0].at;
        assert_eq!((corner.x, right.x, below.x), (100.0, 210.0, 95.0));
    }

    #[test]
    fn no_finder_pairs_with_one_of_the_other_colour_or_of_another_size() {
        let mut finders = [finder(0.0, 0.0, 4.0), finder(100.0, 0.0, 4.0), finder(0.0, 100.0, 4.0)];
        finders[1].inverted = true;
        let mut found = Vec::new();
        search(&mut finders, &mut found);
        assert!(found.is_empty());
        finders[1] = finder(100.0, 0.0, 12.0);
        search(&mut finders, &mut found);
        assert!(found.is_empty());
    }
}
