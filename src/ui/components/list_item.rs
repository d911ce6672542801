//! A row of a list that leads somewhere.

use super::icon::{Icon, IconName};
use yew::prelude::*;

/// What a [`ListItem`] is given.
#[derive(Properties, PartialEq)]
pub struct ListItemProps {
    /// The picture in front.
    pub icon: IconName,
    /// The words on it; also its accessible name.
    pub label: AttrValue,
    /// A line below the words.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// Called when it is pressed.
    pub on_press: Callback<()>,
}

/// A button as wide as the list.
#[component]
pub fn ListItem(props: &ListItemProps) -> Html {
    let onclick = props.on_press.reform(|_: MouseEvent| ());
    html! {
        <button class="list-item" type="button" aria-label={props.label.clone()} {onclick}>
            <Icon name={props.icon} />
            <span class="list-item__text">
                <span class="list-item__label">{ &props.label }</span>
                if let Some(hint) = &props.hint {
                    <span class="list-item__hint">{ hint }</span>
                }
            </span>
            <Icon name={IconName::Forward} />
        </button>
    }
}
