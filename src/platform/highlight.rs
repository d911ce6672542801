//! Shows a person where something is on the page: brings it into sight, and marks it for a moment.

use super::{scroll, timer::Timer};
use wasm_bindgen::JsCast;
use web_sys::Element;

/// The attribute of the element that is marked; `static/css/caption.css` draws the mark.
const ATTRIBUTE: &str = "data-shown";
/// How long the mark stays, in milliseconds.
const MARKED: u64 = 2_000;
/// What has words that are quoted.
const QUOTED: &str = "button, a, label, summary, .choice__label, h2";

/// A mark on an element. It goes after two seconds, or when this is dropped.
#[derive(Debug)]
#[must_use = "the mark goes as soon as it is dropped"]
pub struct Highlight {
    _timer: Timer,
}

impl Highlight {
    /// Scrolls the element into sight, no further than is needed, and marks it. The focus stays where it is.
    pub fn of(element: Element) -> Self {
        // A valid name is not refused.
        let _ = element.set_attribute(ATTRIBUTE, "");
        scroll::into_sight(&element);
        let mark = Mark(element);
        Self { _timer: Timer::after(MARKED, move || drop(mark)) }
    }
}

struct Mark(Element);

impl Drop for Mark {
    fn drop(&mut self) {
        // The element may have left the page; that does not matter.
        let _ = self.0.remove_attribute(ATTRIBUTE);
    }
}

/// The first control or heading with exactly these words that can be seen and used: in the element that fits the selector
/// `region`, or else anywhere on the page.
pub fn find_quoted(region: &str, words: &str) -> Option<Element> {
    let document = web_sys::window()?.document()?;
    [region, "body"].into_iter().find_map(|within| {
        let all = document.query_selector_all(&format!("{within} :is({QUOTED})")).ok()?;
        let elements = (0..all.length()).filter_map(|place| all.get(place)?.dyn_into().ok());
        let found = elements.into_iter().find(|element: &Element| says(element, words))?;
        Some(found.closest("label, .list-item").ok().flatten().unwrap_or(found))
    })
}

fn says(element: &Element, words: &str) -> bool {
    let text = element.text_content();
    let is_named = text.is_some_and(|text| text.trim() == words)
        || element.get_attribute("aria-label").is_some_and(|name| name == words);
    is_named
        && element.get_bounding_client_rect().height() > 0.0
        && !element.matches(":disabled").unwrap_or_default()
}
