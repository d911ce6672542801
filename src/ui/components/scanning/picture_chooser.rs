//! Reads a picture of the QR code that is chosen, taken with the phone's own camera app, dropped or pasted. This works
//! where the page gets no camera.

use super::{Failure, Payloads, told::tell};
use crate::{
    host::Found,
    platform::{
        picture::{PictureFile, PictureUrl},
        picture_scanner::scan_picture,
        task::Task,
    },
    ui::{components::Alert, phone::context::use_phone},
};
use journey::ticket::PREFIX;
use std::rc::Rc;
use yew::prelude::*;

/// Properties of [`PictureChooser`].
#[derive(Properties, PartialEq)]
pub struct PictureChooserProps {
    /// A picture that was dropped or pasted. Each has another number, so that the same file can be dropped again.
    pub handed_over: Option<(u32, PictureFile)>,
    /// Called when a picture has been chosen.
    pub on_new_picture: Callback<()>,
    /// Gets the payloads of the codes in a picture.
    pub on_codes: Callback<Payloads>,
}

/// The state of the picture chosen last.
#[derive(Debug, Clone, PartialEq)]
enum State {
    Waiting,
    Reading,
    Read,
    Failed(Failure),
}

/// Two file fields, and the picture that was read last.
#[component]
pub fn PictureChooser(props: &PictureChooserProps) -> Html {
    let phone = use_phone();
    let t = &phone.texts.scan;
    let state = use_state_eq(|| State::Waiting);
    let shown = use_state_eq(|| None::<Rc<PictureUrl>>);
    // The number of the picture is the key of its failure, so that a screen reader announces the same words again.
    let count = use_mut_ref(|| 0_u32);
    let task = use_mut_ref(|| None::<Task>);
    {
        let task = Rc::clone(&task);
        use_effect_with((), move |()| {
            move || {
                task.take();
            }
        });
    }
    let read = {
        let (state, shown, on_codes) = (state.setter(), shown.setter(), props.on_codes.clone());
        let (count, task) = (Rc::clone(&count), Rc::clone(&task));
        let on_new_picture = props.on_new_picture.clone();
        Callback::from(move |file: PictureFile| {
            *count.borrow_mut() += 1;
            on_new_picture.emit(());
            shown.set(file.preview().ok().map(Rc::new));
            state.set(State::Reading);
            let (state, on_codes) = (state.clone(), on_codes.clone());
            task.replace(Some(Task::start(async move {
                match scan_picture(&file, PREFIX).await {
                    Ok(payloads) => {
                        tell(Found { camera: None, frames: Some(1) });
                        state.set(State::Read);
                        on_codes.emit(payloads);
                    }
                    Err(error) => state.set(State::Failed(Failure::of_picture(error))),
                }
            })));
        })
    };
    {
        let read = read.clone();
        let seen = use_mut_ref(|| None::<u32>);
        use_effect_with(props.handed_over.clone(), move |handed_over| {
            if let Some((number, file)) = handed_over
                && seen.replace(Some(*number)) != Some(*number)
            {
                read.emit(file.clone());
            }
        });
    }
    let onchange = Callback::from(move |event: Event| {
        if let Some(file) = PictureFile::from_input(&event) {
            read.emit(file);
        }
    });
    let key = *count.borrow();
    html! {
        <div class="viewfinder__panel">
            if let State::Failed(failure) = &*state {
                <div {key}><Alert text={failure.problem(t).text()} /></div>
            } else if let Some(url) = &*shown {
                <img class="viewfinder__chosen" src={url.as_str().to_owned()} alt={t.picture.picture_name} />
            }
            if *state == State::Reading {
                <p class="screen__small" role="status">{ t.picture.reading }</p>
            }
            <label class="button button--primary file file--take">
                { t.picture.take }
                <input
                    class="file__input"
                    type="file"
                    accept="image/*"
                    capture="environment"
                    onchange={onchange.clone()}
                />
            </label>
            <label class="button button--secondary file file--choose">
                { t.picture.choose }
                <input class="file__input" type="file" accept="image/*" {onchange} />
            </label>
            <p class="screen__small">{ t.picture.drop_or_paste }</p>
        </div>
    }
}
