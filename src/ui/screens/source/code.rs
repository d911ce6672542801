//! Step 7: the QR code.

use super::code_below::CodeBelow;
use crate::ui::{
    components::{ButtonKind, CodeCanvas, CountdownTimer, Layout, button},
    guidance::number_in_words::span_in_words,
    phone::context::use_phone,
};
use journey::{event::SourceEvent, ticket::Ticket, view::Countdown};
use yew::prelude::*;

/// Properties of [`Code`].
#[derive(Properties, PartialEq)]
pub struct CodeProps {
    /// The ticket in the code.
    pub ticket: Box<Ticket>,
    /// How long the code is valid.
    pub countdown: Countdown,
    /// Whether a new code takes the place of this one when it expires.
    pub renews: bool,
}

/// The code in its frame, and its three minutes.
#[component]
pub fn Code(props: &CodeProps) -> Html {
    let phone = use_phone();
    let t = &phone.texts.source.code;
    let label = if props.renews {
        AttrValue::from(t.renews)
    } else {
        t.valid(&span_in_words(props.ticket.valid_for, phone.language.locale())).into()
    };
    // A ticket is signed once, and not again when the screen is redrawn.
    let text = use_memo(props.ticket.clone(), |ticket| AttrValue::from(ticket.to_text()));
    let actions = html! {
        <div class="button-row">
            { button(ButtonKind::Secondary, t.more_time, phone.on_source(SourceEvent::MoreTime)) }
            { button(ButtonKind::Secondary, t.done, phone.on_source(SourceEvent::LeaveCode)) }
        </div>
    };
    html! {
        <Layout heading={t.heading} {actions}>
            <CodeCanvas text={(*text).clone()} />
            <CountdownTimer countdown={props.countdown} {label} />
            <CodeBelow
                ticket={props.ticket.clone()}
                countdown={props.countdown}
                renews={props.renews}
            />
        </Layout>
    }
}
