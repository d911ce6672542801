//! The segments of a bit stream (ISO/IEC 18004, 7.4; GB/T 18284 for Hanzi mode), for codes with modes that
//! rqrr does not know: FNC1, structured append and Hanzi.

/// The characters of the alphanumeric mode (table 5).
const ALPHANUMERIC: &[u8; 45] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

/// The ASCII character GS, which stands for FNC1 between fields.
const GROUP_SEPARATOR: u8 = 0x1d;

/// Reads the bits of data codewords.
struct BitReader<'a> {
    data: &'a [u8],
    next: usize,
}

impl BitReader<'_> {
    fn left(&self) -> usize {
        8 * self.data.len() - self.next
    }

    fn take(&mut self, count: usize) -> Option<usize> {
        if count > self.left() {
            return None;
        }
        let value = (self.next..self.next + count).fold(0, |value, bit| {
            value << 1 | usize::from(self.data[bit / 8] >> (7 - bit % 8) & 1)
        });
        self.next += count;
        Some(value)
    }
}

/// The payload in the data codewords of a code of `version`. `None` where they do not follow the standard.
pub fn parse(data: &[u8], version: usize) -> Option<Vec<u8>> {
    let mut bits = BitReader { data, next: 0 };
    let mut bytes = Vec::new();
    let mut fnc1 = false;
    // The length of the character count indicator depends on the range of versions (table 3).
    let range = usize::from(version > 9) + usize::from(version > 26);
    while bits.left() >= 4 {
        match bits.take(4)? {
            // The terminator.
            0 => break,
            1 => numeric(&mut bits, [10, 12, 14][range], &mut bytes)?,
            2 => alphanumeric(&mut bits, [9, 11, 13][range], fnc1, &mut bytes)?,
            // Structured append: position, total and parity.
            3 => drop(bits.take(16)?),
            // Byte mode.
            4 => {
                for _ in 0..bits.take([8, 16, 16][range])? {
                    bytes.push(bits.take(8)? as u8);
                }
            }
            // FNC1 in first position.
            5 => fnc1 = true,
            7 => skip_eci(&mut bits)?,
            // Kanji mode.
            8 => double_byte(
                &mut bits,
                [8, 10, 12][range],
                0xc0,
                (0x1f00, 0x8140, 0xc140),
                &mut bytes,
            )?,
            // FNC1 in second position, with an application indicator.
            9 => {
                fnc1 = true;
                bits.take(8)?;
            }
            // Hanzi mode, with the subset indicator 1 for GB 2312.
            13 => {
                if bits.take(4)? != 1 {
                    return None;
                }
                double_byte(
                    &mut bits,
                    [8, 10, 12][range],
                    0x60,
                    (0x0a00, 0xa1a1, 0xa6a1),
                    &mut bytes,
                )?;
            }
            _ => return None,
        }
    }
    Some(bytes)
}

fn numeric(bits: &mut BitReader, length: usize, bytes: &mut Vec<u8>) -> Option<()> {
    let mut count = bits.take(length)?;
    while count > 0 {
        let digits = count.min(3);
        let value = bits.take([0, 4, 7, 10][digits])?;
        for place in (0..digits).rev() {
            bytes.push(b'0' + (value / 10_usize.pow(place as u32) % 10) as u8);
        }
        count -= digits;
    }
    Some(())
}

fn alphanumeric(
    bits: &mut BitReader,
    length: usize,
    fnc1: bool,
    bytes: &mut Vec<u8>,
) -> Option<()> {
    let start = bytes.len();
    let mut count = bits.take(length)?;
    while count > 0 {
        let value = if count > 1 { bits.take(11)? } else { bits.take(6)? };
        if count > 1 {
            bytes.push(*ALPHANUMERIC.get(value / 45)?);
        }
        bytes.push(*ALPHANUMERIC.get(value % 45)?);
        count -= count.min(2);
    }
    if fnc1 {
        // A per cent sign stands for FNC1, and two of them for a per cent sign (7.4.8.1).
        let mut read = start;
        let mut written = start;
        while read < bytes.len() {
            let double = bytes[read] == b'%' && bytes.get(read + 1) == Some(&b'%');
            bytes[written] =
                if bytes[read] == b'%' && !double { GROUP_SEPARATOR } else { bytes[read] };
            read += 1 + usize::from(double);
            written += 1;
        }
        bytes.truncate(written);
    }
    Some(())
}

/// Characters of two bytes, in thirteen bits each: the quotient and the remainder of a division by `row` are
/// the bytes, to which `below` is added before `border` and `above` from there on.
fn double_byte(
    bits: &mut BitReader,
    length: usize,
    row: usize,
    (border, below, above): (usize, usize, usize),
    bytes: &mut Vec<u8>,
) -> Option<()> {
    for _ in 0..bits.take(length)? {
        let value = bits.take(13)?;
        let value = ((value / row) << 8) | (value % row);
        let value = value + if value < border { below } else { above };
        bytes.extend([(value >> 8) as u8, value as u8]);
    }
    Some(())
}

/// Skips the designator of an extended channel interpretation: the character set is not passed on.
fn skip_eci(bits: &mut BitReader) -> Option<()> {
    let first = bits.take(8)?;
    if first & 0xc0 == 0x80 {
        bits.take(8)?;
    } else if first & 0xe0 == 0xc0 {
        bits.take(16)?;
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Bytes from pairs of value and number of bits.
    fn data(fields: &[(usize, usize)]) -> Vec<u8> {
        let bits: Vec<bool> =
            fields.iter().flat_map(|&(v, n)| (0..n).rev().map(move |i| v >> i & 1 == 1)).collect();
        bits.chunks(8)
            .map(|byte| {
                byte.iter().enumerate().fold(0, |b, (i, &bit)| b | u8::from(bit) << (7 - i))
            })
            .collect()
    }

    #[test]
    fn fnc1_separates_fields_with_gs() {
        // FNC1, "A%B%%" in alphanumeric, "42" in digits.
        let pair = |a: usize, b: usize| (a * 45 + b, 11);
        let data = data(&[
            (5, 4),
            (2, 4),
            (5, 9),
            pair(10, 38),
            pair(11, 38),
            (38, 6),
            (1, 4),
            (2, 10),
            (42, 7),
            (0, 4),
        ]);
        assert_eq!(parse(&data, 1).unwrap(), b"A\x1dB%42");
    }

    #[test]
    fn hanzi_are_decoded_to_gb_2312() {
        let data = data(&[(13, 4), (1, 4), (1, 8), (0x0a * 0x60 + 1, 13), (0, 4)]);
        assert_eq!(parse(&data, 2).unwrap(), [0xb0, 0xa2]);
    }

    #[test]
    fn truncated_data_and_unknown_modes_are_refused() {
        assert_eq!(parse(&data(&[(4, 4), (9, 8), (65, 8)]), 1), None);
        assert_eq!(parse(&data(&[(6, 4), (0, 12)]), 1), None);
        assert_eq!(parse(&data(&[(2, 4), (2, 9), (2047, 11)]), 1), None);
        assert_eq!(parse(&[], 1), Some(vec![]));
    }
}
