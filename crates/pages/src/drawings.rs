//! The drawings of the static parts: the same as the app's own (`src/ui/components/icon.rs`, `src/ui/page/header.rs`).

use maud::{Markup, html};

/// A line icon of 24 × 24, by the lines of its path.
fn icon(path: &str) -> Markup {
    html! {
        svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false" fill="none" stroke="currentColor"
            stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" { path d=(path) {} }
    }
}

/// The icon beside an information.
pub fn information() -> Markup {
    icon("M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5.5M12 7.6v.1")
}

/// The logo: two phones that meet.
pub fn mark() -> Markup {
    html! {
        svg class="mark" viewBox="0 0 36 30" aria-hidden="true" focusable="false" {
            rect class="mark__old" x="1.5" y="1.5" width="17" height="27" rx="4.5" {}
            rect class="mark__new" x="17" y="0" width="19" height="30" rx="5" {}
            path class="mark__arrow" d="M10 15h14M19.5 10.5L24 15l-4.5 4.5" {}
        }
    }
}
