//! What this demo is, and what it is not.

use crate::ui::{
    components::{Icon, IconName, Layout},
    context::use_phone,
};
use yew::prelude::*;

/// About this demo.
#[component]
pub fn About() -> Html {
    let phone = use_phone();
    let t = &phone.texts.source.about;
    html! {
        <Layout heading={t.heading}>
            <ul class="needs__list">
                { for t.points.iter().map(|point| html! {
                    <li class="needs__item"><Icon name={IconName::Information} /><span>{ *point }</span></li>
                }) }
            </ul>
            <p class="screen__small">{ t.follows }<br />{ t.page }</p>
        </Layout>
    }
}
