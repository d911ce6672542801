//! The worker's side of the scanner: frames come in, what their codes say goes out.

use js_sys::{Array, ArrayBuffer, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

use crate::qr::protocol::{Answer, Request};
use crate::qr::read::read;

/// Listens for frames until the page ends the worker, and says that it does.
pub fn serve() {
    // Started anywhere else than in a worker there is nobody to talk to.
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    let page = scope.clone();
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let Ok(buffer) = event.data().dyn_into::<ArrayBuffer>() else { return };
        // A message of another build gets no answer; the page's patience ends by itself.
        let Ok(request) = Request::from_bytes(&Uint8Array::new(&buffer).to_vec()) else { return };
        let payloads = read(&request.frame);
        send(&page, &Answer::Found { number: request.number, payloads });
    });
    // Owned by the scope from here on, which lives as long as the worker.
    scope.set_onmessage(Some(on_message.into_js_value().unchecked_ref()));
    send(&scope, &Answer::Ready);
}

fn send(page: &DedicatedWorkerGlobalScope, answer: &Answer) {
    let buffer: JsValue = Uint8Array::from(answer.to_bytes().as_slice()).buffer().into();
    // Fails only for what cannot be cloned; bytes can.
    let _ = page.post_message_with_transfer(&buffer, &Array::of1(&buffer));
}
