//! The menu of an active app.

use crate::ui::{
    components::{IconName, Layout, ListItem},
    phone::context::PhoneContext,
};
use journey::event::{Aside, Event, SourceEvent};
use yew::prelude::*;

/// Properties of [`menu`].
pub struct MenuProps {
    /// Whether a copy is under way, which can be cancelled.
    pub copying: bool,
}

/// Everything the app offers besides its home.
pub fn menu(phone: &PhoneContext, props: &MenuProps) -> Html {
    let t = &phone.texts.source.menu;
    let mut items = vec![(IconName::Copy, t.copy, Event::Source(SourceEvent::CopyToNewApp))];
    if props.copying {
        items.push((IconName::Close, t.cancel, Event::Open(Aside::ConfirmCancel)));
    }
    items.extend([
        (IconName::Phone, t.apps, Event::Open(Aside::Apps)),
        (IconName::Settings, t.settings, Event::Open(Aside::Settings)),
        (IconName::Check, t.requirements, Event::Open(Aside::Requirements)),
        (IconName::Stop, t.stop, Event::Open(Aside::Stop)),
        (IconName::Information, t.about, Event::Open(Aside::About)),
        (IconName::Trash, t.remove, Event::Open(Aside::ConfirmRemove)),
    ]);
    html! {
        <Layout heading={t.heading}>
            <ul class="list">
                { for items.into_iter().map(|(icon, label, event)| html! {
                    <li key={label}><ListItem {icon} {label} on_press={phone.on(event)} /></li>
                }) }
            </ul>
        </Layout>
    }
}
