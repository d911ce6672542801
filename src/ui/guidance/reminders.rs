//! What will remind a person of the end of the hour, in the same words on steps 4, 5 and 18.

use crate::{
    i18n::reminder::Reminder as Texts, platform::notify::NotifyPermission, shell::Reminders,
};

/// What will remind a person, and what the browser will ask, as said before "Start copying".
pub fn before_the_start(reminders: Reminders, texts: &Texts) -> String {
    let notification = notification(reminders.notification, texts.granted, texts.will_ask, texts);
    with_calendar(reminders, notification, texts.calendar_later, texts)
}

/// What will remind a person, as said while the hour runs.
pub fn while_waiting(reminders: Reminders, texts: &Texts) -> String {
    let notification = notification(reminders.notification, texts.granted, texts.not_asked, texts);
    with_calendar(reminders, notification, texts.calendar, texts)
}

/// What is said where the app asks for notifications. `question` is the text for a browser that has not asked yet.
pub fn when_asked(reminders: Reminders, question: &'static str, texts: &Texts) -> &'static str {
    notification(reminders.notification, texts.allowed_already, question, texts)
}

fn notification(
    permission: NotifyPermission,
    granted: &'static str,
    not_asked: &'static str,
    texts: &Texts,
) -> &'static str {
    match permission {
        NotifyPermission::Granted => granted,
        NotifyPermission::NotAsked => not_asked,
        NotifyPermission::Denied => texts.denied,
        NotifyPermission::NeedsHomeScreen => texts.needs_home_screen,
        NotifyPermission::InForeignFrame => texts.in_foreign_frame,
        NotifyPermission::Unavailable => texts.unavailable,
    }
}

fn with_calendar(
    reminders: Reminders,
    notification: &str,
    calendar: &str,
    texts: &Texts,
) -> String {
    let may_notify =
        matches!(reminders.notification, NotifyPermission::Granted | NotifyPermission::NotAsked);
    match (reminders.calendar, may_notify) {
        (true, _) => format!("{notification} {calendar}"),
        (false, true) => notification.to_owned(),
        (false, false) => format!("{notification} {}", texts.come_back),
    }
}
