//! The language of the app, which is that of all phones on this page and of the page around them.

use crate::{
    i18n::Language,
    ui::{
        components::{ChoiceProps, Layout, choice},
        phone::context::PhoneContext,
    },
};
use yew::prelude::*;

/// A choice of the languages of the app, each named in its own language.
pub fn language_settings(phone: &PhoneContext) -> Html {
    let t = &phone.texts.settings.language;
    let options = Language::ALL.map(|language| (language.own_name(), ""));
    let picked = Language::ALL.iter().position(|&language| language == phone.language);
    let on_pick = {
        let change = phone.change.clone();
        Callback::from(move |place: usize| {
            if let Some(language) = Language::ALL.get(place) {
                change.emit(("lang", language.tag().to_owned()));
            }
        })
    };
    html! {
        <Layout heading={t.heading} lead={t.lead}>
            { choice(
                phone,
                ChoiceProps {
                    name: "language",
                    label: t.heading,
                    options: &options,
                    picked,
                    on_pick,
                },
            ) }
        </Layout>
    }
}
