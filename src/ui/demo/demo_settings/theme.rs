//! The colours of the page.

use super::Field;
use crate::{options::choices::Theme, ui::page::settings::PageSettings};
use yew::prelude::*;

/// The colours of the page.
pub fn theme_field(settings: &PageSettings) -> Html {
    let PageSettings { options, texts, change, .. } = settings;
    let texts = &texts.page.bar;
    let themes = [
        (Theme::Auto, texts.theme_auto),
        (Theme::Light, texts.theme_light),
        (Theme::Dark, texts.theme_dark),
    ];
    let entries = themes.map(|(theme, words)| (theme.word().to_owned(), words.to_owned()));
    html! {
        <Field
            label={texts.theme}
            options={entries.to_vec()}
            picked={options.theme.word().to_owned()}
            on_pick={change.reform(|word| ("theme", word))}
        />
    }
}
