//! The scan worker: waits for frames from the page and answers with what their codes say.

#[cfg(target_arch = "wasm32")]
fn main() {
    two_phones::platform::scanner_worker::serve();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
