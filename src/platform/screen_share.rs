//! A shared screen or window (`getDisplayMedia`). Dropping it ends the sharing.

use thiserror::Error;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DisplayMediaStreamConstraints, HtmlVideoElement, MediaDevices};

use crate::platform::js_error;
use crate::platform::media_devices::{forbidden_by_embedder, media_devices};
use crate::platform::stream::{PendingStream, Stream};

/// Why there is no picture of a screen.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ScreenError {
    /// The page is not a secure context (plain http).
    #[error("a page may see the screen over https only")]
    InsecurePage,
    /// The browser cannot share a screen with a page, like all browsers on phones.
    #[error("this browser cannot share the screen")]
    Unsupported,
    /// The embedding page does not delegate the right.
    #[error("the page around this one does not allow sharing the screen")]
    BlockedByPage,
    /// The person closed the picker, or the system does not let the browser record.
    #[error("nothing was chosen to share")]
    Refused,
    /// What was chosen could not be recorded.
    #[error("the screen could not be shared")]
    Busy,
    /// Shared, but no picture within 10 seconds.
    #[error("the shared screen shows no picture")]
    NoPicture,
    /// The person stopped sharing, or the window was closed.
    #[error("the screen is no longer shared")]
    Ended,
    /// Any other exception, with its name and message.
    #[error("sharing the screen failed: {0}")]
    Other(String),
}

/// An open picker of screens and windows.
pub struct ScreenRequest(PendingStream);

/// A shared screen, shown in a video element. Dropping it ends the sharing.
pub struct SharedScreen {
    stream: Stream,
    size: (u32, u32),
}

/// Whether this browser can share a screen at all.
pub fn is_supported() -> bool {
    media_devices().is_some_and(|devices| js_has(&devices, "getDisplayMedia"))
}

impl ScreenRequest {
    /// Opens the browser's picker. Must be called in the handler of a click, before anything is awaited:
    /// later the browser refuses.
    ///
    /// # Errors
    /// [`ScreenError::InsecurePage`], [`ScreenError::Unsupported`], [`ScreenError::BlockedByPage`],
    /// or what the browser threw.
    pub fn open() -> Result<Self, ScreenError> {
        let devices = usable_devices()?;
        let constraints = DisplayMediaStreamConstraints::new();
        constraints.set_audio_bool(false);
        constraints.set_video_bool(true);
        devices
            .get_display_media_with_constraints(&constraints)
            .map(|promise| Self(PendingStream::new(promise)))
            .map_err(|thrown| screen_error(&thrown))
    }

    /// Waits for the person's choice and shows it in `video`.
    ///
    /// # Errors
    /// A [`ScreenError`] for each cause that calls for another action.
    pub async fn shown_in(self, video: &HtmlVideoElement) -> Result<SharedScreen, ScreenError> {
        let mut stream = self.0.granted().await.map_err(|thrown| screen_error(&thrown))?;
        let size = stream.play_in(video).await.ok_or(ScreenError::NoPicture)?;
        Ok(SharedScreen { stream, size })
    }
}

impl SharedScreen {
    /// Width and height of the picture in pixels when it opened.
    pub fn size(&self) -> (u32, u32) {
        self.size
    }

    /// Waits until the sharing ends by itself.
    pub async fn ended(&self) {
        self.stream.ended().await;
    }
}

/// Whether [`ScreenRequest::open`] would ask the person.
///
/// # Errors
/// [`ScreenError::InsecurePage`], [`ScreenError::Unsupported`], [`ScreenError::BlockedByPage`].
pub fn check() -> Result<(), ScreenError> {
    usable_devices().map(|_| ())
}

fn usable_devices() -> Result<MediaDevices, ScreenError> {
    let devices = media_devices().ok_or(ScreenError::InsecurePage)?;
    if !js_has(&devices, "getDisplayMedia") {
        return Err(ScreenError::Unsupported);
    }
    if forbidden_by_embedder("display-capture") {
        return Err(ScreenError::BlockedByPage);
    }
    Ok(devices)
}

fn js_has(object: &impl AsRef<JsValue>, name: &str) -> bool {
    js_sys::Reflect::get(object.as_ref(), &name.into())
        .is_ok_and(|member| member.is_instance_of::<js_sys::Function>())
}

fn screen_error(thrown: &JsValue) -> ScreenError {
    match js_error::name(thrown).as_str() {
        "NotAllowedError" => ScreenError::Refused,
        "SecurityError" => ScreenError::BlockedByPage,
        "NotReadableError" | "AbortError" | "NotFoundError" => ScreenError::Busy,
        "NotSupportedError" => ScreenError::Unsupported,
        _ => ScreenError::Other(js_error::describe(thrown)),
    }
}
