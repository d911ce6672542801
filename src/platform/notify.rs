//! Notifications of the system (Notifications API). They are shown while the page is open; one that the
//! service worker shows stays after it is closed.

use js_sys::{Array, Object, Reflect};
use thiserror::Error;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Notification, NotificationOptions, NotificationPermission, Window};

use super::{address, install, listener::Listener, page, promise, service_worker};

/// Whether notifications from this page are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotifyPermission {
    /// The browser gives this page no notifications.
    Unavailable,
    /// The browser gives notifications only to pages on the home screen (iOS).
    NeedsHomeScreen,
    /// The page is in a cross-origin frame, which gets no notifications.
    InForeignFrame,
    /// Not asked yet.
    NotAsked,
    /// Allowed.
    Granted,
    /// Refused, by the person or by the browser; asking again shows nothing.
    Denied,
}

/// Why a notification was not shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum NotifyError {
    /// The browser has no notifications for this page.
    #[error("this browser shows no notifications")]
    Unavailable,
    /// The person has not allowed them.
    #[error("notifications are not allowed")]
    NotAllowed,
    /// The browser shows them for service workers only (Chrome on Android), and there is none.
    #[error("this browser shows no notifications for a page")]
    PageCannot,
}

/// The permission as it is now.
pub fn permission() -> NotifyPermission {
    let Some(window) = web_sys::window() else { return NotifyPermission::Unavailable };
    // Naming the class where there is none would throw.
    if !Reflect::has(&window, &JsValue::from_str("Notification")).unwrap_or(false) {
        return match install::standalone(&window) {
            Some(false) => NotifyPermission::NeedsHomeScreen,
            _ => NotifyPermission::Unavailable,
        };
    }
    match Notification::permission() {
        NotificationPermission::Granted if !can_show(&window) => NotifyPermission::Unavailable,
        NotificationPermission::Granted => NotifyPermission::Granted,
        _ if page::in_foreign_frame() => NotifyPermission::InForeignFrame,
        _ if !page::is_secure_context() => NotifyPermission::Unavailable,
        NotificationPermission::Denied => NotifyPermission::Denied,
        NotificationPermission::Default => NotifyPermission::NotAsked,
        _ => NotifyPermission::Unavailable,
    }
}

/// Asks the person, if they were not asked yet; the answer comes with the future. Browsers ask only when this is called
/// in the handler of a tap, so the question does not wait for the future to be polled.
pub fn ask() -> impl Future<Output = NotifyPermission> + 'static {
    let asked = (permission() == NotifyPermission::NotAsked)
        .then(Notification::request_permission)
        .and_then(Result::ok);
    async move {
        if let Some(asked) = asked {
            // The result is ignored and the permission read afterwards, because an old Safari returns no
            // promise.
            let _ = promise::settled_at_last(&asked).await;
        }
        permission()
    }
}

/// What a notification says, and where a click on it leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotificationText {
    /// Its title.
    pub title: String,
    /// Its text.
    pub body: String,
    /// A later notification with the same tag replaces this one.
    pub tag: String,
    /// The query of the page that a click brings to the front, or opens when there is none.
    pub query: String,
}

/// A notification on the screen. One that the page shows is closed in `Drop`; one that the service worker
/// shows is meant to outlive the page, and is closed by [`take_down`].
#[derive(Debug)]
#[must_use = "the notification is taken down as soon as this is dropped"]
pub enum ShownNotification {
    /// Shown by the service worker.
    OfWorker,
    /// Shown by the page; a click on it brings the page to the front.
    OfPage {
        /// The notification.
        notification: Notification,
        /// The listener for the click.
        _click: Listener,
    },
}

/// Shows a notification.
///
/// # Errors
/// When the browser has none, the person has not allowed it, or a page may not show it.
pub async fn show(text: &NotificationText) -> Result<ShownNotification, NotifyError> {
    match permission() {
        NotifyPermission::Granted => {}
        NotifyPermission::NotAsked | NotifyPermission::Denied => {
            return Err(NotifyError::NotAllowed);
        }
        _ => return Err(NotifyError::Unavailable),
    }
    let options = options_of(text);
    if let Some(registration) = service_worker::registration().await
        && let Ok(shown) = registration.show_notification_with_options(&text.title, &options)
        && promise::settled(&shown, promise::AT_HAND_MS).await.is_ok()
    {
        return Ok(ShownNotification::OfWorker);
    }
    let notification = Notification::new_with_options(&text.title, &options)
        .map_err(|_| NotifyError::PageCannot)?;
    let clicked = notification.clone();
    let click = Listener::new(&notification, "click", move |_| {
        if let Some(window) = web_sys::window() {
            // A browser may refuse to focus the window.
            let _ = window.focus();
        }
        clicked.close();
    });
    Ok(ShownNotification::OfPage { notification, _click: click })
}

/// Closes the notifications with these tags that the service worker shows, if there are any.
pub async fn take_down(tags: &[String]) {
    let Some(registration) = service_worker::registration().await else { return };
    let Ok(asked) = registration.get_notifications() else { return };
    let Ok(shown) = promise::settled(&asked, promise::AT_HAND_MS).await else { return };
    let Ok(shown) = shown.dyn_into::<Array>() else { return };
    for notification in shown.iter() {
        if let Some(notification) = notification.dyn_ref::<Notification>()
            && notification.tag().is_some_and(|tag| tags.contains(&tag))
        {
            notification.close();
        }
    }
}

impl Drop for ShownNotification {
    fn drop(&mut self) {
        if let Self::OfPage { notification, .. } = self {
            notification.close();
        }
    }
}

fn options_of(text: &NotificationText) -> NotificationOptions {
    let options = NotificationOptions::new();
    options.set_body(&text.body);
    options.set_tag(&text.tag);
    options.set_icon("icons/icon-192.png");
    let data = Object::new();
    let address = JsValue::from_str(&format!("{}?{}", address::page_url(), text.query));
    // A plain object takes any property.
    let _ = Reflect::set(&data, &JsValue::from_str("address"), &address);
    options.set_data(&data);
    options
}

/// Chromium on phones shows notifications for service workers only.
fn can_show(window: &Window) -> bool {
    let field = |of: &JsValue, name: &str| Reflect::get(of, &JsValue::from_str(name));
    let is_phone = field(&window.navigator(), "userAgentData")
        .and_then(|about| field(&about, "mobile"))
        .is_ok_and(|mobile| mobile.is_truthy());
    service_worker::may_be_there() || !is_phone
}
