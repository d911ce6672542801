//! A code as rectangles to fill, one for each run of dark modules in a row.

use crate::layout::Layout;
use crate::matrix::Matrix;

/// A run of dark modules as a rectangle, in device pixels from the upper left of the drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DarkRun {
    /// Left edge.
    pub x: u32,
    /// Upper edge.
    pub y: u32,
    /// Width, a multiple of the module.
    pub width: u32,
    /// Height: one module.
    pub height: u32,
}

/// The dark rectangles of `matrix` drawn in `layout`, row by row. Runs instead of single modules leave no
/// seams within a row when the drawing is scaled.
pub fn dark_runs(matrix: &Matrix, layout: Layout) -> Vec<DarkRun> {
    let mut runs = Vec::new();
    for row in 0..matrix.size() {
        let mut column = 0;
        while column < matrix.size() {
            let start = column;
            while matrix.is_dark(column, row) {
                column += 1;
            }
            if column > start {
                runs.push(DarkRun {
                    x: layout.quiet_zone + start * layout.module,
                    y: layout.quiet_zone + row * layout.module,
                    width: (column - start) * layout.module,
                    height: layout.module,
                });
            }
            column += 1;
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_runs_cover_exactly_the_dark_modules() {
        let matrix = Matrix::encode("COVERED").unwrap();
        let layout = Layout::exact(matrix.size(), 3, 1.0);
        let runs = dark_runs(&matrix, layout);
        for y in 0..layout.side {
            for x in 0..layout.side {
                let covered = runs
                    .iter()
                    .filter(|r| {
                        (r.x..r.x + r.width).contains(&x) && (r.y..r.y + r.height).contains(&y)
                    })
                    .count();
                let dark = x >= layout.quiet_zone
                    && y >= layout.quiet_zone
                    && matrix.is_dark((x - layout.quiet_zone) / 3, (y - layout.quiet_zone) / 3);
                assert_eq!(covered, usize::from(dark), "at {x}, {y}");
            }
        }
    }
}
