//! Step 6: "Show QR code and copy MitID to the new app".

use crate::{
    platform::intl::MomentStyle,
    ui::{
        components::{ButtonKind, Layout, button},
        guidance::{moment_in_words::in_words, number_in_words::span_in_words},
        phone::context::{PhoneContext, use_phone, use_shell_updates},
        screens::source::skip::skip_told,
    },
};
use journey::{
    event::{Aside, Event, SourceEvent},
    time::Time,
};
use yew::prelude::*;

/// Properties of [`ShowCode`].
#[derive(Properties, PartialEq)]
pub struct ShowCodeProps {
    /// Until when the copy can be continued.
    pub until: Time,
    /// Whether a code was shown before, by which the new phone may have got its app.
    pub again: bool,
}

/// Says that the hour is over, or what to do where the new phone has not got its app yet. The PIN comes next.
#[component]
pub fn ShowCode(props: &ShowCodeProps) -> Html {
    let phone = use_phone();
    let t = &phone.texts.source.show_code;
    let until = in_words(props.until, phone.language, MomentStyle::WeekdayAndTime);
    use_shell_updates(&phone.shell);
    let limits = phone.shell.limits();
    let validity = if limits.renews_code() {
        AttrValue::from(t.no_limit)
    } else {
        let valid = limits.code_valid(phone.options.policy().code_valid);
        t.valid(&span_in_words(valid, phone.language.locale())).into()
    };
    let actions = ways_on(&phone, props.again);
    let lead = if props.again { phone.texts.source.ask.what_now } else { t.lead };
    html! {
        <Layout heading={t.heading} {lead} {actions}>
            { skip_told(&phone) }
            <p>{ t.pin_again }</p>
            <p class="screen__small">{ validity }{ " " }{ t.until(&until) }</p>
        </Layout>
    }
}

/// What can be done once the hour is over, here and on the home screen; `again` is after a code was shown.
pub fn ways_on(phone: &PhoneContext, again: bool) -> Html {
    let t = &phone.texts.source;
    html! {
        <>
            { button(ButtonKind::Primary, t.show_code.show, phone.on_source(SourceEvent::ShowCode)) }
            if again {
                { button(
                    ButtonKind::Secondary,
                    t.ask.has_app,
                    phone.on_source(SourceEvent::NewPhoneHasApp),
                ) }
            }
            { button(
                ButtonKind::Quiet,
                t.waiting.cancel,
                phone.on(Event::Open(Aside::ConfirmCancel)),
            ) }
        </>
    }
}
