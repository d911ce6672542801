//! A way to scan has failed: what happened, and what to do next.

use crate::{
    i18n::scan::{Problem, Scan},
    platform::{
        camera::CameraError, frames::FrameError, picture::PictureError, scanner::ScannerError,
        screen_share::ScreenError, viewfinder::ViewfinderError,
    },
    ui::{
        components::{Alert, Button},
        phone::context::use_phone,
    },
};
use yew::prelude::*;

/// A failure of a way to scan, and which next actions make sense besides another way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Failure {
    /// What happened.
    cause: Cause,
    /// The same way may work when tried again.
    pub can_retry: bool,
    /// This way would work in a window of its own, outside the page that embeds this one.
    pub in_own_window: bool,
}

/// The cause of a failure. It holds no words, because the language may change while the failure is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Cause {
    CameraNeedsSecurePage,
    CameraUnsupported,
    CameraDenied,
    CameraBlockedByPage,
    CameraMissing,
    CameraSilent,
    CameraBusy,
    CameraWithoutPicture,
    CameraEnded,
    CameraFailed,
    ScreenUnsupported,
    ScreenBlockedByPage,
    ScreenDenied,
    ScreenEnded,
    ScreenFailed,
    PictureTooLarge,
    NoPicture,
    PictureWithoutCode,
    PixelsWithheld,
    PixelsFalsified,
    TabWithheld,
    ScannerMissing,
    ScannerDied,
}

impl Failure {
    const fn passing(cause: Cause) -> Self {
        Self { cause, can_retry: true, in_own_window: false }
    }

    const fn lasting(cause: Cause) -> Self {
        Self { can_retry: false, ..Self::passing(cause) }
    }

    const fn embedded(cause: Cause) -> Self {
        Self { in_own_window: true, ..Self::lasting(cause) }
    }

    /// A failure of the camera.
    pub fn of_camera(error: &CameraError) -> Self {
        match error {
            CameraError::InsecurePage => Self::lasting(Cause::CameraNeedsSecurePage),
            CameraError::Unsupported => Self::lasting(Cause::CameraUnsupported),
            CameraError::Denied => Self::passing(Cause::CameraDenied),
            CameraError::BlockedByPage => Self::embedded(Cause::CameraBlockedByPage),
            CameraError::NoCamera => Self::passing(Cause::CameraMissing),
            CameraError::Busy => Self::passing(Cause::CameraBusy),
            CameraError::NoPicture => Self::passing(Cause::CameraWithoutPicture),
            CameraError::Ended => Self::passing(Cause::CameraEnded),
            CameraError::Other(_) => Self::passing(Cause::CameraFailed),
        }
    }

    /// A failure of a shared screen.
    pub fn of_screen(error: &ScreenError) -> Self {
        match error {
            ScreenError::InsecurePage | ScreenError::Unsupported => {
                Self::lasting(Cause::ScreenUnsupported)
            }
            ScreenError::BlockedByPage => Self::embedded(Cause::ScreenBlockedByPage),
            ScreenError::Refused => Self::passing(Cause::ScreenDenied),
            ScreenError::Ended => Self::passing(Cause::ScreenEnded),
            ScreenError::Busy | ScreenError::NoPicture | ScreenError::Other(_) => {
                Self::passing(Cause::ScreenFailed)
            }
        }
    }

    /// A failure of a live picture, of the camera or of a shared screen.
    pub fn of_viewfinder(error: &ViewfinderError) -> Self {
        match error {
            ViewfinderError::Camera(error) => Self::of_camera(error),
            ViewfinderError::Screen(error) => Self::of_screen(error),
            ViewfinderError::Scanner(error) => Self::of_scanner(*error),
            ViewfinderError::Frame(FrameError::Falsified) => Self::falsified(),
            ViewfinderError::Frame(_) => Self::lasting(Cause::PixelsWithheld),
        }
    }

    /// A failure of a single picture.
    pub fn of_picture(error: PictureError) -> Self {
        match error {
            PictureError::TooLarge => Self::lasting(Cause::PictureTooLarge),
            PictureError::NotAnImage => Self::lasting(Cause::NoPicture),
            PictureError::NoCode => Self::lasting(Cause::PictureWithoutCode),
            PictureError::Unreadable => Self::lasting(Cause::PixelsWithheld),
            PictureError::Falsified => Self::falsified(),
            PictureError::Scanner(error) => Self::of_scanner(error),
        }
    }

    /// The camera has not answered for a long time; nor may the person, whom the browser asks.
    pub const fn of_silent_camera() -> Self {
        Self::passing(Cause::CameraSilent)
    }

    /// The other tab plays an old phone and has no picture of it.
    pub const fn of_silent_tab() -> Self {
        Self::passing(Cause::TabWithheld)
    }

    /// A failure that a person can end in the settings of the browser.
    const fn falsified() -> Self {
        Self::passing(Cause::PixelsFalsified)
    }

    /// A failure of the decoder itself.
    pub fn of_scanner(error: ScannerError) -> Self {
        Self::passing(match error {
            ScannerError::NotStarted => Cause::ScannerMissing,
            ScannerError::Died => Cause::ScannerDied,
        })
    }

    /// A stable word for those who follow the journey, the same in every language. Of what is not the camera's they know the way to scan.
    pub const fn slug(self) -> &'static str {
        match self.cause {
            Cause::CameraNeedsSecurePage => "insecure-page",
            Cause::CameraUnsupported => "unsupported",
            Cause::CameraDenied => "denied",
            Cause::CameraBlockedByPage => "blocked",
            Cause::CameraMissing => "missing",
            Cause::CameraSilent => "silent",
            Cause::CameraBusy => "busy",
            Cause::CameraWithoutPicture => "no-picture",
            Cause::CameraEnded => "ended",
            _ => "failed",
        }
    }

    /// What happened and what to do next, in the language of these texts.
    pub const fn problem(self, t: &Scan) -> Problem {
        match self.cause {
            Cause::CameraNeedsSecurePage => t.camera.insecure_page,
            Cause::CameraUnsupported => t.camera.unsupported,
            Cause::CameraDenied => t.camera.denied,
            Cause::CameraBlockedByPage => t.camera.blocked_by_page,
            Cause::CameraMissing => t.camera.missing,
            Cause::CameraSilent => t.camera.silent,
            Cause::CameraBusy => t.camera.busy,
            Cause::CameraWithoutPicture => t.camera.no_picture,
            Cause::CameraEnded => t.camera.ended,
            Cause::CameraFailed => t.camera.failed,
            Cause::ScreenUnsupported => t.screen.missing,
            Cause::ScreenBlockedByPage => t.screen.blocked_by_page,
            Cause::ScreenDenied => t.screen.denied,
            Cause::ScreenEnded => t.screen.ended,
            Cause::ScreenFailed => t.screen.failed,
            Cause::PictureTooLarge => t.picture.too_large,
            Cause::NoPicture => t.picture.no_picture,
            Cause::PictureWithoutCode => t.picture.no_code,
            Cause::PixelsWithheld => t.pixels_withheld,
            Cause::PixelsFalsified => t.pixels_falsified,
            Cause::TabWithheld => t.tab.withheld,
            Cause::ScannerMissing => t.scanner_missing,
            Cause::ScannerDied => t.scanner_died,
        }
    }
}

/// Properties of [`FailurePanel`].
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
    let Failure { can_retry, in_own_window, .. } = props.failure;
    let text = props.failure.problem(t).text();
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
