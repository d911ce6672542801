//! The field for the temporary PIN. It shows what is in the phone's buffer of digits, so that the
//! keyboard, a paste, the browser's one-time-code filling and a tap on the SMS all end in one place.

use super::{
    digits::{FieldId, use_digits},
    text_field::use_cleared_on_leaving,
};
use crate::{
    platform::dom::{self, Input},
    shell::Receipt,
    ui::components::pin_pad::parsed,
};
use journey::{digits::TemporaryPin, time::Time, typing::Handover};
use yew::prelude::*;

/// What a [`CodeField`] is given.
#[derive(Properties, PartialEq)]
pub struct CodeFieldProps {
    /// Names the field on the page.
    pub id: AttrValue,
    /// The words above it; also its accessible name.
    pub label: AttrValue,
    /// When the code was sent: another one clears the field.
    pub sent_at: Time,
    /// The last code was not taken.
    pub invalid: bool,
    /// What describes the field: the id of the error's element.
    pub described_by: AttrValue,
    /// Sends the code on, with its last digit.
    pub on_complete: Callback<TemporaryPin, Receipt>,
}

/// Eight digits, handed over with the last one.
#[component]
pub fn CodeField(props: &CodeFieldProps) -> Html {
    let digits = use_digits();

    // Before the field opens: what was typed ahead may fill it at once.
    {
        let (digits, on_complete) = (digits.clone(), props.on_complete.clone());
        use_effect(move || digits.on_complete(parsed(move |code| on_complete.emit(code))));
    }
    let open = use_mut_ref(|| None::<FieldId>);
    {
        let (digits, open) = (digits.clone(), open.clone());
        use_effect_with(props.sent_at, move |_| {
            *open.borrow_mut() = Some(digits.open(TemporaryPin::LENGTH, Handover::OnLastDigit));
        });
    }
    {
        let digits = digits.clone();
        use_effect_with((), move |()| {
            move || {
                if let Some(field) = open.borrow_mut().take() {
                    digits.close(field);
                }
            }
        });
    }

    let oninput = {
        let digits = digits.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<Input>() {
                digits.fill(&dom::secret_value(&input));
            }
        })
    };
    // Written into the element and not into what is drawn, of which copies stay behind.
    let element = use_node_ref();
    {
        let element = element.clone();
        use_effect(move || {
            if let Some(input) = element.cast::<Input>() {
                dom::show_value(&input, &digits.typed());
            }
        });
    }
    use_cleared_on_leaving(&element);
    html! {
        <div class="text-field">
            <label class="text-field__label" for={props.id.clone()}>{ &props.label }</label>
            <input
                ref={element}
                class="text-field__input text-field__input--code"
                id={props.id.clone()}
                type="text"
                inputmode="numeric"
                autocomplete="one-time-code"
                autocorrect="off"
                spellcheck="false"
                aria-invalid={props.invalid.then_some("true")}
                aria-describedby={props.described_by.clone()}
                {oninput}
            />
        </div>
    }
}
