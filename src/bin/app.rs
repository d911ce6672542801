//! The page: mounts the app.

#[cfg(target_arch = "wasm32")]
fn main() {
    two_phones::ui::mount();
}

/// Natively there is nothing to run: the app needs a browser.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
