//! Light, zoom and focus of a camera that is on, where its track offers them (Media Capture and Streams
//! Extensions). They end with the track.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Array, Object, Promise, Reflect};
use thiserror::Error;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::MediaStreamTrack;

use super::promise;

// Declared here because `web-sys` knows neither `torch` nor `zoom`, and with `catch` because some browsers
// have no `getCapabilities`.
#[wasm_bindgen]
extern "C" {
    type Track;
    #[wasm_bindgen(method, catch, js_name = getCapabilities)]
    fn capabilities(this: &Track) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch, js_name = applyConstraints)]
    fn apply_constraints(this: &Track, constraints: &JsValue) -> Result<Promise, JsValue>;
}

/// The zoom factors that are offered, as far as the camera has them. More than 4 shows the modules of a code
/// no better, and magnifies the shaking.
const FACTORS: [f64; 3] = [1.0, 2.0, 4.0];

/// The camera did not apply a constraint: it has ended, or it lacks a capability that it announced.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("the camera did not take it")]
pub struct Refused;

/// What the camera can do besides showing a picture.
#[derive(Debug, Clone, PartialEq)]
pub struct CameraControls {
    track: MediaStreamTrack,
    /// Whether its light can stay on (`torch`).
    pub has_light: bool,
    /// The zoom factors, the smallest first; empty when there are fewer than two.
    pub zooms: Rc<[f64]>,
    has_continuous_focus: bool,
    set: Rc<Cell<TrackSettings>>,
}

/// The constraints in force. A track drops the constraints it is not given again, so all are sent each time.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
struct TrackSettings {
    /// The light; `None` until somebody switches it.
    light: Option<bool>,
    /// The zoom factor; `None` until somebody changes it.
    zoom: Option<f64>,
}

impl CameraControls {
    /// Reads the capabilities of `track` and turns continuous autofocus on.
    pub(super) fn of(track: MediaStreamTrack) -> Self {
        let offered = track.unchecked_ref::<Track>().capabilities().unwrap_or_default();
        let capability = |name: &str| Reflect::get(&offered, &name.into()).unwrap_or_default();
        let controls = Self {
            has_light: offers(&capability("torch"), &JsValue::TRUE),
            zooms: zooms(&capability("zoom")).into(),
            has_continuous_focus: offers(&capability("focusMode"), &"continuous".into()),
            set: Rc::default(),
            track,
        };
        if controls.has_continuous_focus
            && let Ok(applied) = controls.apply()
        {
            spawn_local(async move {
                // A track that refuses focuses as before.
                let _ = promise::settled_at_last(&applied).await;
            });
        }
        controls
    }

    /// Whether the light was asked to be on.
    pub fn light(&self) -> bool {
        self.set.get().light.unwrap_or_default()
    }

    /// Switches the light on or off.
    ///
    /// # Errors
    /// [`Refused`]; the light is then as it was.
    pub async fn set_light(&self, light: bool) -> Result<(), Refused> {
        self.change(TrackSettings { light: Some(light), ..self.set.get() }).await
    }

    /// The zoom factor set last; before that, the one in the settings of the track.
    pub fn zoom(&self) -> f64 {
        self.set.get().zoom.unwrap_or_else(|| {
            let settings = self.track.get_settings();
            let now = Reflect::get(&settings, &"zoom".into()).ok();
            now.and_then(|now| now.as_f64()).unwrap_or(1.0)
        })
    }

    /// The factor after the one in use; after the last one comes the first.
    pub fn next_zoom(&self) -> f64 {
        let now = self.zoom();
        let larger = self.zooms.iter().find(|&&factor| factor > now + 0.05);
        *larger.or(self.zooms.first()).unwrap_or(&now)
    }

    /// Zooms by one of the factors.
    ///
    /// # Errors
    /// [`Refused`]; the zoom is then as it was.
    pub async fn set_zoom(&self, factor: f64) -> Result<(), Refused> {
        self.change(TrackSettings { zoom: Some(factor), ..self.set.get() }).await
    }

    async fn change(&self, settings: TrackSettings) -> Result<(), Refused> {
        let before = self.set.replace(settings);
        let applied = match self.apply() {
            Ok(applied) => promise::settled(&applied, promise::AT_HAND_MS).await.is_ok(),
            Err(_) => false,
        };
        if !applied {
            self.set.set(before);
        }
        applied.then_some(()).ok_or(Refused)
    }

    /// Applies all constraints in one set of `advanced`: of several sets, Chromium takes only the first.
    fn apply(&self) -> Result<Promise, JsValue> {
        let settings = self.set.get();
        let wanted = Object::new();
        // Setting a property of a plain object of our own cannot fail.
        let want = |name: &str, value: JsValue| Reflect::set(&wanted, &name.into(), &value);
        if self.has_continuous_focus {
            let _ = want("focusMode", "continuous".into());
        }
        if let Some(light) = settings.light {
            let _ = want("torch", light.into());
        }
        if let Some(zoom) = settings.zoom {
            let _ = want("zoom", zoom.into());
        }
        let constraints = Object::new();
        let _ = Reflect::set(&constraints, &"advanced".into(), &Array::of1(&wanted));
        self.track.unchecked_ref::<Track>().apply_constraints(&constraints)
    }
}

/// Whether a capability is this value, or a list with it: browsers differ.
fn offers(capability: &JsValue, value: &JsValue) -> bool {
    capability == value
        || capability.dyn_ref::<Array>().is_some_and(|values| values.includes(value, 0))
}

/// The zoom factors within the track's range; empty when there is only one.
fn zooms(range: &JsValue) -> Vec<f64> {
    let end = |name: &str| Reflect::get(range, &name.into()).ok().and_then(|end| end.as_f64());
    let (Some(least), Some(most)) = (end("min"), end("max")) else { return Vec::new() };
    let within = |factor: &f64| (least..=most).contains(factor);
    let factors: Vec<f64> = FACTORS.into_iter().filter(within).collect();
    if factors.len() > 1 { factors } else { Vec::new() }
}
