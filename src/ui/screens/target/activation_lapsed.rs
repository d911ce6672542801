//! Steps 13 to 18, after the place that the scan had reserved has become free again.

use crate::ui::{
    components::{ButtonKind, Layout, alert, button},
    phone::context::PhoneContext,
};
use journey::event::TargetEvent;
use yew::prelude::*;

/// Says what has happened, what is still there, and leads back to the scan.
pub fn activation_lapsed(phone: &PhoneContext) -> Html {
    let t = &phone.texts.target.lapsed;
    let actions =
        button(ButtonKind::Primary, t.scan_again, phone.on_target(TargetEvent::StartAgain));
    html! {
        <Layout heading={t.heading} {actions}>
            { alert(t.lead) }
            <p>{ t.nothing_lost }</p>
        </Layout>
    }
}
