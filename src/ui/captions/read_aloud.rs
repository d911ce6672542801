//! The button that reads a caption aloud.

use crate::{
    i18n::{
        Language,
        guide::{Caption, Captions, GuideLanguage, voice},
    },
    platform::speech::{self, Speech, Utterance, Voice},
    ui::components::{IconName, line_icon},
};
use std::rc::Rc;
use yew::prelude::*;

/// Properties of [`ReadAloud`].
#[derive(Properties, PartialEq)]
pub struct ReadAloudProps {
    /// What is read.
    pub caption: Caption,
    /// The language of its words.
    pub language: GuideLanguage,
    /// The language of the labels in it.
    pub app: Language,
    /// Shows the icon only; its words become the accessible name.
    #[prop_or_default]
    pub short: bool,
}

/// A button that starts and stops reading the caption aloud. Renders nothing if no voice of this device speaks the
/// language.
#[component]
pub fn ReadAloud(props: &ReadAloudProps) -> Html {
    let ReadAloudProps { caption, language, app, short } = props;
    let voices = use_voices();
    let reading = use_mut_ref(|| None::<Speech>);
    let is_reading = use_state_eq(|| false);
    {
        // When the caption changes or is unmounted, the reading of the old one stops.
        let (reading, is_reading) = (Rc::clone(&reading), is_reading.setter());
        use_effect_with(caption.clone(), move |_| {
            move || {
                if reading.take().is_some() {
                    is_reading.set(false);
                }
            }
        });
    }
    let find = |locale| {
        let place = voice::best(voices.iter().map(Voice::tag), locale)?;
        voices.get(place).map(|voice| (place, voice))
    };
    let Some((own, _)) = find(language.facts().locale) else { return Html::default() };
    let Some(Captions { words, .. }) = language.captions() else { return Html::default() };
    let of_labels = find(app.locale()).map(|(place, _)| place);
    let onclick = {
        let (voices, caption) = (Rc::clone(&voices), caption.clone());
        let is_reading = is_reading.clone();
        Callback::from(move |_: MouseEvent| {
            if *is_reading {
                reading.take();
                is_reading.set(false);
                return;
            }
            let pieces = voice::pieces(&caption, own, of_labels).into_iter();
            let utterances: Vec<Utterance> = pieces
                .filter_map(|(place, text)| {
                    Some(Utterance { text, voice: voices.get(place)?.clone() })
                })
                .collect();
            let on_end = {
                let (reading, is_reading) = (Rc::clone(&reading), is_reading.setter());
                move || {
                    reading.take();
                    is_reading.set(false);
                }
            };
            // A refusal by the browser needs no message: the words are on the screen.
            if let Ok(started) = speech::speak(&utterances, on_end) {
                reading.replace(Some(started));
                is_reading.set(true);
            }
        })
    };
    let (icon, words) = if *is_reading {
        (IconName::Stop, words.stop_reading)
    } else {
        (IconName::Speak, words.read_aloud)
    };
    html! {
        <button
            type="button"
            class={classes!("caption__button", short.then_some("caption__button--short"))}
            lang={language.tag()}
            dir={language.direction().word()}
            aria-label={short.then_some(words)}
            {onclick}
        >
            { line_icon(icon) }
            if !short {
                { words }
            }
        </button>
    }
}

/// Whether a voice of this device speaks the language.
#[hook]
pub fn use_voice(language: GuideLanguage) -> bool {
    let voices = use_voices();
    voice::best(voices.iter().map(Voice::tag), language.facts().locale).is_some()
}

/// The voices of this device. The component is drawn again when the browser's list of them changes.
#[hook]
fn use_voices() -> Rc<Vec<Voice>> {
    let voices = use_state_eq(|| Rc::new(speech::voices().unwrap_or_default()));
    {
        let voices = voices.setter();
        use_effect_with((), move |()| {
            let watch = speech::watch_voices(move || {
                voices.set(Rc::new(speech::voices().unwrap_or_default()));
            });
            move || drop(watch)
        });
    }
    Rc::clone(&voices)
}
