//! The short code, typed by those who cannot scan. What is typed lives in the field only.

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

/// What a [`TypedCode`] is given.
#[derive(Properties, PartialEq)]
pub struct TypedCodeProps {
    /// Why the last code was refused.
    pub refused: Option<CodeRefusal>,
    /// Gets what was typed.
    pub on_code: Callback<Typed>,
}

/// Room for spaces and hyphens of one's own, and for a code pasted twice, which is refused with the reason and not cut.
const MAX_LENGTH: usize = 40;
/// Symbols of a group.
const GROUP: usize = 4;

/// A field and a button. A code that is refused stays to be corrected.
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
        // In the middle of a text the caret would jump.
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
            // The answer comes after the entry.
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

/// What was typed so far, in capitals and groups of four; as it is when there is something else in it.
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
