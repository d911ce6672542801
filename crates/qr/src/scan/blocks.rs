//! How a code's codewords are divided into blocks of error correction (ISO/IEC 18004, 7.5.1 and
//! table 9).

/// Error correction codewords in each block, for versions 1 to 40; levels M, L, H, Q in the order of
/// their bits in the format information.
const CORRECTION: [[u8; 40]; 4] = [
    [
        10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28,
        28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
    ],
    [
        7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30,
        30, 26, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
    ],
    [
        17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28, 30, 24, 30,
        30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
    ],
    [
        13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30, 28, 30, 30,
        30, 30, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30,
    ],
];

/// Blocks, in the same order.
const BLOCKS: [[u8; 40]; 4] = [
    [
        1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23,
        25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49,
    ],
    [
        1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12, 12, 12, 13,
        14, 15, 16, 17, 18, 19, 19, 20, 21, 22, 24, 25,
    ],
    [
        1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25, 25, 34, 30, 32, 35,
        37, 40, 42, 45, 48, 51, 54, 57, 60, 63, 66, 70, 74, 77, 81,
    ],
    [
        1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20, 23, 23, 25, 27, 29,
        34, 34, 35, 38, 40, 43, 45, 48, 51, 53, 56, 59, 62, 65, 68,
    ],
];

/// The blocks of one version and level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Layout {
    /// How many blocks there are.
    pub blocks: usize,
    /// Error correction codewords in each.
    pub correction: usize,
    /// Data codewords in the first, shorter blocks; the others have one more.
    pub data: usize,
    /// How many blocks are shorter.
    pub short: usize,
}

impl Layout {
    /// The blocks of a code with `codewords` codewords in all. `level` is two bits of the format
    /// information. `None` for a version that does not exist.
    pub fn of(version: usize, level: usize, codewords: usize) -> Option<Self> {
        let index = version.checked_sub(1)?;
        let correction = usize::from(*CORRECTION.get(level)?.get(index)?);
        let blocks = usize::from(*BLOCKS.get(level)?.get(index)?);
        let data = (codewords / blocks).checked_sub(correction)?;
        Some(Self { blocks, correction, data, short: blocks - codewords % blocks })
    }

    /// Codewords of block `block`.
    pub fn length(&self, block: usize) -> usize {
        self.data + usize::from(block >= self.short) + self.correction
    }

    /// Where codeword `index` of block `block` stands among all, interleaved (7.6).
    pub fn place(&self, block: usize, index: usize) -> usize {
        let data = self.data + usize::from(block >= self.short);
        if index < self.data {
            index * self.blocks + block
        } else if index < data {
            self.data * self.blocks + block - self.short
        } else {
            let all = self.data * self.blocks + self.blocks - self.short;
            all + (index - data) * self.blocks + block
        }
    }
}
