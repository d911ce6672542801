//! The browser's console. Only a defect goes to `console.error`. What a person typed or a code says is never
//! logged.

/// Logs a failure that the page recovered from.
pub fn warn(text: &str) {
    web_sys::console::warn_1(&text.into());
}
