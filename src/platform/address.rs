//! The page's address. All options are in its query. The path is never changed, because some browsers stop
//! the camera when it is.

use super::guest;
use js_sys::Reflect;
use thiserror::Error;
use wasm_bindgen::JsValue;
use web_sys::{Location, Window};

/// Why the address was not changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum AddressError {
    /// The browser does not let this page change its address (a sandboxed frame, a page without
    /// an address of its own, too many changes in a short time).
    #[error("the page's address cannot be changed here")]
    Refused,
}

/// Where `static/first.js` says what is asked for.
const ASKED: &str = "asked";

/// The query without its question mark, still percent-encoded; empty when there is none. It is the one that `static/first.js` has read
/// in the address, or that a study asks for in its place.
pub fn query() -> String {
    let asked = Reflect::get(&js_sys::global(), &JsValue::from_str(ASKED));
    let query = asked.ok().and_then(|asked| asked.as_string()).unwrap_or_default();
    query.strip_prefix('?').unwrap_or(&query).to_owned()
}

/// The page's address without query and fragment, such as `https://example.org/demo/`.
pub fn page_url() -> String {
    let href = location().and_then(|location| location.href().ok()).unwrap_or_default();
    href.split(['?', '#']).next().unwrap_or_default().to_owned()
}

/// The page's host without its port, such as `example.org`; empty where it has none.
pub fn host() -> String {
    location().and_then(|location| location.hostname().ok()).unwrap_or_default()
}

/// Puts another query into the address, without loading the page and without a new history entry. The address of a study stays, as
/// it leads to the study.
///
/// # Errors
/// When the browser does not let the page do so. What is asked for has changed all the same.
pub fn replace_query(query: &str) -> Result<(), AddressError> {
    // A property of the global object can be set.
    let _ = Reflect::set(&js_sys::global(), &JsValue::from_str(ASKED), &JsValue::from_str(query));
    if guest::is_in_study() {
        return Ok(());
    }
    let history =
        web_sys::window().and_then(|window| window.history().ok()).ok_or(AddressError::Refused)?;
    // The history entry keeps the state that `history` set on it.
    let state = history.state().unwrap_or(JsValue::NULL);
    history
        .replace_state_with_url(&state, "", Some(&with_query(query)))
        .map_err(|_| AddressError::Refused)
}

/// Opens the page with another query, as a link would.
///
/// # Errors
/// When the browser does not let the page do so.
pub fn open_query(query: &str) -> Result<(), AddressError> {
    let opened = location().and_then(|location| location.assign(&with_query(query)).ok());
    opened.ok_or(AddressError::Refused)
}

/// Loads the page again.
///
/// # Errors
/// When the browser does not let the page do so.
pub fn reload() -> Result<(), AddressError> {
    location().and_then(|location| location.reload().ok()).ok_or(AddressError::Refused)
}

fn with_query(query: &str) -> String {
    let query = query.strip_prefix('?').unwrap_or(query);
    if query.is_empty() { page_url() } else { format!("{}?{query}", page_url()) }
}

fn location() -> Option<Location> {
    web_sys::window().as_ref().map(Window::location)
}
