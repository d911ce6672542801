//! Steps 13 to 18, after the place that the scan had reserved has become free again.

use crate::ui::{
    components::{Alert, Button, Layout},
    phone::context::PhoneContext,
};
use journey::event::TargetEvent;
use yew::prelude::*;

/// Says what has happened, what is still there, and leads back to the scan.
pub fn activation_lapsed(phone: &PhoneContext) -> Html {
    let t = &phone.texts.target.lapsed;
    let actions = html! {
        <Button label={t.scan_again} on_press={phone.on_target(TargetEvent::StartAgain)} />
    };
    html! {
        <Layout heading={t.heading} {actions}>
            <Alert text={t.lead} />
            <p>{ t.nothing_lost }</p>
        </Layout>
    }
}
