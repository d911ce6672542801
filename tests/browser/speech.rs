use std::cell::Cell;
use std::rc::Rc;

use js_sys::{JSON, Reflect};
use two_phones::platform::speech::{self, SpeechError, Utterance, Voice};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use super::stage::{Changed, script, window, with_value, without};

/// A browser with fake voices: Polish and English of this device, Danish of a remote service. What it is told
/// is in `log`.
fn browser() -> (JsValue, [Changed; 2]) {
    let synthesis = script(
        "const synthesis = new EventTarget();
        const voice = (lang, localService) => ({lang, localService});
        return Object.assign(synthesis, {
            voices: [voice('pl_PL', true), voice('da-DK', false), voice('en-GB', true)],
            log: [],
            utterances: [],
            getVoices() { return this.voices },
            cancel() { this.log.push('cancel') },
            speak(it) {
                this.utterances.push(it);
                this.log.push(`${it.lang} (${it.voice.lang}): ${it.text}`);
            },
        })",
        &[],
    );
    let utterance = script(
        "return class SpeechSynthesisUtterance extends EventTarget {
            constructor(text) { super(); this.text = text; }
        }",
        &[],
    );
    let changed = [
        with_value(&window(), "speechSynthesis", &synthesis),
        with_value(&window(), "SpeechSynthesisUtterance", &utterance),
    ];
    (synthesis, changed)
}

fn log(synthesis: &JsValue) -> String {
    let log = Reflect::get(synthesis, &"log".into()).unwrap();
    JSON::stringify(&log).unwrap().into()
}

fn utterances() -> Vec<Utterance> {
    let voices = speech::voices().unwrap();
    let say = |text: &str, voice: &Voice| Utterance { text: text.to_owned(), voice: voice.clone() };
    vec![say("Naciśnij", &voices[0]), say("Start copying", &voices[1])]
}

#[wasm_bindgen_test]
fn only_voices_of_this_device_are_there() {
    let (_, _browser) = browser();
    let voices = speech::voices().unwrap();
    assert_eq!(voices.iter().map(Voice::tag).collect::<Vec<_>>(), ["pl_PL", "en-GB"]);
}

#[wasm_bindgen_test]
fn each_utterance_is_spoken_by_its_voice_after_a_cancel() {
    let (synthesis, _browser) = browser();
    let speech = speech::speak(&utterances(), || {}).unwrap();
    let said = r#"["cancel","pl-PL (pl_PL): Naciśnij","en-GB (en-GB): Start copying"]"#;
    assert_eq!(log(&synthesis), said);
    drop(speech);
    assert!(log(&synthesis).ends_with(r#""cancel"]"#), "it goes on: {}", log(&synthesis));
}

#[wasm_bindgen_test]
fn the_end_of_speech_is_reported_once_and_cancels_nothing() {
    let (synthesis, _browser) = browser();
    let ended = Rc::new(Cell::new(0));
    let count = Rc::clone(&ended);
    let speech = speech::speak(&utterances(), move || count.set(count.get() + 1)).unwrap();
    let end = "args[0].utterances[args[1]].dispatchEvent(new Event(args[2]))";
    script(end, &[&synthesis, &0.into(), &"end".into()]);
    assert_eq!(ended.get(), 0, "there is more to read");
    script(end, &[&synthesis, &1.into(), &"end".into()]);
    script(end, &[&synthesis, &1.into(), &"error".into()]);
    assert_eq!(ended.get(), 1);
    let before = log(&synthesis);
    drop(speech);
    assert_eq!(log(&synthesis), before);
}

#[wasm_bindgen_test]
fn voices_that_come_late_are_noticed_until_the_watch_ends() {
    let (synthesis, _browser) = browser();
    let noticed = Rc::new(Cell::new(0));
    let count = Rc::clone(&noticed);
    let watch = speech::watch_voices(move || count.set(count.get() + 1)).unwrap();
    let change = "args[0].dispatchEvent(new Event('voiceschanged'))";
    script(change, &[&synthesis]);
    drop(watch);
    script(change, &[&synthesis]);
    assert_eq!(noticed.get(), 1);
}

#[wasm_bindgen_test]
fn a_browser_that_does_not_speak_says_so() {
    let _silent = with_value(&window(), "speechSynthesis", &JsValue::UNDEFINED);
    assert_eq!(speech::voices().err(), Some(SpeechError::Unavailable));
    assert_eq!(speech::watch_voices(|| {}).err(), Some(SpeechError::Unavailable));
    assert_eq!(speech::speak(&[], || {}).err(), Some(SpeechError::Unavailable));
}

#[wasm_bindgen_test]
fn a_browser_without_utterances_refuses() {
    let (_, _browser) = browser();
    let utterances = utterances();
    let _gone = without(&window(), "SpeechSynthesisUtterance");
    assert_eq!(speech::speak(&utterances, || {}).err(), Some(SpeechError::Refused));
}
