//! Drawing a QR code on a canvas of the page, crisp at every size and zoom.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use js_sys::Reflect;
use thiserror::Error;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{CanvasRenderingContext2d, Element, HtmlCanvasElement, ResizeObserver, Window};

pub use crate::platform::screen_picture::picture_of_screen;
use crate::platform::{listener::Listener, number};
use qr_kit::{Layout, Matrix, dark_runs};

/// Why no code was drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum CanvasError {
    /// The browser gives no 2D canvas: out of memory, or forbidden by a setting.
    #[error("this browser cannot draw")]
    NoCanvas,
    /// The text has no QR code: it is too long for the largest one.
    #[error("the text does not fit a QR code")]
    NoCode,
    /// The browser does not let the page read the canvas.
    #[error("the drawing cannot be taken as a picture")]
    Unreadable,
}

/// A code on a canvas: pure black on pure white, with its border of 4 modules, each module a square
/// of whole device pixels. The width of the canvas's parent decides the size, so that width must not
/// depend on the canvas. Redrawn when that width or the device pixel ratio changes; gone from the
/// canvas and from memory when dropped.
#[must_use = "the code is wiped as soon as this is dropped"]
pub struct QrCanvas {
    drawing: Rc<Drawing>,
    observer: Option<ResizeObserver>,
    _on_resize: Closure<dyn FnMut()>,
    _on_window_resize: Option<Listener>,
}

/// The property in which a canvas holds the number of the drawing it shows.
const OWNER: &str = "twoPhonesDrawing";

thread_local! {
    static DRAWINGS: Cell<u32> = const { Cell::new(0) };
}

struct Drawing {
    window: Window,
    canvas: HtmlCanvasElement,
    parent: Element,
    context: CanvasRenderingContext2d,
    matrix: Matrix,
    number: u32,
    drawn: Cell<Option<Layout>>,
    /// The device pixel ratio of the drawing, and the listener for a change of it.
    ratio: RefCell<Option<(f64, Listener)>>,
    redraw: RefCell<Option<Timeout>>,
}

impl QrCanvas {
    /// Draws `matrix` on `canvas`, which must be in the page, and keeps it crisp. A parent without
    /// a width (not laid out yet) is drawn in as soon as it has one.
    ///
    /// # Errors
    /// [`CanvasError::NoCanvas`].
    pub fn draw(canvas: &HtmlCanvasElement, matrix: Matrix) -> Result<Self, CanvasError> {
        let drawing = Rc::new(Drawing {
            window: web_sys::window().ok_or(CanvasError::NoCanvas)?,
            canvas: canvas.clone(),
            parent: canvas.parent_element().ok_or(CanvasError::NoCanvas)?,
            context: context_of(canvas)?,
            matrix,
            number: DRAWINGS.replace(DRAWINGS.get().wrapping_add(1)),
            drawn: Cell::new(None),
            ratio: RefCell::new(None),
            redraw: RefCell::new(None),
        });
        // A canvas takes properties like any object.
        let _ = Reflect::set(canvas, &OWNER.into(), &drawing.number.into());
        wipe(canvas);
        drawing.update();

        let resized = Rc::clone(&drawing);
        let on_resize = Closure::<dyn FnMut()>::new(move || resized.schedule());
        let observer = ResizeObserver::new(on_resize.as_ref().unchecked_ref()).ok();
        let on_window_resize = if let Some(observer) = &observer {
            observer.observe(&drawing.parent);
            None
        } else {
            let resized = Rc::clone(&drawing);
            Some(Listener::new(&drawing.window, "resize", move |_| resized.schedule()))
        };
        Ok(Self { drawing, observer, _on_resize: on_resize, _on_window_resize: on_window_resize })
    }
}

impl Drop for QrCanvas {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
        // Listener and timeout own the drawing, which owns them: this breaks the cycle.
        self.drawing.ratio.replace(None);
        self.drawing.redraw.replace(None);
        // The next code may already be on the same canvas.
        let owner = Reflect::get(&self.drawing.canvas, &OWNER.into()).ok();
        if owner.and_then(|owner| owner.as_f64()) == Some(f64::from(self.drawing.number)) {
            wipe(&self.drawing.canvas);
        }
    }
}

impl Drawing {
    /// Draws a little later: resizing the canvas inside the observer's own callback would set the
    /// observer off again.
    fn schedule(self: &Rc<Self>) {
        let drawing = Rc::clone(self);
        self.redraw.replace(Some(Timeout::new(0, move || drawing.update())));
    }

    fn update(self: &Rc<Self>) {
        let ratio = self.window.device_pixel_ratio();
        self.watch_ratio(ratio);
        let Some(layout) = Layout::fit(self.matrix.size(), self.space(), ratio) else { return };
        if self.drawn.replace(Some(layout)) == Some(layout) {
            return;
        }
        self.canvas.set_width(layout.side);
        self.canvas.set_height(layout.side);
        let side = format!("{}px", number::text(layout.css_side));
        let style = self.canvas.style();
        for (property, value) in
            [("width", side.as_str()), ("height", &side), ("image-rendering", "pixelated")]
        {
            // Set through the CSSOM, because the page's Content Security Policy forbids style attributes.
            let _ = style.set_property(property, value);
        }
        paint(&self.context, &self.matrix, layout, (0.0, 0.0));
    }

    /// The inner width of the parent in CSS pixels.
    fn space(&self) -> f64 {
        let padding = |side: &str| {
            let style = self.window.get_computed_style(&self.parent).ok().flatten()?;
            let value = style.get_property_value(side).ok()?;
            number::parse(value.strip_suffix("px")?)
        };
        f64::from(self.parent.client_width())
            - padding("padding-left").unwrap_or(0.0)
            - padding("padding-right").unwrap_or(0.0)
    }

    /// A media query holds for one ratio only, so it is made anew for each.
    fn watch_ratio(self: &Rc<Self>, ratio: f64) {
        #[expect(
            clippy::float_cmp,
            reason = "the browser reports the same number until it changes"
        )]
        let watched = self.ratio.borrow().as_ref().is_some_and(|(watched, _)| *watched == ratio);
        if watched {
            return;
        }
        let query = format!("(resolution: {}dppx)", number::text(ratio));
        let query = self.window.match_media(&query).ok().flatten();
        let drawing = Rc::clone(self);
        let listener = query
            .map(|query| (ratio, Listener::new(&query, "change", move |_| drawing.schedule())));
        self.ratio.replace(listener);
    }
}

/// Fills a square at `corner` with white and the code on it.
pub(super) fn paint(
    context: &CanvasRenderingContext2d,
    matrix: &Matrix,
    layout: Layout,
    corner: (f64, f64),
) {
    let side = f64::from(layout.side);
    context.set_fill_style_str("#fff");
    context.fill_rect(corner.0, corner.1, side, side);
    context.set_fill_style_str("#000");
    for run in dark_runs(matrix, layout) {
        context.fill_rect(
            corner.0 + f64::from(run.x),
            corner.1 + f64::from(run.y),
            f64::from(run.width),
            f64::from(run.height),
        );
    }
}

pub(super) fn context_of(
    canvas: &HtmlCanvasElement,
) -> Result<CanvasRenderingContext2d, CanvasError> {
    let context = canvas.get_context("2d").ok().flatten().ok_or(CanvasError::NoCanvas)?;
    context.dyn_into().map_err(|_| CanvasError::NoCanvas)
}

/// Sets the size to zero, so that the canvas holds no pixels.
fn wipe(canvas: &HtmlCanvasElement) {
    canvas.set_width(0);
    canvas.set_height(0);
}
