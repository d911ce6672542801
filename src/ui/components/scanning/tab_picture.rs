//! Pictures of the old phone's screen, from another tab or from beside this phone on the page, shown in the viewfinder
//! and decoded like those of a camera.

use super::{Failure, FailurePanel, Payloads, ViewfinderFrame, told::tell};
use crate::{
    host::{Sight, Tally},
    platform::{picture::PictureError, picture_scanner::PictureScanner, task::Task},
    shell::{PictureFromTab, PictureWatch},
    ui::{components::Alert, phone::context::use_phone},
};
use journey::{step::Step, ticket::PREFIX};
use std::{cell::RefCell, rc::Rc};
use yew::prelude::*;

/// Properties of [`TabPicture`].
#[derive(Properties, PartialEq)]
pub struct TabPictureProps {
    /// Gets the payloads of every picture in which there is a code.
    pub on_codes: Callback<Payloads>,
}

/// What the viewfinder shows of the other tab.
#[derive(Debug, Clone, PartialEq)]
enum Seen {
    /// Nothing yet: no tab has answered.
    Asking,
    /// The old phone's screen, as a `data:` URL.
    Picture(AttrValue),
    /// A message that no tab with the old phone answered.
    Nobody,
    /// A message that pictures cannot be read. It stays until somebody tries again.
    Failed(Failure),
}

/// Decodes one picture at a time, and does not decode the same picture twice.
#[derive(Default)]
struct Reader {
    scanner: Option<PictureScanner>,
    url: String,
    payloads: Payloads,
    tally: Tally,
    task: Option<Task>,
    at_work: bool,
}

/// The picture with its frame, or what to do when no tab answers.
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
            let watch = Rc::new(RefCell::new(None::<PictureWatch>));
            let on_failure = {
                let (seen, watch) = (seen.clone(), Rc::clone(&watch));
                Callback::from(move |error| {
                    // The next picture would fail as well, so none is asked for until somebody tries again.
                    watch.take();
                    seen.set(Seen::Failed(Failure::of_picture(error)));
                })
            };
            watch.replace(Some({
                let reader = Rc::clone(&reader);
                shell.watch_other_tab(Callback::from(move |picture| match picture {
                    PictureFromTab::NobodyAnswers => seen.set(Seen::Nobody),
                    PictureFromTab::Withheld => seen.set(Seen::Failed(Failure::of_silent_tab())),
                    PictureFromTab::Picture(url) => {
                        seen.set(Seen::Picture(url.clone().into()));
                        look(&reader, url, &on_codes, &on_failure);
                    }
                }))
            }));
            move || {
                watch.take();
                // Dropping the task ends the scan under way, which holds a reference to the reader.
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
    // In a practice world the steps before the code are done, so the link opens the old phone at its code.
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

/// Decodes a picture unless another one is being decoded. The payloads of the last picture are kept, so that a screen
/// that does not change costs nothing.
fn look(
    reader: &Rc<RefCell<Reader>>,
    url: String,
    on_codes: &Callback<Payloads>,
    on_failure: &Callback<PictureError>,
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
    let mut scanner = state.scanner.take().unwrap_or_else(|| PictureScanner::start(PREFIX));
    state.at_work = true;
    let (shared, on_codes, on_failure) = (Rc::clone(reader), on_codes.clone(), on_failure.clone());
    state.task = Some(Task::start(async move {
        let result = scanner.scan_data_url(&url).await;
        let payloads = match result {
            Ok(payloads) => payloads,
            // The screen shows no code, or the picture is incomplete. The next picture follows at once.
            Err(PictureError::NoCode | PictureError::NotAnImage) => Payloads::new(),
            Err(error) => {
                shared.borrow_mut().at_work = false;
                on_failure.emit(error);
                return;
            }
        };
        {
            let mut state = shared.borrow_mut();
            state.at_work = false;
            state.scanner = Some(scanner);
            state.url = url;
            state.payloads.clone_from(&payloads);
            let sight = if payloads.is_empty() { Sight::Nothing } else { Sight::Code };
            tell(state.tally.note(sight));
        }
        if !payloads.is_empty() {
            on_codes.emit(payloads);
        }
    }));
}
