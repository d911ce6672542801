//! Reed-Solomon decoding with erasures: a codeword known to be unreliable costs half of what an error
//! at an unknown place costs (Blahut, Algebraic Codes for Data Transmission, 7.4; ISO/IEC 18004,
//! 7.5.2 and annex B for the code).

use g2p::{GaloisField, g2p};

g2p!(Gf256, 8, modulus: 0b1_0001_1101);

/// A block has at most 30 codewords of correction.
const MOST: usize = 32;

type Polynomial = [Gf256; MOST];

/// Corrects `block`, whose last `correction` codewords are Reed-Solomon's, with the codewords at
/// `erased` taken as unknown. Returns how many others it changed; `None` when it cannot be corrected.
pub fn correct(block: &mut [u8], correction: usize, erased: &[usize]) -> Option<usize> {
    if correction >= MOST || erased.len() > correction || block.len() > 255 {
        return None;
    }
    let syndromes = syndromes(block, correction)?;
    if syndromes.iter().all(|&s| s == Gf256::ZERO) {
        return Some(0);
    }
    let last = block.len() - 1;
    let mut locator = [Gf256::ZERO; MOST];
    locator[0] = Gf256::ONE;
    for (count, &place) in erased.iter().enumerate() {
        // Times 1 - X x.
        let x = Gf256::GENERATOR.pow(last.checked_sub(place)?);
        for power in (1..=count + 1).rev() {
            let below = locator[power - 1];
            locator[power] += below * x;
        }
    }
    let degree = find_errors(&syndromes, correction, erased.len(), &mut locator);
    let errors = degree.checked_sub(erased.len())?;
    if 2 * errors + erased.len() > correction {
        return None;
    }
    let mut evaluator = [Gf256::ZERO; MOST];
    for i in 0..correction {
        for j in 0..=i.min(degree) {
            evaluator[i] += locator[j] * syndromes[i - j];
        }
    }
    let mut roots = 0;
    for power in 0..block.len() {
        let x = Gf256::GENERATOR.pow(power);
        let inverse = Gf256::ONE / x;
        if value(&locator[..=degree], inverse) != Gf256::ZERO {
            continue;
        }
        roots += 1;
        // Forney: X Ω(1/X) / Λ'(1/X); the derivative keeps the odd powers.
        let mut derivative = Gf256::ZERO;
        for i in (1..=degree).step_by(2) {
            derivative += locator[i] * inverse.pow(i - 1);
        }
        if derivative == Gf256::ZERO {
            return None;
        }
        let error = x * value(&evaluator[..correction], inverse) / derivative;
        block[last - power] ^= error.0;
    }
    let right =
        roots == degree && self::syndromes(block, correction)?.iter().all(|&s| s == Gf256::ZERO);
    right.then_some(errors)
}

fn syndromes(block: &[u8], correction: usize) -> Option<Polynomial> {
    let mut syndromes = [Gf256::ZERO; MOST];
    for (power, syndrome) in syndromes.get_mut(..correction)?.iter_mut().enumerate() {
        *syndrome = value_of(block, Gf256::GENERATOR.pow(power));
    }
    Some(syndromes)
}

/// Horner's rule, the highest power first.
fn value_of(block: &[u8], x: Gf256) -> Gf256 {
    block.iter().fold(Gf256::ZERO, |sum, &codeword| sum * x + Gf256(codeword))
}

/// Horner's rule, the lowest power first.
fn value(polynomial: &[Gf256], x: Gf256) -> Gf256 {
    polynomial.iter().rev().fold(Gf256::ZERO, |sum, &factor| sum * x + factor)
}

/// Berlekamp and Massey's algorithm, started with the locator of the erasures. Returns the degree.
fn find_errors(
    syndromes: &Polynomial,
    correction: usize,
    erased: usize,
    locator: &mut Polynomial,
) -> usize {
    let mut before = *locator;
    let mut length = erased;
    for step in erased..correction {
        let mut discrepancy = Gf256::ZERO;
        for i in 0..=step.min(MOST - 1) {
            discrepancy += locator[i] * syndromes[step - i];
        }
        // Times x.
        before.copy_within(0..MOST - 1, 1);
        before[0] = Gf256::ZERO;
        if discrepancy == Gf256::ZERO {
            continue;
        }
        let old = *locator;
        for i in 0..MOST {
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

    /// The last `correction` codewords of `block` set so that all syndromes are zero.
    fn encode(block: &mut [u8], correction: usize) {
        let mut generator = vec![Gf256::ONE];
        for power in 0..correction {
            let x = Gf256::GENERATOR.pow(power);
            generator.push(Gf256::ZERO);
            for i in (1..generator.len()).rev() {
                let before = generator[i - 1];
                generator[i] += before * x;
            }
        }
        let data = block.len() - correction;
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
    fn an_erasure_costs_one_codeword_of_correction_and_an_error_two() {
        let mut seed = 7_u32;
        let mut random = move || {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (seed >> 16) as usize
        };
        for correction in [7, 10, 18, 30] {
            for erasures in 0..=correction {
                let mut right: Vec<u8> = (0..50).map(|_| random() as u8).collect();
                encode(&mut right, correction);
                let errors = (correction - erasures) / 2;
                let mut places: Vec<usize> = (0..50).collect();
                for i in 0..50 {
                    places.swap(i, i + random() % (50 - i));
                }
                let mut block = right.clone();
                for &place in &places[..erasures + errors] {
                    block[place] ^= 1 + (random() % 255) as u8;
                }
                let found = correct(&mut block, correction, &places[..erasures]);
                assert_eq!(found, Some(errors), "{correction} with {erasures}");
                assert_eq!(block, right);
            }
        }
    }
}
