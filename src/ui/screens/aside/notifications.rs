//! Notifications: whether this browser shows them, and what can be done about it.

use crate::{
    i18n::settings::{Notifications as Texts, Standing},
    platform::notify::NotifyPermission,
    ui::{
        components::{ButtonKind, IconName, Layout, button, line_icon},
        phone::context::{use_phone, use_shell_updates},
    },
};
use yew::prelude::*;

/// The browser's permission to notify, with a button that asks for it while the browser can still be asked.
#[component]
pub fn NotificationSettings() -> Html {
    let phone = use_phone();
    // The browser's answer changes no property of this screen, so it is drawn again with the shell.
    use_shell_updates(&phone.shell);
    let t = &phone.texts.settings.notifications;
    let reminders = phone.shell.reminders();
    let Standing { value, explained } = standing(reminders.notification, t);
    let allowed = reminders.notification == NotifyPermission::Granted;
    let ask = {
        let shell = phone.shell.clone();
        Callback::from(move |()| shell.ask_to_notify())
    };
    let actions = html! {
        if reminders.notification == NotifyPermission::NotAsked {
            { button(ButtonKind::Primary, t.allow, ask) }
        }
    };
    html! {
        <Layout heading={t.heading} lead={t.lead} {actions}>
            <div class={classes!("standing", allowed.then_some("standing--good"))} role="status">
                { line_icon(if allowed { IconName::Check } else { IconName::Bell }) }
                <p class="standing__text">
                    <strong>{ *value }</strong>
                    <span>{ *explained }</span>
                </p>
            </div>
            if reminders.calendar {
                <p class="screen__small">{ t.calendar }</p>
            }
        </Layout>
    }
}

/// The permission in words.
pub const fn standing(permission: NotifyPermission, texts: &Texts) -> &Standing {
    match permission {
        NotifyPermission::Granted => &texts.granted,
        NotifyPermission::NotAsked => &texts.not_asked,
        NotifyPermission::Denied => &texts.denied,
        NotifyPermission::NeedsHomeScreen => &texts.needs_home_screen,
        NotifyPermission::InForeignFrame => &texts.in_foreign_frame,
        NotifyPermission::Unavailable => &texts.unavailable,
    }
}
