//! Handing a file that the page made to the person.

use js_sys::Array;
use thiserror::Error;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Why no file was handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum FileError {
    /// The browser makes no files for this page (a sandboxed frame, a very old browser).
    #[error("this browser makes no files for this page")]
    Unavailable,
}

/// A file handed over. Its object URL is revoked when this is dropped.
#[derive(Debug)]
#[must_use = "the browser may not have read the file when this is dropped at once"]
pub struct SavedFile {
    url: String,
}

/// Whether the page can hand over files. A frame with an opaque origin cannot.
pub fn can_save() -> bool {
    web_sys::window().is_some_and(|window| window.origin() != "null")
}

/// Hands over `text` as a file of this name and media type: the browser saves it, or opens it with
/// the program for files of this kind.
///
/// # Errors
/// [`FileError::Unavailable`].
pub fn save(name: &str, media_type: &str, text: &str) -> Result<SavedFile, FileError> {
    if !can_save() {
        return Err(FileError::Unavailable);
    }
    offer(name, media_type, text).map_err(|_| FileError::Unavailable)
}

fn offer(name: &str, media_type: &str, text: &str) -> Result<SavedFile, JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options)?;
    let file = SavedFile { url: Url::create_object_url_with_blob(&blob)? };
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let link: HtmlAnchorElement =
        document.create_element("a")?.dyn_into().map_err(JsValue::from)?;
    link.set_href(&file.url);
    link.set_download(name);
    link.click();
    Ok(file)
}

impl Drop for SavedFile {
    fn drop(&mut self) {
        let _ = Url::revoke_object_url(&self.url);
    }
}
