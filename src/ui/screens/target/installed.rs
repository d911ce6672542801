//! Step 8: the app store page with the app installed, which is not activated yet.

use crate::ui::{
    components::{ButtonKind, Layout, button, note, store_listing},
    phone::context::PhoneContext,
};
use journey::event::{Aside, Event, StoreEvent};
use yew::prelude::*;

/// Properties of [`installed`].
pub struct InstalledProps {
    /// Whether an app that was active on this phone has been deleted.
    pub deleted: bool,
}

/// The app, and "Open".
pub fn installed(phone: &PhoneContext, props: &InstalledProps) -> Html {
    let t = &phone.texts.target.store;
    let actions = html! {
        <>
            { button(ButtonKind::Primary, t.open, phone.on(Event::Store(StoreEvent::Open))) }
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
            <p class="screen__text">{ if props.deleted { t.deleted } else { t.installed } }</p>
            { note(t.not_yet_active) }
        </Layout>
    }
}
