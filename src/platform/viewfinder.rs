//! A live picture that is searched for codes until it is dropped.

use std::time::Duration;

use thiserror::Error;
use web_sys::HtmlVideoElement;

use crate::platform::camera::{Camera, CameraError, CameraView};
use crate::platform::camera_choice::CameraChoice;
use crate::platform::canvas_probe;
use crate::platform::clock;
use crate::platform::frames::{FrameError, Grabber, NextFrame, RgbaImage};
use crate::platform::page_visibility::{hidden, is_hidden, shown};
use crate::platform::race::{First, first, within};
use crate::platform::scanner::{CodeScanner, ScannerError};
use crate::platform::screen_share::{ScreenError, ScreenRequest};
use crate::platform::signal::Signal;
use crate::platform::task::Task;
use qr_kit::{
    FrameStats,
    luma::MAX_FRAME_SIDE,
    protocol::{Code, ScanMode},
};

/// A camera that gives no frame for so long has hung (iOS after a while in the background), in
/// milliseconds. So has whatever gives frames without a size.
const HUNG: u32 = 10_000;

/// How many frames in a row the scanner may die of before it is given up.
const DEATHS: u32 = 5;

/// What happens while a viewfinder is open.
#[derive(Debug, Clone, PartialEq)]
pub enum ViewfinderEvent {
    /// There is a picture; again after each [`Paused`](Self::Paused).
    Opened {
        /// Its width in pixels.
        width: u32,
        /// Its height in pixels.
        height: u32,
        /// The camera it comes from; none for a shared screen.
        camera: Option<CameraView>,
    },
    /// Every code of a frame in which there was one. While a code is in the picture this comes with
    /// every frame.
    Codes {
        /// The codes, at least one.
        codes: Vec<Code>,
        /// Width and height of the frame in pixels, which the codes' outlines are in.
        frame: (u32, u32),
    },
    /// A frame in which no code was read.
    Nothing {
        /// What the frame is like.
        stats: FrameStats,
        /// When it was scanned ([`clock::since_opened`]).
        at: Duration,
    },
    /// The camera is off: the page was hidden, another camera was chosen, or this one failed for the first
    /// time. It is opened again, when the page is shown.
    Paused,
    /// The picture is gone; no event comes after this.
    Failed(ViewfinderError),
}

/// Why a viewfinder shows nothing.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ViewfinderError {
    /// The camera's reason.
    #[error(transparent)]
    Camera(#[from] CameraError),
    /// The shared screen's reason.
    #[error(transparent)]
    Screen(#[from] ScreenError),
    /// The scanner's reason.
    #[error(transparent)]
    Scanner(#[from] ScannerError),
    /// There is a picture, but the browser does not let the page look at it.
    #[error(transparent)]
    Frame(#[from] FrameError),
}

/// An open viewfinder. Dropping it, in a callback too, switches the camera off, ends the sharing
/// and the scanner, and no event comes after.
#[must_use = "the viewfinder closes as soon as it is dropped"]
pub struct Viewfinder {
    _task: Task,
    chosen: Signal<CameraChoice>,
}

impl Viewfinder {
    /// Opens the camera, the one chosen at an earlier time or the one on the back, shows it in `video` and
    /// looks for codes. The camera is off while the page is hidden.
    ///
    /// Codes whose payload begins with `wanted` are looked for.
    pub fn camera(
        video: &HtmlVideoElement,
        wanted: &'static str,
        on_event: impl Fn(ViewfinderEvent) + 'static,
    ) -> Self {
        let (video, chosen) = (video.clone(), Signal::new());
        let choices = chosen.clone();
        let task = Task::start(async move {
            let error = watch_camera(&video, wanted, &choices, &on_event).await;
            on_event(ViewfinderEvent::Failed(error));
        });
        Self { _task: task, chosen }
    }

    /// Goes on with another camera, now and at the next visit. No effect on a shared screen.
    pub fn choose_camera(&self, choice: CameraChoice) {
        choice.remember();
        self.chosen.set(choice);
    }

    /// Lets the person choose a screen or window, shows it in `video` and looks for codes. To be
    /// called in the handler of a click. Goes on while the page is hidden: what is shared is
    /// somewhere else.
    pub fn screen(
        video: &HtmlVideoElement,
        wanted: &'static str,
        on_event: impl Fn(ViewfinderEvent) + 'static,
    ) -> Self {
        let video = video.clone();
        let request = ScreenRequest::open();
        let task = Task::start(async move {
            let error = watch_screen(&video, wanted, request, &on_event).await;
            on_event(ViewfinderEvent::Failed(error));
        });
        Self { _task: task, chosen: Signal::new() }
    }
}

/// Returns only when there is an error.
async fn watch_camera(
    video: &HtmlVideoElement,
    wanted: &str,
    chosen: &Signal<CameraChoice>,
    on_event: &impl Fn(ViewfinderEvent),
) -> ViewfinderError {
    let mut search = match Search::new(wanted) {
        Ok(search) => search,
        Err(error) => return error,
    };
    let mut choice = CameraChoice::remembered();
    // A camera that fails while the page is visible is opened again, once.
    let mut has_failed = false;
    loop {
        shown().await;
        choice = chosen.take().or(choice);
        let camera = match Camera::open(video, choice.as_ref()).await {
            Ok(camera) => camera,
            Err(CameraError::Denied) => return CameraError::Denied.into(),
            // The chosen camera is in use, or broken: another one is better than none.
            Err(_) if choice.take().is_some() => continue,
            Err(error) => return error.into(),
        };
        let (width, height) = camera.size();
        on_event(ViewfinderEvent::Opened { width, height, camera: Some(camera.view().clone()) });
        let searching = first(search.frames(video, Frames::Run, on_event), camera.ended());
        let interrupted = first(hidden(), chosen.wait());
        let error = match first(searching, interrupted).await {
            First::Left(First::Left(error)) => Some(error),
            First::Left(First::Right(())) => Some(CameraError::Ended.into()),
            First::Right(First::Left(())) => None,
            First::Right(First::Right(chosen)) => {
                choice = Some(chosen);
                None
            }
        };
        drop(camera);
        match error {
            None => has_failed = false,
            // A phone that gets locked takes the camera away before the page becomes hidden.
            Some(ViewfinderError::Camera(_)) if is_hidden() => has_failed = false,
            Some(ViewfinderError::Camera(_)) if !has_failed => has_failed = true,
            Some(error) => return error,
        }
        on_event(ViewfinderEvent::Paused);
    }
}

/// Returns only when there is an error.
async fn watch_screen(
    video: &HtmlVideoElement,
    wanted: &str,
    request: Result<ScreenRequest, ScreenError>,
    on_event: &impl Fn(ViewfinderEvent),
) -> ViewfinderError {
    let mut search = match Search::new(wanted) {
        Ok(search) => search,
        Err(error) => return error,
    };
    let shared = match request {
        Ok(request) => request.shown_in(video).await,
        Err(error) => Err(error),
    };
    let screen = match shared {
        Ok(screen) => screen,
        Err(error) => return error.into(),
    };
    let (width, height) = screen.size();
    on_event(ViewfinderEvent::Opened { width, height, camera: None });
    match first(search.frames(video, Frames::MayStand, on_event), screen.ended()).await {
        First::Left(error) => error,
        First::Right(()) => ScreenError::Ended.into(),
    }
}

/// What the search for codes keeps from frame to frame.
struct Search {
    grabber: Grabber,
    scanner: CodeScanner,
}

/// How frames come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Frames {
    /// Without an end, from a camera.
    Run,
    /// When something changes, from a shared screen.
    MayStand,
}

impl Search {
    fn new(wanted: &str) -> Result<Self, ViewfinderError> {
        canvas_probe::check()?;
        Ok(Self { grabber: Grabber::new(MAX_FRAME_SIDE)?, scanner: CodeScanner::start(wanted) })
    }

    /// Scans frame after frame, one at a time, until something fails.
    async fn frames(
        &mut self,
        video: &HtmlVideoElement,
        frames: Frames,
        on_event: &impl Fn(ViewfinderEvent),
    ) -> ViewfinderError {
        let mut deaths = 0;
        loop {
            // Requested before the scan: a shared screen that stands still sends no other frame.
            let next = NextFrame::of(video);
            let frame = match within(HUNG, self.frame(video)).await {
                Some(Ok(frame)) => frame,
                Some(Err(error)) => return error.into(),
                None => return frames.missing(),
            };
            let size = (frame.width, frame.height);
            match self.scanner.scan(frame, ScanMode::Frame).await {
                Ok(scanned) => {
                    deaths = 0;
                    on_event(if scanned.codes.is_empty() {
                        ViewfinderEvent::Nothing { stats: scanned.stats, at: clock::since_opened() }
                    } else {
                        ViewfinderEvent::Codes { codes: scanned.codes, frame: size }
                    });
                }
                // A single frame may kill the scanner; the next one looks different.
                Err(ScannerError::Died) if deaths < DEATHS => deaths += 1,
                Err(error) => return error.into(),
            }
            if frames == Frames::MayStand {
                next.shown().await;
            } else if within(HUNG, next.shown()).await.is_none() {
                return frames.missing();
            }
        }
    }

    /// The frame that is shown now, or the next that has a size: while a camera turns or a window is small, one may have none.
    async fn frame(&self, video: &HtmlVideoElement) -> Result<RgbaImage, FrameError> {
        loop {
            let next = NextFrame::of(video);
            match self.grabber.video(video) {
                Err(FrameError::NoPicture) => next.shown().await,
                frame => return frame,
            }
        }
    }
}

impl Frames {
    /// Why there is no picture any more.
    fn missing(self) -> ViewfinderError {
        match self {
            Self::Run => CameraError::NoPicture.into(),
            Self::MayStand => ScreenError::NoPicture.into(),
        }
    }
}
