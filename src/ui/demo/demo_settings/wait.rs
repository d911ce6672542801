//! The speed of the waiting time.

use super::Field;
use crate::{
    i18n::Texts,
    shell::Shell,
    ui::{
        components::pace_mark, guidance::number_in_words::span_in_words,
        page::settings::PageSettings,
    },
};
use journey::policy::Policy;
use std::time::Duration;
use yew::prelude::*;

/// How long the hour may really take, in seconds: an hour as in real life, a minute, ten seconds.
const WAITS: [u64; 3] = [3_600, 60, 10];

/// How long the hour really takes. A change applies to an hour that is running, too.
pub fn wait_field(settings: &PageSettings, shell: &Shell) -> Html {
    let texts = &settings.texts.page.bar;
    let now = shell.wait().as_secs();
    let mut waits = WAITS.to_vec();
    if !waits.contains(&now) {
        waits.push(now);
    }
    let entries: Vec<_> = waits
        .into_iter()
        .map(|wait| (wait.to_string(), wait_words(wait, settings.texts)))
        .collect();
    let on_pick = {
        let (shell, change) = (shell.clone(), settings.change.clone());
        Callback::from(move |value: String| {
            if let Ok(seconds) = value.parse() {
                shell.set_wait(Duration::from_secs(seconds));
                change.emit(("wait", value));
            }
        })
    };
    html! { <Field label={texts.wait} options={entries} picked={now.to_string()} {on_pick} /> }
}

/// "1 minute (×60)".
fn wait_words(seconds: u64, texts: &Texts) -> String {
    let wait = Duration::from_secs(seconds);
    let Some(pace) = Policy::pace(wait) else { return texts.page.bar.wait_none.to_owned() };
    if wait == Policy::STORY_WAIT {
        return texts.page.bar.wait_real.to_owned();
    }
    let words = span_in_words(wait, texts.language.locale());
    texts.page.bar.wait_paced(&words, &pace_mark(pace).unwrap_or_default())
}
