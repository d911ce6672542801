//! The camera (`getUserMedia`), off as soon as it is dropped.

use js_sys::{Object, Reflect};
use thiserror::Error;
use wasm_bindgen::JsValue;
use web_sys::{HtmlVideoElement, MediaDevices, MediaStreamConstraints, MediaStreamTrack};

use crate::platform::camera_choice::CameraChoice;
use crate::platform::camera_controls::CameraControls;
use crate::platform::camera_devices::{self, CameraDevice};
use crate::platform::js_error;
use crate::platform::media_devices::{forbidden_by_embedder, media_devices};
use crate::platform::media_query;
use crate::platform::page::is_secure_context;
use crate::platform::stream::{PendingStream, Stream};

/// Which way a camera of a phone looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Facing {
    /// Away from the person: for scanning.
    Back,
    /// At the person, beside the screen.
    Front,
}

impl Facing {
    /// Its value of `facingMode`.
    pub(super) const fn mode(self) -> &'static str {
        match self {
            Self::Back => "environment",
            Self::Front => "user",
        }
    }

    /// The direction with this `facingMode`.
    pub(super) fn of_mode(mode: &str) -> Option<Self> {
        [Self::Back, Self::Front].into_iter().find(|facing| facing.mode() == mode)
    }
}

/// Why there is no picture from the camera.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum CameraError {
    /// The page is not a secure context (plain http on another device).
    #[error("a page may use the camera over https only")]
    InsecurePage,
    /// The browser gives no page a camera, as inside some other apps.
    #[error("this browser has no camera for pages")]
    Unsupported,
    /// The person, or a setting of the browser or system, said no (`NotAllowedError`).
    #[error("the camera was not allowed")]
    Denied,
    /// The embedding page does not delegate the camera (an iframe without `allow="camera"`, or a sandbox).
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
    /// The track ended by itself: the camera was unplugged or taken away, or the permission was withdrawn.
    #[error("the camera was switched off")]
    Ended,
    /// Any other exception, with its name and message.
    #[error("the camera failed: {0}")]
    Other(String),
}

/// What is known of a camera that is on.
#[derive(Debug, Clone, PartialEq)]
pub struct CameraView {
    /// Whether its picture is shown as in a mirror.
    pub mirrored: bool,
    /// All cameras of the device.
    pub cameras: Vec<CameraDevice>,
    /// The ID of the one that is on; empty where the browser does not tell.
    pub id: String,
    /// Its light and zoom.
    pub controls: CameraControls,
}

/// A camera that is on and shown in a video element. Dropping it switches it off.
pub struct Camera {
    stream: Stream,
    size: (u32, u32),
    view: CameraView,
}

impl Camera {
    /// Asks for the chosen camera, or else for the main one on the back, and shows its picture in `video`
    /// (muted, inline). The future may be dropped at any time: a camera that is granted afterwards is
    /// switched off at once.
    ///
    /// # Errors
    /// A [`CameraError`] for each cause that calls for another action. A chosen camera that is gone is no
    /// error: another one takes its place, if there is any.
    pub async fn open(
        video: &HtmlVideoElement,
        choice: Option<&CameraChoice>,
    ) -> Result<Self, CameraError> {
        let devices = usable_devices()?;
        let (mut stream, mut track) = granted(&devices, choice).await?;
        // Browsers tell the labels of the cameras only after one of them was granted.
        let cameras = camera_devices::all().await.unwrap_or_default();
        if choice.is_none()
            && let Some(main) = camera_devices::main_on_back(&cameras)
            && facing(&track) == Some(Facing::Back)
            && id(&track) != main.id
        {
            // A phone opens one camera at a time.
            drop(stream);
            let main = CameraChoice { id: main.id.clone(), facing: Some(Facing::Back) };
            (stream, track) = granted(&devices, Some(&main)).await?;
        }
        let size = stream.play_in(video).await.ok_or(CameraError::NoPicture)?;
        let view = CameraView {
            mirrored: is_mirrored(&track, &cameras),
            cameras,
            id: id(&track),
            controls: CameraControls::of(track),
        };
        Ok(Self { stream, size, view })
    }

    /// Width and height of the picture in pixels when it opened.
    pub fn size(&self) -> (u32, u32) {
        self.size
    }

    /// What is known of the camera.
    pub fn view(&self) -> &CameraView {
        &self.view
    }

    /// Waits until the camera's track ends by itself. The video then stands still.
    pub async fn ended(&self) {
        self.stream.ended().await;
    }
}

impl CameraView {
    /// The choice of the camera with this ID.
    pub fn choice(&self, id: &str) -> CameraChoice {
        let camera = self.cameras.iter().find(|camera| camera.id == id);
        let facing = camera.and_then(|camera| facing_by_label(&camera.label));
        CameraChoice { id: id.to_owned(), facing }
    }
}

/// Why this page cannot get a camera at all, found out without asking the person.
pub fn unavailable() -> Option<CameraError> {
    usable_devices().err()
}

fn usable_devices() -> Result<MediaDevices, CameraError> {
    let devices = media_devices().ok_or_else(|| {
        if is_secure_context() { CameraError::Unsupported } else { CameraError::InsecurePage }
    })?;
    // The policy is checked first, because a refusal by the policy looks like one by the person.
    if forbidden_by_embedder("camera") { Err(CameraError::BlockedByPage) } else { Ok(devices) }
}

/// The stream for the first constraints that can be met.
async fn granted(
    devices: &MediaDevices,
    choice: Option<&CameraChoice>,
) -> Result<(Stream, MediaStreamTrack), CameraError> {
    let mut refusal = CameraError::NoCamera;
    for wish in wishes(choice) {
        match ask(devices, &wish)?.granted().await {
            Ok(stream) => match stream.video_track() {
                Some(track) => return Ok((stream, track)),
                None => return Err(CameraError::NoPicture),
            },
            Err(thrown) => refusal = camera_error(&thrown),
        }
        // No camera meets these constraints: any camera is better than none.
        if refusal != CameraError::NoCamera {
            break;
        }
    }
    Err(refusal)
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

/// The constraints to try, in this order.
fn wishes(choice: Option<&CameraChoice>) -> Vec<JsValue> {
    let chosen = choice.map(|choice| wish("deviceId", "exact", &choice.id));
    let facing = choice.and_then(|choice| choice.facing).unwrap_or(Facing::Back);
    chosen.into_iter().chain([wish("facingMode", "ideal", facing.mode()), JsValue::TRUE]).collect()
}

/// 1280 × 720 shows a code on a phone held at arm's length with enough pixels a module; it is `ideal`,
/// so that no device is left without a picture.
fn wish(what: &str, how: &str, value: &str) -> JsValue {
    let video = Object::new();
    for (name, how, value) in [
        (what, how, JsValue::from(value)),
        ("width", "ideal", JsValue::from(1280)),
        ("height", "ideal", JsValue::from(720)),
    ] {
        let wanted = Object::new();
        // Setting a property of a plain object of our own cannot fail.
        let _ = Reflect::set(&wanted, &how.into(), &value);
        let _ = Reflect::set(&video, &name.into(), &wanted);
    }
    video.into()
}

fn id(track: &MediaStreamTrack) -> String {
    track.get_settings().get_device_id().unwrap_or_default()
}

fn facing(track: &MediaStreamTrack) -> Option<Facing> {
    track.get_settings().get_facing_mode().as_deref().and_then(Facing::of_mode)
}

/// The direction by the label that phones give their cameras in English. A label in another language tells
/// nothing.
fn facing_by_label(label: &str) -> Option<Facing> {
    let label = label.to_ascii_lowercase();
    let says = |words: [&str; 2]| words.iter().any(|word| label.contains(word));
    if says(["back", "rear"]) {
        Some(Facing::Back)
    } else if says(["front", "user"]) {
        Some(Facing::Front)
    } else {
        None
    }
}

/// Whether to mirror the picture. People expect a mirror image from a camera that faces them: a phone's front
/// camera, or a computer's, which has no `facingMode`. A camera that faces away is shown as it is.
fn is_mirrored(track: &MediaStreamTrack, cameras: &[CameraDevice]) -> bool {
    let id = id(track);
    let label = || cameras.iter().find(|camera| camera.id == id).map(|camera| &camera.label);
    match facing(track).or_else(|| facing_by_label(label()?)) {
        Some(facing) => facing == Facing::Front,
        None => !media_query::matches("(pointer: coarse)"),
    }
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
