//! Step 7: the code has run out.

use crate::ui::{
    components::{ButtonKind, Layout, alert, button},
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
                { button(
                    ButtonKind::Primary,
                    phone.texts.source.ask.has_app,
                    phone.on_source(SourceEvent::NewPhoneHasApp),
                ) }
                { button(ButtonKind::Secondary, t.show_new, show_new) }
            </>
        }
    } else {
        html! {
            <>
                { button(ButtonKind::Primary, t.show_new, show_new) }
                { button(ButtonKind::Quiet, t.to_home, phone.on_source(SourceEvent::LeaveCode)) }
            </>
        }
    };
    html! {
        <Layout heading={t.heading} {actions}>
            if props.asks {
                <p class="screen__text">{ phone.texts.source.ask.or_done }</p>
            }
            { alert(if props.late { t.late } else { t.lead }) }
            if !props.asks {
                <p>{ format!("{} {}", t.take_time, phone.texts.source.show_code.pin_again) }</p>
            }
        </Layout>
    }
}
