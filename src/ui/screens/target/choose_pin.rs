//! Step 15: "Choose your personal PIN code", before it is entered.

use crate::ui::{
    components::{ButtonKind, IconName, Layout, button, line_icon, note},
    phone::context::PhoneContext,
};
use journey::event::TargetEvent;
use yew::prelude::*;

/// Says what a PIN must be like.
pub fn choose_pin(phone: &PhoneContext) -> Html {
    let t = &phone.texts.target.new_pin;
    let actions = button(
        ButtonKind::Primary,
        phone.texts.common.next,
        phone.on_target(TargetEvent::PinExplained),
    );
    let rules = [t.rule_length, t.rule_demo];
    html! {
        <Layout heading={t.choose_heading} lead={t.choose_lead} {actions}>
            <ul class="needs__list">
                { for rules.map(|rule| html! {
                    <li class="needs__item">{ line_icon(IconName::Check) }<span>{ rule }</span></li>
                }) }
            </ul>
            { note(t.not_a_real_one) }
        </Layout>
    }
}
