//! What this demo is, what it keeps and where, and how to erase that.

use crate::ui::{
    components::{ButtonKind, IconName, Layout, line_icon},
    demo::start_over::StartOver,
    page::requirements::help_address,
    phone::context::PhoneContext,
};
use yew::prelude::*;

/// About this demo, and privacy.
pub fn about(phone: &PhoneContext) -> Html {
    let t = &phone.texts.about;
    let help = help_address(phone.texts.language);
    html! {
        <Layout heading={t.heading}>
            { points(&t.points) }
            <p class="screen__small"><a href={help} target="_blank">{ phone.texts.page.help }</a></p>
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
