//! The settings of the app, each with its current value.

use crate::ui::{
    components::{IconName, Layout, ListItem},
    phone::context::{use_phone, use_shell_updates},
    screens::{
        aside::{biometrics, notifications},
        source::skip::{skip_button, skip_told},
    },
};
use journey::{
    biometrics::Biometrics,
    event::{Aside, Event, SourceEvent},
};
use yew::prelude::*;

/// Properties of [`AppSettings`].
#[derive(Properties, PartialEq)]
pub struct AppSettingsProps {
    /// What opens the app besides the PIN.
    pub biometrics: Biometrics,
}

/// What can be set in an active app.
#[component]
pub fn AppSettings(props: &AppSettingsProps) -> Html {
    let phone = use_phone();
    // The permission to notify comes from the browser, so this screen is drawn again with the shell.
    use_shell_updates(&phone.shell);
    let t = &phone.texts.settings;
    let permission = phone.shell.reminders().notification;
    let items = [
        (
            IconName::Key,
            t.change_pin.label,
            t.change_pin.hint,
            Event::Source(SourceEvent::ChangePin),
        ),
        (
            IconName::Globe,
            t.language.heading,
            phone.language.own_name(),
            Event::Open(Aside::Language),
        ),
        (
            IconName::Bell,
            t.notifications.heading,
            notifications::standing(permission, &t.notifications).value,
            Event::Open(Aside::Notifications),
        ),
        (
            IconName::Fingerprint,
            t.biometrics.heading,
            biometrics::value(&props.biometrics, &t.biometrics),
            Event::Open(Aside::Biometrics),
        ),
    ];
    html! {
        <Layout heading={t.heading}>
            <ul class="list">
                { for items.into_iter().map(|(icon, label, hint, event)| html! {
                    <li key={label}><ListItem {icon} {label} {hint} on_press={phone.on(event)} /></li>
                }) }
            </ul>
            if let Some(skip) = phone.view.skip {
                { skip_button(&phone, skip) }
            }
            { skip_told(&phone) }
        </Layout>
    }
}
