//! Captions: what to do next, in the language of the reader, on the screen or read aloud.

pub mod caption;
pub mod caption_languages;
pub mod caption_panel;
pub mod phone_caption;
pub mod read_aloud;
