//! The size of the text, besides what the browser is set to.

use super::{Field, PageSettingProps};
use crate::{options::TEXT_SIZES, platform::page, ui::page::settings::PageSettings};
use yew::prelude::*;

/// The size of the text. `static/first.js` sets it and keeps it, when it hears of a change.
#[component]
pub fn TextSizeField(props: &PageSettingProps) -> Html {
    let PageSettings { texts, .. } = &props.settings;
    let picked = use_state(|| page::text_size().unwrap_or_else(|| TEXT_SIZES[0].to_owned()));
    let entries = TEXT_SIZES.iter().zip(texts.page.bar.text_sizes);
    let entries: Vec<_> =
        entries.map(|(&size, words)| (size.to_owned(), words.to_owned())).collect();
    let on_pick = {
        let picked = picked.clone();
        Callback::from(move |size| picked.set(size))
    };
    html! {
        <Field
            label={texts.page.bar.text}
            options={entries}
            picked={(*picked).clone()}
            {on_pick}
            choice="text"
        />
    }
}
