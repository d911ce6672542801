//! Phones or tablets.

use super::{Field, PageSettingProps};
use crate::{options::choices::Frame, ui::page::settings::Settings};
use yew::prelude::*;

/// Phones or tablets.
#[component]
pub fn FrameField(props: &PageSettingProps) -> Html {
    let Settings { options, texts, change, .. } = &props.settings;
    let texts = &texts.page.bar;
    let frames = [(Frame::Phone, texts.frame_phone), (Frame::Tablet, texts.frame_tablet)];
    let entries = frames.map(|(frame, words)| (frame.word().to_owned(), words.to_owned()));
    html! {
        <Field
            label={texts.frame}
            options={entries.to_vec()}
            picked={options.frame.word().to_owned()}
            on_pick={change.reform(|word| ("frame", word))}
        />
    }
}
