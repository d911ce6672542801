//! One of several.

use crate::ui::phone::context::Phone;
use yew::prelude::*;

/// What a [`Choice`] is given.
#[derive(Properties, PartialEq)]
pub struct ChoiceProps {
    /// Names the group within its phone; not shown.
    pub name: AttrValue,
    /// What there is to choose from: the words, which are the accessible name, and an explanation.
    pub options: Vec<(AttrValue, AttrValue)>,
    /// The place of the one picked.
    pub picked: Option<usize>,
    /// Called with the place of the one a person picks.
    pub on_pick: Callback<usize>,
    /// The accessible name of the group, where the heading of the screen is not enough.
    #[prop_or_default]
    pub label: Option<AttrValue>,
}

/// A group of real radio buttons; the words belong to what can be pressed.
#[component]
pub fn Choice(props: &ChoiceProps) -> Html {
    // Two phones may show the same group on one page.
    let phone = use_context::<Phone>().map_or(0, |phone| phone.device.number());
    let group = format!("{}-{phone}", props.name);
    let options = props.options.iter().enumerate().map(|(place, (label, hint))| {
        let label_id = format!("{group}-{place}");
        let hint_id = (!hint.is_empty()).then(|| format!("{group}-{place}-hint"));
        // Not `onchange`: an answer that is still on its way may have set the button meanwhile, and picking it changes nothing.
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
