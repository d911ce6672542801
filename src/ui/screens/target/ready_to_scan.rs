//! Step 11: the QR code is shown on the old app, and this phone is ready to scan it.

use crate::ui::{
    components::{ButtonKind, CheckBoxProps, Layout, button_disabled_if, check_box, note},
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
                { note(t.check_first) }
            }
            { button_disabled_if(
                !props.shown,
                ButtonKind::Primary,
                t.scan,
                phone.on_target(TargetEvent::ScanCode),
            ) }
        </>
    };
    html! {
        <Layout heading={t.heading} lead={t.lead} {actions}>
            { check_box(CheckBoxProps {
                label: t.shown,
                name: None,
                checked: props.shown,
                on_change,
            }) }
        </Layout>
    }
}
