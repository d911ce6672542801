//! The adapters of `platform` in a real browser.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, reason = "in a test, what cannot be had is a failure")]

mod browser {
    mod address;
    mod camera;
    mod canvas;
    mod history;
    mod host;
    mod keyboard;
    mod link;
    mod listener;
    mod locks;
    mod media;
    mod notify;
    mod page;
    mod panic;
    mod pictures;
    mod scanning;
    mod session_store;
    mod stage;
    mod storage;
    mod timer;
    mod wake_lock;
}

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
