//! A field for one line of text. The text is kept in the DOM element only, never in a component's state.

use super::{alert, secret::in_marked_box};
use crate::{
    platform::dom::{self, Input},
    ui::phone::context::use_phone,
};
use yew::prelude::*;

/// Properties of [`TextField`].
#[derive(Properties, PartialEq)]
pub struct TextFieldProps {
    /// The `input` element, from which the parent reads the text.
    pub input: NodeRef,
    /// The `id` of the element.
    pub id: AttrValue,
    /// The label above the field, which is also its accessible name.
    pub label: AttrValue,
    /// The help text below the field.
    pub hint: AttrValue,
    /// Why the text sent last was refused.
    #[prop_or_default]
    pub error: Option<AttrValue>,
    /// The most characters that can be typed.
    pub max_length: usize,
    /// The text is a secret: the field carries the demo's mark.
    #[prop_or_default]
    pub is_secret: bool,
    /// On-screen keyboards type capitals.
    #[prop_or_default]
    pub capitals: bool,
    /// Called with the element when its text has changed.
    #[prop_or_default]
    pub on_input: Callback<Input>,
    /// Called when Enter is pressed.
    pub on_enter: Callback<()>,
}

/// The field with its label, its error and its help. The browser is asked not to complete, correct or remember the text.
#[component]
pub fn TextField(props: &TextFieldProps) -> Html {
    let phone = use_phone();
    use_cleared_on_leaving(&props.input);
    let error_id = format!("{}-error", props.id);
    let hint_id = format!("{}-hint", props.id);
    let described_by = match props.error {
        Some(_) => format!("{error_id} {hint_id}"),
        None => hint_id.clone(),
    };
    let on_enter = props.on_enter.clone();
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Enter" && !event.is_composing() {
            on_enter.emit(());
        }
    });
    let on_input = props.on_input.clone();
    let oninput = Callback::from(move |event: InputEvent| {
        if let Some(input) = event.target_dyn_into::<Input>() {
            on_input.emit(input);
        }
    });
    let field = html! {
        <input
            ref={props.input.clone()}
            class={classes!("text-field__input", props.capitals.then_some("text-field__input--capitals"))}
            id={props.id.clone()}
            type="text"
            autocomplete="off"
            autocapitalize={if props.capitals { "characters" } else { "none" }}
            autocorrect="off"
            spellcheck="false"
            enterkeyhint="next"
            maxlength={props.max_length.to_string()}
            aria-invalid={props.error.is_some().then_some("true")}
            aria-describedby={described_by}
            {onkeydown}
            {oninput}
        />
    };
    html! {
        <div class="text-field">
            <label class="text-field__label" for={props.id.clone()}>{ &props.label }</label>
            { if props.is_secret { in_marked_box(field, phone.texts) } else { field } }
            if let Some(error) = &props.error {
                <div id={error_id} key={phone.settled}>{ alert(error) }</div>
            }
            <p class="text-field__hint" id={hint_id}>{ &props.hint }</p>
        </div>
    }
}

/// Empties a field when its screen is unmounted, because something may still hold the element, such as the browser's
/// history of form entries.
#[hook]
pub fn use_cleared_on_leaving(input: &NodeRef) {
    let input = input.clone();
    use_effect_with((), move |()| {
        let element = input.cast::<Input>();
        move || {
            if let Some(element) = element {
                dom::show_value(&element, "");
            }
        }
    });
}
