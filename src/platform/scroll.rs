//! Brings things into sight by scrolling this page alone: `scrollIntoView` would scroll a page that embeds this one as well.

use web_sys::Element;

/// What is kept free above, for the demo's mark, which stays where things scroll; in CSS pixels.
const ABOVE: f64 = 72.0;
/// What is kept free below, in CSS pixels.
const BELOW: f64 = 16.0;

/// Scrolls whatever is around an element on this page, no further than is needed for all of it to be seen. To the side, only an element
/// that is out of sight is scrolled to: a screen slides in from there.
pub fn into_sight(element: &Element) {
    let mut next = element.parent_element();
    while let Some(scroller) = next {
        next = scroller.parent_element();
        let (box_of, around) =
            (element.get_bounding_client_rect(), scroller.get_bounding_client_rect());
        // The root element scrolls in the window.
        let (left, top) = if next.is_some() { (around.left(), around.top()) } else { (0.0, 0.0) };
        let width = f64::from(scroller.client_width());
        let height = f64::from(scroller.client_height());
        let start = box_of.left() - left;
        let is_aside = box_of.right() <= left || start >= width;
        scroller.scroll_by_with_x_and_y(
            if is_aside { start } else { 0.0 },
            missing(box_of.top() - top, box_of.bottom() - top, height),
        );
    }
}

/// How far to scroll until what goes from `start` to `end` is seen in a scroller of this height, or at least its start.
fn missing(start: f64, end: f64, height: f64) -> f64 {
    let above = start - ABOVE;
    // `clamp` can panic, and its message would bring the formatting of numbers along, which is 6 KB.
    above.min((end + BELOW - height).max(0.0))
}
