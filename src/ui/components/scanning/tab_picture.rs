//! The old phone in another tab, or beside this one on the page: pictures of its screen, shown in the
//! viewfinder and decoded as a camera's would be.

use super::{Failure, FailurePanel, Payloads, ViewfinderFrame};
use crate::{
    platform::{picture::PictureError, picture_scanner::PictureScanner, task::Task},
    shell::PictureFromTab,
    ui::{components::Alert, phone::context::use_phone},
};
use journey::{step::Step, ticket::PREFIX};
use std::{cell::RefCell, rc::Rc};
use yew::prelude::*;

/// What a [`TabPicture`] is given.
#[derive(Properties, PartialEq)]
pub struct TabPictureProps {
    /// Gets the payloads of every picture in which there is a code.
    pub on_codes: Callback<Payloads>,
}

/// What is known of the other tab.
#[derive(Debug, Clone, PartialEq)]
enum Seen {
    /// Nothing yet.
    Asking,
    /// Its screen, as a `data:` URL.
    Picture(AttrValue),
    /// There is no old phone.
    Nobody,
    /// The decoder failed.
    Failed(Failure),
}

/// Looks at pictures one at a time, and at the same one once.
#[derive(Default)]
struct Reader {
    scanner: Option<PictureScanner>,
    url: String,
    payloads: Payloads,
    task: Option<Task>,
    at_work: bool,
}

/// The picture with its frame, or what to do when nobody answers.
#[component]
pub fn TabPicture(props: &TabPictureProps) -> Html {
    let phone = use_phone();
    let t = &phone.texts.scan;
    let seen = use_state_eq(|| Seen::Asking);
    let attempt = use_state_eq(|| 0_u32);
    let latest = use_mut_ref(Callback::noop);
    *latest.borrow_mut() = props.on_codes.clone();
    {
        let (shell, seen) = (phone.shell.clone(), seen.setter());
        use_effect_with(*attempt, move |_| {
            let reader = Rc::new(RefCell::new(Reader::default()));
            let on_codes = Callback::from(move |payloads| {
                let latest: Callback<Payloads> = latest.borrow().clone();
                latest.emit(payloads);
            });
            let on_failure = {
                let seen = seen.clone();
                Callback::from(move |failure| seen.set(Seen::Failed(failure)))
            };
            let watch = {
                let reader = Rc::clone(&reader);
                shell.watch_other_tab(Callback::from(move |picture| match picture {
                    PictureFromTab::NobodyAnswers => seen.set(Seen::Nobody),
                    PictureFromTab::Picture(url) => {
                        seen.set(Seen::Picture(url.clone().into()));
                        look(&reader, url, &on_codes, on_failure.reform(Failure::of_picture));
                    }
                }))
            };
            move || {
                drop(watch);
                // Ends the scan under way, which holds the reader.
                let task = reader.borrow_mut().task.take();
                drop(task);
            }
        });
    }
    let on_retry = {
        let (seen, attempt) = (seen.setter(), attempt.clone());
        Callback::from(move |()| {
            seen.set(Seen::Asking);
            attempt.set(attempt.wrapping_add(1));
        })
    };
    // The old phone of a practice world shows its code at once, as everything before it is done.
    let step = phone.shell.is_practice().then(|| Step::CODE.number().to_string());
    let old_phone = phone.options.query_with(&[
        ("phone", Some("old")),
        ("device", None),
        ("step", step.as_deref()),
        ("scan", None),
        ("embed", None),
    ]);
    match &*seen {
        Seen::Asking => html! {
            <>
                <ViewfinderFrame />
                <p class="viewfinder__says" role="status">{ t.tab.asking }</p>
            </>
        },
        Seen::Picture(url) => html! {
            <>
                <img
                    class="viewfinder__picture viewfinder__picture--whole"
                    src={url}
                    alt={t.tab.picture_name}
                />
                <ViewfinderFrame />
            </>
        },
        Seen::Nobody => html! {
            <div class="viewfinder__panel">
                <Alert text={t.tab.nobody.text()} />
                <a class="button button--primary" href={format!("?{old_phone}")} target="_blank">
                    { t.tab.open_old }
                </a>
            </div>
        },
        Seen::Failed(failure) => html! { <FailurePanel failure={*failure} {on_retry} /> },
    }
}

/// Decodes a picture unless one is being decoded. What a picture said is remembered, so that a screen
/// that stands still costs nothing.
fn look(
    reader: &Rc<RefCell<Reader>>,
    url: String,
    on_codes: &Callback<Payloads>,
    on_failure: Callback<PictureError>,
) {
    let mut state = reader.borrow_mut();
    if state.at_work {
        return;
    }
    if state.url == url {
        let payloads = state.payloads.clone();
        drop(state);
        if !payloads.is_empty() {
            on_codes.emit(payloads);
        }
        return;
    }
    let mut scanner = match state.scanner.take().map_or_else(|| PictureScanner::start(PREFIX), Ok) {
        Ok(scanner) => scanner,
        Err(error) => {
            drop(state);
            on_failure.emit(error.into());
            return;
        }
    };
    state.at_work = true;
    let (shared, on_codes) = (Rc::clone(reader), on_codes.clone());
    state.task = Some(Task::start(async move {
        let result = scanner.scan_data_url(&url).await;
        let payloads = match result {
            Ok(payloads) => payloads,
            Err(PictureError::Scanner(error)) => {
                shared.borrow_mut().at_work = false;
                on_failure.emit(error.into());
                return;
            }
            // A screen without a code, or a picture cut short: the next one comes at once.
            Err(_) => Payloads::new(),
        };
        {
            let mut state = shared.borrow_mut();
            state.at_work = false;
            state.scanner = Some(scanner);
            state.url = url;
            state.payloads.clone_from(&payloads);
        }
        if !payloads.is_empty() {
            on_codes.emit(payloads);
        }
    }));
}
