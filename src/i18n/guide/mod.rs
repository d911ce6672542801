//! Captions beside the phone (option `guide`): what to do next, in the reader's own language.
//!
//! Their words are `captions.ftl` in the folders of `crates/texts/lang/`, found by the name of the moment. A caption names
//! the app's labels by their keys, so that it never says another word than the screen. The quotation marks are the
//! language's and come by themselves.

mod caption;
#[cfg(test)]
mod tests;
pub mod voice;

pub use caption::{Caption, CaptionPart, Values};
pub use journey::moment::Moment;
pub use texts::{CaptionLanguage as GuideLanguage, Captions, Direction};
