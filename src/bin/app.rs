//! The page: mounts the app.

#[cfg(target_arch = "wasm32")]
fn main() {
    two_phones::ui::mount();
}

/// Natively there is nothing to see; the browser is the app's home.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
