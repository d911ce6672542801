//! Whether the devices look like phones or like tablets.

use super::Field;
use crate::{options::choices::DeviceFrame, ui::page::settings::PageSettings};
use yew::prelude::*;

/// A choice between phones and tablets.
pub fn frame_field(settings: &PageSettings) -> Html {
    let PageSettings { options, texts, change, .. } = settings;
    let texts = &texts.page.bar;
    let frames =
        [(DeviceFrame::Phone, texts.frame_phone), (DeviceFrame::Tablet, texts.frame_tablet)];
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
