//! Step 8: the same page, installed. Installing is not yet activating.

use crate::ui::{
    components::{Button, ButtonKind, Layout, Note, StoreListing},
    phone::context::use_phone,
};
use journey::event::{Aside, Event, StoreEvent};
use yew::prelude::*;

/// What an [`Installed`] is given.
#[derive(Properties, PartialEq)]
pub struct InstalledProps {
    /// The app that was active here has been deleted.
    pub deleted: bool,
}

/// The app, and "Open".
#[component]
pub fn Installed(props: &InstalledProps) -> Html {
    let phone = use_phone();
    let t = &phone.texts.target.store;
    let actions = html! {
        <>
            <Button label={t.open} on_press={phone.on(Event::Store(StoreEvent::Open))} />
            <Button
                label={t.requirements}
                kind={ButtonKind::Quiet}
                on_press={phone.on(Event::Open(Aside::Requirements))}
            />
        </>
    };
    html! {
        <Layout heading={t.heading} {actions}>
            <StoreListing />
            <p class="screen__text">{ if props.deleted { t.deleted } else { t.installed } }</p>
            <Note text={t.not_yet_active} />
        </Layout>
    }
}
