//! The stage for a test: waiting without a clock, and a browser that lacks something.

use std::cell::RefCell;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;

use js_sys::{Array, Function, Promise};
use two_phones::platform::{random, timer::Timer};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, HtmlElement, HtmlIFrameElement, Window};

pub fn window() -> Window {
    web_sys::window().unwrap()
}

pub fn document() -> Document {
    window().document().unwrap()
}

/// A name that no other test, and no earlier run, has used.
pub fn unique(name: &str) -> String {
    let seed = random::seed().unwrap();
    format!("{name}-{:x}", u128::from_le_bytes(seed[..16].try_into().unwrap()))
}

/// Runs the futures at the same time and waits for all.
pub async fn all<T>(futures: impl IntoIterator<Item = impl Future<Output = T>>) -> Vec<T> {
    let mut running: Vec<Pin<Box<_>>> = futures.into_iter().map(Box::pin).collect();
    let mut done: Vec<Option<T>> = running.iter().map(|_| None).collect();
    poll_fn(|context| {
        for (future, done) in running.iter_mut().zip(&mut done) {
            if done.is_none()
                && let Poll::Ready(value) = future.as_mut().poll(context)
            {
                *done = Some(value);
            }
        }
        if done.iter().all(Option::is_some) { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
    done.into_iter().map(Option::unwrap).collect()
}

/// Starts a future and drops it at its first wait.
pub async fn begin_and_drop(future: impl Future) {
    let mut future = Box::pin(future);
    poll_fn(|context| {
        assert!(future.as_mut().poll(context).is_pending(), "it had nothing to wait for");
        Poll::Ready(())
    })
    .await;
}

/// Lets everything run that the browser has ready.
pub async fn turn() {
    thread_local! {
        static TIMER: RefCell<Option<Timer>> = const { RefCell::new(None) };
    }
    let done = Promise::new(&mut |resolve, _| {
        let timer = Timer::after(0, move || {
            resolve.call0(&JsValue::NULL).unwrap();
        });
        TIMER.with_borrow_mut(|kept| assert!(kept.replace(timer).is_none(), "one at a time"));
    });
    JsFuture::from(done).await.unwrap();
    TIMER.take();
}

/// Runs a piece of script, in which `arguments` are called `args`.
pub fn script(body: &str, arguments: &[&JsValue]) -> JsValue {
    let function = Function::new_with_args("args", body);
    let arguments: Array = arguments.iter().copied().collect();
    function.call1(&JsValue::NULL, &arguments).unwrap()
}

/// A changed property of the browser, restored when this is dropped.
pub struct Changed(Function);

impl Drop for Changed {
    fn drop(&mut self) {
        self.0.call0(&JsValue::NULL).unwrap();
    }
}

fn change(object: &JsValue, name: &str, descriptor: &JsValue) -> Changed {
    const BODY: &str = "
        const [object, name, descriptor] = args;
        const before = Object.getOwnPropertyDescriptor(object, name);
        if (descriptor) Object.defineProperty(object, name, {...descriptor, configurable: true});
        else delete object[name];
        return () => {
            if (before) Object.defineProperty(object, name, before);
            else delete object[name];
        };";
    Changed(script(BODY, &[object, &name.into(), descriptor]).unchecked_into())
}

/// `object.name` is `value` for now.
pub fn with_value(object: &JsValue, name: &str, value: &JsValue) -> Changed {
    change(object, name, &script("return {value: args[0], writable: true}", &[value]))
}

/// There is no `object.name` for now.
pub fn without(object: &JsValue, name: &str) -> Changed {
    change(object, name, &JsValue::NULL)
}

/// Looking at `object.name` throws a `DOMException` named `error` for now.
pub fn with_throwing(object: &JsValue, name: &str, error: &str) -> Changed {
    const GETTER: &str = "return {get() { throw new DOMException('', args[0]) }}";
    change(object, name, &script(GETTER, &[&error.into()]))
}

/// A mark that the start scripts put on the root element; gone when dropped.
pub struct Marked(&'static str);

/// The root element has the attribute for now.
pub fn marked(attribute: &'static str, value: &str) -> Marked {
    let root = document().document_element().unwrap();
    root.set_attribute(attribute, value).unwrap();
    Marked(attribute)
}

impl Drop for Marked {
    fn drop(&mut self) {
        document().document_element().unwrap().remove_attribute(self.0).unwrap();
    }
}

/// Another page of the same origin that holds the storage with a transaction that does not end, until this is
/// dropped.
pub struct HeldStorage(Function);

impl HeldStorage {
    /// Holds the one store of the database `name`, which is there already.
    pub async fn hold(name: &str) -> Self {
        const BODY: &str = "
            return new Promise((resolve) => {
                indexedDB.open(args[0]).onsuccess = ({ target: { result: database } }) => {
                    const store = database.transaction('worlds', 'readwrite').objectStore('worlds');
                    let held = true;
                    const release = () => { held = false; database.close(); };
                    const spin = () => { if (held) store.get('').onsuccess = spin; };
                    store.get('').onsuccess = () => { spin(); resolve(release); };
                };
            });";
        let promise = script(BODY, &[&name.into()]).unchecked_into::<Promise>();
        Self(JsFuture::from(promise).await.unwrap().unchecked_into())
    }
}

impl Drop for HeldStorage {
    fn drop(&mut self) {
        self.0.call0(&JsValue::NULL).unwrap();
    }
}

/// An element at the end of the body; gone when dropped.
pub struct OnPage<T: AsRef<Element>>(pub T);

impl<T: AsRef<Element>> Drop for OnPage<T> {
    fn drop(&mut self) {
        self.0.as_ref().remove();
    }
}

pub fn element(tag: &str) -> OnPage<HtmlElement> {
    OnPage(place(tag).unchecked_into())
}

/// An empty page of the same origin: for the browser, another page like another tab.
pub fn other_page() -> OnPage<HtmlIFrameElement> {
    OnPage(place("iframe").unchecked_into())
}

fn place(tag: &str) -> Element {
    let element = document().create_element(tag).unwrap();
    document().body().unwrap().append_child(&element).unwrap();
    element
}
