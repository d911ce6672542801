//! Keys for digits: 1 to 9, 0 and backspace, with a dot for each digit typed.

use crate::{
    shell::Receipt,
    ui::{
        components::{
            ButtonKind,
            button::button_disabled_if,
            digit_buffer::{FieldId, use_digit_buffer},
            icon::{IconName, line_icon},
        },
        phone::context::use_phone,
    },
};
use journey::{
    digits::Digits,
    typing::{Entry, Handover},
};
use yew::prelude::*;

/// When a pad hands its digits over.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum PadSubmit {
    /// With the last digit.
    OnLastDigit,
    /// With a button below the keys, which can be pressed once every digit is there.
    OnNext {
        /// The words on it.
        label: &'static str,
    },
}

/// Properties of [`PinPad`].
#[derive(Properties, PartialEq)]
pub struct PinPadProps {
    /// How many digits, 1 to 8.
    pub length: usize,
    /// When the digits are handed over.
    pub submit: PadSubmit,
    /// Sends the digits to the phone. [`parsed`] makes such a callback from one that takes [`Digits`].
    pub on_complete: Callback<Entry, Option<Receipt>>,
}

/// The pad. It also takes what is typed on the keyboard, through the phone's buffer.
#[component]
pub fn PinPad(props: &PinPadProps) -> Html {
    let phone = use_phone();
    let digits = use_digit_buffer();
    let texts = &phone.texts.source.pad;
    let handover = match props.submit {
        PadSubmit::OnLastDigit => Handover::OnLastDigit,
        PadSubmit::OnNext { .. } => Handover::OnRequest,
    };

    // The callback is set before the field opens, because digits typed ahead may fill the field at once.
    {
        let (digits, on_complete) = (digits.clone(), props.on_complete.clone());
        use_effect(move || digits.on_complete(on_complete));
    }
    let open = use_mut_ref(|| None::<FieldId>);
    {
        // The step tells two screens of the same name apart: the PIN is asked for in step 3 and again in step 6.
        let place = (phone.view.step, phone.view.facts.slug, props.length);
        let (digits, open) = (digits.clone(), open.clone());
        use_effect_with((place, handover), move |&((.., length), handover)| {
            *open.borrow_mut() = Some(digits.open(length, handover));
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

    let count = digits.count();
    let places = (0..props.length).map(|place| {
        let filled = (place < count).then_some("pin-pad__dot--filled");
        html! { <span class={classes!("pin-pad__dot", filled)} /> }
    });
    let key = |digit: char| {
        let onclick = {
            let digits = digits.clone();
            move |_: MouseEvent| digits.push(digit)
        };
        html! { <button type="button" class="pin-pad__key" {onclick}>{ digit }</button> }
    };
    let erase = {
        let digits = digits.clone();
        move |_: MouseEvent| digits.erase()
    };
    html! {
        <div class="pin-pad">
            <div class="pin-pad__dots" aria-hidden="true">{ for places }</div>
            <p class="visually-hidden" role="status">{ texts.entered(count, props.length) }</p>
            <div class="pin-pad__keys" role="group" aria-label={texts.keys}>
                <p class="pin-pad__mark" data-demo-mark="">{ phone.texts.common.field_mark }</p>
                { for ('1'..='9').map(key) }
                { key('0') }
                <button
                    type="button"
                    class="pin-pad__key pin-pad__key--erase"
                    aria-label={texts.erase}
                    onclick={erase}
                >
                    { line_icon(IconName::Backspace) }
                </button>
            </div>
            if let PadSubmit::OnNext { label } = props.submit {
                { button_disabled_if(
                    !digits.is_ready(),
                    ButtonKind::Primary,
                    label,
                    Callback::from(move |()| digits.submit()),
                ) }
            }
        </div>
    }
}

/// A callback for a pad of `N` digits that hands them to `take` as a [`Digits`]. A pad of that length hands over
/// nothing that could not be parsed.
pub fn parsed<const N: usize>(
    take: impl Fn(Digits<N>) -> Receipt + 'static,
) -> Callback<Entry, Option<Receipt>> {
    Callback::from(move |entry: Entry| Digits::parse(&entry).ok().map(&take))
}
