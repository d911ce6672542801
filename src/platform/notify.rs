//! Notifications of the system, shown while the page lives.

use js_sys::{Promise, Reflect};
use thiserror::Error;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Notification, NotificationOptions, NotificationPermission};

use super::listener::Listener;

/// What the person has said about notifications from this page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotifyPermission {
    /// The browser has none for this page (on iOS: unless the page is on the home screen).
    Unavailable,
    /// Not asked yet.
    NotAsked,
    /// Allowed.
    Granted,
    /// Refused, by the person, by the browser or by the embedding page; asking again shows nothing.
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
    /// The browser shows them for service workers only (Chrome on Android).
    #[error("this browser shows no notifications for a page")]
    PageCannot,
}

/// The permission as it is now.
pub fn permission() -> NotifyPermission {
    if !exists() {
        return NotifyPermission::Unavailable;
    }
    match Notification::permission() {
        NotificationPermission::Granted => NotifyPermission::Granted,
        NotificationPermission::Denied => NotifyPermission::Denied,
        _ => NotifyPermission::NotAsked,
    }
}

/// Asks the person, if they were not asked yet, and waits for the answer. Some browsers ask only
/// when this is called from a tap.
pub async fn ask() -> NotifyPermission {
    if permission() == NotifyPermission::NotAsked
        && let Ok(asked) = Notification::request_permission()
    {
        // Whatever it settles with: what counts is the permission there is then. An old Safari
        // returns no promise.
        let _ = JsFuture::from(Promise::resolve(&asked)).await;
    }
    permission()
}

/// A notification on the screen; a click on it brings the page to the front. Taken down in `Drop`.
#[derive(Debug)]
#[must_use = "the notification is taken down as soon as this is dropped"]
pub struct Notice {
    notification: Notification,
    _click: Listener,
}

/// Shows a notification. A later one with the same `tag` takes its place.
///
/// # Errors
/// When the browser has none, the person has not allowed it, or a page may not show it.
pub fn show(title: &str, body: &str, tag: &str) -> Result<Notice, NotifyError> {
    match permission() {
        NotifyPermission::Unavailable => return Err(NotifyError::Unavailable),
        NotifyPermission::NotAsked | NotifyPermission::Denied => {
            return Err(NotifyError::NotAllowed);
        }
        NotifyPermission::Granted => {}
    }
    let options = NotificationOptions::new();
    options.set_body(body);
    options.set_tag(tag);
    let notification =
        Notification::new_with_options(title, &options).map_err(|_| NotifyError::PageCannot)?;
    let clicked = notification.clone();
    let click = Listener::new(&notification, "click", move |_| {
        if let Some(window) = web_sys::window() {
            // A browser may leave its windows as they are.
            let _ = window.focus();
        }
        clicked.close();
    });
    Ok(Notice { notification, _click: click })
}

impl Drop for Notice {
    fn drop(&mut self) {
        self.notification.close();
    }
}

fn exists() -> bool {
    // Naming the class where there is none would throw.
    web_sys::window().is_some_and(|window| {
        Reflect::has(&window, &JsValue::from_str("Notification")).unwrap_or(false)
    })
}
