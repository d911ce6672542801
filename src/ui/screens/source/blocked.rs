//! The app is blocked for good.

use crate::ui::{
    components::{ButtonKind, Layout, alert, button},
    demo::start_over::StartOver,
    phone::context::PhoneContext,
};
use journey::{
    event::{Aside, Event},
    ids::AppId,
};
use yew::prelude::*;

/// Properties of [`blocked`].
pub struct BlockedProps {
    /// The blocked app.
    pub app: AppId,
}

/// The reason, and two ways to go on.
pub fn blocked(phone: &PhoneContext, props: &BlockedProps) -> Html {
    let t = &phone.texts.source.blocked;
    let actions = html! {
        <>
            { button(
                ButtonKind::Danger,
                t.delete,
                phone.on(Event::Open(Aside::ConfirmDelete(props.app))),
            ) }
            <StartOver
                kind={ButtonKind::Secondary}
                label={t.start_over}
                texts={phone.texts}
                shell={phone.shell.clone()}
            />
        </>
    };
    html! {
        <Layout heading={t.heading} {actions}>
            { alert(t.lead) }
            <p>{ t.way_out }</p>
        </Layout>
    }
}
