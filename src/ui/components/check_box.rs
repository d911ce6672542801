//! A check box with its words.

use crate::platform::dom::Input;
use yew::prelude::*;

/// Properties of [`CheckBox`].
#[derive(Properties, PartialEq)]
pub struct CheckBoxProps {
    /// The words beside it; also its accessible name.
    pub label: AttrValue,
    /// An accessible name that begins with the words and says more, for lists in which several boxes have the same words.
    #[prop_or_default]
    pub name: Option<AttrValue>,
    /// Whether it is checked.
    pub checked: bool,
    /// Called with the new state when a person changes it.
    pub on_change: Callback<bool>,
}

/// A native check box. Pressing the words checks it too.
#[component]
pub fn CheckBox(props: &CheckBoxProps) -> Html {
    let on_change = props.on_change.clone();
    let onchange = Callback::from(move |event: Event| {
        if let Some(input) = event.target_dyn_into::<Input>() {
            on_change.emit(input.checked());
        }
    });
    html! {
        <label class="check-box">
            <input
                class="check-box__input"
                type="checkbox"
                checked={props.checked}
                aria-label={props.name.clone()}
                {onchange}
            />
            <span class="check-box__label">{ &props.label }</span>
        </label>
    }
}
