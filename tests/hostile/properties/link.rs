//! Messages between tabs: another page of the same origin can send anything.

use super::Unstructured;
use store::link::Message;

const PICTURE: &str = "data:image/png;base64,";

/// `input` as a text from the link, and as the parts of a message.
pub fn holds(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    if let Some(message) = Message::parse(&text) {
        is_read_again(&message);
    }
    let mut input = Unstructured(input);
    let (kind, request) = (input.byte() % 5, input.number());
    let rest = input.text();
    match kind {
        0 => is_read_again(&Message::WorldChanged),
        1 => is_read_again(&Message::AskPicture { request }),
        2 => is_read_again(&Message::NoPicture { request }),
        3 => {
            let data_url = format!("{PICTURE}{}", base64_like(&rest));
            is_read_again(&Message::Picture { request, data_url });
        }
        _ => {
            let picture = Message::Picture { request, data_url: rest };
            if let Some(read) = Message::parse(&picture.to_text()) {
                is_read_again(&read);
            }
        }
    }
}

fn is_read_again(message: &Message) {
    if let Message::Picture { data_url, .. } = message {
        let picture = data_url.strip_prefix(PICTURE).expect("a picture, and no other address");
        assert_eq!(picture, base64_like(picture), "nothing but the picture");
    }
    assert_eq!(Message::parse(&message.to_text()).as_ref(), Some(message));
}

fn base64_like(text: &str) -> String {
    text.chars().filter(|c| c.is_ascii_alphanumeric() || "+/=".contains(*c)).collect()
}
