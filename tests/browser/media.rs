//! What the tests of drawing and scanning share.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Function, Promise};
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

/// Patience cut short: every timer of the page is due at once.
pub fn no_patience() -> Changed {
    let before: Function = script("return window.setTimeout", &[]).unchecked_into();
    let at_once = script("return (callback) => args[0].call(window, callback, 0)", &[&before]);
    with_value(&window(), "setTimeout", &at_once)
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

    /// Whether something it was told fits.
    pub fn any(&self, fits: impl Fn(&T) -> bool) -> bool {
        self.0.borrow().iter().any(fits)
    }
}
