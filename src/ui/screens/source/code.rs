//! Step 7: the QR code.

use super::code_below::CodeBelow;
use crate::ui::{
    components::{Button, ButtonKind, CodeCanvas, Layout, Timer},
    guidance::number_in_words::span_in_words,
    phone::context::use_phone,
};
use journey::{event::SourceEvent, ticket::Ticket, view::Countdown};
use yew::prelude::*;

/// What a [`Code`] is given.
#[derive(Properties, PartialEq)]
pub struct CodeProps {
    /// What the code says.
    pub ticket: Box<Ticket>,
    /// How long it is valid.
    pub countdown: Countdown,
    /// A new one takes its place at the end.
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
    // Signing is worth doing once a ticket, not once a second.
    let text = use_memo(props.ticket.clone(), |ticket| AttrValue::from(ticket.to_text()));
    let actions = html! {
        <div class="button-row">
            <Button
                kind={ButtonKind::Secondary}
                label={t.more_time}
                on_press={phone.on_source(SourceEvent::MoreTime)}
            />
            <Button
                kind={ButtonKind::Secondary}
                label={t.done}
                on_press={phone.on_source(SourceEvent::LeaveCode)}
            />
        </div>
    };
    html! {
        <Layout heading={t.heading} {actions}>
            <CodeCanvas text={(*text).clone()} />
            <Timer countdown={props.countdown} {label} />
            <CodeBelow ticket={props.ticket.clone()} renews={props.renews} />
        </Layout>
    }
}
