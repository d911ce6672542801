//! Changing the PIN, from the settings: the PIN in use, the new PIN, and the new PIN again.

use super::{enter_pin, skip::skip_told};
use crate::ui::{
    components::{ButtonKind, Layout, PadSubmit, PinScreen, button, note},
    phone::context::PhoneContext,
    screens::target::create_pin,
};
use journey::{
    event::{Event, SourceEvent},
    pin::{NewPinProblem, PinProblem},
};
use yew::prelude::*;

/// Properties of [`change_pin`].
pub struct ChangePinProps {
    /// Why the last entry was refused, if it was.
    pub problem: Option<PinProblem>,
}

/// The PIN in use. Biometrics are not accepted here, because it is the PIN that is changed.
pub fn change_pin(phone: &PhoneContext, props: &ChangePinProps) -> Html {
    let texts = phone.texts;
    let on_pin = phone.on_entry(|pin| Event::Source(SourceEvent::PinEntered(pin)));
    html! {
        <PinScreen
            heading={texts.source.pin.heading}
            lead={texts.settings.change_pin.present_lead}
            problem={props.problem.map(|problem| enter_pin::in_words(problem, texts))}
            told={skip_told(phone)}
            submit={PadSubmit::OnLastDigit}
            {on_pin}
        />
    }
}

/// Properties of [`change_pin_create`].
pub struct ChangePinCreateProps {
    /// Why the last entry was refused, if it was.
    pub problem: Option<NewPinProblem>,
}

/// The first entry of the new PIN.
pub fn change_pin_create(phone: &PhoneContext, props: &ChangePinCreateProps) -> Html {
    let texts = phone.texts;
    let t = &texts.settings.change_pin;
    let problem = props.problem.map(|it| create_pin::in_words(it, &texts.target.new_pin));
    let on_pin = phone.on_entry(|pin| Event::Source(SourceEvent::PinCreated(pin)));
    html! {
        <PinScreen
            heading={t.create_heading}
            lead={t.create_lead}
            {problem}
            submit={PadSubmit::OnNext { label: texts.common.next }}
            {on_pin}
        />
    }
}

/// The second entry of the new PIN.
pub fn change_pin_repeat(phone: &PhoneContext) -> Html {
    let texts = phone.texts;
    let t = &texts.target.new_pin;
    let submit = PadSubmit::OnNext { label: texts.common.next };
    let on_pin = phone.on_entry(|pin| Event::Source(SourceEvent::PinRepeated(pin)));
    html! { <PinScreen heading={t.repeat_heading} lead={t.repeat_lead} {submit} {on_pin} /> }
}

/// Says that the PIN has been changed.
pub fn pin_changed(phone: &PhoneContext) -> Html {
    let t = &phone.texts.settings.change_pin;
    let actions = button(
        ButtonKind::Primary,
        phone.texts.common.ok,
        phone.on_source(SourceEvent::PinChangeSeen),
    );
    html! {
        <Layout heading={t.changed_heading} lead={t.changed_lead} {actions}>
            { note(t.changed_note) }
        </Layout>
    }
}
