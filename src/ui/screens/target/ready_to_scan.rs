//! Step 11: the QR code is shown on the old app, and this phone is ready to scan it.

use crate::ui::{
    components::{Button, CheckBox, Layout, Note},
    phone::context::PhoneContext,
};
use journey::event::TargetEvent;
use yew::prelude::*;

/// Properties of [`ready_to_scan`].
pub struct ReadyToScanProps {
    /// Whether the box is checked.
    pub shown: bool,
}

/// A box to check, and "Scan QR code", which opens the camera.
pub fn ready_to_scan(phone: &PhoneContext, props: &ReadyToScanProps) -> Html {
    let t = &phone.texts.target.ready;
    let on_change = {
        let phone = phone.clone();
        Callback::from(move |shown| drop(phone.target(TargetEvent::CodeIsShown(shown))))
    };
    let actions = html! {
        <>
            if !props.shown {
                <Note text={t.check_first} />
            }
            <Button
                label={t.scan}
                on_press={phone.on_target(TargetEvent::ScanCode)}
                disabled={!props.shown}
            />
        </>
    };
    html! {
        <Layout heading={t.heading} lead={t.lead} {actions}>
            <CheckBox label={t.shown} checked={props.shown} {on_change} />
        </Layout>
    }
}
