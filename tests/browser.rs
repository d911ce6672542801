//! The adapters of `platform` in a real browser, and how the shell keeps a world there.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, reason = "in a test, what cannot be had is a failure")]

mod browser {
    mod address;
    mod authenticator;
    mod badge;
    mod camera;
    mod camera_controls;
    mod camera_presence;
    mod canvas;
    mod clock;
    mod components;
    mod files;
    mod history;
    mod install;
    mod intl;
    mod keeping;
    mod keyboard;
    mod link;
    mod listener;
    mod locks;
    mod media;
    mod notify;
    mod page;
    mod panic;
    mod pictures;
    mod print;
    mod reading;
    mod reopen;
    mod scanning;
    mod service_worker;
    mod speech;
    mod stage;
    mod storage;
    mod timer;
    mod together;
    mod vibration;
    mod wake_lock;
    mod web_storage;
    mod words;
    mod world;
}

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
