//! Step 1: no copy can be started, or no code shown, because three apps are active.

use crate::{
    domain::event::{Aside, Event},
    ui::{
        components::{Button, ButtonKind, Layout, Note},
        context::use_phone,
    },
};
use yew::prelude::*;

/// The reason, and the way out.
#[component]
pub fn TooManyApps() -> Html {
    let phone = use_phone();
    let t = &phone.texts.source.too_many;
    let actions = html! {
        <>
            <Button label={t.see_apps} on_press={phone.on(Event::Open(Aside::Apps))} />
            <Button
                kind={ButtonKind::Quiet}
                label={phone.texts.common.not_now}
                on_press={phone.on(Event::Back)}
            />
        </>
    };
    html! {
        <Layout heading={t.heading} lead={t.lead} {actions}><Note text={t.way_out} /></Layout>
    }
}
