use std::cell::Cell;
use std::rc::Rc;

use two_phones::platform::address;
use two_phones::platform::history::History;
use two_phones::platform::listener::Listener;
use two_phones::platform::signal::Signal;
use wasm_bindgen_test::wasm_bindgen_test;

use super::stage::{script, window, with_value};

/// A history that counts its Backs, and what the browser says about moving.
struct Page {
    history: History,
    backs: Rc<Cell<u32>>,
    moved: Signal<()>,
    _watch: Listener,
}

impl Page {
    fn new() -> Self {
        let backs = Rc::new(Cell::new(0));
        let count = Rc::clone(&backs);
        let history = History::new(move || count.set(count.get() + 1));
        let moved = Signal::new();
        let tells = moved.clone();
        // Added after the listener of `history`, so that it is called after it.
        let watch = Listener::new(&window(), "popstate", move |_| tells.set(()));
        Self { history, backs, moved, _watch: watch }
    }

    async fn press_back(&self) {
        window().history().unwrap().back().unwrap();
        self.moved.wait().await;
    }
}

#[wasm_bindgen_test]
async fn each_back_goes_back_in_the_app_and_stays_on_the_page() {
    let page = Page::new();
    let address = window().location().href().unwrap();
    page.history.set_can_go_back(true);
    for press in 1..=3 {
        page.press_back().await;
        assert_eq!(page.backs.get(), press);
        assert_eq!(window().location().href().unwrap(), address);
    }
}

#[wasm_bindgen_test]
async fn only_one_entry_is_added_however_often_it_is_asked_for() {
    let page = Page::new();
    page.history.set_can_go_back(true);
    let length = window().history().unwrap().length().unwrap();
    for _ in 0..5 {
        page.history.set_can_go_back(false);
        page.history.set_can_go_back(true);
    }
    // A reload on the guard begins with the guard laid already.
    Page::new().history.set_can_go_back(true);
    assert_eq!(window().history().unwrap().length().unwrap(), length);
}

#[wasm_bindgen_test]
async fn with_nothing_to_go_back_to_the_app_is_not_asked() {
    let page = Page::new();
    page.history.set_can_go_back(true);
    page.history.set_can_go_back(false);
    page.press_back().await;
    assert_eq!(page.backs.get(), 0);
    // And again when there is something once more.
    page.history.set_can_go_back(true);
    page.press_back().await;
    assert_eq!(page.backs.get(), 1);
}

#[wasm_bindgen_test]
async fn a_dropped_history_is_not_asked() {
    let page = Page::new();
    page.history.set_can_go_back(true);
    let Page { history, backs, moved, _watch } = page;
    drop(history);
    window().history().unwrap().back().unwrap();
    moved.wait().await;
    assert_eq!(backs.get(), 0);
}

#[wasm_bindgen_test]
async fn another_query_keeps_the_guard() {
    let before = address::query();
    let page = Page::new();
    page.history.set_can_go_back(true);
    let length = window().history().unwrap().length().unwrap();
    address::replace_query("lang=da").unwrap();
    Page::new().history.set_can_go_back(true);
    assert_eq!(window().history().unwrap().length().unwrap(), length);
    page.press_back().await;
    assert_eq!(page.backs.get(), 1);
    address::replace_query(&before).unwrap();
}

#[wasm_bindgen_test]
fn a_page_without_a_history_of_its_own_goes_on() {
    let refuses = script("return () => { throw new DOMException('', 'SecurityError') }", &[]);
    let history = window().history().unwrap();
    let _push = with_value(&history, "pushState", &refuses);
    let _replace = with_value(&history, "replaceState", &refuses);
    let page = Page::new();
    page.history.set_can_go_back(true);
    assert!(address::replace_query("lang=da").is_err());
    assert_eq!(page.backs.get(), 0);
}
