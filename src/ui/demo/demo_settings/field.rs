//! A `select` element with its label.

use crate::platform::dom::Select;
use yew::prelude::*;

/// Properties of [`Field`].
#[derive(Properties, PartialEq)]
pub struct FieldProps {
    /// The label of the list.
    pub label: AttrValue,
    /// The value and the words of each entry.
    pub options: Vec<(String, String)>,
    /// The value that is set.
    pub picked: String,
    /// Called with the value that a person picks.
    pub on_pick: Callback<String>,
    /// The values are language tags, or `off`, and become the `lang` of their entries.
    #[prop_or_default]
    pub languages: bool,
    /// What is chosen in this list, if `static/first.js` keeps it.
    #[prop_or_default]
    pub choice: Option<&'static str>,
    /// The id and the text of a line below the list.
    #[prop_or_default]
    pub hint: Option<(AttrValue, AttrValue)>,
}

/// A `select` element with its label and hint.
#[component]
pub fn Field(props: &FieldProps) -> Html {
    let onchange = {
        let on_pick = props.on_pick.clone();
        Callback::from(move |event: Event| {
            if let Some(select) = event.target_dyn_into::<Select>() {
                on_pick.emit(select.value());
            }
        })
    };
    let select = use_node_ref();
    {
        // The browser shows what a person picks, also where that could not be had.
        let (select, picked) = (select.clone(), props.picked.clone());
        use_effect(move || {
            if let Some(select) = select.cast::<Select>().filter(|it| it.value() != picked) {
                select.set_value(&picked);
            }
        });
    }
    let options = props.options.iter().map(|(value, words)| {
        let selected = *value == props.picked;
        let lang = (props.languages && value != "off").then(|| value.clone());
        html! { <option value={value.clone()} {lang} {selected}>{ words }</option> }
    });
    let described_by = props.hint.as_ref().map(|(id, _)| id.clone());
    html! {
        <div>
            <label class="field">
                <span class="field__label">{ &props.label }</span>
                <select class="field__select" ref={select} data-choice={props.choice} aria-describedby={described_by} {onchange}>{ for options }</select>
            </label>
            if let Some((id, hint)) = &props.hint {
                <p class="field__hint" {id}>{ hint }</p>
            }
        </div>
    }
}
