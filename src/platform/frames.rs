//! Single frames of a video or picture, as pixels for the scanner.

use std::cell::Cell;

use js_sys::{ArrayBuffer, Function, Object, Reflect, Uint8Array};
use thiserror::Error;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement, HtmlMediaElement,
    HtmlVideoElement,
};

use crate::platform::signal::Signal;
use crate::platform::timer::Timer;
use qr_kit::luma::fit_within;

/// Why there is no frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum FrameError {
    /// The browser gives no 2D canvas: out of memory, or forbidden by a setting.
    #[error("this browser cannot draw")]
    NoCanvas,
    /// The video or picture has no size yet, or none at all.
    #[error("there is no picture yet")]
    NoPicture,
    /// The browser does not let the page look at the pixels.
    #[error("the picture cannot be looked at")]
    Unreadable,
    /// The browser changes the pixels that the page looks at.
    #[error("the picture is not as it looks")]
    Falsified,
}

/// An RGBA image as a canvas gives it. The pixels stay in the browser's memory, so that they are transferred
/// to the worker without a copy.
#[derive(Debug)]
pub struct RgbaImage {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// RGBA, row by row: four bytes a pixel. What is transparent in a picture is so here.
    pub rgba: ArrayBuffer,
}

impl RgbaImage {
    /// An image of these pixels.
    pub fn new(width: u32, height: u32, rgba: &[u8]) -> Self {
        Self { width, height, rgba: Uint8Array::from(rgba).buffer() }
    }
}

/// Reads frames through one canvas, which is reused.
pub struct Grabber {
    canvas: HtmlCanvasElement,
    context: CanvasRenderingContext2d,
    longest: u32,
}

impl Grabber {
    /// A grabber that scales frames down to `longest` pixels on the longer side.
    ///
    /// # Errors
    /// [`FrameError::NoCanvas`].
    pub fn new(longest: u32) -> Result<Self, FrameError> {
        let canvas: HtmlCanvasElement = web_sys::window()
            .and_then(|window| window.document())
            .and_then(|document| document.create_element("canvas").ok())
            .and_then(|element| element.dyn_into().ok())
            .ok_or(FrameError::NoCanvas)?;
        // The canvas is read back every time, so it belongs in main memory and not on the GPU.
        let options = Object::new();
        let _ = Reflect::set(&options, &"willReadFrequently".into(), &JsValue::TRUE);
        let context = canvas
            .get_context_with_context_options("2d", &options)
            .ok()
            .flatten()
            .and_then(|context| context.dyn_into().ok())
            .ok_or(FrameError::NoCanvas)?;
        Ok(Self { canvas, context, longest })
    }

    /// The frame that `video` shows now.
    ///
    /// # Errors
    /// [`FrameError::NoPicture`] where it has no size, as before the first frame, [`FrameError::Unreadable`].
    pub fn video(&self, video: &HtmlVideoElement) -> Result<RgbaImage, FrameError> {
        self.grab(video.video_width(), video.video_height(), &|context, width, height| {
            context.draw_image_with_html_video_element_and_dw_and_dh(video, 0.0, 0.0, width, height)
        })
    }

    /// A picture that has been decoded.
    ///
    /// # Errors
    /// [`FrameError::NoPicture`] when it has no size, [`FrameError::Unreadable`].
    pub fn image(&self, image: &HtmlImageElement) -> Result<RgbaImage, FrameError> {
        self.grab(image.natural_width(), image.natural_height(), &|context, width, height| {
            context.draw_image_with_html_image_element_and_dw_and_dh(image, 0.0, 0.0, width, height)
        })
    }

    /// What is drawn on `canvas` now.
    ///
    /// # Errors
    /// [`FrameError::NoPicture`] when it has no size, [`FrameError::Unreadable`].
    pub fn canvas(&self, canvas: &HtmlCanvasElement) -> Result<RgbaImage, FrameError> {
        self.grab(canvas.width(), canvas.height(), &|context, width, height| {
            context
                .draw_image_with_html_canvas_element_and_dw_and_dh(canvas, 0.0, 0.0, width, height)
        })
    }

    /// What `draw` draws on a transparent ground, in a picture of this size or smaller. One function for all that is drawn, for bytes.
    pub(super) fn grab(
        &self,
        width: u32,
        height: u32,
        draw: &dyn Fn(&CanvasRenderingContext2d, f64, f64) -> Result<(), JsValue>,
    ) -> Result<RgbaImage, FrameError> {
        if width == 0 || height == 0 {
            return Err(FrameError::NoPicture);
        }
        let (width, height) = fit_within(width, height, self.longest);
        if (self.canvas.width(), self.canvas.height()) != (width, height) {
            self.canvas.set_width(width);
            self.canvas.set_height(height);
        }
        let (w, h) = (f64::from(width), f64::from(height));
        // The frame before must not show through. On which ground a transparent picture is, the scanner tries.
        self.context.clear_rect(0.0, 0.0, w, h);
        draw(&self.context, w, h).map_err(|_| FrameError::Unreadable)?;
        let data =
            self.context.get_image_data(0.0, 0.0, w, h).map_err(|_| FrameError::Unreadable)?;
        // Not by `data()`, which copies the pixels into wasm memory.
        let pixels = Reflect::get(&data, &"data".into()).ok();
        let rgba = pixels.and_then(|pixels| Reflect::get(&pixels, &"buffer".into()).ok());
        let rgba = rgba.and_then(|buffer| buffer.dyn_into().ok());
        Ok(RgbaImage { width, height, rgba: rgba.ok_or(FrameError::Unreadable)? })
    }
}

/// Waits for the first picture of `video`: its width and height in pixels.
pub async fn first_picture(video: &HtmlVideoElement) -> (u32, u32) {
    loop {
        // Requested before the size is checked, so that no frame is missed in between.
        let next = NextFrame::of(video);
        let size = (video.video_width(), video.video_height());
        if size.0 > 0 && size.1 > 0 && video.ready_state() >= HtmlMediaElement::HAVE_CURRENT_DATA {
            return size;
        }
        next.shown().await;
    }
}

/// How long to wait for a browser that has not called back yet, in milliseconds: some never do.
const SILENCE_MS: u64 = 250;

thread_local! {
    /// Whether the browser has called back for a frame.
    static CALLS_BACK: Cell<bool> = const { Cell::new(false) };
}

/// A wait for the next frame of a video, which counts from when it is made, not from when it is
/// awaited. Dropping it cancels the wait.
pub struct NextFrame {
    shown: Signal<()>,
    cancel: Cancel,
    _callback: Closure<dyn FnMut()>,
    _late: Option<Timer>,
}

/// How a wait is cancelled.
enum Cancel {
    Video(HtmlVideoElement, JsValue),
    Animation(i32),
    Nothing,
}

impl NextFrame {
    /// The frame of `video` after the one it shows now (`requestVideoFrameCallback`), or the next animation
    /// frame where the browser has no such callback.
    pub fn of(video: &HtmlVideoElement) -> Self {
        let shown = Signal::new();
        let signal = shown.clone();
        let callback = Closure::<dyn FnMut()>::new(move || {
            CALLS_BACK.set(true);
            signal.set(());
        });
        let function: &Function = callback.as_ref().unchecked_ref();
        let cancel = if let Some(request) = method(video, "requestVideoFrameCallback") {
            request
                .call1(video, function)
                .map_or(Cancel::Nothing, |handle| Cancel::Video(video.clone(), handle))
        } else {
            web_sys::window()
                .and_then(|window| window.request_animation_frame(function).ok())
                .map_or(Cancel::Nothing, Cancel::Animation)
        };
        let late = (!CALLS_BACK.get()).then(|| {
            let signal = shown.clone();
            Timer::after(SILENCE_MS, move || signal.set(()))
        });
        Self { shown, cancel, _callback: callback, _late: late }
    }

    /// Waits for the frame. Where the browser has never called back, there may be another one after a while.
    pub async fn shown(&self) {
        self.shown.wait().await;
    }
}

impl Drop for NextFrame {
    fn drop(&mut self) {
        match &self.cancel {
            Cancel::Video(video, handle) => {
                if let Some(cancel) = method(video, "cancelVideoFrameCallback") {
                    let _ = cancel.call1(video, handle);
                }
            }
            Cancel::Animation(handle) => {
                if let Some(window) = web_sys::window() {
                    let _ = window.cancel_animation_frame(*handle);
                }
            }
            Cancel::Nothing => {}
        }
    }
}

fn method(object: &HtmlVideoElement, name: &str) -> Option<Function> {
    Reflect::get(object, &name.into()).ok()?.dyn_into().ok()
}
