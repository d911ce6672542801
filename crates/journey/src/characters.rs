//! What a person means by a character, whatever keyboard, input method or clipboard it came from.

/// The zeros of all decimal digits there are (general category Nd, Unicode 16). Behind each stand its one to nine.
const ZEROS: [u32; 74] = [
    0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66,
    0xDE6, 0xE50, 0xED0, 0xF20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90,
    0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10,
    0x1_04A0, 0x1_0D30, 0x1_0D40, 0x1_1066, 0x1_10F0, 0x1_1136, 0x1_11D0, 0x1_12F0, 0x1_1450,
    0x1_14D0, 0x1_1650, 0x1_16C0, 0x1_16D0, 0x1_16DA, 0x1_1730, 0x1_18E0, 0x1_1950, 0x1_1BF0,
    0x1_1C50, 0x1_1D50, 0x1_1DA0, 0x1_1F50, 0x1_6A60, 0x1_6AC0, 0x1_6B50, 0x1_CCF0, 0x1_D7CE,
    0x1_D7D8, 0x1_D7E2, 0x1_D7EC, 0x1_D7F6, 0x1_E140, 0x1_E2F0, 0x1_E4F0, 0x1_E5F1, 0x1_E950,
    0x1_FBF0,
];

/// From full-width forms to ASCII, as East Asian input methods type them: `！` to `～`.
const FULL_WIDTH: std::ops::RangeInclusive<char> = '！'..='～';
const FULL_WIDTH_SHIFT: u32 = 0xFEE0;

/// The ASCII digit that a decimal digit of any script stands for.
pub fn digit(c: char) -> Option<char> {
    let code = u32::from(c);
    let zero = ZEROS.into_iter().find(|zero| (*zero..*zero + 10).contains(&code))?;
    char::from_digit(code - zero, 10)
}

/// The character that is meant: ASCII for digits of every script, full-width forms and every dash; a space for every
/// space; `None` for what is not seen, as the marks of direction that come along when text is copied.
pub fn meant(c: char) -> Option<char> {
    match c {
        _ if is_unseen(c) => None,
        _ if is_dash(c) => Some('-'),
        _ if c.is_whitespace() => Some(' '),
        _ => digit(c).or_else(|| {
            let narrow = || char::from_u32(u32::from(c) - FULL_WIDTH_SHIFT);
            if FULL_WIDTH.contains(&c) { narrow() } else { Some(c) }
        }),
    }
}

/// Format characters that have no shape of their own (general category Cf, those of running text), and variation selectors.
const fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{AD}'
            | '\u{61C}'
            | '\u{180E}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
            | '\u{FFF9}'..='\u{FFFB}'
    )
}

/// Hyphens, dashes and minus signs (general category Pd, and U+2212).
const fn is_dash(c: char) -> bool {
    matches!(
        c,
        '-' | '\u{58A}' | '\u{5BE}' | '\u{1806}' | '\u{2010}'
            ..='\u{2015}'
                | '\u{2043}'
                | '\u{2212}'
                | '\u{2E3A}'
                | '\u{2E3B}'
                | '\u{FE58}'
                | '\u{FE63}'
                | '\u{FF0D}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_every_script_are_digits() {
        for text in [
            "0123456789",
            "٠١٢٣٤٥٦٧٨٩",
            "۰۱۲۳۴۵۶۷۸۹",
            "０１２３４５６７８９",
            "०१२३४५६७८९",
            "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗",
        ] {
            let read: String = text.chars().filter_map(digit).collect();
            assert_eq!(read, "0123456789", "{text}");
        }
        for c in ['a', '²', '½', '①', '一', 'Ⅷ', ':', '/'] {
            assert_eq!(digit(c), None, "{c}");
        }
    }

    #[test]
    fn the_zeros_are_in_order_and_ten_apart() {
        assert!(ZEROS.windows(2).all(|pair| pair[0] + 10 <= pair[1]));
    }

    #[test]
    fn what_is_meant_is_what_is_seen() {
        let meant = |text: &str| text.chars().filter_map(meant).collect::<String>();
        assert_eq!(meant("\u{202A}karla\u{2011}demo\u{202C}\u{FEFF}"), "karla-demo");
        assert_eq!(meant("１２３４\u{3000}５６７８"), "1234 5678");
        assert_eq!(meant("Ｋａｒｌａ－ｄｅｍｏ"), "Karla-demo");
        assert_eq!(meant("B63G—0B86−1WSB\u{A0}"), "B63G-0B86-1WSB ");
        assert_eq!(meant("æøå"), "æøå");
    }
}
