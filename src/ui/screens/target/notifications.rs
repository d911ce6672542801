//! Step 18: notifications. The browser's own question follows "Allow"; no answer stops the journey.

use crate::ui::{
    components::{ButtonKind, IconName, Layout, button, line_icon},
    guidance::reminders::when_asked,
    phone::context::PhoneContext,
};
use journey::event::TargetEvent;
use yew::prelude::*;

/// Shows what a notification looks like, and asks.
pub fn notifications(phone: &PhoneContext) -> Html {
    let t = &phone.texts.target.notifications;
    let actions = html! {
        <>
            { button(
                ButtonKind::Primary,
                t.allow,
                phone.on_target(TargetEvent::AllowNotifications(true)),
            ) }
            { button(
                ButtonKind::Secondary,
                phone.texts.common.not_now,
                phone.on_target(TargetEvent::AllowNotifications(false)),
            ) }
        </>
    };
    html! {
        <Layout heading={t.heading} lead={t.lead} {actions}>
            <figure class="notification">
                { line_icon(IconName::Bell) }
                <figcaption>
                    <strong class="notification__from">{ t.example_from }</strong>
                    <span>{ t.example }</span>
                </figcaption>
            </figure>
            <p class="screen__small">{ when_asked(phone.shell.reminders(), t.browser_asks, &phone.texts.reminder) }</p>
        </Layout>
    }
}
