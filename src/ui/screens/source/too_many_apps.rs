//! Step 1: no copy can be started, or no code shown, because all three places are taken.

use crate::ui::{
    components::{ButtonKind, Layout, alert, button, note},
    guidance::number_in_words::counted,
    phone::context::PhoneContext,
};
use journey::event::{Aside, Event};
use yew::prelude::*;

/// Properties of [`too_many_apps`].
pub struct TooManyAppsProps {
    /// The number of places reserved for activations under way.
    pub reserved: u8,
}

/// The reason, and what to do about it.
pub fn too_many_apps(phone: &PhoneContext, props: &TooManyAppsProps) -> Html {
    let t = &phone.texts.source.too_many;
    let held = props.reserved > 0;
    let actions = html! {
        <>
            { button(ButtonKind::Primary, t.see_apps, phone.on(Event::Open(Aside::Apps))) }
            { button(ButtonKind::Quiet, phone.texts.common.not_now, phone.on(Event::Back)) }
        </>
    };
    html! {
        <Layout heading={if held { t.heading_held } else { t.heading }} {actions}>
            { alert(t.lead) }
            if held {
                <p>{ phone.texts.source.apps.held(&counted(props.reserved, phone.language.locale())) }</p>
            }
            { note(t.way_out) }
        </Layout>
    }
}
