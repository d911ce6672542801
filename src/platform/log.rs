//! The browser's console, for whoever looks into what happened. A defect goes to `console.error`, and
//! nothing else does; never anything a person typed or a code said.

/// Something went wrong and was made up for.
pub fn warn(text: &str) {
    web_sys::console::warn_1(&text.into());
}
