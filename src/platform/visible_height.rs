//! The height that an on-screen keyboard leaves of the page (`VisualViewport`).

use super::{listener::Listener, number};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, VisualViewport, Window};

/// The custom property on the root element that holds the height while a keyboard is shown.
const PROPERTY: &str = "--visible-height";
/// What covers less than this, in CSS pixels, is no keyboard but a bar of the browser.
const KEYBOARD: f64 = 120.0;

/// While this lives, `--visible-height` on the root element is the height above a keyboard that covers the
/// page (iOS; elsewhere `interactive-widget` in the viewport `meta` shrinks the page itself).
#[derive(Debug)]
#[must_use = "the keyboard is no longer followed as soon as this is dropped"]
pub struct VisibleHeight(Option<(Listener, HtmlElement)>);

impl VisibleHeight {
    /// Begins to follow the keyboard; where the browser does not tell, the page stays as it is.
    pub fn follow() -> Self {
        Self(begin())
    }
}

impl Drop for VisibleHeight {
    fn drop(&mut self) {
        if let Some((_, root)) = &self.0 {
            forget(root);
        }
    }
}

fn begin() -> Option<(Listener, HtmlElement)> {
    let window = web_sys::window()?;
    let visible = window.visual_viewport()?;
    let root: HtmlElement = window.document()?.document_element()?.dyn_into().ok()?;
    let listener = {
        let (window, visible, root) = (window, visible.clone(), root.clone());
        Listener::new(&visible.clone(), "resize", move |_| match left(&window, &visible) {
            Some(height) => {
                // Refused by no browser that knows custom properties.
                let _ = root.style().set_property(PROPERTY, &format!("{}px", number::text(height)));
                // The browser has moved the page up to show the field; the smaller page shows it as well.
                window.scroll_to_with_x_and_y(0.0, 0.0);
            }
            None => forget(&root),
        })
    };
    Some((listener, root))
}

/// The height above the keyboard; `None` without one, and on a page that a person has zoomed in.
fn left(window: &Window, visible: &VisualViewport) -> Option<f64> {
    let whole = window.inner_height().ok()?.as_f64()?;
    let enlarged = (visible.scale() - 1.0).abs() > 0.01;
    (!enlarged && whole - visible.height() > KEYBOARD).then(|| visible.height())
}

fn forget(root: &HtmlElement) {
    // As above: cannot be refused.
    let _ = root.style().remove_property(PROPERTY);
}
