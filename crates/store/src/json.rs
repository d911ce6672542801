//! Reads JSON (RFC 8259) as far as version 2 used it: numbers are whole and not negative.

/// More than any stored world has.
const DEEPEST: u32 = 32;

/// A value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Json {
    Null,
    Bool(bool),
    Number(u64),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    /// The value of a whole text; none if it is no JSON, or of a kind that was never stored.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut rest = Rest(text);
        let value = rest.value(0)?;
        rest.skip_space();
        rest.0.is_empty().then_some(value)
    }

    /// A member of an object.
    pub(crate) fn member(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(members) => {
                members.iter().find(|(known, _)| known == name).map(|(_, value)| value)
            }
            _ => None,
        }
    }

    /// The items of a list.
    pub(crate) fn items(&self) -> Option<&[Self]> {
        match self {
            Self::List(items) => Some(items),
            _ => None,
        }
    }
}

/// What has not been read yet.
struct Rest<'a>(&'a str);

impl Rest<'_> {
    fn skip_space(&mut self) {
        self.0 = self.0.trim_start_matches([' ', '\t', '\n', '\r']);
    }

    /// Takes this text off the front, if it is there.
    fn take(&mut self, text: &str) -> Option<()> {
        self.0 = self.0.strip_prefix(text)?;
        Some(())
    }

    fn value(&mut self, depth: u32) -> Option<Json> {
        if depth > DEEPEST {
            return None;
        }
        self.skip_space();
        match self.0.bytes().next()? {
            b'n' => self.take("null").map(|()| Json::Null),
            b't' => self.take("true").map(|()| Json::Bool(true)),
            b'f' => self.take("false").map(|()| Json::Bool(false)),
            b'"' => self.text().map(Json::Text),
            b'[' => self.list(("[", "]"), |rest| rest.value(depth + 1)).map(Json::List),
            b'{' => self.list(("{", "}"), |rest| rest.named(depth + 1)).map(Json::Object),
            _ => self.number().map(Json::Number),
        }
    }

    /// Items between two brackets, with commas between them.
    fn list<T>(
        &mut self,
        (open, close): (&str, &str),
        mut item: impl FnMut(&mut Self) -> Option<T>,
    ) -> Option<Vec<T>> {
        let mut items = Vec::new();
        self.take(open)?;
        self.skip_space();
        if self.take(close).is_some() {
            return Some(items);
        }
        loop {
            items.push(item(self)?);
            self.skip_space();
            if self.take(close).is_some() {
                return Some(items);
            }
            self.take(",")?;
        }
    }

    /// A member of an object.
    fn named(&mut self, depth: u32) -> Option<(String, Json)> {
        self.skip_space();
        let name = self.text()?;
        self.skip_space();
        self.take(":")?;
        Some((name, self.value(depth)?))
    }

    fn number(&mut self) -> Option<u64> {
        let end = self.0.find(|c: char| !c.is_ascii_digit()).unwrap_or(self.0.len());
        let (digits, rest) = self.0.split_at(end);
        if digits.len() > 1 && digits.starts_with('0') {
            return None;
        }
        self.0 = rest;
        digits.parse().ok()
    }

    fn text(&mut self) -> Option<String> {
        let mut text = String::new();
        self.take("\"")?;
        loop {
            let end = self.0.find(|c| c == '"' || c == '\\' || c < ' ')?;
            let (plain, rest) = self.0.split_at(end);
            text.push_str(plain);
            self.0 = rest;
            if self.take("\"").is_some() {
                return Some(text);
            }
            // A control character is written as an escape.
            self.take("\\")?;
            text.push(self.escaped()?);
        }
    }

    fn escaped(&mut self) -> Option<char> {
        let (kind, rest) = self.0.split_at_checked(1)?;
        self.0 = rest;
        Some(match kind {
            "\"" => '"',
            "\\" => '\\',
            "/" => '/',
            "b" => '\u{8}',
            "f" => '\u{C}',
            "n" => '\n',
            "r" => '\r',
            "t" => '\t',
            "u" => {
                let (digits, rest) = self.0.split_at_checked(4)?;
                self.0 = rest;
                let is_hex = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
                // Half of a surrogate pair is no character; what has two halves was stored as it is.
                char::from_u32(u32::from_str_radix(digits, 16).ok().filter(|_| is_hex)?)?
            }
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_read_as_version_2_wrote_it() {
        let text =
            r#" {"a":[1,0,18446744073709551615],"b":{"c":null,"d":[true,false]},"e":[],"f":{}} "#;
        let read = Json::parse(text).expect("it is JSON");
        assert_eq!(
            read.member("a").and_then(Json::items),
            Some(&[Json::Number(1), Json::Number(0), Json::Number(u64::MAX)][..])
        );
        let inner = read.member("b").expect("an object");
        assert_eq!(inner.member("c"), Some(&Json::Null));
        assert_eq!(inner.member("d"), Some(&Json::List(vec![Json::Bool(true), Json::Bool(false)])));
        assert_eq!(inner.member("e"), None);
        assert_eq!(read.member("e"), Some(&Json::List(Vec::new())));
        assert_eq!(read.member("f"), Some(&Json::Object(Vec::new())));
        assert_eq!(read.items(), None);
    }

    #[test]
    fn a_text_is_read_with_its_escapes() {
        let text = |json: &str| match Json::parse(json) {
            Some(Json::Text(text)) => Some(text),
            _ => None,
        };
        assert_eq!(text(r#""""#).as_deref(), Some(""));
        assert_eq!(text(r#""Ærø ✓""#).as_deref(), Some("Ærø ✓"));
        let escaped = r#""\"\\\/\b\f\n\r\t\u001f\u00C6""#;
        assert_eq!(text(escaped).as_deref(), Some("\"\\/\u{8}\u{C}\n\r\t\u{1F}Æ"));
        for wrong in [
            r#"""#,
            r#""\""#,
            r#""\x""#,
            r#""\u12""#,
            r#""\u+123""#,
            r#""\ud800""#,
            "\"\n\"",
            "\"\\Æ",
        ] {
            assert_eq!(text(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn what_is_no_json_is_refused() {
        for text in [
            "",
            " ",
            "nul",
            "truefalse",
            "[",
            "[1",
            "[1,",
            "[1,]",
            "[,]",
            "{",
            "{\"a\"",
            "{\"a\":",
            "{\"a\":1",
            "{\"a\":1,}",
            "{1:2}",
            "1 2",
            "01",
            "-1",
            "1.5",
            "1e3",
            "18446744073709551616",
            "+1",
            "Æ",
        ] {
            assert_eq!(Json::parse(text), None, "{text}");
        }
        let deep = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        assert!(Json::parse(&deep(33)).is_some());
        assert_eq!(Json::parse(&deep(34)), None);
        assert_eq!(Json::parse(&"[".repeat(1_000_000)), None);
    }
}
