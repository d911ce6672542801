//! Printing a part of the page.

use super::listener::Listener;
use thiserror::Error;
use web_sys::Element;

/// Why nothing was printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum PrintError {
    /// The browser cannot print, as some apps that show pages.
    #[error("this browser does not print")]
    Unsupported,
}

/// The attribute of the part that is printed; `print.css` hides everything else.
const MARK: &str = "data-print";

/// A part of the page that is being printed. Some browsers show their dialog while the page goes on, so the
/// attribute stays until `afterprint`, or until this is dropped.
#[derive(Debug)]
#[must_use = "the whole page is printed as soon as this is dropped"]
pub struct Printing {
    part: Element,
    _done: Option<Listener>,
}

impl Printing {
    /// Opens the browser's print dialog for one part of the page.
    ///
    /// # Errors
    /// When the browser does not print.
    pub fn start(part: &Element) -> Result<Self, PrintError> {
        let window = web_sys::window().ok_or(PrintError::Unsupported)?;
        // A well-formed name is never refused.
        let _ = part.set_attribute(MARK, "");
        let marked = part.clone();
        let done = Listener::new(&window, "afterprint", move |_| unmark(&marked));
        let printing = Self { part: part.clone(), _done: Some(done) };
        window.print().map_err(|_| PrintError::Unsupported)?;
        Ok(printing)
    }
}

impl Drop for Printing {
    fn drop(&mut self) {
        unmark(&self.part);
    }
}

fn unmark(part: &Element) {
    // As above.
    let _ = part.remove_attribute(MARK);
}
