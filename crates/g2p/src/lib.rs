//! Galois fields GF(2^m) by logarithms, under the name and with the interface of the crate `g2p` 1.
//!
//! rqrr corrects errors with `g2p`, whose macro writes the whole multiplication table of GF(256)
//! into the program: 64 KiB that do not compress, two thirds of the scanner's download. Here a
//! product is two logarithms and a power (ISO/IEC 18004, 7.5.2; Lin and Costello, Error Control
//! Coding, 2.6): 1.5 KiB. `[patch.crates-io]` puts this crate in the place of the other; rqrr itself
//! stays as published. Only what rqrr uses is here: should a later version of it ask for more,
//! it will not compile.

#![expect(clippy::cast_possible_truncation, reason = "elements and exponents of a field of 256")]

use std::ops::{Add, AddAssign, Div, Mul, MulAssign};

/// The field operations rqrr uses.
pub trait GaloisField:
    Add<Output = Self> + AddAssign + Mul<Output = Self> + MulAssign + Div<Output = Self> + Copy + Eq
{
    /// The neutral element of addition.
    const ZERO: Self;
    /// The neutral element of multiplication.
    const ONE: Self;
    /// An element whose powers are all elements but zero.
    const GENERATOR: Self;

    /// The element times itself, `exponent` times.
    #[must_use]
    fn pow(self, exponent: usize) -> Self;
}

/// Logarithms and powers of the generator x of a field with up to 256 elements.
#[derive(Debug)]
pub struct Tables {
    order: usize,
    logarithm: [u16; 256],
    power: [u8; 2 * ZERO + 1],
}

/// The "logarithm" of zero: so large that every sum with it points behind the powers, where the
/// table says zero. No branch is needed.
const ZERO: usize = 2 * 255;

impl Tables {
    /// The tables of the field with 2^`bits` elements, `bits` up to 8, modulo the primitive
    /// polynomial `modulus`.
    #[must_use]
    pub const fn new(bits: u32, modulus: usize) -> Self {
        let order = (1 << bits) - 1;
        let mut tables = Self { order, logarithm: [0; 256], power: [0; 2 * ZERO + 1] };
        tables.logarithm[0] = ZERO as u16;
        let mut element = 1;
        let mut exponent = 0;
        while exponent < order {
            tables.logarithm[element] = exponent as u16;
            // Twice, so that the sum of two logarithms needs no reduction.
            tables.power[exponent] = element as u8;
            tables.power[exponent + order] = element as u8;
            element <<= 1;
            if element > order {
                element ^= modulus;
            }
            exponent += 1;
        }
        tables
    }

    /// a · b.
    #[inline]
    #[must_use]
    pub fn product(&self, a: u8, b: u8) -> u8 {
        self.power[usize::from(self.logarithm[usize::from(a)])
            + usize::from(self.logarithm[usize::from(b)])]
    }

    /// a / b; zero where b is zero.
    #[inline]
    #[must_use]
    pub fn quotient(&self, a: u8, b: u8) -> u8 {
        if a == 0 || b == 0 {
            return 0;
        }
        let dividend = usize::from(self.logarithm[usize::from(a)]);
        self.power[dividend + self.order - usize::from(self.logarithm[usize::from(b)])]
    }

    /// a to the power of `exponent`.
    #[inline]
    #[must_use]
    pub fn power(&self, a: u8, exponent: usize) -> u8 {
        if a == 0 {
            return u8::from(exponent == 0);
        }
        let logarithm = usize::from(self.logarithm[usize::from(a)]);
        self.power[(logarithm * (exponent % self.order)) % self.order]
    }
}

/// Defines a field: `g2p!(GF256, 8, modulus: 0b1_0001_1101)`.
#[macro_export]
macro_rules! g2p {
    ($name:ident, $bits:literal, modulus: $modulus:literal) => {
        #[doc = concat!("An element of the field with 2^", $bits, " elements.")]
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct $name(pub u8);

        const _: () = {
            static TABLES: $crate::Tables = $crate::Tables::new($bits, $modulus);

            impl $crate::GaloisField for $name {
                const ZERO: Self = Self(0);
                const ONE: Self = Self(1);
                const GENERATOR: Self = Self(2);

                #[inline]
                fn pow(self, exponent: usize) -> Self {
                    Self(TABLES.power(self.0, exponent))
                }
            }

            #[allow(clippy::suspicious_arithmetic_impl)]
            impl ::core::ops::Add for $name {
                type Output = Self;

                // In characteristic 2, adding is exclusive or.
                #[inline]
                fn add(self, other: Self) -> Self {
                    Self(self.0 ^ other.0)
                }
            }

            impl ::core::ops::AddAssign for $name {
                #[inline]
                fn add_assign(&mut self, other: Self) {
                    *self = *self + other;
                }
            }

            impl ::core::ops::Mul for $name {
                type Output = Self;

                #[inline]
                fn mul(self, other: Self) -> Self {
                    Self(TABLES.product(self.0, other.0))
                }
            }

            impl ::core::ops::MulAssign for $name {
                #[inline]
                fn mul_assign(&mut self, other: Self) {
                    *self = *self * other;
                }
            }

            impl ::core::ops::Div for $name {
                type Output = Self;

                #[inline]
                fn div(self, other: Self) -> Self {
                    Self(TABLES.quotient(self.0, other.0))
                }
            }
        };
    };
}

#[cfg(test)]
mod tests {
    use super::GaloisField;

    g2p!(Gf16, 4, modulus: 0b1_0011);
    g2p!(Gf256, 8, modulus: 0b1_0001_1101);

    /// The product of two polynomials over GF(2), reduced step by step.
    fn long_product(mut a: usize, b: usize, bits: u32, modulus: usize) -> usize {
        let mut product = 0;
        for bit in 0..bits {
            if b >> bit & 1 == 1 {
                product ^= a;
            }
            a <<= 1;
            if a >> bits == 1 {
                a ^= modulus;
            }
        }
        product
    }

    #[test]
    fn every_product_and_quotient_is_that_of_the_polynomials() {
        for a in 0..=255_u8 {
            for b in 0..=255_u8 {
                let product = long_product(a.into(), b.into(), 8, 0b1_0001_1101);
                assert_eq!(usize::from((Gf256(a) * Gf256(b)).0), product, "{a} · {b}");
                if b != 0 {
                    assert_eq!(Gf256(a) * Gf256(b) / Gf256(b), Gf256(a), "{a} · {b} / {b}");
                }
                if a < 16 && b < 16 {
                    let product = long_product(a.into(), b.into(), 4, 0b1_0011);
                    assert_eq!(usize::from((Gf16(a) * Gf16(b)).0), product, "{a} · {b}");
                }
            }
        }
    }

    #[test]
    fn powers_are_repeated_products() {
        for a in 0..=255 {
            let mut product = Gf256::ONE;
            for exponent in 0..600 {
                assert_eq!(Gf256(a).pow(exponent), product, "{a}^{exponent}");
                product *= Gf256(a);
            }
        }
    }
}
