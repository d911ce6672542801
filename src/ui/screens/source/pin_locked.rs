//! Steps 3 and 6: the app is locked for a while after too many wrong PINs.

use crate::ui::{
    components::{CountdownTimer, Layout, alert, note},
    phone::context::PhoneContext,
    screens::source::skip::skip_button,
};
use journey::view::{Countdown, Skip};
use yew::prelude::*;

/// Properties of [`pin_locked`].
pub struct PinLockedProps {
    /// How long the app stays locked.
    pub countdown: Countdown,
}

/// The reason and the time left. The PIN screen comes back by itself.
pub fn pin_locked(phone: &PhoneContext, props: &PinLockedProps) -> Html {
    let t = &phone.texts.source.pin;
    let actions = skip_button(phone, Skip::Lock);
    html! {
        <Layout heading={t.locked_heading} {actions}>
            { alert(t.locked_lead) }
            <CountdownTimer countdown={props.countdown} label={t.locked_timer} />
            { note(t.locked_next) }
        </Layout>
    }
}
