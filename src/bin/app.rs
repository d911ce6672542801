//! The page: mounts the app.

/// Overwrites what is freed: the digits a person types pass through strings and closures of the libraries as well.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<std::alloc::System> =
    zeroizing_alloc::ZeroAlloc(std::alloc::System);

#[cfg(target_arch = "wasm32")]
fn main() {
    two_phones::ui::mount();
}

/// Natively there is nothing to run: the app needs a browser.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
