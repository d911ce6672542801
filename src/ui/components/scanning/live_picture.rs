//! The live picture of step 12: the camera or a shared screen, one of them at a time. Closed, or gone
//! with its screen, it switches both off.

use super::{Failure, Payloads, simulated_camera_failure};
use crate::{
    domain::ticket::PREFIX,
    platform::{
        dom::Video,
        viewfinder::{Viewfinder, ViewfinderEvent},
    },
    ui::context::{Phone, use_phone},
};
use std::{cell::RefCell, rc::Rc};
use yew::prelude::*;

/// Where a live picture comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LiveSource {
    /// The camera, the one on the back first.
    Camera,
    /// A screen or window that the person chooses.
    Screen,
}

/// How a live picture stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Live {
    /// Nothing is on.
    Closed,
    /// Asked for; the browser may be asking the person.
    Opening,
    /// There is a picture.
    Open,
    /// There is none, and this is why.
    Failed(Failure),
}

/// The live picture of a screen; see [`use_live_picture`].
#[derive(Clone)]
pub struct LivePicture {
    /// The element that shows it. It must be there before [`LivePicture::open`].
    pub video: NodeRef,
    /// How it stands.
    pub state: Live,
    phone: Phone,
    set_state: UseStateSetter<Live>,
    viewfinder: Rc<RefCell<Option<Viewfinder>>>,
    on_codes: Rc<RefCell<Callback<Payloads>>>,
}

impl LivePicture {
    /// Opens the picture in the place of one that may be open. A screen can be asked for in the
    /// handler of a click only.
    pub fn open(&self, source: LiveSource) {
        self.viewfinder.take();
        let Some(video) = self.video.cast::<Video>() else { return };
        if source == LiveSource::Camera
            && let Some(error) = simulated_camera_failure::of_this_try(self.phone.options.scenario)
        {
            self.set_state.set(Live::Failed(Failure::of_camera(&error).simulated()));
            return;
        }
        self.set_state.set(Live::Opening);
        let (set_state, on_codes) = (self.set_state.clone(), Rc::clone(&self.on_codes));
        let on_event = move |event| match event {
            ViewfinderEvent::Opened { .. } => set_state.set(Live::Open),
            ViewfinderEvent::Paused => set_state.set(Live::Opening),
            ViewfinderEvent::Codes(codes) => {
                // Cloned, not borrowed: the callback may lead to another drawing.
                let on_codes = on_codes.borrow().clone();
                on_codes.emit(codes.into_iter().map(|code| code.payload).collect());
            }
            ViewfinderEvent::Nothing(_) => {}
            ViewfinderEvent::Failed(error) => {
                set_state.set(Live::Failed(Failure::of_viewfinder(&error)));
            }
        };
        let viewfinder = match source {
            LiveSource::Camera => Viewfinder::camera(&video, PREFIX, on_event),
            LiveSource::Screen => Viewfinder::screen(&video, PREFIX, on_event),
        };
        self.viewfinder.replace(Some(viewfinder));
    }

    /// Switches the picture off.
    pub fn close(&self) {
        self.viewfinder.take();
        self.set_state.set(Live::Closed);
    }
}

/// The live picture of this component, closed at first. `on_codes` gets the payloads of every frame
/// in which there is a code.
#[hook]
pub fn use_live_picture(on_codes: Callback<Payloads>) -> LivePicture {
    let phone = use_phone();
    let video = use_node_ref();
    let state = use_state_eq(|| Live::Closed);
    let viewfinder = use_mut_ref(|| None::<Viewfinder>);
    let latest = use_mut_ref(Callback::noop);
    *latest.borrow_mut() = on_codes;
    {
        let viewfinder = Rc::clone(&viewfinder);
        use_effect_with((), move |()| {
            move || {
                viewfinder.take();
            }
        });
    }
    let set_state = state.setter();
    LivePicture { video, state: *state, phone, set_state, viewfinder, on_codes: latest }
}
