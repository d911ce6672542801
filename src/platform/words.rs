//! The words files of the languages in use: those that came with the page, and those that are fetched later.
//!
//! `static/first.js` knows where they are and fetches them; `globalThis.words` is what it offers here.

use js_sys::{Array, Promise};
use thiserror::Error;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use super::{promise, service_worker};

/// How long a file that is asked for while the page runs may take, in milliseconds.
const LIMIT_MS: u32 = 10_000;

// With `catch`, because a page that was not started by its scripts has no `words`.
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = words, js_name = given)]
    fn given_for(purpose: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = words)]
    fn load(purpose: &str, tag: &str, limit: u32) -> Result<Promise, JsValue>;
    #[wasm_bindgen(catch, js_namespace = words, js_name = inUse)]
    fn names_in_use() -> Result<JsValue, JsValue>;
}

/// What a words file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// The texts of the app.
    App,
    /// The captions.
    Captions,
}

impl Purpose {
    const fn word(self) -> &'static str {
        match self {
            Self::App => "app",
            Self::Captions => "captions",
        }
    }
}

/// The words of a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// The language (BCP 47).
    pub tag: String,
    /// The content of the file.
    pub file: String,
}

/// A words file did not come: there is no network, or the server has no such file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("a words file did not come")]
pub struct Unreachable;

/// The words that came with the page.
pub fn given(purpose: Purpose) -> Option<Words> {
    words_in(&given_for(purpose.word()).ok()?)
}

/// Fetches the words of a language. From then on the language needs no network.
///
/// # Errors
/// If they do not come in time.
pub async fn fetch(purpose: Purpose, tag: &str) -> Result<Words, Unreachable> {
    let asked = load(purpose.word(), tag, LIMIT_MS).map_err(|_| Unreachable)?;
    let answer = promise::settled(&asked, LIMIT_MS).await.map_err(|_| Unreachable)?;
    service_worker::keep_words().await;
    words_in(&answer).ok_or(Unreachable)
}

/// Stops the program before it has begun. The start script says so on the page, and looks for another version of it.
pub fn stop(why: &str) -> ! {
    wasm_bindgen::throw_str(why)
}

/// The names of the words files in use.
pub(super) fn in_use() -> JsValue {
    names_in_use().unwrap_or_default()
}

fn words_in(pair: &JsValue) -> Option<Words> {
    let pair = pair.dyn_ref::<Array>()?;
    Some(Words { tag: pair.get(0).as_string()?, file: pair.get(1).as_string()? })
}
