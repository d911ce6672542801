//! The colours of the page.

use super::{Field, PageSettingProps};
use crate::{options::choices::Theme, ui::page::settings::PageSettings};
use yew::prelude::*;

/// The colours of the page.
#[component]
pub fn ThemeField(props: &PageSettingProps) -> Html {
    let PageSettings { options, texts, change, .. } = &props.settings;
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
