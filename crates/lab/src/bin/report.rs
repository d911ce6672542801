//! The report, for the script of its page (`static/lab/report/`): the figures of `crates/report`. No other page loads it.

/// Nothing runs before a script asks for it.
fn main() {}

/// The version of the rules.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}
