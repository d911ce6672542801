use std::cell::RefCell;
use std::rc::Rc;

use two_phones::platform::link::{Link, LinkKind};
use two_phones::platform::listener::Listener;
use two_phones::platform::signal::Signal;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{StorageEvent, Window};

use super::stage::{other_page, unique, window, with_throwing, with_value};

/// A link that keeps what it hears.
struct Ear {
    link: Link,
    heard: Rc<RefCell<Vec<String>>>,
    news: Signal<()>,
}

impl Ear {
    fn new(open: impl FnOnce(Box<dyn Fn(String)>) -> Link) -> Self {
        let heard = Rc::new(RefCell::new(Vec::new()));
        let news = Signal::new();
        let (keeps, tells) = (Rc::clone(&heard), news.clone());
        let link = open(Box::new(move |message| {
            keeps.borrow_mut().push(message);
            tells.set(());
        }));
        Self { link, heard, news }
    }

    fn open(name: &str) -> Self {
        Self::new(|on_message| Link::open(name, on_message))
    }

    fn fallback(name: &str) -> Self {
        Self::new(|on_message| Link::open_fallback(name, on_message))
    }

    async fn hears(&self, expected: &[&str]) {
        while self.heard.borrow().len() < expected.len() {
            self.news.wait().await;
        }
        assert_eq!(*self.heard.borrow(), expected);
    }
}

async fn talk(one: Ear, two: Ear, three: Ear) {
    one.link.send("hello").unwrap();
    two.hears(&["hello"]).await;
    three.hears(&["hello"]).await;
    two.link.send("hello yourself").unwrap();
    // If a link heard itself, its own "hello" would come first.
    one.hears(&["hello yourself"]).await;
    three.hears(&["hello", "hello yourself"]).await;

    let Ear { link, heard, .. } = two;
    drop(link);
    three.link.send("who is there").unwrap();
    one.hears(&["hello yourself", "who is there"]).await;
    assert_eq!(*heard.borrow(), ["hello"], "a closed link hears nothing");
}

#[wasm_bindgen_test]
async fn all_other_ends_hear_a_message() {
    let name = unique("link");
    let ears = [(); 3].map(|()| Ear::open(&name));
    assert!(ears.iter().all(|ear| ear.link.kind() == LinkKind::Broadcast));
    let [one, two, three] = ears;
    talk(one, two, three).await;
}

#[wasm_bindgen_test]
async fn without_broadcast_all_other_ends_on_the_page_hear_a_message() {
    let _missing = with_value(&window(), "BroadcastChannel", &JsValue::UNDEFINED);
    let name = unique("link");
    let ears = [(); 3].map(|()| Ear::open(&name));
    assert!(ears.iter().all(|ear| ear.link.kind() == LinkKind::StorageEvents));
    let [one, two, three] = ears;
    talk(one, two, three).await;
}

#[wasm_bindgen_test]
async fn without_any_transport_links_of_one_page_still_work() {
    let _missing = with_value(&window(), "BroadcastChannel", &JsValue::UNDEFINED);
    let _sandboxed = with_throwing(&window(), "localStorage", "SecurityError");
    let name = unique("link");
    let ears = [(); 3].map(|()| Ear::open(&name));
    assert!(ears.iter().all(|ear| ear.link.kind() == LinkKind::Alone));
    let [one, two, three] = ears;
    talk(one, two, three).await;
}

#[wasm_bindgen_test]
async fn a_link_hears_no_channel_of_another_name() {
    for open in [Ear::open as fn(&str) -> Ear, Ear::fallback] {
        let (name, other) = (unique("link"), unique("link"));
        let [here, there, elsewhere] = [open(&name), open(&name), open(&other)];
        elsewhere.link.send("not for you").unwrap();
        here.link.send("for you").unwrap();
        there.hears(&["for you"]).await;
        assert!(elsewhere.heard.borrow().is_empty());
    }
}

#[wasm_bindgen_test]
async fn the_fallback_reaches_another_page_and_leaves_nothing_behind() {
    let page = other_page();
    let other: Window = page.0.content_window().unwrap();
    let name = unique("link");
    let ear = Ear::fallback(&name);

    let key = Rc::new(RefCell::new(String::new()));
    let arrived = Signal::new();
    let _listener = Listener::new(&other, "storage", {
        let (key, arrived, name) = (Rc::clone(&key), arrived.clone(), name.clone());
        move |event| {
            let event: StorageEvent = event.unchecked_into();
            let (Some(changed), Some(value)) = (event.key(), event.new_value()) else { return };
            if changed.ends_with(&name) {
                key.replace(changed);
                arrived.set(value);
            }
        }
    });
    ear.link.send("over to you").unwrap();
    assert_eq!(arrived.wait().await, "over to you");
    let storage = window().local_storage().unwrap().unwrap();
    assert_eq!(storage.get_item(&key.borrow()).unwrap(), None, "nothing stays");

    let there = other.local_storage().unwrap().unwrap();
    for message in ["and back", "and back"] {
        there.set_item(&key.borrow(), message).unwrap();
        there.remove_item(&key.borrow()).unwrap();
    }
    ear.hears(&["and back", "and back"]).await;
}

#[wasm_bindgen_test]
async fn a_link_may_be_dropped_by_its_own_message() {
    for fallback in [false, true] {
        let name = unique("link");
        let place: Rc<RefCell<Option<Link>>> = Rc::default();
        let dropped = Signal::new();
        let on_message = {
            let (place, dropped) = (Rc::clone(&place), dropped.clone());
            move |_| {
                place.take();
                dropped.set(());
            }
        };
        let link = if fallback {
            Link::open_fallback(&name, on_message)
        } else {
            Link::open(&name, on_message)
        };
        place.replace(Some(link));
        let sender = if fallback { Ear::fallback(&name) } else { Ear::open(&name) };
        sender.link.send("go").unwrap();
        dropped.wait().await;
        assert!(place.borrow().is_none());
    }
}
