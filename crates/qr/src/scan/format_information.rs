//! The format information: error correction level and data mask pattern, written twice beside the finder
//! patterns (ISO/IEC 18004, 7.9 and annex C).

use crate::scan::decode::Modules;

/// The format information for five bits of `data`: these, ten bits of their BCH code, and the mask of 7.9.1
/// applied.
fn encode(data: u16) -> u16 {
    let mut rest = data << 10;
    for bit in (10..15).rev() {
        if rest >> bit & 1 == 1 {
            rest ^= 0b101_0011_0111 << (bit - 10);
        }
    }
    (data << 10 | rest) ^ 0b101_0100_0001_0010
}

/// Column and row of bit `bit` (0 is the least significant) in both copies, in a code of `size` modules a
/// side.
fn positions(bit: usize, size: usize) -> [(usize, usize); 2] {
    let first = match bit {
        0..=5 => (8, bit),
        6 | 7 => (8, bit + 1),
        8 => (7, 8),
        _ => (14 - bit, 8),
    };
    let second = if bit < 8 { (size - 1 - bit, 8) } else { (8, size - 15 + bit) };
    [first, second]
}

/// Finds the likeliest format information (soft-decision decoding), for the code as it is or mirrored, by
/// both copies together or by the clean one of them, and writes it into `modules`. Returns how well it fits:
/// 1 for a perfect match, about 0.5 for random modules.
pub fn correct(soft: &[f32], modules: &mut Modules) -> f32 {
    let size = modules.size();
    let scale = soft.iter().map(|value| value.abs()).sum::<f32>() / soft.len().max(1) as f32;
    let mut best = (0.0, 0, false);
    for mirrored in [false, true] {
        let mut copies = [[0.0; 15]; 2];
        for bit in 0..15 {
            for (copy, position) in copies.iter_mut().zip(positions(bit, size)) {
                let (column, row) = transposed(position, mirrored);
                copy[bit] = -(soft[row * size + column] / scale).clamp(-1.0, 1.0);
            }
        }
        let total = |copy: &[f32; 15]| copy.iter().map(|value| value.abs()).sum::<f32>();
        let totals = [total(&copies[0]), total(&copies[1])];
        for data in 0..32 {
            let word = encode(data);
            let fit = copies.map(|copy| {
                let signed = |(bit, value): (usize, &f32)| {
                    if word >> bit & 1 == 1 { *value } else { -value }
                };
                copy.iter().enumerate().map(signed).sum::<f32>()
            });
            let both = (fit[0] + fit[1]) / (totals[0] + totals[1]).max(1e-6);
            // A single copy matches by chance more often, so its fit counts for less.
            let one = (fit[0] / totals[0].max(1e-6)).max(fit[1] / totals[1].max(1e-6)) - 0.15;
            let fit = both.max(one);
            if fit > best.0 {
                best = (fit, data, mirrored);
            }
        }
    }
    if best.2 {
        modules.mirror();
    }
    let word = encode(best.1);
    for bit in 0..15 {
        for (column, row) in positions(bit, size) {
            modules.set(column, row, word >> bit & 1 == 1);
        }
    }
    best.0
}

/// A position with column and row exchanged, in a mirrored code.
fn transposed((column, row): (usize, usize), mirrored: bool) -> (usize, usize) {
    if mirrored { (row, column) } else { (column, row) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matrix::Matrix;

    fn soft(matrix: &Matrix, mirrored: bool) -> Vec<f32> {
        let size = matrix.size();
        (0..size * size)
            .map(|at| if mirrored { (at / size, at % size) } else { (at % size, at / size) })
            .map(|(x, y)| if matrix.is_dark(x, y) { -60.0 } else { 60.0 })
            .collect()
    }

    #[test]
    fn damaged_format_information_is_corrected_also_mirrored() {
        let matrix = Matrix::encode("CODE1:FORMAT").unwrap();
        let size = matrix.size() as usize;
        for mirrored in [false, true] {
            let mut soft = soft(&matrix, mirrored);
            for bit in [0, 4, 9, 13] {
                let (column, row) = transposed(positions(bit, size)[0], mirrored);
                soft[row * size + column] *= -0.5;
            }
            let mut modules = Modules::default();
            modules.decide(size, &soft);
            assert!(correct(&soft, &mut modules) > 0.75);
            for (y, x) in (0..size).flat_map(|y| (0..size).map(move |x| (y, x))) {
                assert_eq!(modules.is_dark(x, y), matrix.is_dark(x as u32, y as u32), "{x}, {y}");
            }
        }
    }

    #[test]
    fn random_modules_have_no_format_information() {
        let mut seed = 5_u32;
        let mut best = 0.0_f32;
        for _ in 0..50 {
            let soft: Vec<f32> = (0..21 * 21)
                .map(|_| {
                    seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    if seed >> 31 == 1 { 50.0 } else { -50.0 }
                })
                .collect();
            let mut modules = Modules::default();
            modules.decide(21, &soft);
            best = best.max(correct(&soft, &mut modules));
        }
        assert!(best < 0.9, "{best}");
    }
}
