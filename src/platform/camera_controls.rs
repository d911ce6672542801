//! Light, zoom and focus of a camera that is on, where its track offers them (Media Capture and Streams
//! Extensions). They end with the track.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Array, Object, Promise, Reflect};
use thiserror::Error;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::MediaStreamTrack;

// Written out here because `web-sys` knows neither light nor zoom, and asked for by name because some
// browsers have no capabilities at all.
#[wasm_bindgen]
extern "C" {
    type Track;
    #[wasm_bindgen(method, catch, js_name = getCapabilities)]
    fn capabilities(this: &Track) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch, js_name = applyConstraints)]
    fn apply_constraints(this: &Track, constraints: &JsValue) -> Result<Promise, JsValue>;
}

/// The factors of zoom that are offered, as far as the camera has them. More than four shows the modules
/// of a code no better, and shakes.
const FACTORS: [f64; 3] = [1.0, 2.0, 4.0];

/// The camera did not do what was asked: it has ended, or it does not keep what it promises.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("the camera did not take it")]
pub struct Refused;

/// What the camera can do besides showing a picture.
#[derive(Debug, Clone, PartialEq)]
pub struct CameraControls {
    track: MediaStreamTrack,
    /// It has a light that can be on all the time.
    pub has_light: bool,
    /// The factors to zoom by, from the widest on; empty when there are not two of them.
    pub zooms: Rc<[f64]>,
    has_continuous_focus: bool,
    set: Rc<Cell<TrackSettings>>,
}

/// What it is set to. A track forgets what it is not told again, so it is always told all of it.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
struct TrackSettings {
    /// As it is until somebody switches it.
    light: Option<bool>,
    /// As it is until somebody asks for another.
    zoom: Option<f64>,
}

impl CameraControls {
    /// What `track` offers, and asks it to focus by itself all the time.
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
                // Refused, it focuses as it always does.
                let _ = JsFuture::from(applied).await;
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
    /// [`Refused`]; then it is as it was.
    pub async fn set_light(&self, light: bool) -> Result<(), Refused> {
        self.change(TrackSettings { light: Some(light), ..self.set.get() }).await
    }

    /// The factor that the picture was last zoomed by; at first that of a picture as the camera sees it.
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
    /// [`Refused`]; then it is as it was.
    pub async fn set_zoom(&self, factor: f64) -> Result<(), Refused> {
        self.change(TrackSettings { zoom: Some(factor), ..self.set.get() }).await
    }

    async fn change(&self, settings: TrackSettings) -> Result<(), Refused> {
        let before = self.set.replace(settings);
        let applied = match self.apply() {
            Ok(applied) => JsFuture::from(applied).await.is_ok(),
            Err(_) => false,
        };
        if !applied {
            self.set.set(before);
        }
        applied.then_some(()).ok_or(Refused)
    }

    /// Tells the track all it is set to, in one set: of several, Chromium takes the first only.
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

/// The factors that lie in the range of a track; none of one choice.
fn zooms(range: &JsValue) -> Vec<f64> {
    let end = |name: &str| Reflect::get(range, &name.into()).ok().and_then(|end| end.as_f64());
    let (Some(least), Some(most)) = (end("min"), end("max")) else { return Vec::new() };
    let within = |factor: &f64| (least..=most).contains(factor);
    let factors: Vec<f64> = FACTORS.into_iter().filter(within).collect();
    if factors.len() > 1 { factors } else { Vec::new() }
}
