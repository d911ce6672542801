//! Step 7: the code has run out.

use crate::ui::{
    components::{Alert, Button, ButtonKind, Layout},
    phone::context::use_phone,
};
use journey::event::SourceEvent;
use yew::prelude::*;

/// What a [`CodeExpired`] is given.
#[derive(Properties, PartialEq)]
pub struct CodeExpiredProps {
    /// The phone slept, or its clock was moved.
    pub late: bool,
}

/// The code is gone; a new one asks for the PIN again.
#[component]
pub fn CodeExpired(props: &CodeExpiredProps) -> Html {
    let phone = use_phone();
    let t = &phone.texts.source.expired;
    let actions = html! {
        <>
            <Button label={t.show_new} on_press={phone.on_source(SourceEvent::ShowNewCode)} />
            <Button
                kind={ButtonKind::Quiet}
                label={t.to_home}
                on_press={phone.on_source(SourceEvent::LeaveCode)}
            />
        </>
    };
    html! {
        <Layout heading={t.heading} {actions}>
            <Alert text={if props.late { t.late } else { t.lead }} />
            <p>{ phone.texts.source.show_code.pin_again }</p>
        </Layout>
    }
}
