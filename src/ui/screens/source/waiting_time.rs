//! Step 4: "Yes, I want to copy".

use crate::ui::{
    components::{ButtonKind, CheckBoxProps, Layout, button_disabled_if, check_box, note},
    guidance::{number_in_words::span_in_words, reminders::before_the_start},
    phone::context::PhoneContext,
};
use journey::{event::SourceEvent, policy::Policy};
use std::time::Duration;
use yew::prelude::*;

/// Properties of [`waiting_time`].
pub struct WaitingTimeProps {
    /// Whether the box is checked.
    pub agreed: bool,
    /// How long the wait is, in simulated time.
    pub wait: Duration,
}

/// Says how long the wait is, and begins it once a person has agreed.
pub fn waiting_time(phone: &PhoneContext, props: &WaitingTimeProps) -> Html {
    let t = &phone.texts.source.waiting_time;
    let in_words = |span| span_in_words(span, phone.language.locale());
    let real = phone.shell.wait();
    let pace = match Policy::pace(real) {
        None => Some(t.no_wait.to_owned()),
        Some(pace) if pace > 1.0 => Some(t.faster(&in_words(real))),
        Some(pace) if pace < 1.0 => Some(t.slower(&in_words(real))),
        Some(_) => None,
    };
    let on_change = {
        let phone = phone.clone();
        Callback::from(move |yes| drop(phone.source(SourceEvent::Agree(yes))))
    };
    let actions = html! {
        <>
            { check_box(CheckBoxProps {
                label: t.agree,
                name: None,
                checked: props.agreed,
                on_change,
            }) }
            { button_disabled_if(
                !props.agreed,
                ButtonKind::Primary,
                t.start,
                phone.on_source(SourceEvent::StartCopying),
            ) }
        </>
    };
    html! {
        <Layout heading={t.heading(&in_words(props.wait))} lead={t.lead} {actions}>
            if let Some(text) = pace {
                { note(text) }
            }
            if !real.is_zero() {
                <p class="skip-told">{ phone.texts.source.skip.ahead }</p>
            }
            <p class="screen__small">
                { before_the_start(phone.shell.reminders(), &phone.texts.reminder) }
            </p>
        </Layout>
    }
}
