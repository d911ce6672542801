//! The live picture of step 12: the camera or a shared screen, one at a time. Both are switched off when the picture is
//! closed or its screen is unmounted.

use super::{
    Failure, Payloads,
    live_view::{Live, LiveChange, LiveView, Watcher},
    simulated_camera_failure,
    told::{tell, tell_camera},
};
use crate::{
    host::{Sight, Tally},
    platform::{
        camera_choice::CameraChoice,
        dom::Video,
        timer::Timer,
        viewfinder::{Viewfinder, ViewfinderEvent},
    },
    ui::phone::context::{PhoneContext, use_phone},
};
use journey::ticket::PREFIX;
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use yew::prelude::*;

/// How long a camera may be silent before that is said, in milliseconds. A person may be reading the browser's question.
const SILENT_MS: u64 = 30_000;

/// Where a live picture comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LiveSource {
    /// The camera: the one that was chosen, or the one on the back.
    Camera,
    /// A screen or window that the person chooses.
    Screen,
}

/// The live picture of a screen; see [`use_live_picture`].
#[derive(Clone)]
pub struct LivePicture {
    /// The `video` element. It must be on the page before [`LivePicture::open`].
    pub video: NodeRef,
    /// The state of the picture.
    pub view: UseReducerHandle<LiveView>,
    phone: PhoneContext,
    viewfinder: Rc<RefCell<Option<Viewfinder>>>,
    late: Rc<RefCell<Option<Timer>>>,
    on_codes: Rc<RefCell<Callback<Payloads>>>,
}

impl LivePicture {
    /// Opens the picture, and closes one that was open. Browsers allow sharing a screen in the handler of a click only.
    pub fn open(&self, source: LiveSource) {
        self.viewfinder.take();
        let Some(video) = self.video.cast::<Video>() else { return };
        if source == LiveSource::Camera {
            tell_camera("asked");
        }
        if source == LiveSource::Camera
            && let Some(error) = simulated_camera_failure::of(&self.phone)
        {
            let failure = Failure::of_camera(&error);
            tell_camera(failure.slug());
            self.view.dispatch(LiveChange::Stands(Live::Failed(failure)));
            return;
        }
        self.view.dispatch(LiveChange::Stands(Live::Opening));
        let late = (source == LiveSource::Camera).then(|| {
            let view = self.view.dispatcher();
            Timer::after(SILENT_MS, move || {
                let failure = Failure::of_silent_camera();
                tell_camera(failure.slug());
                view.dispatch(LiveChange::Late(failure));
            })
        });
        self.late.replace(late);
        let (view, on_codes) = (self.view.dispatcher(), Rc::clone(&self.on_codes));
        let late = Rc::clone(&self.late);
        let watcher = RefCell::new(Watcher::default());
        let tally = Cell::new(Tally::default());
        let on_event = move |event| {
            let sight = match &event {
                ViewfinderEvent::Opened { camera, .. } => {
                    late.take();
                    camera.is_some().then_some(Sight::Opened)
                }
                ViewfinderEvent::Nothing { .. } => Some(Sight::Nothing),
                ViewfinderEvent::Codes { .. } => Some(Sight::Code),
                ViewfinderEvent::Failed(error) => {
                    late.take();
                    tell_camera(Failure::of_viewfinder(error).slug());
                    None
                }
                ViewfinderEvent::Paused => None,
            };
            if let Some(sight) = sight {
                let mut counted = tally.get();
                tell(counted.note(sight));
                tally.set(counted);
            }
            let change = watcher.borrow_mut().change(&event);
            if let Some(change) = change {
                view.dispatch(change);
            }
            if let ViewfinderEvent::Codes { codes, .. } = event {
                // Cloned, not borrowed, because the callback may cause a render, which replaces it.
                let on_codes = on_codes.borrow().clone();
                on_codes.emit(codes.into_iter().map(|code| code.payload).collect());
            }
        };
        let viewfinder = match source {
            LiveSource::Camera => Viewfinder::camera(&video, PREFIX, on_event),
            LiveSource::Screen => Viewfinder::screen(&video, PREFIX, on_event),
        };
        self.viewfinder.replace(Some(viewfinder));
    }

    /// Switches to another camera.
    pub fn choose_camera(&self, choice: CameraChoice) {
        if let Some(viewfinder) = &*self.viewfinder.borrow() {
            viewfinder.choose_camera(choice);
        }
    }

    /// Switches the picture off.
    pub fn close(&self) {
        self.viewfinder.take();
        self.late.take();
        self.view.dispatch(LiveChange::Stands(Live::Closed));
    }
}

/// The live picture of this component, closed at first. `on_codes` gets the payloads of each frame with a code.
#[hook]
pub fn use_live_picture(on_codes: Callback<Payloads>) -> LivePicture {
    let phone = use_phone();
    let video = use_node_ref();
    let view = use_reducer_eq(LiveView::default);
    let viewfinder = use_mut_ref(|| None::<Viewfinder>);
    let late = use_mut_ref(|| None::<Timer>);
    let latest = use_mut_ref(Callback::noop);
    *latest.borrow_mut() = on_codes;
    {
        let (viewfinder, late) = (Rc::clone(&viewfinder), Rc::clone(&late));
        use_effect_with((), move |()| {
            move || {
                viewfinder.take();
                late.take();
            }
        });
    }
    LivePicture { video, view, phone, viewfinder, late, on_codes: latest }
}
