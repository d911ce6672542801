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
    /// Two phones.
    Phones,
    /// It goes on there.
    Forward,
    /// Languages.
    Globe,
    /// What to do next, in words.
    Speech,
    /// The size of the text.
    Letters,
    /// Stop.
    Stop,
    /// It plays by itself.
    Play,
}

impl Icon {
    /// The lines, as an SVG path in a box of 24 × 24.
    const fn path(self) -> &'static str {
        match self {
            Self::Information => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5.5M12 7.6v.1",
            Self::Menu => "M4 7h16M4 12h16M4 17h16",
            Self::Person => "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 20.5a7.5 6.5 0 0 1 15 0",
            Self::Phone => "M7.5 3h9v18h-9zM11 18h2",
            Self::Phones => "M3.5 3h7v18h-7zM6.2 18h1.6M13.5 3h7v18h-7zM16.2 18h1.6",
            Self::Forward => "M9 5l7 7-7 7",
            Self::Globe => {
                "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3.2 12h17.6M12 3c3.4 3 3.4 15 0 18M12 3c-3.4 3-3.4 15 0 18"
            }
            Self::Speech => "M4 5h16v11h-9l-4 4v-4H4zM8 9.2h8M8 12.4h5",
            Self::Letters => "M2.5 19l5-13 5 13M4.3 14.5h6.4M14 19l3.7-9.5L21.5 19M15.4 15.7h4.7",
            Self::Stop => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7.5v5.5M12 16.4v.1",
            Self::Play => "M8 5.5v13l10.5-6.5z",
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

/// What the demo is about: the old phone shows a QR code, and the new one scans it.
pub fn copying() -> Markup {
    html! {
        svg.copying viewBox="0 0 400 330" aria-hidden="true" focusable="false" {
            rect class="copying__old" x="8" y="20" width="158" height="302" rx="32" {}
            rect class="copying__glass" x="18" y="30" width="138" height="282" rx="23" {}
            path class="copying__bar" d="M40 56h26M74 56h26M108 56h26" {}
            path class="copying__text" d="M40 84h82M40 100h54" {}
            (code("translate(40 130)"))
            rect class="copying__new" x="234" y="8" width="158" height="302" rx="24" {}
            rect class="copying__glass" x="242" y="16" width="142" height="286" rx="17" {}
            path class="copying__bar copying__bar--new" d="M264 44h26M298 44h26M332 44h26" {}
            path class="copying__corners" d="M264 102V82h20M342 82h20v20M362 160v20h-20M284 180h-20v-20" {}
            g transform="translate(280 98) scale(.7)" { (code("")) }
            rect class="copying__button" x="262" y="240" width="102" height="34" rx="10" {}
            path class="copying__arrow" d="M182 165h34M204 150l15 15-15 15" {}
        }
    }
}

/// What looks like a QR code and can not be read as one.
fn code(place: &str) -> Markup {
    html! {
        path class="copying__code" transform=[(!place.is_empty()).then_some(place)] d="M0 0h28v28H0zM66 0h28v28H66zM0 66h28v28H0z" {}
        path class="copying__dots" transform=[(!place.is_empty()).then_some(place)]
            d="M9 9h10v10H9zM75 9h10v10H75zM9 75h10v10H9zM40 0h10v10H40zM40 20h14v10H40zM0 42h20v10H0zM32 42h10v10H32zM54 40h10v14H54zM76 42h18v10H76zM42 62h12v10H42zM66 64h10v10H66zM84 60h10v14H84zM40 84h20v10H40zM70 84h24v10H70z" {}
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
