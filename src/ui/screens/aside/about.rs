//! What this demo is, what it keeps and where, and how to erase that.

use crate::ui::{
    components::{ButtonKind, IconName, Layout, line_icon},
    demo::start_over::StartOver,
    phone::context::PhoneContext,
};
use yew::prelude::*;

/// About this demo, and privacy.
pub fn about(phone: &PhoneContext) -> Html {
    let t = &phone.texts.about;
    let help =
        phone.options.query_with(&[("page", Some("help")), ("phone", None), ("embed", None)]);
    html! {
        <Layout heading={t.heading}>
            { points(&t.points) }
            <p class="screen__small"><a href={format!("?{help}")} target="_blank">{ phone.texts.help.link }</a></p>
            <details class="more">
                <summary class="more__summary">{ t.privacy }</summary>
                <div class="more__body">
                    { points(&t.kept) }
                    <p>{ t.erase }</p>
                    <StartOver
                        kind={ButtonKind::Secondary}
                        label={t.start_over}
                        texts={phone.texts}
                        shell={phone.shell.clone()}
                    />
                </div>
            </details>
        </Layout>
    }
}

fn points(points: &[&'static str]) -> Html {
    html! {
        <ul class="needs__list">
            { for points.iter().map(|point| html! {
                <li class="needs__item">{ line_icon(IconName::Information) }<span>{ *point }</span></li>
            }) }
        </ul>
    }
}
