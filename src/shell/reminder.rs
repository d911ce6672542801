//! Reminding a person that the waiting time is over: a notification, the document's title and the app's
//! badge while the page lives; an entry in their calendar for when it does not.

use super::{Shell, now_reading};
use crate::{
    i18n::{self, Texts},
    platform::{
        address, badge, files,
        notify::{self, NotificationText, NotifyPermission},
        page,
    },
};
use journey::{ids::DeviceId, reminder::CalendarEntry, step::Role, view::CopyStatus};
use yew::platform::spawn_local;

/// What can remind a person in this browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reminders {
    /// A notification, while the page lives.
    pub notification: NotifyPermission,
    /// An entry in the calendar, which reminds when the page is closed as well.
    pub calendar: bool,
}

impl Shell {
    /// What can remind a person in this browser.
    pub fn reminders(&self) -> Reminders {
        Reminders { notification: notify::permission(), calendar: files::can_save() }
    }

    /// Shows the notification that the hour is over. Only the tab that saw it first is asked to.
    pub(super) fn notify_wait_is_over(&self, device: DeviceId) {
        let texts = &self.texts().shell;
        let text = NotificationText {
            title: texts.wait_is_over_title.to_owned(),
            body: texts.wait_is_over_body.to_owned(),
            tag: self.tag(device),
            query: self.query_of(device),
        };
        let shell = self.clone();
        spawn_local(async move {
            // Where the browser shows none, the screen says the same.
            if let Ok(shown) = notify::show(&text).await {
                shell.0.notification.replace(Some(shown));
            }
        });
    }

    /// Marks the title and the badge exactly while there is a phone on which the hour is over and nobody has
    /// gone on; closes the notification when somebody has.
    pub(super) fn remind(&self) {
        let is_due = |&device: &DeviceId| self.view(device).is_due;
        let due: Vec<DeviceId> = DeviceId::ALL.into_iter().filter(is_due).collect();
        let here = self.setup().phones.iter().any(|(device, _)| due.contains(device));
        page::mark_title(here.then_some(self.texts().reminder.title_mark));
        let before = self.0.due.replace(Some(due.clone()));
        if before.as_ref() == Some(&due) {
            return;
        }
        if !self.is_practice() {
            badge::set(!due.is_empty());
        }
        let gone_on = before.unwrap_or(DeviceId::ALL.to_vec()).into_iter();
        let tags: Vec<_> =
            gone_on.filter(|device| !due.contains(device)).map(|device| self.tag(device)).collect();
        if !tags.is_empty() {
            self.0.notification.take();
            spawn_local(async move { notify::take_down(&tags).await });
        }
    }

    /// Hands over the entry for the calendar that reminds of the end of this phone's waiting time.
    pub fn add_to_calendar(&self, device: DeviceId) {
        let CopyStatus::Waiting(countdown) = self.view(device).copy else { return };
        let texts = self.texts();
        let reading = now_reading();
        let url = format!("{}?{}", address::page_url(), self.query_of(device));
        let entry = CalendarEntry {
            written_at: reading,
            // The world's time may be ahead of a clock that was set back; the calendar goes by the clock.
            due_at: reading.after(countdown.until.since(self.now())),
            summary: texts.shell.wait_is_over_title,
            description: texts.reminder.entry,
            url: &url,
        };
        let name = format!("{}.ics", texts.reminder.file_name);
        // Where the browser cannot save files, there is no button for it.
        let saved = files::save(&name, CalendarEntry::MEDIA_TYPE, &entry.to_file()).ok();
        self.0.calendar.replace(saved);
    }

    fn texts(&self) -> &'static Texts {
        i18n::texts(self.0.language.get())
    }

    /// The tag of a phone's notification: a later one with the same tag replaces it.
    fn tag(&self, device: DeviceId) -> String {
        let world = if self.is_practice() { "practice" } else { "world" };
        format!("two-phones {world} {} {}", self.setup().session, device.number())
    }

    /// The query of the page that shows a phone: this one, or one with the phone alone.
    fn query_of(&self, device: DeviceId) -> String {
        let setup = self.setup();
        if setup.phones.iter().any(|&(here, _)| here == device) {
            return setup.query.clone();
        }
        let (role, language) = (Role::Old.slug(), self.0.language.get().tag());
        let (number, session) = (device.number(), &setup.session);
        format!("phone={role}&device={number}&session={session}&lang={language}")
    }
}
