//! Step 9: "Activate your MitID".

use crate::ui::{
    components::{ButtonKind, IconName, Layout, button, line_icon},
    phone::context::PhoneContext,
};
use journey::event::TargetEvent;
use yew::prelude::*;

/// Says what the activation needs, before it begins.
pub fn activate(phone: &PhoneContext) -> Html {
    let t = &phone.texts.target.activate;
    let actions =
        button(ButtonKind::Primary, t.get_started, phone.on_target(TargetEvent::GetStarted));
    let needs = [
        (IconName::Phone, t.needs_old_phone),
        (IconName::Key, t.needs_user_id),
        (IconName::Bell, t.needs_sms),
    ];
    html! {
        <Layout heading={t.heading} lead={t.lead} {actions}>
            <div class="needs">
                <h2 class="needs__heading">{ t.needs }</h2>
                <ul class="needs__list">
                    { for needs.map(|(icon, text)| html! {
                        <li class="needs__item">{ line_icon(icon) }<span>{ text }</span></li>
                    }) }
                </ul>
            </div>
        </Layout>
    }
}
