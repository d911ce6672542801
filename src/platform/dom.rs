//! Names for the types of the elements that components use, and the few operations on them.

pub use super::page::focus;

use super::scroll;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use zeroize::Zeroizing;

/// A canvas.
pub type Canvas = web_sys::HtmlCanvasElement;
/// A video.
pub type Video = web_sys::HtmlVideoElement;
/// A text field, check box, radio button or file field.
pub type Input = web_sys::HtmlInputElement;
/// A list to choose from.
pub type Select = web_sys::HtmlSelectElement;
/// A dialog.
pub type Dialog = web_sys::HtmlDialogElement;
/// Any element.
pub type Element = web_sys::Element;
/// Any element that can take the focus.
pub type Focusable = web_sys::HtmlElement;

/// Gives an element the focus, unless another element outside its region has it: a new screen of a phone must
/// not pull a person out of the list they are choosing from.
pub fn focus_unless_elsewhere(element: &Focusable) {
    let Some(document) = element.owner_document() else { return };
    let Some(active) = document.active_element() else { return focus(element) };
    // The guided tour presses for somebody who may be reading elsewhere (static/tour/).
    let is_toured =
        document.document_element().is_some_and(|root| root.has_attribute("data-plays"));
    let nowhere = !is_toured && document.body().is_some_and(|body| active == *body);
    let region = element.closest("[role=region]").ok().flatten();
    if nowhere || region.is_some_and(|region| region.contains(Some(&active))) {
        focus(element);
    }
}

/// Remembers what has the focus, and gives it back when dropped, unless the focus is somewhere else by then.
#[derive(Debug)]
#[must_use = "the focus is given back as soon as this is dropped"]
pub struct FocusReturn(Option<Focusable>);

impl FocusReturn {
    /// What has the focus now.
    pub fn now() -> Self {
        let document = web_sys::window().and_then(|window| window.document());
        let active = document.and_then(|document| document.active_element());
        Self(active.and_then(|active| active.dyn_into().ok()))
    }
}

impl Drop for FocusReturn {
    fn drop(&mut self) {
        let Some(element) = self.0.take() else { return };
        // In a task, after the page has been updated: before, the element may be out of reach.
        spawn_local(async move {
            let Some(document) = element.owner_document() else { return };
            let body = document.body().map(Element::from);
            if document.active_element().is_none_or(|active| Some(active) == body) {
                focus(&element);
            }
        });
    }
}

/// Opens a dialog above everything else; the browser traps the focus in it and closes it on Escape. Where the
/// browser has no `showModal`, the dialog opens in its place in the page.
pub fn show_modal(dialog: &Dialog) {
    if !dialog.open() && dialog.show_modal().is_err() {
        dialog.set_open(true);
    }
}

/// Closes a dialog.
pub fn close(dialog: &Dialog) {
    if dialog.open() {
        dialog.close();
    }
}

/// The value of a field, wiped when dropped.
pub fn secret_value(input: &Input) -> Zeroizing<String> {
    Zeroizing::new(input.value())
}

/// Sets the value of a field, if it differs: setting it again would move the caret.
pub fn show_value(input: &Input, text: &str) {
    if *secret_value(input) != text {
        input.set_value(text);
    }
}

/// Makes `text` the text of an element, and no markup.
pub fn show_text(element: &Element, text: &str) {
    element.set_text_content(Some(text));
}

/// Whether what is typed next goes to the end of a field's text.
pub fn is_caret_at_end(input: &Input) -> bool {
    let length = input.value().encode_utf16().count();
    // A field of another type has no caret to ask for.
    input.selection_end().is_ok_and(|end| end.is_some_and(|end| usize::try_from(end) == Ok(length)))
}

/// Brings the first element that fits a selector into sight.
pub fn scroll_to(selector: &str) {
    if let Some(element) = find(selector) {
        scroll::into_sight(&element);
    }
}

/// Gives the first element that fits a selector the focus.
pub fn focus_first(selector: &str) {
    if let Some(element) = find(selector).and_then(|element| element.dyn_into().ok()) {
        focus(&element);
    }
}

/// Which of the children of `scroller`, each as wide as it and side by side, is in sight.
pub fn child_in_sight(scroller: &Element) -> usize {
    let width = scroller.client_width().max(1);
    usize::try_from((scroller.scroll_left() + width / 2) / width).unwrap_or(0)
}

/// The element of that id.
pub fn element_by_id(id: &str) -> Option<Element> {
    web_sys::window()?.document()?.get_element_by_id(id)
}

/// The first element of the page that fits a selector.
pub fn find(selector: &str) -> Option<Element> {
    web_sys::window()?.document()?.query_selector(selector).ok().flatten()
}
