//! What a phone must have for the app, and a browser for this demo.

use crate::ui::{
    components::{Icon, IconName, Layout},
    context::use_phone,
};
use yew::prelude::*;

/// The technical requirements.
#[component]
pub fn Requirements() -> Html {
    let phone = use_phone();
    let t = &phone.texts.source.requirements;
    html! {
        <Layout heading={t.heading} lead={t.lead}>
            <ul class="needs__list">
                { for t.points.iter().map(|point| html! {
                    <li class="needs__item"><Icon name={IconName::Check} /><span>{ *point }</span></li>
                }) }
            </ul>
            <p class="screen__small">{ t.real_app }</p>
        </Layout>
    }
}
