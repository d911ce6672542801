//! What the tabs of one browser say to each other. Holds no secret: a fallback transport may pass
//! through storage.
//!
//! A message is JSON, though nobody here needs a parser for it: no value in it has a character that JSON would escape.
//! The form is that of the first release, whose tabs may still be open beside a newer one.

/// A message between tabs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// The stored world has changed: read it again.
    WorldChanged,
    /// The new phone's tab asks for a picture of the old phone's screen.
    AskPicture {
        /// Names the request; the answer carries it back.
        request: u64,
    },
    /// The old phone's tab answers.
    Picture {
        /// The request.
        request: u64,
        /// The picture: a PNG as a `data:` URL.
        data_url: String,
    },
    /// The old phone's tab has no picture to give: its browser does not let it.
    NoPicture {
        /// The request.
        request: u64,
    },
}

const WORLD_CHANGED: &str = r#""WorldChanged""#;
const ASK_PICTURE: [&str; 2] = [r#"{"AskPicture":{"request":"#, "}}"];
const NO_PICTURE: [&str; 2] = [r#"{"NoPicture":{"request":"#, "}}"];
const PICTURE: [&str; 3] = [r#"{"Picture":{"request":"#, r#","data_url":""#, r#""}}"#];

/// What the picture's address begins with; base64 (RFC 4648) follows.
const PNG: &str = "data:image/png;base64,";

impl Message {
    /// The text to send.
    pub fn to_text(&self) -> String {
        match self {
            Self::WorldChanged => WORLD_CHANGED.to_owned(),
            Self::AskPicture { request } => {
                let [start, end] = ASK_PICTURE;
                format!("{start}{request}{end}")
            }
            Self::NoPicture { request } => {
                let [start, end] = NO_PICTURE;
                format!("{start}{request}{end}")
            }
            Self::Picture { request, data_url } => {
                let [start, middle, end] = PICTURE;
                [start, &request.to_string(), middle, data_url, end].concat()
            }
        }
    }

    /// Reads a text from another tab; none if this page does not know it (a tab of another version, or a stranger:
    /// whatever page has the same origin can send), or if its picture is an address that leads elsewhere.
    pub fn parse(text: &str) -> Option<Self> {
        if text == WORLD_CHANGED {
            return Some(Self::WorldChanged);
        }
        if let Some(request) = between(text, ASK_PICTURE[0], ASK_PICTURE[1]) {
            return Some(Self::AskPicture { request: number(request)? });
        }
        if let Some(request) = between(text, NO_PICTURE[0], NO_PICTURE[1]) {
            return Some(Self::NoPicture { request: number(request)? });
        }
        let (request, data_url) = between(text, PICTURE[0], PICTURE[2])?.split_once(PICTURE[1])?;
        let request = number(request)?;
        is_picture(data_url).then(|| Self::Picture { request, data_url: data_url.to_owned() })
    }
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    text.strip_prefix(start)?.strip_suffix(end)
}

fn number(digits: &str) -> Option<u64> {
    digits.bytes().all(|digit| digit.is_ascii_digit()).then(|| digits.parse().ok()).flatten()
}

fn is_picture(url: &str) -> bool {
    let base64 = |byte: u8| byte.is_ascii_alphanumeric() || b"+/=".contains(&byte);
    url.strip_prefix(PNG).is_some_and(|data| data.bytes().all(base64))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_said_as_the_first_release_said_it() {
        let data_url = "data:image/png;base64,iVBORw0KGgo=".to_owned();
        for (message, text) in [
            (Message::WorldChanged, r#""WorldChanged""#),
            (Message::AskPicture { request: 7 }, r#"{"AskPicture":{"request":7}}"#),
            (Message::NoPicture { request: 7 }, r#"{"NoPicture":{"request":7}}"#),
            (
                Message::Picture { request: u64::MAX, data_url },
                r#"{"Picture":{"request":18446744073709551615,"data_url":"data:image/png;base64,iVBORw0KGgo="}}"#,
            ),
        ] {
            assert_eq!(message.to_text(), text);
            assert_eq!(Message::parse(text), Some(message));
        }
    }

    #[test]
    fn a_picture_is_a_picture_and_no_other_address() {
        let parse = |data_url: &str| {
            let message = Message::Picture { request: 1, data_url: data_url.to_owned() };
            Message::parse(&message.to_text())
        };
        assert!(parse("data:image/png;base64,iVBORw0KGgo=").is_some());
        for other in [
            "https://example.org/seen.png",
            "javascript:alert(1)",
            "data:image/svg+xml;base64,PHN2Zz4=",
            "data:image/png;base64,\"><script>",
            "",
        ] {
            assert_eq!(parse(other), None, "{other}");
        }
    }

    #[test]
    fn what_no_tab_says_is_passed_over() {
        for text in [
            "",
            "WorldChanged",
            "{\"AskPicture\":{}}",
            "{\"AskPicture\":{\"request\":}}",
            "{\"AskPicture\":{\"request\":+1}}",
            "{\"AskPicture\":{\"request\":18446744073709551616}}",
            "{\"Picture\":{\"request\":1}}",
            "{\"Erase\":{}}",
            "[]",
        ] {
            assert_eq!(Message::parse(text), None, "{text}");
        }
    }
}
