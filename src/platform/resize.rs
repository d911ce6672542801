//! The size of an element, as it changes.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Element, Node, ResizeObserver};

/// The size of an element with its padding and border, in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ElementSize {
    /// From left to right.
    pub width: f64,
    /// From top to bottom.
    pub height: f64,
}

impl ElementSize {
    /// The size of an element now.
    pub fn of(element: &Element) -> Self {
        let area = element.get_bounding_client_rect();
        Self { width: area.width(), height: area.height() }
    }
}

/// Watches an element's size until it is dropped.
#[derive(Debug)]
#[must_use = "the size is no longer watched as soon as this is dropped"]
pub struct SizeWatch {
    observer: Option<ResizeObserver>,
    _callback: Closure<dyn Fn()>,
}

impl SizeWatch {
    /// Calls `on_size` with the size of `node` now (before this returns) and whenever it changes. A node that
    /// is no element has no size. Without `ResizeObserver` the first call is the only one.
    pub fn new(node: &Node, on_size: impl Fn(ElementSize) + 'static) -> Self {
        let element = node.dyn_ref::<Element>().cloned();
        let report = move || {
            if let Some(element) = &element {
                on_size(ElementSize::of(element));
            }
        };
        report();
        let callback = Closure::<dyn Fn()>::new(report);
        // Throws where the class is missing.
        let observer = ResizeObserver::new(callback.as_ref().unchecked_ref()).ok();
        if let (Some(observer), Some(element)) = (&observer, node.dyn_ref::<Element>()) {
            observer.observe(element);
        }
        Self { observer, _callback: callback }
    }
}

impl Drop for SizeWatch {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}
