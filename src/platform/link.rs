//! Messages between the tabs of one browser.
//!
//! By `BroadcastChannel`; where that is missing, by the `storage` events of `localStorage`, where a message
//! is written and removed at once, so that nothing of it stays. A message may be lost (a suspended tab, a
//! full storage): it only announces a change, which is then read from the storage.

use std::cell::RefCell;
use std::fmt;
use std::rc::{Rc, Weak};

use thiserror::Error;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{BroadcastChannel, MessageEvent, Storage, StorageEvent};

use super::guest;
use super::listener::Listener;
use super::web_storage::WebStorage;

/// How a [`Link`] reaches the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkKind {
    /// All tabs of this origin, by `BroadcastChannel`.
    Broadcast,
    /// All tabs of this origin, by the `storage` events of `localStorage`.
    StorageEvents,
    /// The links on this page only: the browser lets the page have neither.
    Alone,
}

/// Why a message was not sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum LinkError {
    /// The browser did not send the message to other tabs: the storage is full, or the channel closed. Links
    /// on the same page may have received it all the same.
    #[error("the other tabs cannot be reached right now")]
    Refused,
}

/// One end of a named channel. Each message goes to all other ends of that name, not back to the one that
/// sent it. Closed in `Drop`.
#[must_use = "the link is closed as soon as it is dropped"]
pub struct Link(Transport);

enum Transport {
    Broadcast { channel: BroadcastChannel, _hears: Listener },
    Page(PageLink),
}

impl Link {
    /// Joins the channel `name`, by the best transport there is.
    pub fn open(name: &str, on_message: impl Fn(String) + 'static) -> Self {
        let on_message: OnMessage = Rc::new(on_message);
        Self::broadcast(name, &on_message).unwrap_or_else(|| Self::fallback(name, on_message))
    }

    /// Joins without `BroadcastChannel`, as in a browser that has none. Links of different transports do not
    /// hear each other.
    pub fn open_fallback(name: &str, on_message: impl Fn(String) + 'static) -> Self {
        Self::fallback(name, Rc::new(on_message))
    }

    /// Sends `message` to all other ends. It must hold no secret: the fallback puts it into `localStorage`
    /// for a moment.
    ///
    /// # Errors
    /// When the browser did not take the message. A message that was taken may still have no receiver.
    pub fn send(&self, message: &str) -> Result<(), LinkError> {
        match &self.0 {
            Transport::Broadcast { channel, .. } => {
                channel.post_message(&JsValue::from_str(message)).map_err(|_| LinkError::Refused)
            }
            Transport::Page(link) => link.send(message),
        }
    }

    /// How this end reaches the others.
    pub fn kind(&self) -> LinkKind {
        match &self.0 {
            Transport::Broadcast { .. } => LinkKind::Broadcast,
            Transport::Page(PageLink { hears: Some(_), .. }) => LinkKind::StorageEvents,
            Transport::Page(_) => LinkKind::Alone,
        }
    }

    fn broadcast(name: &str, on_message: &OnMessage) -> Option<Self> {
        // Throws where the class is missing.
        let channel = BroadcastChannel::new(name).ok()?;
        let on_message = Rc::clone(on_message);
        let hears = Listener::new(&channel, "message", move |event| {
            let message =
                event.dyn_ref::<MessageEvent>().and_then(|event| event.data().as_string());
            if let Some(message) = message {
                on_message(message);
            }
        });
        Some(Self(Transport::Broadcast { channel, _hears: hears }))
    }

    fn fallback(name: &str, on_message: OnMessage) -> Self {
        Self(Transport::Page(PageLink::open(name, on_message)))
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        if let Transport::Broadcast { channel, .. } = &self.0 {
            channel.close();
        }
    }
}

impl fmt::Debug for Link {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Link").field(&self.kind()).finish()
    }
}

type OnMessage = Rc<dyn Fn(String)>;

/// A link's end as the other links on the same page see it. They call it directly, because storage events go
/// to other pages only.
struct End {
    key: String,
    on_message: OnMessage,
}

thread_local! {
    static ENDS: RefCell<Vec<Weak<End>>> = const { RefCell::new(Vec::new()) };
}

struct PageLink {
    end: Rc<End>,
    /// Absent where there is no storage.
    hears: Option<Listener>,
}

impl PageLink {
    fn open(name: &str, on_message: OnMessage) -> Self {
        let end = Rc::new(End { key: format!("two-phones/link/{name}"), on_message });
        ENDS.with_borrow_mut(|ends| {
            ends.retain(|end| end.strong_count() > 0);
            ends.push(Rc::downgrade(&end));
        });
        let hears = Self::can_store(&end.key).then(|| Self::hear(&end)).flatten();
        Self { end, hears }
    }

    fn can_store(key: &str) -> bool {
        // Some browsers have a storage that takes nothing.
        let probe = format!("{key}?");
        guest::may_store()
            && WebStorage::Local
                .open()
                .is_some_and(|storage| write_and_remove(&storage, &probe, "").is_ok())
    }

    fn hear(end: &Rc<End>) -> Option<Listener> {
        let end = Rc::downgrade(end);
        let window = web_sys::window()?;
        Some(Listener::new(&window, "storage", move |event| {
            let (Some(end), Some(event)) = (end.upgrade(), event.dyn_ref::<StorageEvent>()) else {
                return;
            };
            // The removal comes as an event of its own, without a new value.
            if let (Some(key), Some(message)) = (event.key(), event.new_value())
                && key == end.key
            {
                (end.on_message)(message);
            }
        }))
    }

    fn send(&self, message: &str) -> Result<(), LinkError> {
        let others: Vec<Weak<End>> = ENDS.with_borrow(|ends| {
            ends.iter()
                .filter(|end| !std::ptr::eq(end.as_ptr(), Rc::as_ptr(&self.end)))
                .filter(|end| end.upgrade().is_some_and(|end| end.key == self.end.key))
                .cloned()
                .collect()
        });
        let text = message.to_owned();
        // Delivered after the caller is done, like a message from another tab.
        spawn_local(async move {
            for other in others {
                if let Some(other) = other.upgrade() {
                    (other.on_message)(text.clone());
                }
            }
        });
        if self.hears.is_none() {
            return Ok(());
        }
        WebStorage::Local
            .open()
            .and_then(|storage| write_and_remove(&storage, &self.end.key, message).ok())
            .ok_or(LinkError::Refused)
    }
}

fn write_and_remove(storage: &Storage, key: &str, value: &str) -> Result<(), JsValue> {
    storage.set_item(key, value)?;
    storage.remove_item(key)
}
