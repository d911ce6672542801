//! A choice of one option among several.

use crate::ui::phone::context::PhoneContext;
use yew::prelude::*;

/// Properties of [`choice`].
pub struct ChoiceProps<'a> {
    /// The name of the radio group, unique within its phone; not shown.
    pub name: &'static str,
    /// The accessible name of the group.
    pub label: &'static str,
    /// The label, which is the accessible name, and the explanation of each option.
    pub options: &'a [(&'static str, &'static str)],
    /// The index of the option that is picked.
    pub picked: Option<usize>,
    /// Called with the index of the option that a person picks.
    pub on_pick: Callback<usize>,
}

/// A group of native radio buttons. Pressing the words of an option picks it too.
pub fn choice(phone: &PhoneContext, props: ChoiceProps) -> Html {
    let ChoiceProps { name, label, options, picked, on_pick } = props;
    // The name contains the device, because two phones may show the same group on one page.
    let group = format!("{name}-{}", phone.device.number());
    let options = options.iter().enumerate().map(|(place, &(label, hint))| {
        let label_id = format!("{group}-{place}");
        let hint_id = (!hint.is_empty()).then(|| format!("{group}-{place}-hint"));
        // Not `onchange`: an answer still on its way may have checked this button already, and then there is no `change`
        // event.
        let onclick = on_pick.reform(move |_: MouseEvent| place);
        html! {
            <label class="choice__option" key={place}>
                <input
                    class="choice__input"
                    type="radio"
                    name={group.clone()}
                    checked={picked == Some(place)}
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
    html! { <div class="choice" role="radiogroup" aria-label={label}>{ for options }</div> }
}
