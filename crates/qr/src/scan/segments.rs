//! The segments rqrr leaves out: FNC1 (bar codes of trade), structured append and Chinese characters in
//! GB 2312, and with them all others (ISO/IEC 18004, 7.4; GB/T 18284 for mode 13).

/// The characters of the alphanumeric mode (table 5).
const ALPHANUMERIC: &[u8; 45] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

/// GS, which stands for FNC1 between fields.
const SEPARATOR: u8 = 0x1d;

/// Corrected data codewords, read bit by bit.
struct Bits<'a> {
    data: &'a [u8],
    next: usize,
}

impl Bits<'_> {
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

/// The bytes of the data codewords of a code of `version`; `None` where they do not follow the
/// standard.
pub fn parse(data: &[u8], version: usize) -> Option<Vec<u8>> {
    let mut bits = Bits { data, next: 0 };
    let mut bytes = Vec::new();
    let mut trade = false;
    // Three sizes of the character counts (table 3).
    let class = usize::from(version > 9) + usize::from(version > 26);
    while bits.left() >= 4 {
        match bits.take(4)? {
            0 => break,
            1 => numeric(&mut bits, [10, 12, 14][class], &mut bytes)?,
            2 => alphanumeric(&mut bits, [9, 11, 13][class], trade, &mut bytes)?,
            3 => drop(bits.take(16)?),
            4 => {
                for _ in 0..bits.take([8, 16, 16][class])? {
                    bytes.push(bits.take(8)? as u8);
                }
            }
            5 => trade = true,
            7 => extended(&mut bits)?,
            8 => double(&mut bits, [8, 10, 12][class], 0xc0, (0x1f00, 0x8140, 0xc140), &mut bytes)?,
            9 => {
                trade = true;
                bits.take(8)?;
            }
            13 => {
                // The set of characters: 1 is GB 2312.
                if bits.take(4)? != 1 {
                    return None;
                }
                double(&mut bits, [8, 10, 12][class], 0x60, (0x0a00, 0xa1a1, 0xa6a1), &mut bytes)?;
            }
            _ => return None,
        }
    }
    Some(bytes)
}

fn numeric(bits: &mut Bits, length: usize, bytes: &mut Vec<u8>) -> Option<()> {
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

fn alphanumeric(bits: &mut Bits, length: usize, trade: bool, bytes: &mut Vec<u8>) -> Option<()> {
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
    if trade {
        // One per cent sign separates fields, two are one (7.4.8.1).
        let mut read = start;
        let mut written = start;
        while read < bytes.len() {
            let double = bytes[read] == b'%' && bytes.get(read + 1) == Some(&b'%');
            bytes[written] = if bytes[read] == b'%' && !double { SEPARATOR } else { bytes[read] };
            read += 1 + usize::from(double);
            written += 1;
        }
        bytes.truncate(written);
    }
    Some(())
}

/// Characters of two bytes: thirteen bits, rows of `row`, shifted by one of two offsets on either side of
/// a border.
fn double(
    bits: &mut Bits,
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

/// The number of a character set, which is not passed on.
fn extended(bits: &mut Bits) -> Option<()> {
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

    /// Bits from pairs of value and length.
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
    fn fields_of_trade_are_separated() {
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
    fn chinese_characters_are_those_of_gb_2312() {
        let data = data(&[(13, 4), (1, 4), (1, 8), (0x0a * 0x60 + 1, 13), (0, 4)]);
        assert_eq!(parse(&data, 2).unwrap(), [0xb0, 0xa2]);
    }

    #[test]
    fn data_cut_short_or_of_an_unknown_kind_are_refused() {
        assert_eq!(parse(&data(&[(4, 4), (9, 8), (65, 8)]), 1), None);
        assert_eq!(parse(&data(&[(6, 4), (0, 12)]), 1), None);
        assert_eq!(parse(&data(&[(2, 4), (2, 9), (2047, 11)]), 1), None);
        assert_eq!(parse(&[], 1), Some(vec![]));
    }
}
