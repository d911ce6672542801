//! Triples of finder patterns that may belong to one code: of similar size, and at about a right angle, as
//! perspective allows.

use crate::point::Point;
use crate::scan::finder_patterns::FinderPattern;

/// Three finder patterns that may belong to one code.
#[derive(Debug, Clone, Copy)]
pub struct Triple {
    /// Centers of the upper left, upper right and lower left one.
    pub at: [Point; 3],
    /// Pixels per module at each.
    pub modules: [f32; 3],
    /// Whether it is light on dark (reflectance reversal).
    pub inverted: bool,
    /// How much it differs from a code that is seen from the front; less is better.
    distortion: f32,
}

impl Triple {
    /// Three finder patterns of the same size.
    #[cfg(test)]
    pub fn new(at: [Point; 3], module: f32) -> Self {
        Self { at, modules: [module; 3], inverted: false, distortion: 0.0 }
    }
}

/// How many are searched for.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Most finder patterns that are combined.
    pub finders: usize,
    /// Most triples that are kept.
    pub triples: usize,
}

impl Limits {
    /// Where there may be one code: in a frame of a video, until a code is read.
    pub const FEW: Self = Self { finders: 40, triples: 12 };
    /// Where there may be many.
    pub const MANY: Self = Self { finders: 100, triples: 96 };
}

/// Collects the triples of `finders`, the likeliest first. Moves the finder patterns with the most evidence
/// to the front.
pub fn search(finders: &mut [FinderPattern], limits: Limits, found: &mut Vec<Triple>) {
    found.clear();
    let count = finders.len().min(limits.finders);
    if finders.len() > count {
        for index in 0..count {
            let mut best = index;
            for other in index + 1..finders.len() {
                if finders[other].evidence() > finders[best].evidence() {
                    best = other;
                }
            }
            finders.swap(index, best);
        }
    }
    let finders = &finders[..count];
    // Each is tried as the corner, which need not be opposite the longest side under strong perspective.
    for (corner, vertex) in finders.iter().enumerate() {
        for (first, a) in finders.iter().enumerate() {
            if first == corner || !are_similar(vertex, a) {
                continue;
            }
            let across = a.at - vertex.at;
            let square = across.dot(across);
            // The distance is 14 modules in the smallest code and 170 in the largest; perspective widens the
            // range.
            let (least, most) = (6.0 * vertex.module, 250.0 * vertex.module);
            if square < least * least || square > most * most {
                continue;
            }
            for (second, b) in finders.iter().enumerate().skip(first + 1) {
                if second == corner || !are_similar(vertex, b) || !are_similar(a, b) {
                    continue;
                }
                let down = b.at - vertex.at;
                let (dot, other) = (across.dot(down), down.dot(down));
                if dot * dot > MAX_COSINE_SQUARED * square * other
                    || square > 6.0 * other
                    || other > 6.0 * square
                {
                    continue;
                }
                let triple = triple_of(finders, [corner, first, second], across, down);
                insert(triple, limits.triples, found);
            }
        }
    }
}

/// The square of the cosine of the least angle at the corner.
const MAX_COSINE_SQUARED: f32 = 0.6;

/// Whether two finder patterns may be of one code, by polarity and size.
fn are_similar(a: &FinderPattern, b: &FinderPattern) -> bool {
    a.inverted == b.inverted && a.module < 2.4 * b.module && b.module < 2.4 * a.module
}

/// Inserts a triple by its distortion, and drops the last one when there are too many.
fn insert(triple: Triple, most: usize, found: &mut Vec<Triple>) {
    let index = found.partition_point(|other| other.distortion <= triple.distortion);
    if index < most {
        found.truncate(most - 1);
        found.insert(index, triple);
    }
}

/// The triple of three finder patterns, in order, with its distortion.
fn triple_of(
    finders: &[FinderPattern],
    [corner, first, second]: [usize; 3],
    a: Point,
    b: Point,
) -> Triple {
    // From the side to the upper right one, the side to the lower left one lies clockwise.
    let (right, below) = if a.cross(b) < 0.0 { (second, first) } else { (first, second) };
    let (square, other) = (a.dot(a), b.dot(b));
    let cosine = (a.dot(b) / (square * other).sqrt()).abs();
    let sides = (square / other).max(other / square).sqrt();
    let three = [&finders[corner], &finders[right], &finders[below]];
    let modules = three.map(|finder| finder.module);
    let (least, most) = modules.iter().fold((f32::MAX, 0.0_f32), |(a, b), &m| (a.min(m), b.max(m)));
    let doubt: f32 = three.iter().map(|finder| 1.0 - finder.support).sum();
    // Among many codes, finder patterns of several stand like those of one that is larger than each.
    let reach = square.max(other).sqrt() / least;
    Triple {
        at: three.map(|finder| finder.at),
        modules,
        inverted: three[0].inverted,
        distortion: 2.0 * cosine
            + (sides - 1.0)
            + (most / least - 1.0)
            + 0.5 * doubt
            + 0.002 * reach,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finder(x: f32, y: f32, module: f32) -> FinderPattern {
        let mut finder = FinderPattern::new(Point::new(x, y), module, false);
        finder.support = 1.0;
        finder
    }

    #[test]
    fn finder_patterns_of_one_code_come_first_in_order() {
        // A code in perspective, and two unrelated finder patterns.
        let mut finders = [
            finder(300.0, 40.0, 3.0),
            finder(210.0, 60.0, 4.2),
            finder(20.0, 220.0, 9.0),
            finder(100.0, 50.0, 4.8),
            finder(95.0, 170.0, 4.5),
        ];
        let mut found = Vec::new();
        search(&mut finders, Limits::FEW, &mut found);
        let [corner, right, below] = found[0].at;
        assert_eq!((corner.x, right.x, below.x), (100.0, 210.0, 95.0));
    }

    #[test]
    fn finder_patterns_of_other_polarity_or_size_are_kept_apart() {
        let mut finders = [finder(0.0, 0.0, 4.0), finder(100.0, 0.0, 4.0), finder(0.0, 100.0, 4.0)];
        finders[1].inverted = true;
        let mut found = Vec::new();
        search(&mut finders, Limits::FEW, &mut found);
        assert!(found.is_empty());
        finders[1] = finder(100.0, 0.0, 12.0);
        search(&mut finders, Limits::FEW, &mut found);
        assert!(found.is_empty());
    }
}
