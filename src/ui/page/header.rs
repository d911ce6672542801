//! The header of the page: its name, and the badge that says that nothing on it is real.

use crate::ui::page::settings::PageSettings;
use yew::prelude::*;

/// The logo, which is a link to the start page, and at the end of the header the badge, or what is there in its place.
pub fn header(settings: &PageSettings, in_place_of_badge: Option<Html>) -> Html {
    let PageSettings { options, texts, .. } = settings;
    let start = options.query_with(&[("phone", None), ("device", None), ("step", None)]);
    html! {
        <header class="header">
            <a class="header__brand" href={format!("?{start}")}>
                { mark() }
                { "Two Phones" }
            </a>
            if let Some(end) = in_place_of_badge {
                { end }
            } else {
                <p class="header__badge" data-demo-mark="">{ texts.page.badge }</p>
            }
        </header>
    }
}

/// The logo: two phones that meet, the old one an outline, the new one filled.
pub fn mark() -> Html {
    html! {
        <svg class="mark" viewBox="0 0 36 30" aria-hidden="true" focusable="false">
            <rect class="mark__old" x="1.5" y="1.5" width="17" height="27" rx="4.5" />
            <rect class="mark__new" x="17" y="0" width="19" height="30" rx="5" />
            <path class="mark__arrow" d="M10 15h14M19.5 10.5L24 15l-4.5 4.5" />
        </svg>
    }
}
