//! The camera (`getUserMedia`), off as soon as it is dropped.

use js_sys::{Object, Reflect};
use thiserror::Error;
use wasm_bindgen::JsValue;
use web_sys::{HtmlVideoElement, MediaDevices, MediaStreamConstraints};

use crate::platform::js_error;
use crate::platform::media_devices::{forbidden_by_embedder, media_devices};
use crate::platform::page::is_secure_context;
use crate::platform::stream::{PendingStream, Stream};

/// Which camera of a phone is asked for first. A device without it opens another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Facing {
    /// The one that looks away from the person, for scanning.
    #[default]
    Back,
    /// The one beside the screen.
    Front,
}

/// Why there is no picture from the camera.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum CameraError {
    /// The page is not a secure context (plain http on another device).
    #[error("a page may use the camera over https only")]
    InsecurePage,
    /// The browser has no cameras for pages at all, as inside some other apps.
    #[error("this browser has no camera for pages")]
    Unsupported,
    /// The person, or a setting of the browser or system, said no (`NotAllowedError`).
    #[error("the camera was not allowed")]
    Denied,
    /// The page that embeds this one does not hand the camera on (an iframe without
    /// `allow="camera"`, or a sandbox).
    #[error("the page around this one does not allow the camera")]
    BlockedByPage,
    /// The device has no camera (`NotFoundError`).
    #[error("there is no camera")]
    NoCamera,
    /// Another program has it, or it failed to start (`NotReadableError`, `AbortError`).
    #[error("the camera is busy")]
    Busy,
    /// Allowed, but no picture within 10 seconds: covered by a switch, or hung.
    #[error("the camera shows no picture")]
    NoPicture,
    /// The picture ended by itself: unplugged, taken away, permission withdrawn.
    #[error("the camera was switched off")]
    Ended,
    /// What nobody foresaw, in the browser's words.
    #[error("the camera failed: {0}")]
    Other(String),
}

/// A camera that is on and shown in a video element. Dropping it switches it off.
pub struct Camera {
    stream: Stream,
    size: (u32, u32),
}

impl Camera {
    /// Asks for the camera and shows its picture, muted and in the page, in `video`. The future may
    /// be dropped at any time: a camera that is granted afterwards is switched off at once.
    ///
    /// # Errors
    /// A [`CameraError`] for each cause that calls for another action.
    pub async fn open(video: &HtmlVideoElement, facing: Facing) -> Result<Self, CameraError> {
        let devices = usable_devices()?;
        let wanted = ask(&devices, &constraints(facing))?.granted().await;
        let granted = match wanted {
            // No camera like that: any camera is better than none.
            Err(thrown) if js_error::name(&thrown) == "OverconstrainedError" => {
                ask(&devices, &JsValue::TRUE)?.granted().await
            }
            other => other,
        };
        let mut stream = granted.map_err(|thrown| camera_error(&thrown))?;
        let size = stream.play_in(video).await.ok_or(CameraError::NoPicture)?;
        Ok(Self { stream, size })
    }

    /// Width and height of the picture in pixels when it opened.
    pub fn size(&self) -> (u32, u32) {
        self.size
    }

    /// Waits until the camera goes by itself. Then its video stands still.
    pub async fn ended(&self) {
        self.stream.ended().await;
    }
}

/// Why this page gets no camera, whatever the person says: known without asking.
pub fn unavailable() -> Option<CameraError> {
    usable_devices().err()
}

fn usable_devices() -> Result<MediaDevices, CameraError> {
    let devices = media_devices().ok_or_else(|| {
        if is_secure_context() { CameraError::Unsupported } else { CameraError::InsecurePage }
    })?;
    // Asked before the browser is: its refusal would look like the person's.
    if forbidden_by_embedder("camera") { Err(CameraError::BlockedByPage) } else { Ok(devices) }
}

fn ask(devices: &MediaDevices, video: &JsValue) -> Result<PendingStream, CameraError> {
    let constraints = MediaStreamConstraints::new();
    constraints.set_audio_bool(false);
    constraints.set_video(video);
    devices
        .get_user_media_with_constraints(&constraints)
        .map(PendingStream::new)
        .map_err(|thrown| camera_error(&thrown))
}

/// 1280 × 720 shows a code on a phone held at arm's length with enough pixels a module; all of it
/// is `ideal`, so that no device is left without a picture.
fn constraints(facing: Facing) -> JsValue {
    let facing = match facing {
        Facing::Back => "environment",
        Facing::Front => "user",
    };
    let video = Object::new();
    for (name, value) in [
        ("facingMode", JsValue::from(facing)),
        ("width", JsValue::from(1280)),
        ("height", JsValue::from(720)),
    ] {
        let ideal = Object::new();
        // Setting a property of a plain object of our own cannot fail.
        let _ = Reflect::set(&ideal, &"ideal".into(), &value);
        let _ = Reflect::set(&video, &name.into(), &ideal);
    }
    video.into()
}

fn camera_error(thrown: &JsValue) -> CameraError {
    match js_error::name(thrown).as_str() {
        "NotAllowedError" => CameraError::Denied,
        "SecurityError" => CameraError::BlockedByPage,
        "NotFoundError" | "OverconstrainedError" => CameraError::NoCamera,
        "NotReadableError" | "AbortError" => CameraError::Busy,
        _ => CameraError::Other(js_error::describe(thrown)),
    }
}
