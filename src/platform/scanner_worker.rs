//! The scanner's own side: frames come in, what their codes say goes out. `static/scanner_loader.js` calls it, in a worker or
//! in a page that has none.

use js_sys::{Array, ArrayBuffer, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

use qr_kit::{Responder, protocol::Request};

/// A function that gets a message of the page, a request and the pixels of a frame, and returns the bytes of the response, or
/// `undefined` as long as there is more to do; called with `undefined`, it carries on. Its buffers, and what it knows of the
/// video, are kept from frame to frame.
pub fn responder() -> JsValue {
    let mut responder = Responder::default();
    let respond = move |message: JsValue| {
        // What is no message, or one of another build, gets the response without bytes; the page then runs into its timeout.
        start(&mut responder, &message);
        responder.advance().map_or(JsValue::UNDEFINED, |response| {
            Uint8Array::from(response.to_bytes().as_slice()).buffer().into()
        })
    };
    Closure::<dyn FnMut(JsValue) -> JsValue>::new(respond).into_js_value()
}

/// Takes the request and the pixels of a message.
fn start(responder: &mut Responder, message: &JsValue) -> Option<()> {
    let parts = message.dyn_ref::<Array>()?;
    let bytes = |part| Some(Uint8Array::new(parts.get(part).dyn_ref::<ArrayBuffer>()?));
    let request = Request::from_bytes(&bytes(0)?.to_vec()).ok()?;
    let pixels = bytes(1)?;
    let rgba = responder.start(request);
    rgba.resize(pixels.length() as usize, 0);
    pixels.copy_to(rgba);
    Some(())
}
