//! How a code's codewords are divided into blocks of error correction (ISO/IEC 18004, 7.5.1 and
//! table 9).

/// Error correction codewords per block, for versions 1 to 40. The levels are in the order of their bits in
/// the format information: M, L, H, Q.
const EC_CODEWORDS_PER_BLOCK: [[u8; 40]; 4] = [
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

/// Number of blocks, in the same order.
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

/// The blocks of one version and error correction level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BlockStructure {
    /// Number of blocks.
    pub blocks: usize,
    /// Error correction codewords in each block.
    pub ec_codewords: usize,
    /// Data codewords in each of the shorter blocks, which come first; the others have one more.
    short_data: usize,
    /// Number of shorter blocks.
    short_blocks: usize,
}

impl BlockStructure {
    /// The blocks of a code with `codewords` codewords in all. `level` is the two bits of the format
    /// information. `None` for a version that does not exist.
    pub fn new(version: usize, level: usize, codewords: usize) -> Option<Self> {
        let index = version.checked_sub(1)?;
        let ec_codewords = usize::from(*EC_CODEWORDS_PER_BLOCK.get(level)?.get(index)?);
        let blocks = usize::from(*BLOCKS.get(level)?.get(index)?);
        let short_data = (codewords / blocks).checked_sub(ec_codewords)?;
        Some(Self { blocks, ec_codewords, short_data, short_blocks: blocks - codewords % blocks })
    }

    /// Number of codewords in block `block`.
    pub fn codewords(&self, block: usize) -> usize {
        self.data_codewords(block) + self.ec_codewords
    }

    /// Number of data codewords in block `block`.
    pub fn data_codewords(&self, block: usize) -> usize {
        self.short_data + usize::from(block >= self.short_blocks)
    }

    /// The position of codeword `index` of block `block` in the interleaved sequence of all codewords (7.6).
    pub fn interleaved(&self, block: usize, index: usize) -> usize {
        let data = self.data_codewords(block);
        if index < self.short_data {
            index * self.blocks + block
        } else if index < data {
            self.short_data * self.blocks + block - self.short_blocks
        } else {
            let all_data = self.short_data * self.blocks + self.blocks - self.short_blocks;
            all_data + (index - data) * self.blocks + block
        }
    }
}
