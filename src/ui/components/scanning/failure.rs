//! A way to scan has failed: what happened, and what to do next.

use crate::{
    i18n::scan::{Problem, Scan},
    platform::{
        camera::CameraError, picture::PictureError, scanner::ScannerError,
        screen_share::ScreenError, viewfinder::ViewfinderError,
    },
    ui::{
        components::{Alert, Button},
        context::use_phone,
    },
};
use yew::prelude::*;

/// What happened, and which next actions make sense beside another way to scan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Failure {
    /// The words.
    pub problem: Problem,
    /// The same way may work when tried again.
    pub can_retry: bool,
    /// It would work in a window of its own, outside the page that embeds this one.
    pub in_own_window: bool,
    /// It was made up by a scenario.
    pub simulated: bool,
}

impl Failure {
    const fn passing(problem: Problem) -> Self {
        Self { problem, can_retry: true, in_own_window: false, simulated: false }
    }

    const fn lasting(problem: Problem) -> Self {
        Self { can_retry: false, ..Self::passing(problem) }
    }

    const fn embedded(problem: Problem) -> Self {
        Self { in_own_window: true, ..Self::lasting(problem) }
    }

    /// A failure of the camera.
    pub fn of_camera(error: &CameraError, t: &Scan) -> Self {
        match error {
            CameraError::InsecurePage => Self::lasting(t.camera.insecure_page),
            CameraError::Denied => Self::passing(t.camera.denied),
            CameraError::BlockedByPage => Self::embedded(t.camera.blocked_by_page),
            CameraError::NoCamera => Self::passing(t.camera.missing),
            CameraError::Busy => Self::passing(t.camera.busy),
            CameraError::NoPicture => Self::passing(t.camera.no_picture),
            CameraError::Ended => Self::passing(t.camera.ended),
            CameraError::Other(_) => Self::passing(t.camera.failed),
        }
    }

    /// A failure of a shared screen.
    pub fn of_screen(error: &ScreenError, t: &Scan) -> Self {
        match error {
            ScreenError::InsecurePage | ScreenError::Unsupported => Self::lasting(t.screen.missing),
            ScreenError::BlockedByPage => Self::embedded(t.screen.blocked_by_page),
            ScreenError::Refused => Self::passing(t.screen.denied),
            ScreenError::Ended => Self::passing(t.screen.ended),
            ScreenError::Busy | ScreenError::NoPicture | ScreenError::Other(_) => {
                Self::passing(t.screen.failed)
            }
        }
    }

    /// A failure of a live picture, whichever it is.
    pub fn of_viewfinder(error: &ViewfinderError, t: &Scan) -> Self {
        match error {
            ViewfinderError::Camera(error) => Self::of_camera(error, t),
            ViewfinderError::Screen(error) => Self::of_screen(error, t),
            ViewfinderError::Scanner(error) => Self::of_scanner(*error, t),
            ViewfinderError::Frame(_) => Self::lasting(t.pixels_withheld),
        }
    }

    /// A failure of a single picture.
    pub fn of_picture(error: PictureError, t: &Scan) -> Self {
        match error {
            PictureError::TooLarge => Self::lasting(t.picture.too_large),
            PictureError::NotAnImage => Self::lasting(t.picture.no_picture),
            PictureError::NoCode => Self::lasting(t.picture.no_code),
            PictureError::Unreadable => Self::lasting(t.pixels_withheld),
            PictureError::Scanner(error) => Self::of_scanner(error, t),
        }
    }

    /// A failure of the decoder itself.
    pub fn of_scanner(error: ScannerError, t: &Scan) -> Self {
        Self::passing(match error {
            ScannerError::NotStarted => t.scanner_missing,
            ScannerError::Died => t.scanner_died,
        })
    }

    /// Marks the failure as made up.
    #[must_use]
    pub const fn simulated(self) -> Self {
        Self { simulated: true, ..self }
    }
}

/// What a [`FailurePanel`] is given.
#[derive(Properties, PartialEq)]
pub struct FailurePanelProps {
    /// What happened.
    pub failure: Failure,
    /// Tries the same way again.
    pub on_retry: Callback<()>,
}

/// The message in the place of the picture, with the next action.
#[component]
pub fn FailurePanel(props: &FailurePanelProps) -> Html {
    let phone = use_phone();
    let t = &phone.texts.scan;
    let Failure { problem, can_retry, in_own_window, simulated } = props.failure;
    let mut text = problem.text();
    if simulated {
        text = format!("{text} {}", t.simulated);
    }
    let own_window = format!("?{}", phone.options.query_with(&[("embed", None)]));
    html! {
        <div class="viewfinder__panel">
            <Alert {text} />
            if can_retry {
                <Button label={t.try_again} on_press={props.on_retry.clone()} />
            }
            if in_own_window {
                <a class="button button--primary" href={own_window} target="_blank">{ t.own_window }</a>
            }
        </div>
    }
}
