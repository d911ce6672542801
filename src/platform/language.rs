//! The languages the browser asks for.

use web_sys::Navigator;

/// BCP 47 tags such as `da-DK`, the most wanted first; empty when the browser does not say.
pub fn preferred() -> Vec<String> {
    let Some(navigator) = web_sys::window().map(|window| window.navigator()) else {
        return Vec::new();
    };
    let tags: Vec<String> =
        Navigator::languages(&navigator).iter().filter_map(|tag| tag.as_string()).collect();
    if tags.is_empty() { navigator.language().into_iter().collect() } else { tags }
}
