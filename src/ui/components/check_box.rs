//! A check box with its words.

use crate::platform::dom::Input;
use yew::prelude::*;

/// Properties of [`check_box`].
pub struct CheckBoxProps {
    /// The words beside it; also its accessible name.
    pub label: &'static str,
    /// An accessible name that begins with the words and says more, for lists in which several boxes have the same words.
    pub name: Option<AttrValue>,
    /// Whether it is checked.
    pub checked: bool,
    /// Called with the new state when a person changes it.
    pub on_change: Callback<bool>,
}

/// A native check box. Pressing the words checks it too.
pub fn check_box(props: CheckBoxProps) -> Html {
    let CheckBoxProps { label, name, checked, on_change } = props;
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
                {checked}
                aria-label={name}
                {onchange}
            />
            <span class="check-box__label">{ label }</span>
        </label>
    }
}
