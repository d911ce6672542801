//! The modules whose colour is known before anything is read: finders with their separators, timing
//! and alignment patterns (ISO/IEC 18004, 6.3.3 to 6.3.6 and annex E).

/// A module of known colour.
#[derive(Debug, Clone, Copy)]
pub struct Known {
    /// Column of the module.
    pub column: u16,
    /// Row of the module.
    pub row: u16,
    /// Whether it is light.
    pub light: bool,
}

/// The known modules of one version.
#[derive(Debug)]
pub struct Patterns {
    known: Vec<Known>,
    timing: usize,
}

/// The patterns of the versions seen so far.
#[derive(Default)]
pub struct Catalogue {
    versions: Vec<Option<Patterns>>,
}

impl Catalogue {
    /// The known modules of `version`, 1 to 40.
    pub fn of(&mut self, version: usize) -> &Patterns {
        if self.versions.len() <= version {
            self.versions.resize_with(version + 1, || None);
        }
        self.versions[version].get_or_insert_with(|| Patterns::of(version))
    }
}

/// Modules a side of a version.
pub fn size_of(version: usize) -> usize {
    4 * version + 17
}

/// Modules of a finder pattern with its separator.
pub const FINDER_MODULES: usize = 64;

impl Patterns {
    fn of(version: usize) -> Self {
        let mut patterns = Self { known: Vec::new(), timing: 0 };
        let size = size_of(version);
        for along in 8..size - 8 {
            let light = along % 2 == 1;
            patterns.push(along, 6, light);
            patterns.push(6, along, light);
        }
        patterns.timing = patterns.known.len();
        for (left, top) in [(0, 0), (size - 8, 0), (0, size - 8)] {
            // The middle of the finder; the separator lies on the inner sides.
            let middle = |start: usize| if start == 0 { 3 } else { start + 4 };
            for y in top..top + 8 {
                for x in left..left + 8 {
                    let ring = x.abs_diff(middle(left)).max(y.abs_diff(middle(top)));
                    patterns.push(x, y, ring == 2 || ring == 4);
                }
            }
        }
        let (middles, count) = alignment(version);
        let last = size - 7;
        for &row in &middles[..count] {
            for &column in &middles[..count] {
                if (column == 6 && (row == 6 || row == last)) || (column == last && row == 6) {
                    continue;
                }
                for y in row - 2..=row + 2 {
                    for x in column - 2..=column + 2 {
                        let ring = x.abs_diff(column).max(y.abs_diff(row));
                        // The timing patterns run through some of them.
                        if x != 6 && y != 6 {
                            patterns.push(x, y, ring == 1);
                        }
                    }
                }
            }
        }
        patterns
    }

    fn push(&mut self, column: usize, row: usize, light: bool) {
        self.known.push(Known { column: column as u16, row: row as u16, light });
    }

    /// All known modules.
    pub fn all(&self) -> &[Known] {
        &self.known
    }

    /// Those of the two timing patterns.
    pub fn timing(&self) -> &[Known] {
        &self.known[..self.timing]
    }

    /// Those of the finders and their separators: upper left, upper right, lower left.
    pub fn finders(&self) -> &[Known] {
        &self.known[self.timing..self.timing + 3 * FINDER_MODULES]
    }
}

/// The middles of the alignment patterns of a version along one side, in modules, and how many there
/// are.
fn alignment(version: usize) -> ([usize; 7], usize) {
    let mut middles = [0; 7];
    if version < 2 {
        return (middles, 0);
    }
    let count = version / 7 + 2;
    // Annex E's table: even steps from the far end, and the odd one out beside the first.
    let step = match version {
        32 => 26,
        _ => (version * 4 + count * 2 + 1) / (count * 2 - 2) * 2,
    };
    middles[0] = 6;
    for (index, middle) in middles[..count].iter_mut().enumerate().skip(1) {
        *middle = size_of(version) - 7 - step * (count - 1 - index);
    }
    (middles, count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_alignment_patterns_stand_where_annex_e_says() {
        for (version, middles) in [
            (1, &[][..]),
            (2, &[6, 18]),
            (6, &[6, 34]),
            (7, &[6, 22, 38]),
            (14, &[6, 26, 46, 66]),
            (32, &[6, 34, 60, 86, 112, 138]),
            (36, &[6, 24, 50, 76, 102, 128, 154]),
            (40, &[6, 30, 58, 86, 114, 142, 170]),
        ] {
            let (found, count) = alignment(version);
            assert_eq!(&found[..count], middles, "version {version}");
        }
    }

    #[test]
    fn the_known_modules_of_drawn_codes_have_the_colours_said() {
        for length in [10, 60, 150, 400, 1000, 2300] {
            let text: String = "a1".chars().cycle().take(length).collect();
            let matrix = crate::matrix::Matrix::encode(&text).unwrap();
            let mut catalogue = Catalogue::default();
            for known in catalogue.of(matrix.version() as usize).all() {
                let dark = matrix.is_dark(u32::from(known.column), u32::from(known.row));
                assert_eq!(dark, !known.light, "{known:?} of version {}", matrix.version());
            }
        }
    }
}
