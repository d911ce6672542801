//! Step 7: the new phone has scanned the code.

use crate::ui::{
    components::{Button, Layout, Note},
    phone::context::use_phone,
};
use journey::event::SourceEvent;
use yew::prelude::*;

/// Leads over to the new phone.
#[component]
pub fn CodeScanned() -> Html {
    let phone = use_phone();
    let t = &phone.texts.source.scanned;
    let actions = html! {
        <Button
            label={phone.texts.common.ok}
            on_press={phone.on_source(SourceEvent::LeaveCode)}
        />
    };
    html! {
        <Layout heading={t.heading} lead={t.lead} {actions}><Note text={t.still_active} /></Layout>
    }
}
