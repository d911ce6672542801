//! Reading aloud with the voices of this device (Web Speech API).
//!
//! Voices of a remote service are left out: they would send the words out of the browser.

use js_sys::Reflect;
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use thiserror::Error;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

use super::listener::Listener;

// Declared here with `catch`: after an exception no event would tell that the speech is over.
#[wasm_bindgen]
extern "C" {
    type Speaking;
    #[wasm_bindgen(method, catch)]
    fn speak(this: &Speaking, utterance: &SpeechSynthesisUtterance) -> Result<(), JsValue>;
}

/// Why nothing is read aloud.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum SpeechError {
    /// The browser has no speech synthesis.
    #[error("this browser does not read aloud")]
    Unavailable,
    /// The browser did not take these words.
    #[error("this browser refuses to read these words aloud")]
    Refused,
}

/// A voice of this device.
#[derive(Debug, Clone, PartialEq)]
pub struct Voice {
    tag: String,
    voice: SpeechSynthesisVoice,
}

impl Voice {
    /// The language it speaks (BCP 47, such as `pl-PL`; on some systems `pl_PL`).
    pub fn tag(&self) -> &str {
        &self.tag
    }
}

/// The voices of this device. Some browsers have none until a while after they were first asked: see [`watch_voices`].
///
/// # Errors
/// When the browser does not speak.
pub fn voices() -> Result<Vec<Voice>, SpeechError> {
    let voices = synthesis()?.get_voices();
    let voices = voices.iter().map(JsCast::unchecked_into::<SpeechSynthesisVoice>);
    Ok(voices
        .filter(SpeechSynthesisVoice::local_service)
        .map(|voice| Voice { tag: voice.lang(), voice })
        .collect())
}

/// Watches for voices that come and go; ends in `Drop`.
#[derive(Debug)]
#[must_use = "the watch ends as soon as it is dropped"]
pub struct VoiceWatch {
    _listener: Listener,
}

/// Calls `on_change` whenever the voices change (`voiceschanged`).
///
/// # Errors
/// When the browser does not speak.
pub fn watch_voices(on_change: impl Fn() + 'static) -> Result<VoiceWatch, SpeechError> {
    let listener = Listener::new(&synthesis()?.into(), "voiceschanged", move |_| on_change());
    Ok(VoiceWatch { _listener: listener })
}

/// Words, and the voice that reads them.
#[derive(Debug, Clone, PartialEq)]
pub struct Utterance {
    /// The words.
    pub text: String,
    /// The voice.
    pub voice: Voice,
}

/// Speech under way; cancelled in `Drop`.
#[derive(Debug)]
#[must_use = "the speech stops as soon as it is dropped"]
pub struct Speech {
    synthesis: SpeechSynthesis,
    is_over: Rc<Cell<bool>>,
    // Held, because a browser may collect an utterance before it was spoken.
    _utterances: Vec<SpeechSynthesisUtterance>,
    _listeners: Vec<Listener>,
}

impl Drop for Speech {
    fn drop(&mut self) {
        // After its end, other speech may be under way, which `cancel` would stop.
        if !self.is_over.get() {
            self.synthesis.cancel();
        }
    }
}

/// Speaks `utterances` one after the other, in place of other speech under way, and calls `on_end` once, when
/// the last one has ended or somebody else has cancelled.
///
/// # Errors
/// When the browser does not speak, or not these words.
pub fn speak(
    utterances: &[Utterance],
    on_end: impl FnOnce() + 'static,
) -> Result<Speech, SpeechError> {
    let synthesis = synthesis()?;
    synthesis.cancel();
    let on_end = Rc::new(RefCell::new(Some(on_end)));
    let mut spoken = Vec::new();
    for Utterance { text, voice } in utterances {
        let utterance =
            SpeechSynthesisUtterance::new_with_text(text).map_err(|_| SpeechError::Refused)?;
        utterance.set_lang(&voice.tag.replace('_', "-"));
        utterance.set_voice(Some(&voice.voice));
        spoken.push(utterance);
    }
    let is_over = Rc::new(Cell::new(false));
    let mut listeners = Vec::new();
    let mut listen = |utterance: &SpeechSynthesisUtterance, event| {
        let (on_end, is_over) = (Rc::clone(&on_end), Rc::clone(&is_over));
        listeners.push(Listener::new(utterance.as_ref(), event, move |_| {
            is_over.set(true);
            // Taken first: the callback may drop the speech, and with it this listener.
            let on_end = on_end.borrow_mut().take();
            if let Some(on_end) = on_end {
                on_end();
            }
        }));
    };
    for utterance in &spoken {
        listen(utterance, "error");
    }
    if let Some(last) = spoken.last() {
        listen(last, "end");
    }
    for utterance in &spoken {
        let speaking = synthesis.unchecked_ref::<Speaking>();
        speaking.speak(utterance).map_err(|_| SpeechError::Refused)?;
    }
    Ok(Speech { synthesis, is_over, _utterances: spoken, _listeners: listeners })
}

fn synthesis() -> Result<SpeechSynthesis, SpeechError> {
    let window = web_sys::window().ok_or(SpeechError::Unavailable)?;
    // `web-sys` would take `undefined` for a `SpeechSynthesis`.
    let there = Reflect::get(&window, &JsValue::from_str("speechSynthesis"));
    match there {
        Ok(there) if there.is_object() => Ok(there.unchecked_into()),
        _ => Err(SpeechError::Unavailable),
    }
}
