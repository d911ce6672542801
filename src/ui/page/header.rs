//! The header of the page: its name, and the badge that says that nothing on it is real.

use crate::ui::page::settings::PageSettings;
use yew::prelude::*;

/// Properties of [`Header`].
#[derive(Properties, PartialEq)]
pub struct HeaderProps {
    /// The settings of the page.
    pub settings: PageSettings,
    /// The content at the end of the header, in place of the badge.
    #[prop_or_default]
    pub children: Html,
}

/// The logo, which is a link to the start page, and the badge or the children in its place.
#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let PageSettings { options, texts, .. } = &props.settings;
    let start = options.query_with(&[("phone", None), ("device", None), ("step", None)]);
    html! {
        <header class="header">
            <a class="header__brand" href={format!("?{start}")}>
                <Mark />
                { "Two Phones" }
            </a>
            if props.children == Html::default() {
                <p class="header__badge" data-demo-mark="">{ texts.page.badge }</p>
            } else {
                { props.children.clone() }
            }
        </header>
    }
}

/// The logo: two phones that meet, the old one an outline, the new one filled.
#[component]
pub fn Mark() -> Html {
    html! {
        <svg class="mark" viewBox="0 0 36 30" aria-hidden="true" focusable="false">
            <rect class="mark__old" x="1.5" y="1.5" width="17" height="27" rx="4.5" />
            <rect class="mark__new" x="17" y="0" width="19" height="30" rx="5" />
            <path class="mark__arrow" d="M10 15h14M19.5 10.5L24 15l-4.5 4.5" />
        </svg>
    }
}
