//! A row of a list that leads somewhere.

use super::{
    icon::{IconName, line_icon},
    unique_id::use_unique_id,
};
use yew::prelude::*;

/// Properties of [`ListItem`].
#[derive(Properties, PartialEq)]
pub struct ListItemProps {
    /// The picture in front.
    pub icon: IconName,
    /// The words on it; also its accessible name.
    pub label: AttrValue,
    /// A line below the words; also its accessible description.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// Called when it is pressed.
    pub on_press: Callback<()>,
}

/// A row that can be pressed anywhere. The `button` contains the label alone, so that its accessible name is the
/// visible label, which speech control needs.
#[component]
pub fn ListItem(props: &ListItemProps) -> Html {
    let onclick = props.on_press.reform(|_: MouseEvent| ());
    let id = use_unique_id();
    html! {
        <div class="list-item">
            { line_icon(props.icon) }
            <div class="list-item__text">
                <button
                    class="list-item__label"
                    type="button"
                    aria-describedby={props.hint.is_some().then(|| id.clone())}
                    {onclick}
                >
                    { &props.label }
                </button>
                if let Some(hint) = &props.hint {
                    <span class="list-item__hint" {id}>{ hint }</span>
                }
            </div>
            { line_icon(IconName::Forward) }
        </div>
    }
}
