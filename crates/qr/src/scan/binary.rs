//! Binarization: each pixel dark or light, worked out only where it is asked for.

use crate::luma::LumaView;
use crate::scan::threshold::{BLOCK, Thresholds, dark_bits, lanes};

/// A grey picture with its thresholds.
#[derive(Clone, Copy)]
pub struct BinaryView<'a> {
    /// The picture.
    pub gray: LumaView<'a>,
    /// A threshold for each of its blocks.
    pub thresholds: &'a Thresholds,
}

impl BinaryView<'_> {
    /// Whether a pixel, which must lie in the picture, is dark.
    #[inline]
    pub fn is_dark(self, x: usize, y: usize) -> bool {
        self.gray.at(x, y) < self.thresholds.level(x, y)
    }

    /// Collects the columns at which row `y` changes colour (run-length encoding). The row counts as light
    /// before its first pixel, so dark runs begin at the first, third, fifth … change.
    pub fn color_changes(self, y: usize, changes: &mut Vec<u32>) {
        changes.clear();
        let (row, levels) = (self.gray.row(y), self.thresholds.levels_of_row(y));
        let mut before = 0;
        let mut column = 0;
        for (pixels, levels) in row.chunks(8 * BLOCK).zip(levels.chunks(8)) {
            let mut bits = 0;
            let mut eights = pixels.chunks_exact(BLOCK);
            let mut shift = 0;
            for (eight, &level) in eights.by_ref().zip(levels) {
                bits |= dark_bits(lanes(eight), level) << shift;
                shift += 8;
            }
            if let (rest @ [_, ..], Some(&level)) = (eights.remainder(), levels.last()) {
                let mut padded = [u8::MAX; BLOCK];
                padded[..rest.len()].copy_from_slice(rest);
                bits |= dark_bits(lanes(&padded), level) << shift;
            }
            let mut edges = bits ^ (bits << 1 | before);
            before = bits >> 63;
            while edges != 0 {
                changes.push(column + edges.trailing_zeros());
                edges &= edges - 1;
            }
            column += 64;
        }
        if changes.len() % 2 == 1 {
            changes.push(self.gray.width() as u32);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::threshold::Window;

    #[test]
    fn color_changes_are_those_of_the_single_pixels() {
        for width in [2, 7, 8, 9, 63, 64, 65, 130, 200] {
            let pixels: Vec<u8> = (0..width * 16)
                .map(|at| if (at % width * 7 + at / width) % 11 < 5 { 20 } else { 230 })
                .collect();
            let gray = LumaView::new(width, 16, &pixels).unwrap();
            let mut thresholds = Thresholds::default();
            thresholds.measure(gray);
            thresholds.set(Window { near: 2, far: 10, flat: 2 });
            let binary = BinaryView { gray, thresholds: &thresholds };
            let mut changes = Vec::new();
            for y in 0..16 {
                binary.color_changes(y, &mut changes);
                let mut expected = Vec::new();
                let mut before = false;
                for x in 0..width {
                    if binary.is_dark(x, y) != before {
                        expected.push(x as u32);
                        before = !before;
                    }
                }
                if before {
                    expected.push(width as u32);
                }
                assert_eq!(changes, expected, "row {y} of {width} pixels");
            }
        }
    }
}
