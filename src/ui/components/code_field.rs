//! The field for the temporary PIN. It shows the phone's buffer of digits, to which the keyboard, a paste, the browser's
//! filling of one-time codes and a tap on the SMS all write.

use super::{
    digit_buffer::{FieldId, use_digit_buffer},
    secret::in_marked_box,
    text_field::use_cleared_on_leaving,
};
use crate::{
    platform::dom::{self, Input},
    shell::Receipt,
    ui::{
        components::{ButtonKind, button::button, pin_pad::parsed},
        phone::context::use_phone,
    },
};
use journey::{digits::TemporaryPin, time::Time, typing::Handover};
use yew::prelude::*;

/// Properties of [`CodeField`].
#[derive(Properties, PartialEq)]
pub struct CodeFieldProps {
    /// The `id` of the element.
    pub id: AttrValue,
    /// The label above the field, which is also its accessible name.
    pub label: AttrValue,
    /// When the code was sent: another one clears the field.
    pub sent_at: Time,
    /// The last code was refused.
    pub invalid: bool,
    /// The `aria-describedby` of the field: the id of the error's element.
    pub described_by: AttrValue,
    /// The label of the button that sends digits taken from a pasted sentence.
    pub send: &'static str,
    /// Sends the code to the phone: with its last digit, or when the button is pressed.
    pub on_complete: Callback<TemporaryPin, Receipt>,
}

/// Eight digits, handed over with the last one; those taken from a pasted sentence with a button, so that they can be
/// looked at before they cost a try.
#[component]
pub fn CodeField(props: &CodeFieldProps) -> Html {
    let texts = use_phone().texts;
    let digits = use_digit_buffer();

    // The callback is set before the field opens, because digits typed ahead may fill the field at once.
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
    // The digits are written into the DOM element, because Yew leaves copies of what it renders in memory.
    let element = use_node_ref();
    {
        let (element, digits) = (element.clone(), digits.clone());
        use_effect(move || {
            if let Some(input) = element.cast::<Input>() {
                dom::show_value(&input, &digits.typed());
            }
        });
    }
    use_cleared_on_leaving(&element);
    let is_waiting = digits.is_ready();
    let submit = Callback::from(move |()| digits.submit());
    let onkeydown = {
        let submit = submit.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Enter" && !event.is_composing() {
                submit.emit(());
            }
        })
    };
    let field = html! {
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
            {onkeydown}
        />
    };
    html! {
        <div class="text-field">
            <label class="text-field__label" for={props.id.clone()}>{ &props.label }</label>
            { in_marked_box(field, texts) }
            // Only what was guessed from a pasted sentence waits to be sent.
            if is_waiting {
                { button(ButtonKind::Primary, props.send, submit) }
            }
        </div>
    }
}
