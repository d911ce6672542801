//! The format information: error correction level and mask, written twice beside the finders
//! (ISO/IEC 18004, 7.9 and annex C).

use crate::scan::decode::Bits;

/// The format words as they stand in a code, the mask of 7.9.1 applied: five bits of data, ten of
/// BCH remainder.
fn word(data: u16) -> u16 {
    let mut rest = data << 10;
    for bit in (10..15).rev() {
        if rest >> bit & 1 == 1 {
            rest ^= 0b101_0011_0111 << (bit - 10);
        }
    }
    (data << 10 | rest) ^ 0b101_0100_0001_0010
}

/// Column and row of bit `bit` (0 the least) of both copies in a code of `size` modules a side.
fn places(bit: usize, size: usize) -> [(usize, usize); 2] {
    let first = match bit {
        0..=5 => (8, bit),
        6 | 7 => (8, bit + 1),
        8 => (7, 8),
        _ => (14 - bit, 8),
    };
    let second = if bit < 8 { (size - 1 - bit, 8) } else { (8, size - 15 + bit) };
    [first, second]
}

/// Finds the format word of the code as it is or mirrored, by both copies together or by one that is
/// clean where the other is not, and writes it into `bits`. Returns how close it is: 1 when all
/// fits, about half for chance.
pub fn repair(soft: &[f32], bits: &mut Bits) -> f32 {
    let size = bits.size();
    let scale = soft.iter().map(|value| value.abs()).sum::<f32>() / soft.len().max(1) as f32;
    let mut best = (0.0, 0, false);
    for mirrored in [false, true] {
        let mut copies = [[0.0; 15]; 2];
        for bit in 0..15 {
            for (copy, place) in copies.iter_mut().zip(places(bit, size)) {
                let (column, row) = turned(place, mirrored);
                copy[bit] = -(soft[row * size + column] / scale).clamp(-1.0, 1.0);
            }
        }
        let total = |copy: &[f32; 15]| copy.iter().map(|value| value.abs()).sum::<f32>();
        let totals = [total(&copies[0]), total(&copies[1])];
        for data in 0..32 {
            let word = word(data);
            let fit = copies.map(|copy| {
                let signed = |(bit, value): (usize, &f32)| {
                    if word >> bit & 1 == 1 { *value } else { -value }
                };
                copy.iter().enumerate().map(signed).sum::<f32>()
            });
            let both = (fit[0] + fit[1]) / (totals[0] + totals[1]).max(1e-6);
            // Fifteen bits alone are right by chance more often.
            let one = (fit[0] / totals[0].max(1e-6)).max(fit[1] / totals[1].max(1e-6)) - 0.15;
            let fit = both.max(one);
            if fit > best.0 {
                best = (fit, data, mirrored);
            }
        }
    }
    if best.2 {
        bits.mirror();
    }
    let word = word(best.1);
    for bit in 0..15 {
        for (column, row) in places(bit, size) {
            bits.paint(column, row, word >> bit & 1 == 1);
        }
    }
    best.0
}

fn turned((column, row): (usize, usize), mirrored: bool) -> (usize, usize) {
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
    fn a_damaged_format_is_written_anew_also_in_a_mirror() {
        let matrix = Matrix::encode("CODE1:FORMAT").unwrap();
        let size = matrix.size() as usize;
        for mirrored in [false, true] {
            let mut soft = soft(&matrix, mirrored);
            for bit in [0, 4, 9, 13] {
                let (column, row) = turned(places(bit, size)[0], mirrored);
                soft[row * size + column] *= -0.5;
            }
            let mut bits = Bits::default();
            bits.set(size, &soft);
            assert!(repair(&soft, &mut bits) > 0.75);
            for (y, x) in (0..size).flat_map(|y| (0..size).map(move |x| (y, x))) {
                assert_eq!(bits.is_dark(x, y), matrix.is_dark(x as u32, y as u32), "{x}, {y}");
            }
        }
    }

    #[test]
    fn chance_is_no_format() {
        let mut seed = 5_u32;
        let mut best = 0.0_f32;
        for _ in 0..50 {
            let soft: Vec<f32> = (0..21 * 21)
                .map(|_| {
                    seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    if seed >> 31 == 1 { 50.0 } else { -50.0 }
                })
                .collect();
            let mut bits = Bits::default();
            bits.set(21, &soft);
            best = best.max(repair(&soft, &mut bits));
        }
        assert!(best < 0.9, "{best}");
    }
}
