//! Step 19: "This app is now activated and ready to use".

use crate::ui::{
    components::{ButtonKind, Layout, button},
    phone::context::PhoneContext,
};
use journey::event::{Aside, Event, TargetEvent};
use yew::prelude::*;

/// The end of the journey, and what becomes of the old app.
pub fn activated(phone: &PhoneContext) -> Html {
    let t = &phone.texts.target.activated;
    let actions = html! {
        <>
            { button(
                ButtonKind::Primary,
                phone.texts.common.ok,
                phone.on_target(TargetEvent::Done),
            ) }
            { button(
                ButtonKind::Quiet,
                phone.texts.for_real.heading,
                phone.on(Event::Open(Aside::ForReal)),
            ) }
        </>
    };
    html! {
        <Layout heading={t.heading} {actions}>
            <svg class="meet" viewBox="-6 0 120 72" aria-hidden="true" focusable="false">
                <rect class="meet__old" x="20" y="10" width="34" height="54" rx="8" />
                <g class="meet__new">
                    <rect class="meet__new-body" x="50" y="8" width="38" height="58" rx="9" />
                    <path class="meet__check" d="M60 38l7 7 12-14" />
                </g>
            </svg>
            <p class="screen__text">{ t.old_still_active }</p>
            <p class="screen__text">{ t.delete_or_keep }</p>
        </Layout>
    }
}
