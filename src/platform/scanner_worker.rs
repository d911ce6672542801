//! The worker's side of the scanner: frames come in, what their codes say goes out.

use js_sys::{Array, ArrayBuffer, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

use qr_kit::{
    FrameStats, LumaView, Scanner,
    luma::rgba_to_luma,
    protocol::{Code, Request, Response, ScanMode},
};

/// Tells the page that the worker is ready, and answers frames until the page terminates it.
pub fn serve() {
    // Outside a worker there is no page to answer.
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    let page = scope.clone();
    let mut reader = FrameReader::default();
    let on_message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        // A message of another build gets no answer; the page then runs into its timeout.
        if let Some(answer) = reader.answer(&event.data()) {
            send(&page, &answer);
        }
    });
    // Owned by the scope from here on, which lives as long as the worker.
    scope.set_onmessage(Some(on_message.into_js_value().unchecked_ref()));
    send(&scope, &Response::Ready);
}

/// Reads frames. Its buffers, and what the scanner knows of the video, are kept from frame to frame.
#[derive(Default)]
struct FrameReader {
    scanner: Scanner,
    rgba: Vec<u8>,
    luma: Vec<u8>,
}

impl FrameReader {
    fn answer(&mut self, message: &JsValue) -> Option<Response> {
        let parts = message.dyn_ref::<Array>()?;
        let bytes = |part| Some(Uint8Array::new(parts.get(part).dyn_ref::<ArrayBuffer>()?));
        let Request { number, width, height, mode, wanted } =
            Request::from_bytes(&bytes(0)?.to_vec()).ok()?;
        let pixels = bytes(1)?;
        self.rgba.resize(pixels.length() as usize, 0);
        pixels.copy_to(&mut self.rgba);
        rgba_to_luma(&self.rgba, &mut self.luma);
        // An image that is too small for a code has no view.
        let gray = LumaView::new(width as usize, height as usize, &self.luma);
        let found = gray.map(|gray| match mode {
            ScanMode::Frame => self.scanner.scan_frame(gray, &wanted),
            ScanMode::Picture => self.scanner.scan(gray, &wanted),
        });
        let codes = found.into_iter().flatten().map(Code::from).collect();
        let stats = gray.map_or_else(FrameStats::default, |gray| self.scanner.stats(gray));
        Some(Response::Scanned { number, codes, stats })
    }
}

fn send(page: &DedicatedWorkerGlobalScope, answer: &Response) {
    let buffer: JsValue = Uint8Array::from(answer.to_bytes().as_slice()).buffer().into();
    // Fails only for what cannot be cloned; bytes can.
    let _ = page.post_message_with_transfer(&buffer, &Array::of1(&buffer));
}
