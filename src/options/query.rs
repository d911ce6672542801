//! The query of an address: names and values, decoded and encoded (WHATWG URL,
//! `application/x-www-form-urlencoded`).

/// Takes a query apart, in its order. What is no valid UTF-8 becomes U+FFFD.
pub fn parse(query: &str) -> Vec<(String, String)> {
    let query = query.strip_prefix('?').unwrap_or(query);
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(name), decode(value))
        })
        .collect()
}

/// Puts a query together, without its question mark.
pub fn build<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let pairs: Vec<String> = pairs
        .into_iter()
        .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
        .collect();
    pairs.join("&")
}

fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        match (first, tail) {
            (b'+', _) => bytes.push(b' '),
            (b'%', [high, low, after @ ..]) if hex(*high).is_some() && hex(*low).is_some() => {
                bytes.push(hex(*high).unwrap_or(0) << 4 | hex(*low).unwrap_or(0));
                rest = after;
                continue;
            }
            _ => bytes.push(*first),
        }
        rest = tail;
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn encode(text: &str) -> String {
    use std::fmt::Write as _;

    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._*".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(list: &[(&str, &str)]) -> Vec<(String, String)> {
        list.iter().map(|&(name, value)| (name.to_owned(), value.to_owned())).collect()
    }

    #[test]
    fn a_query_is_taken_apart_in_its_order() {
        assert_eq!(parse("?phone=new&lang=da"), pairs(&[("phone", "new"), ("lang", "da")]));
        assert_eq!(
            parse("a&b=&=c&&d=e=f"),
            pairs(&[("a", ""), ("b", ""), ("", "c"), ("d", "e=f")])
        );
        assert_eq!(parse(""), []);
    }

    #[test]
    fn encoded_characters_are_decoded_and_broken_ones_left_alone() {
        assert_eq!(parse("s=a+b%20c%C3%A6"), pairs(&[("s", "a b cæ")]));
        assert_eq!(parse("s=%&t=%4&u=%zz"), pairs(&[("s", "%"), ("t", "%4"), ("u", "%zz")]));
        assert_eq!(parse("s=%FF"), pairs(&[("s", "\u{FFFD}")]));
    }

    #[test]
    fn what_is_put_together_can_be_taken_apart() {
        let query = build([("session", "a b&c=æ"), ("step", "3")]);
        assert_eq!(query, "session=a%20b%26c%3D%C3%A6&step=3");
        assert_eq!(parse(&query), pairs(&[("session", "a b&c=æ"), ("step", "3")]));
    }
}
