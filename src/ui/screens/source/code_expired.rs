//! Step 7: the code has run out.

use crate::ui::{
    components::{Alert, Button, ButtonKind, Layout},
    phone::context::PhoneContext,
};
use journey::event::SourceEvent;
use yew::prelude::*;

/// Properties of [`code_expired`].
pub struct CodeExpiredProps {
    /// Whether the phone slept past the end of the code, or its clock was set forward.
    pub late: bool,
    /// Whether the new phone may have got its app by it.
    pub asks: bool,
}

/// Says that the code is gone, and that a new one needs the PIN again.
pub fn code_expired(phone: &PhoneContext, props: &CodeExpiredProps) -> Html {
    let t = &phone.texts.source.expired;
    let show_new = phone.on_source(SourceEvent::ShowNewCode);
    // Most codes run out after they were scanned, so where that may be, the question comes before the alarm.
    let actions = if props.asks {
        html! {
            <>
                <Button
                    label={phone.texts.source.ask.has_app}
                    on_press={phone.on_source(SourceEvent::NewPhoneHasApp)}
                />
                <Button kind={ButtonKind::Secondary} label={t.show_new} on_press={show_new} />
            </>
        }
    } else {
        html! {
            <>
                <Button label={t.show_new} on_press={show_new} />
                <Button
                    kind={ButtonKind::Quiet}
                    label={t.to_home}
                    on_press={phone.on_source(SourceEvent::LeaveCode)}
                />
            </>
        }
    };
    html! {
        <Layout heading={t.heading} {actions}>
            if props.asks {
                <p class="screen__text">{ phone.texts.source.ask.or_done }</p>
            }
            <Alert text={if props.late { t.late } else { t.lead }} />
            if !props.asks {
                <p>{ t.take_time }</p>
            }
        </Layout>
    }
}
