//! What the device and the person's settings are like, as CSS asks for it (Media Queries 5).

/// Whether a query holds now; no where the browser cannot be asked.
pub fn matches(query: &str) -> bool {
    web_sys::window()
        .and_then(|window| window.match_media(query).ok().flatten())
        .is_some_and(|list| list.matches())
}
