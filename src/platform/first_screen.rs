//! The static first screen, which stands in the element `#app` until the app is there (`static/first_screen.js`).

use web_sys::{Document, Element, Event};

/// The id of the element that holds the page.
const PAGE: &str = "app";
/// Told before the app takes the place of the first screen, which is still there.
const OPENS: &str = "two-phones-opens";
/// Told when the app can be pressed.
const READY: &str = "two-phones-ready";

/// An element for the app, outside the document for now.
pub fn place_for_app() -> Option<Element> {
    document()?.create_element("main").ok()
}

/// Puts the app's element in the place of the first screen. One that is in the document already stays as it is.
pub fn gives_way_to(app: &Element) {
    let Some(document) = document().filter(|_| !app.is_connected()) else { return };
    tell(&document, OPENS);
    let placed = match document.get_element_by_id(PAGE) {
        Some(page) => page.replace_with_with_node_1(app),
        None => document.body().map_or(Ok(()), |body| body.append_child(app).map(|_| ())),
    };
    // Neither refuses an element.
    let _ = placed;
    app.set_id(PAGE);
}

/// Says that the app is in its place and can be pressed.
pub fn is_over() {
    if let Some(document) = document() {
        tell(&document, READY);
    }
}

fn tell(document: &Document, event: &str) {
    if let Ok(event) = Event::new(event) {
        // Only an event that is under way already would be refused.
        let _ = document.dispatch_event(&event);
    }
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
