//! What the tabs of one browser say to each other. Holds no secret: a fallback transport may pass
//! through storage.

use serde::{Deserialize, Serialize};

/// A message between tabs, as JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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
}

impl Message {
    /// The text to send.
    pub fn to_text(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads a text from another tab; none if this page does not know it (a tab of another version, or a stranger:
    /// whatever page has the same origin can send), or if its picture is an address that leads elsewhere.
    pub fn parse(text: &str) -> Option<Self> {
        let message = serde_json::from_str(text).ok()?;
        match &message {
            Self::Picture { data_url, .. } if !is_picture(data_url) => None,
            _ => Some(message),
        }
    }
}

/// What the picture's address begins with; base64 (RFC 4648) follows.
const PICTURE: &str = "data:image/png;base64,";

fn is_picture(url: &str) -> bool {
    let base64 = |byte: u8| byte.is_ascii_alphanumeric() || b"+/=".contains(&byte);
    url.strip_prefix(PICTURE).is_some_and(|data| data.bytes().all(base64))
}

#[cfg(test)]
mod tests {
    use super::*;

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
        for text in ["", "WorldChanged", "{\"AskPicture\":{}}", "{\"Erase\":{}}", "[]"] {
            assert_eq!(Message::parse(text), None, "{text}");
        }
        assert_eq!(Message::parse(&Message::WorldChanged.to_text()), Some(Message::WorldChanged));
    }
}
