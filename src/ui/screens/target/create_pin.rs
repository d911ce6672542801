//! Step 16: the personal PIN, entered twice.

use crate::{
    i18n::target::NewPin,
    ui::{
        components::{PadSubmit, PinScreen},
        phone::context::PhoneContext,
    },
};
use journey::{
    event::{Event, TargetEvent},
    pin::NewPinProblem,
};
use yew::prelude::*;

/// Properties of [`create_pin`].
pub struct CreatePinProps {
    /// Why the last entry was refused, if it was.
    pub problem: Option<NewPinProblem>,
}

/// The first entry of the new PIN. A PIN that is easy to guess is refused with the reason.
pub fn create_pin(phone: &PhoneContext, props: &CreatePinProps) -> Html {
    let t = &phone.texts.target.new_pin;
    let submit = PadSubmit::OnNext { label: phone.texts.common.next };
    let on_pin = phone.on_entry(|pin| Event::Target(TargetEvent::PinCreated(pin)));
    html! {
        <PinScreen
            heading={t.create_heading}
            lead={t.create_lead}
            problem={props.problem.map(|problem| in_words(problem, t))}
            {submit}
            {on_pin}
        />
    }
}

/// The second entry of the new PIN.
pub fn repeat_pin(phone: &PhoneContext) -> Html {
    let t = &phone.texts.target.new_pin;
    let submit = PadSubmit::OnNext { label: phone.texts.common.next };
    let on_pin = phone.on_entry(|pin| Event::Target(TargetEvent::PinRepeated(pin)));
    html! { <PinScreen heading={t.repeat_heading} lead={t.repeat_lead} {submit} {on_pin} /> }
}

/// Why a new PIN was refused, in words.
pub const fn in_words(problem: NewPinProblem, texts: &NewPin) -> &'static str {
    match problem {
        NewPinProblem::Trivial => texts.trivial,
        NewPinProblem::Mismatch => texts.mismatch,
    }
}
