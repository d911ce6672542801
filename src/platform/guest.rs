//! The page as a guest in the frame of another page, which has not asked for it to store anything: it stores nothing until a
//! person presses something in the frame, on this visit or an earlier one, and never registers a service worker.

use super::{dom, page};

/// Whether a study shows the page (`static/first.js`): nothing around the phones changes while it runs.
pub fn is_in_study() -> bool {
    dom::find("html[data-study]").is_some()
}

/// Whether the page may store something: it is no guest, or `static/frame.js` has marked the root element, at the first press or because
/// a world of this session is stored.
pub fn may_store() -> bool {
    !page::in_iframe() || dom::find("html[data-pressed], html[data-stored]").is_some()
}
