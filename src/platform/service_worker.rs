//! The service worker: it caches the page's files (`static/service-worker.js`) and shows its notifications.
//!
//! The page works without one as well. There is none in a sandboxed frame, on a page that is not a secure
//! context, with some privacy settings, and behind a certificate that the browser does not trust. A study does
//! without: its page stays the version that it is, and leaves nothing behind in the browser.

use std::{cell::Cell, rc::Rc};

use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    MessageEvent, RegistrationOptions, ServiceWorkerContainer, ServiceWorkerRegistration,
    ServiceWorkerUpdateViaCache,
};

use super::{
    address, clock, guest,
    listener::Listener,
    page,
    page_visibility::{self, PageWatch},
    promise,
    task::Task,
    words,
};

/// The worker's script, beside the page.
const SCRIPT: &str = "service-worker.js";

/// How often a page that stays open asks for a new version, in milliseconds. Opening it asks anyway.
const ASK_AGAIN_MS: u64 = 3_600_000;

/// How long the browser may take for the worker's files, in milliseconds.
const LOADING_MS: u32 = 60_000;

/// Registers the worker and listens for new versions until it is dropped. The registration stays, because the
/// worker has to be there when the page is opened without a network.
#[must_use = "new versions are no longer told of as soon as this is dropped"]
pub struct Versions {
    _messages: Option<Listener>,
    _wake: PageWatch,
    _registering: Task,
}

impl Versions {
    /// Registers the worker, where the browser allows it, and calls `on_other_version` when the worker has
    /// another version than this page.
    pub fn watch(on_other_version: impl Fn() + 'static) -> Self {
        let messages = container().map(|container| {
            Listener::new(&container, "message", move |event| {
                let told = event.dyn_ref::<MessageEvent>().filter(|event| is_own(event));
                let told = told.and_then(|event| version_in(&event.data()));
                if told.is_some() && told != page::build_fact("version") {
                    on_other_version();
                }
            })
        });
        let asked_at = Rc::new(Cell::new(clock::now_ms()));
        let asking = Rc::new(Cell::new(None::<Task>));
        let wake = page_visibility::on_wake(move || {
            let now = clock::now_ms();
            if now.saturating_sub(asked_at.get()) >= ASK_AGAIN_MS {
                asked_at.set(now);
                asking.set(Some(Task::start(ask_for_update())));
            }
        });
        Self { _messages: messages, _wake: wake, _registering: Task::start(register()) }
    }
}

/// The worker's registration, once it has an active worker. `None` where there is none.
pub(super) async fn registration() -> Option<ServiceWorkerRegistration> {
    let asked = container()?.get_registration();
    let found = promise::settled(&asked, promise::AT_HAND_MS).await.ok()?;
    found
        .dyn_into()
        .ok()
        .filter(|registration: &ServiceWorkerRegistration| registration.active().is_some())
}

/// Whether there may be a service worker: there is the API, and the browser has not refused the registration.
pub(super) fn may_be_there() -> bool {
    container().is_some() && !REFUSED.get()
}

thread_local! {
    static REFUSED: Cell<bool> = const { Cell::new(false) };
}

async fn register() {
    // A guest leaves nothing behind in the browser.
    let Some(container) = container().filter(|_| !page::in_iframe()) else { return };
    let options = RegistrationOptions::new();
    options.set_update_via_cache(ServiceWorkerUpdateViaCache::None);
    let registering = container.register_with_options(SCRIPT, &options);
    let registered = promise::settled(&registering, LOADING_MS).await;
    // A page without a worker goes on without.
    REFUSED.set(registered.is_err());
    if let Some(registration) = registered.ok().and_then(|it| it.dyn_into().ok()) {
        tell_words_in_use(&registration);
    }
    // Asks the worker for its version again: it may have told it before this page listened.
    if let Some(worker) = container.controller() {
        let _ = worker.post_message(&JsValue::NULL);
    }
}

/// Has the worker keep the words files in use. It keeps those itself that are fetched while it controls this page.
pub(super) async fn keep_words() {
    if let Some(registration) = registration().await {
        tell_words_in_use(&registration);
    }
}

/// Tells the worker that is being installed, or else the active one.
fn tell_words_in_use(registration: &ServiceWorkerRegistration) {
    if let Some(worker) = registration.installing().or_else(|| registration.active()) {
        let message = Object::new();
        // A property of a new object can be set, and a worker that is gone keeps nothing.
        let _ = Reflect::set(&message, &JsValue::from_str("inUse"), &words::in_use());
        let _ = worker.post_message(&message);
    }
}

async fn ask_for_update() {
    if let Some(registration) = registration().await
        && let Ok(update) = registration.update()
    {
        // An update that fails, as without a network, changes nothing.
        let _ = promise::settled(&update, LOADING_MS).await;
    }
}

/// Whether a message is of the worker of this page's own folder. One of a folder above may be in charge at first, and has the
/// version of that folder.
fn is_own(message: &MessageEvent) -> bool {
    let get = |of: &JsValue, name| Reflect::get(of, &JsValue::from_str(name)).ok();
    let script = get(message, "source").and_then(|worker| get(&worker, "scriptURL"));
    let script = script.and_then(|script| script.as_string());
    let folder = address::page_url();
    let folder = folder.rsplit_once('/').map(|(folder, _)| folder);
    script.is_none_or(|script| script.rsplit_once('/').map(|(folder, _)| folder) == folder)
}

fn version_in(message: &JsValue) -> Option<String> {
    Reflect::get(message, &JsValue::from_str("version")).ok()?.as_string()
}

fn container() -> Option<ServiceWorkerContainer> {
    if guest::is_in_study() {
        return None;
    }
    let navigator = web_sys::window()?.navigator();
    // In a sandboxed frame even reading the property throws; on an insecure page it is missing.
    Reflect::get(&navigator, &JsValue::from_str("serviceWorker")).ok()?.dyn_into().ok()
}
