//! The size of the text, besides what the browser is set to.

use super::{Field, PageSettingProps};
use crate::{platform::page, ui::page::settings::PageSettings};
use yew::prelude::*;

/// The sizes, in percent.
const SIZES: [&str; 3] = ["100", "125", "150"];

/// The size of the text. No option of the address: `static/first.js` sets it and keeps it, when it hears of a change.
#[component]
pub fn TextSizeField(props: &PageSettingProps) -> Html {
    let PageSettings { texts, .. } = &props.settings;
    let picked = use_state(|| page::text_size().unwrap_or_else(|| SIZES[0].to_owned()));
    let entries = SIZES.iter().zip(texts.page.bar.text_sizes);
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
