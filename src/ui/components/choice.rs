//! A choice of one option among several.

use crate::ui::phone::context::PhoneContext;
use yew::prelude::*;

/// Properties of [`Choice`].
#[derive(Properties, PartialEq)]
pub struct ChoiceProps {
    /// The name of the radio group, unique within its phone; not shown.
    pub name: AttrValue,
    /// The label, which is the accessible name, and the explanation of each option.
    pub options: Vec<(AttrValue, AttrValue)>,
    /// The index of the option that is picked.
    pub picked: Option<usize>,
    /// Called with the index of the option that a person picks.
    pub on_pick: Callback<usize>,
    /// The accessible name of the group, where the heading of the screen is not enough.
    #[prop_or_default]
    pub label: Option<AttrValue>,
}

/// A group of native radio buttons. Pressing the words of an option picks it too.
#[component]
pub fn Choice(props: &ChoiceProps) -> Html {
    // The name contains the device, because two phones may show the same group on one page.
    let phone = use_context::<PhoneContext>().map_or(0, |phone| phone.device.number());
    let group = format!("{}-{phone}", props.name);
    let options = props.options.iter().enumerate().map(|(place, (label, hint))| {
        let label_id = format!("{group}-{place}");
        let hint_id = (!hint.is_empty()).then(|| format!("{group}-{place}-hint"));
        // Not `onchange`: an answer still on its way may have checked this button already, and then there is no `change`
        // event.
        let onclick = props.on_pick.reform(move |_: MouseEvent| place);
        html! {
            <label class="choice__option" key={place}>
                <input
                    class="choice__input"
                    type="radio"
                    name={group.clone()}
                    checked={props.picked == Some(place)}
                    aria-labelledby={label_id.clone()}
                    aria-describedby={hint_id.clone()}
                    {onclick}
                />
                <span class="choice__text">
                    <span class="choice__label" id={label_id}>{ label }</span>
                    if let Some(id) = hint_id {
                        <span class="choice__hint" {id}>{ hint }</span>
                    }
                </span>
            </label>
        }
    });
    html! {
        <div class="choice" role="radiogroup" aria-label={props.label.clone()}>{ for options }</div>
    }
}
