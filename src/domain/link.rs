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

    /// Reads a text from another tab; none if this page does not know it (a tab of another version).
    pub fn parse(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }
}
