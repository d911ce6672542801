//! What the tests of drawing and scanning share.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Function, JSON, Object, Promise};
use two_phones::platform::race::within;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlVideoElement, MediaStream, MediaStreamTrack, MediaStreamTrackState};

use super::stage::{Changed, OnPage, document, script, window, with_value};

/// A video in the page.
pub fn video() -> OnPage<HtmlVideoElement> {
    let video = document().create_element("video").unwrap();
    document().body().unwrap().append_child(&video).unwrap();
    OnPage(video.unchecked_into())
}

/// The tracks of a stream.
pub fn tracks(stream: &MediaStream) -> Vec<MediaStreamTrack> {
    stream.get_tracks().iter().map(JsCast::unchecked_into).collect()
}

/// Whether nothing of a stream is on any more.
pub fn is_off(stream: &MediaStream) -> bool {
    tracks(stream).iter().all(|track| track.ready_state() == MediaStreamTrackState::Ended)
}

/// Waits, screen frame by screen frame, until `condition` holds.
pub async fn until(what: &str, condition: impl Fn() -> bool) {
    let held = within(10_000, async {
        while !condition() {
            let frame = Promise::new(&mut |resolve, _| {
                window().request_animation_frame(&resolve).unwrap();
            });
            JsFuture::from(frame).await.unwrap();
        }
    });
    assert!(held.await.is_some(), "{what} did not happen");
}

/// Every timer of the page fires at once.
pub fn instant_timers() -> Changed {
    let before: Function = script("return window.setTimeout", &[]).unchecked_into();
    let at_once = script("return (callback) => args[0].call(window, callback, 0)", &[&before]);
    with_value(&window(), "setTimeout", &at_once)
}

/// A camera that says of itself what a test wants it to, and keeps what it is asked and told.
pub struct StubCamera {
    wishes: Array,
    told: Array,
    lacks: Object,
    _changed: Changed,
}

impl StubCamera {
    /// Its settings and capabilities, in JSON.
    pub fn new(settings: &str, capabilities: &str) -> Self {
        const OPEN: &str = "
            const [settings, capabilities] = [JSON.parse(args[0]), JSON.parse(args[1])];
            const [, , wishes, told, lacks] = args;
            return async ({ video }) => {
                wishes.push(video);
                const id = video.deviceId?.exact;
                if (id in lacks) throw new DOMException('gone', 'OverconstrainedError');
                const canvas = document.createElement('canvas');
                const context = canvas.getContext('2d');
                const stream = canvas.captureStream();
                const [track] = stream.getVideoTracks();
                track.getSettings = () => ({ ...settings, ...(id && { deviceId: id }) });
                track.getCapabilities = () => capabilities;
                track.applyConstraints = async (constraints) => {
                    told.push(constraints);
                    if (settings.refuses) throw new DOMException('no', 'OverconstrainedError');
                };
                const draw = () => {
                    context.fillRect(0, 0, canvas.width, canvas.height);
                    if (track.readyState === 'live') requestAnimationFrame(draw);
                };
                draw();
                return stream;
            };";
        let (wishes, told, lacks) = (Array::new(), Array::new(), Object::new());
        let open = script(OPEN, &[&settings.into(), &capabilities.into(), &wishes, &told, &lacks]);
        let devices = script("return navigator.mediaDevices", &[]);
        Self { wishes, told, lacks, _changed: with_value(&devices, "getUserMedia", &open) }
    }

    /// Asking for the camera of this ID fails.
    pub fn without(self, id: &str) -> Self {
        js_sys::Reflect::set(&self.lacks, &id.into(), &true.into()).unwrap();
        self
    }

    /// The constraints that were asked for, in JSON.
    pub fn wishes(&self) -> Vec<String> {
        texts(&self.wishes)
    }

    /// The constraints that were applied to the track, in JSON.
    pub fn told(&self) -> Vec<String> {
        texts(&self.told)
    }
}

/// The cameras of the device are these, each with an ID and a label.
pub fn cameras(cameras: &[(&str, &str)]) -> Changed {
    let cameras: Array = cameras
        .iter()
        .map(|(id, label)| JsValue::from(Array::of2(&(*id).into(), &(*label).into())))
        .collect();
    let list = script(
        "return async () => args[0].map(([deviceId, label]) => Object.create(MediaDeviceInfo.prototype, {
            kind: { value: 'videoinput' }, deviceId: { value: deviceId }, label: { value: label },
         }))",
        &[&cameras],
    );
    with_value(&script("return navigator.mediaDevices", &[]), "enumerateDevices", &list)
}

fn texts(values: &Array) -> Vec<String> {
    values.iter().map(|value| JSON::stringify(&value).unwrap().into()).collect()
}

/// A closure as a JavaScript function, owned by the page from here on.
pub fn function(callback: impl FnMut(JsValue) -> JsValue + 'static) -> JsValue {
    Closure::<dyn FnMut(JsValue) -> JsValue>::new(callback).into_js_value()
}

/// Everything a callback was told, in order.
pub struct Told<T>(Rc<RefCell<Vec<T>>>);

impl<T: 'static> Told<T> {
    /// Nothing yet.
    pub fn new() -> Self {
        Self(Rc::default())
    }

    /// The callback that fills it.
    pub fn callback(&self) -> impl Fn(T) + 'static {
        let told = Rc::clone(&self.0);
        move |value| told.borrow_mut().push(value)
    }

    /// How much it was told so far.
    pub fn count(&self) -> usize {
        self.0.borrow().len()
    }

    /// How much of it fits.
    pub fn count_of(&self, fits: impl Fn(&T) -> bool) -> usize {
        self.0.borrow().iter().filter(|value| fits(value)).count()
    }

    /// Whether something it was told fits.
    pub fn any(&self, fits: impl Fn(&T) -> bool) -> bool {
        self.0.borrow().iter().any(fits)
    }
}
