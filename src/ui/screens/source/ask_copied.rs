//! After step 7: "Did the new phone get its app?" Two devices cannot know of each other.

use crate::ui::{
    components::{ButtonKind, Layout, button},
    phone::context::PhoneContext,
};
use journey::event::SourceEvent;
use yew::prelude::*;

/// The question, and what "yes" looks like on the new phone.
pub fn ask_copied(phone: &PhoneContext) -> Html {
    let t = &phone.texts.source.ask;
    let actions = html! {
        <>
            { button(ButtonKind::Primary, t.yes, phone.on_source(SourceEvent::NewPhoneHasApp)) }
            { button(ButtonKind::Secondary, t.not_yet, phone.on_source(SourceEvent::NotYet)) }
        </>
    };
    html! { <Layout heading={t.heading} lead={t.lead} {actions} /> }
}
