//! Reed-Solomon decoding of errors and erasures (Blahut, Algebraic Codes for Data Transmission, 7.4; ISO/IEC
//! 18004, 7.5.2 and annex B for the code). An erasure takes one error correction codeword, an error at an
//! unknown position two.

use g2p::{GaloisField, g2p};

g2p!(Gf256, 8, modulus: 0b1_0001_1101);

/// More than the error correction codewords of any block, which has at most 30.
const MAX_EC_CODEWORDS: usize = 32;

/// The coefficients of a polynomial, the constant first.
type Polynomial = [Gf256; MAX_EC_CODEWORDS];

/// Corrects `block`, which ends with `ec_codewords` error correction codewords, with the codewords at
/// `erased` as unknown. Returns the number of errors among the others; `None` when there are too many.
pub fn correct(block: &mut [u8], ec_codewords: usize, erased: &[usize]) -> Option<usize> {
    if ec_codewords >= MAX_EC_CODEWORDS || erased.len() > ec_codewords || block.len() > 255 {
        return None;
    }
    let syndromes = syndromes(block, ec_codewords)?;
    if syndromes.iter().all(|&s| s == Gf256::ZERO) {
        return Some(0);
    }
    let last = block.len() - 1;
    let mut locator = [Gf256::ZERO; MAX_EC_CODEWORDS];
    locator[0] = Gf256::ONE;
    for (count, &position) in erased.iter().enumerate() {
        // Multiplies by 1 - X x.
        let x = Gf256::GENERATOR.pow(last.checked_sub(position)?);
        for power in (1..=count + 1).rev() {
            let below = locator[power - 1];
            locator[power] += below * x;
        }
    }
    let degree = berlekamp_massey(&syndromes, ec_codewords, erased.len(), &mut locator);
    let errors = degree.checked_sub(erased.len())?;
    if 2 * errors + erased.len() > ec_codewords {
        return None;
    }
    let mut evaluator = [Gf256::ZERO; MAX_EC_CODEWORDS];
    for i in 0..ec_codewords {
        for j in 0..=i.min(degree) {
            evaluator[i] += locator[j] * syndromes[i - j];
        }
    }
    let mut roots = 0;
    for power in 0..block.len() {
        let x = Gf256::GENERATOR.pow(power);
        let inverse = Gf256::ONE / x;
        if evaluate(&locator[..=degree], inverse) != Gf256::ZERO {
            continue;
        }
        roots += 1;
        // Forney's formula: X Ω(1/X) / Λ'(1/X). Of the derivative only the odd powers remain.
        let mut derivative = Gf256::ZERO;
        for i in (1..=degree).step_by(2) {
            derivative += locator[i] * inverse.pow(i - 1);
        }
        if derivative == Gf256::ZERO {
            return None;
        }
        let error = x * evaluate(&evaluator[..ec_codewords], inverse) / derivative;
        block[last - power] ^= error.0;
    }
    let corrected =
        roots == degree && self::syndromes(block, ec_codewords)?.iter().all(|&s| s == Gf256::ZERO);
    corrected.then_some(errors)
}

/// The values of a block at the powers of the generator, which are all zero where there is no error.
fn syndromes(block: &[u8], ec_codewords: usize) -> Option<Polynomial> {
    let mut syndromes = [Gf256::ZERO; MAX_EC_CODEWORDS];
    for (power, syndrome) in syndromes.get_mut(..ec_codewords)?.iter_mut().enumerate() {
        *syndrome = evaluate_block(block, Gf256::GENERATOR.pow(power));
    }
    Some(syndromes)
}

/// The value of the polynomial with the codewords of a block as coefficients, the highest power first
/// (Horner's rule).
fn evaluate_block(block: &[u8], x: Gf256) -> Gf256 {
    block.iter().fold(Gf256::ZERO, |sum, &codeword| sum * x + Gf256(codeword))
}

/// The value of a polynomial (Horner's rule).
fn evaluate(polynomial: &[Gf256], x: Gf256) -> Gf256 {
    polynomial.iter().rev().fold(Gf256::ZERO, |sum, &factor| sum * x + factor)
}

/// The algorithm of Berlekamp and Massey, started with the locator polynomial of the erasures. Turns it into
/// that of erasures and errors, and returns its degree.
fn berlekamp_massey(
    syndromes: &Polynomial,
    ec_codewords: usize,
    erased: usize,
    locator: &mut Polynomial,
) -> usize {
    let mut before = *locator;
    let mut length = erased;
    for step in erased..ec_codewords {
        let mut discrepancy = Gf256::ZERO;
        for i in 0..=step.min(MAX_EC_CODEWORDS - 1) {
            discrepancy += locator[i] * syndromes[step - i];
        }
        // Multiplies by x.
        before.copy_within(0..MAX_EC_CODEWORDS - 1, 1);
        before[0] = Gf256::ZERO;
        if discrepancy == Gf256::ZERO {
            continue;
        }
        let old = *locator;
        for i in 0..MAX_EC_CODEWORDS {
            locator[i] += discrepancy * before[i];
        }
        if 2 * length <= step + erased {
            length = step + 1 + erased - length;
            for (value, old) in before.iter_mut().zip(old) {
                *value = old / discrepancy;
            }
        }
    }
    length
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sets the last `ec_codewords` codewords of `block` so that all syndromes are zero.
    fn encode(block: &mut [u8], ec_codewords: usize) {
        let mut generator = vec![Gf256::ONE];
        for power in 0..ec_codewords {
            let x = Gf256::GENERATOR.pow(power);
            generator.push(Gf256::ZERO);
            for i in (1..generator.len()).rev() {
                let before = generator[i - 1];
                generator[i] += before * x;
            }
        }
        let data = block.len() - ec_codewords;
        let mut rest = block.to_vec();
        rest[data..].fill(0);
        for i in 0..data {
            let factor = Gf256(rest[i]);
            for (j, &g) in generator.iter().enumerate() {
                rest[i + j] = (Gf256(rest[i + j]) + g * factor).0;
            }
        }
        block[data..].copy_from_slice(&rest[data..]);
    }

    #[test]
    fn as_many_errors_and_erasures_are_corrected_as_can_be() {
        let mut seed = 7_u32;
        let mut random = move || {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (seed >> 16) as usize
        };
        for ec_codewords in [7, 10, 18, 30] {
            for erasures in 0..=ec_codewords {
                let mut right: Vec<u8> = (0..50).map(|_| random() as u8).collect();
                encode(&mut right, ec_codewords);
                let errors = (ec_codewords - erasures) / 2;
                let mut positions: Vec<usize> = (0..50).collect();
                for i in 0..50 {
                    positions.swap(i, i + random() % (50 - i));
                }
                let mut block = right.clone();
                for &position in &positions[..erasures + errors] {
                    block[position] ^= 1 + (random() % 255) as u8;
                }
                let found = correct(&mut block, ec_codewords, &positions[..erasures]);
                assert_eq!(found, Some(errors), "{ec_codewords} with {erasures}");
                assert_eq!(block, right);
            }
        }
    }
}
