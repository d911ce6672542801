//! The language of the captions.

use super::Field;
use crate::{i18n::guide::GuideLanguage, ui::page::settings::PageSettings};
use yew::prelude::*;

/// The language of the captions, or none.
pub fn captions_field(settings: &PageSettings) -> Html {
    let PageSettings { options, texts, change, .. } = settings;
    let texts = &texts.page.bar;
    let none = ("off".to_owned(), texts.captions_off.to_owned());
    let languages = GuideLanguage::ALL.iter();
    let languages = languages.map(|other| (other.tag().to_owned(), other.own_name().to_owned()));
    let entries: Vec<_> = std::iter::once(none).chain(languages).collect();
    html! {
        <Field
            label={texts.captions}
            options={entries}
            picked={options.guide.map_or("off", GuideLanguage::tag).to_owned()}
            on_pick={change.reform(|tag| ("guide", tag))}
            languages=true
        />
    }
}
