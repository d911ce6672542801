//! The head of the page: whose page it is, and that nothing on it is real.

use crate::ui::page::settings::Settings;
use yew::prelude::*;

/// What a [`Header`] is given.
#[derive(Properties, PartialEq)]
pub struct HeaderProps {
    /// What the page is set to.
    pub settings: Settings,
    /// What stands at its end, in the place of the badge.
    #[prop_or_default]
    pub children: Html,
}

/// The mark, which leads to the start page, and the badge, or what is asked for in its place.
#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let Settings { options, texts, .. } = &props.settings;
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

/// Two phones that meet: the old one an outline, the new one filled.
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
