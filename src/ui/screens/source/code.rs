//! Step 7: the QR code.

use crate::{
    domain::{event::SourceEvent, policy::Policy, ticket::Ticket, time::Time, view::Countdown},
    ui::{
        components::{Button, ButtonKind, CodeCanvas, Icon, IconName, Layout, Timer, use_has_come},
        context::use_phone,
    },
};
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
    let ends_soon = use_has_come(warning(props.countdown.until)) && !props.renews;
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
            <Timer countdown={props.countdown} label={(t.valid)(props.ticket.valid_for)} />
            <p class="code-hint" role="status">
                if ends_soon {
                    { t.ends_soon }
                } else {
                    <Icon name={IconName::Sun} />
                    { t.brightness }
                }
            </p>
        </Layout>
    }
}

/// When to say that the code is about to expire.
fn warning(until: Time) -> Time {
    let before = Policy::EXPIRY_WARNING.as_millis();
    Time::from_millis(until.as_millis().saturating_sub(u64::try_from(before).unwrap_or(0)))
}
