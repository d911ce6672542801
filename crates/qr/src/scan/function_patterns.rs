//! Function patterns: finder patterns with their separators, timing patterns and alignment patterns, whose
//! modules have known colours (ISO/IEC 18004, 6.3.3 to 6.3.6 and annex E).

/// A module of known colour.
#[derive(Debug, Clone, Copy)]
pub struct KnownModule {
    /// Column of the module.
    pub column: u16,
    /// Row of the module.
    pub row: u16,
    /// Whether it is light.
    pub light: bool,
}

/// The function patterns of one version.
#[derive(Debug)]
pub struct FunctionPatterns {
    modules: Vec<KnownModule>,
    /// How many of the modules, at the front, are those of the timing patterns.
    timing: usize,
}

/// The function patterns of the versions asked for so far.
#[derive(Default)]
pub struct PatternCache {
    versions: Vec<Option<FunctionPatterns>>,
}

impl PatternCache {
    /// The function patterns of `version`, 1 to 40.
    pub fn of(&mut self, version: usize) -> &FunctionPatterns {
        if self.versions.len() <= version {
            self.versions.resize_with(version + 1, || None);
        }
        self.versions[version].get_or_insert_with(|| FunctionPatterns::of(version))
    }
}

/// Modules along one side of a code of a version.
pub fn modules_per_side(version: usize) -> usize {
    4 * version + 17
}

/// Number of modules of a finder pattern with its separator.
pub const FINDER_MODULES: usize = 64;

impl FunctionPatterns {
    fn of(version: usize) -> Self {
        let mut patterns = Self { modules: Vec::new(), timing: 0 };
        let size = modules_per_side(version);
        for along in 8..size - 8 {
            let light = along % 2 == 1;
            patterns.push(along, 6, light);
            patterns.push(6, along, light);
        }
        patterns.timing = patterns.modules.len();
        for (left, top) in [(0, 0), (size - 8, 0), (0, size - 8)] {
            // The center of the finder pattern; the separator lies on the inner sides.
            let center = |start: usize| if start == 0 { 3 } else { start + 4 };
            for y in top..top + 8 {
                for x in left..left + 8 {
                    let ring = x.abs_diff(center(left)).max(y.abs_diff(center(top)));
                    patterns.push(x, y, ring == 2 || ring == 4);
                }
            }
        }
        let (centers, count) = alignment_centers(version);
        let last = size - 7;
        for &row in &centers[..count] {
            for &column in &centers[..count] {
                if (column == 6 && (row == 6 || row == last)) || (column == last && row == 6) {
                    continue;
                }
                for y in row - 2..=row + 2 {
                    for x in column - 2..=column + 2 {
                        let ring = x.abs_diff(column).max(y.abs_diff(row));
                        // The timing patterns, which run through some of the alignment patterns, are already
                        // there.
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
        self.modules.push(KnownModule { column: column as u16, row: row as u16, light });
    }

    /// The modules of all function patterns.
    pub fn all(&self) -> &[KnownModule] {
        &self.modules
    }

    /// The modules of the two timing patterns.
    pub fn timing(&self) -> &[KnownModule] {
        &self.modules[..self.timing]
    }

    /// The modules of the finder patterns and their separators: upper left, upper right, lower left.
    pub fn finders(&self) -> &[KnownModule] {
        &self.modules[self.timing..self.timing + 3 * FINDER_MODULES]
    }
}

/// Positions of the centers of the alignment patterns of a version along one side, in modules, and their
/// number.
fn alignment_centers(version: usize) -> ([usize; 7], usize) {
    let mut centers = [0; 7];
    if version < 2 {
        return (centers, 0);
    }
    let count = version / 7 + 2;
    // The table of annex E: even steps from the far end, so that only the first step may differ.
    let step = match version {
        32 => 26,
        _ => (version * 4 + count * 2 + 1) / (count * 2 - 2) * 2,
    };
    centers[0] = 6;
    for (index, center) in centers[..count].iter_mut().enumerate().skip(1) {
        *center = modules_per_side(version) - 7 - step * (count - 1 - index);
    }
    (centers, count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alignment_patterns_are_where_annex_e_has_them() {
        for (version, centers) in [
            (1, &[][..]),
            (2, &[6, 18]),
            (6, &[6, 34]),
            (7, &[6, 22, 38]),
            (14, &[6, 26, 46, 66]),
            (32, &[6, 34, 60, 86, 112, 138]),
            (36, &[6, 24, 50, 76, 102, 128, 154]),
            (40, &[6, 30, 58, 86, 114, 142, 170]),
        ] {
            let (found, count) = alignment_centers(version);
            assert_eq!(&found[..count], centers, "version {version}");
        }
    }

    #[test]
    fn drawn_codes_have_these_function_patterns() {
        for length in [10, 60, 150, 400, 1000, 2300] {
            let text: String = "a1".chars().cycle().take(length).collect();
            let matrix = crate::matrix::Matrix::encode(&text).unwrap();
            let mut cache = PatternCache::default();
            for known in cache.of(matrix.version() as usize).all() {
                let dark = matrix.is_dark(u32::from(known.column), u32::from(known.row));
                assert_eq!(dark, !known.light, "{known:?} of version {}", matrix.version());
            }
        }
    }
}
