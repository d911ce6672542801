//! The field for the short code, for people who cannot scan. The text is kept in the DOM element only.

use crate::{
    i18n::words,
    platform::dom::{self, Focusable, Input},
    ui::{
        components::{Button, TextField},
        phone::context::use_phone,
    },
};
use journey::{event::Typed, service::CodeRefusal};
use yew::prelude::*;

/// Properties of [`TypedCode`].
#[derive(Properties, PartialEq)]
pub struct TypedCodeProps {
    /// Why the last code was refused.
    pub refused: Option<CodeRefusal>,
    /// Gets what was typed.
    pub on_code: Callback<Typed>,
}

/// The `maxlength` leaves room for spaces and hyphens, and for a code pasted twice, which is then refused with the reason
/// instead of being cut.
const MAX_LENGTH: usize = 40;
/// Symbols of a group.
const GROUP: usize = 4;

/// A field and a button. A refused code stays in the field to be corrected.
#[component]
pub fn TypedCode(props: &TypedCodeProps) -> Html {
    let phone = use_phone();
    let t = &phone.texts.scan;
    let input = use_node_ref();
    let send = {
        let (input, on_code) = (input.clone(), props.on_code.clone());
        Callback::from(move |()| {
            let typed = input.cast::<Input>().map(|input| input.value()).unwrap_or_default();
            on_code.emit(Typed::new(typed));
        })
    };
    let on_input = Callback::from(|input: Input| {
        // Setting the value moves the caret to the end, which is right only if it is there already.
        if dom::is_caret_at_end(&input) {
            let typed = input.value();
            let grouped = grouped(&typed);
            if grouped != typed {
                input.set_value(&grouped);
            }
        }
    });
    {
        let input = input.clone();
        let seen = use_mut_ref(|| phone.settled);
        use_effect_with((phone.settled, props.refused), move |&(settled, refused)| {
            // The field takes the focus when a code has been refused, but not when the screen opens with an old refusal.
            if refused.is_some()
                && seen.replace(settled) != settled
                && let Some(input) = input.cast::<Focusable>()
            {
                dom::focus(&input);
            }
        });
    }
    html! {
        <div class="viewfinder__panel">
            <TextField
                {input}
                id={format!("short-code-{}", phone.device.number())}
                label={t.code.label}
                hint={t.code.hint}
                error={props.refused.map(|refused| AttrValue::from(words::refusal(refused, &t.refusals)))}
                max_length={MAX_LENGTH}
                capitals=true
                {on_input}
                on_enter={send.clone()}
            />
            <Button label={t.code.send} on_press={send} />
        </div>
    }
}

/// The text in capitals and groups of four; unchanged if it contains other characters than those of a code.
fn grouped(typed: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | ' ');
    if !typed.chars().all(is_plain) {
        return typed.to_owned();
    }
    let mut grouped = String::with_capacity(MAX_LENGTH);
    for (place, symbol) in typed.chars().filter(char::is_ascii_alphanumeric).enumerate() {
        if place > 0 && place % GROUP == 0 {
            grouped.push('-');
        }
        grouped.push(symbol.to_ascii_uppercase());
    }
    grouped
}
