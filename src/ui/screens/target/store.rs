//! Step 0: the page of the app in an app store. Simulated, and marked as such.

use crate::ui::{
    components::{ButtonKind, Layout, alert, button, store_listing},
    phone::context::PhoneContext,
};
use journey::event::{Aside, Event, StoreEvent};
use yew::prelude::*;

/// Properties of [`store()`].
pub struct StoreProps {
    /// Whether the operating system of this phone is too old for the app.
    pub unsupported: bool,
}

/// The app, "Get", and the technical requirements one tap away.
pub fn store(phone: &PhoneContext, props: &StoreProps) -> Html {
    let t = &phone.texts.target.store;
    let actions = html! {
        <>
            if props.unsupported {
                { button(
                    ButtonKind::Primary,
                    t.update_system,
                    phone.on(Event::Store(StoreEvent::UpdateSystem)),
                ) }
            } else {
                { button(ButtonKind::Primary, t.get, phone.on(Event::Store(StoreEvent::Get))) }
            }
            { button(
                ButtonKind::Quiet,
                t.requirements,
                phone.on(Event::Open(Aside::Requirements)),
            ) }
        </>
    };
    html! {
        <Layout heading={t.heading} {actions}>
            { store_listing(phone) }
            if props.unsupported {
                { alert(t.unsupported) }
                <p class="screen__text">{ t.unsupported_next }</p>
            } else {
                <p class="screen__text">{ t.about }</p>
            }
        </Layout>
    }
}
