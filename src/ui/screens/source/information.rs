//! Step 2: what will happen.

use crate::ui::{
    components::{ButtonKind, IconName, Layout, button, line_icon},
    phone::context::PhoneContext,
};
use journey::event::{Aside, Event, SourceEvent};
use yew::prelude::*;

/// What will happen, how long it takes, and what never to do.
pub fn information(phone: &PhoneContext) -> Html {
    let t = &phone.texts.source.information;
    let stop = phone.on(Event::Open(Aside::Stop)).reform(|_: MouseEvent| ());
    let actions = button(
        ButtonKind::Primary,
        phone.texts.common.next,
        phone.on_source(SourceEvent::InformationRead),
    );
    html! {
        <Layout heading={t.heading} {actions}>
            <ol class="points">
                { for t.points.iter().map(|point| html! { <li class="points__item">{ *point }</li> }) }
            </ol>
            <p class="message message--alert">{ line_icon(IconName::Stop) }<span>{ t.never_send }</span></p>
            <button type="button" class="quiet-link" onclick={stop}>{ phone.texts.source.menu.stop }</button>
        </Layout>
    }
}
