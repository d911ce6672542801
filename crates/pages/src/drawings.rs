//! The drawings of the static parts: the same as the app's own (`src/ui/components/icon.rs`, `illustration.rs`,
//! `src/ui/page/header.rs`).

use maud::{Markup, html};

/// A line icon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// Beside what a person should know.
    Information,
    /// The menu.
    Menu,
    /// A person.
    Person,
    /// A phone.
    Phone,
    /// It goes on there.
    Forward,
}

impl Icon {
    /// The lines, as an SVG path in a box of 24 × 24.
    const fn path(self) -> &'static str {
        match self {
            Self::Information => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5.5M12 7.6v.1",
            Self::Menu => "M4 7h16M4 12h16M4 17h16",
            Self::Person => "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 20.5a7.5 6.5 0 0 1 15 0",
            Self::Phone => "M7.5 3h9v18h-9zM11 18h2",
            Self::Forward => "M9 5l7 7-7 7",
        }
    }
}

/// A line icon in the colour of the text around it.
pub fn icon(icon: Icon) -> Markup {
    html! {
        svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false" fill="none" stroke="currentColor"
            stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" { path d=(icon.path()) {} }
    }
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

/// The picture on the home screen: the old phone, whose app is active.
pub fn active_app() -> Markup {
    html! {
        div class="illustration" aria-hidden="true" {
            svg class="illustration__drawing" viewBox="0 0 240 120" focusable="false" {
                rect class="illustration__old" x="96" y="10" width="48" height="100" rx="13" {}
                path class="illustration__sign illustration__sign--old" d="M109 61l8 8 14-16" {}
            }
        }
    }
}
