//! Step 14: the temporary PIN of the SMS. The banner of the SMS is drawn by `phone_frame`.

use crate::{
    i18n::Texts,
    ui::{
        components::{
            ButtonKind, CodeField, CountdownTimer, Layout, TimerStyle, alert, button_disabled_if,
            use_has_come,
        },
        guidance::number_in_words::{counted, span_in_words, two_digits},
        phone::context::{use_phone, use_shell_updates},
    },
};
use journey::{
    event::TargetEvent, policy::Policy, service::SmsProblem, time::Time, view::Countdown,
};
use yew::prelude::*;

/// Properties of [`EnterTemporaryPin`].
#[derive(Properties, PartialEq)]
pub struct EnterTemporaryPinProps {
    /// The last two digits of the phone number.
    pub phone_ending: u8,
    /// Why the last entry was refused, if it was.
    pub problem: Option<SmsProblem>,
    /// When "Send again" can be pressed.
    pub send_again_at: Time,
    /// When the temporary PIN expires, if it does.
    pub expires_at: Option<Time>,
}

/// A field for the eight digits of the SMS, and "Send again" after a pause.
#[component]
pub fn EnterTemporaryPin(props: &EnterTemporaryPinProps) -> Html {
    let phone = use_phone();
    use_shell_updates(&phone.shell);
    let t = &phone.texts.target.sms;
    let can_send_again = use_has_come(props.send_again_at);
    let has_expired = use_has_come(props.expires_at);
    let problem = if has_expired { Some(SmsProblem::Expired) } else { props.problem };
    let is_over = matches!(problem, Some(SmsProblem::Ended | SmsProblem::Expired));
    let has_sms = phone.shell.sms(phone.device).is_some();

    let on_complete = {
        let phone = phone.clone();
        Callback::from(move |code| phone.target(TargetEvent::TemporaryPinEntered(code)))
    };
    let error_id = format!("sms-error-{}", phone.device.number());
    // The beginning of the pause does not matter, because the timer shows digits only.
    let pause = Countdown { from: props.send_again_at, until: props.send_again_at, pace: 1.0 };
    let actions = html! {
        <>
            if !can_send_again {
                <div class="send-again">
                    <CountdownTimer countdown={pause} style={TimerStyle::Plain} label={t.send_again_in} />
                </div>
            }
            { button_disabled_if(
                !can_send_again,
                if is_over { ButtonKind::Primary } else { ButtonKind::Secondary },
                t.send_again,
                phone.on_target(TargetEvent::SendAgain),
            ) }
        </>
    };
    html! {
            <Layout heading={t.heading} lead={t.sent_to(&two_digits(props.phone_ending))} {actions}>
                if !is_over {
                <CodeField
                        id={format!("temporary-pin-{}", phone.device.number())}
                        label={t.label}
                        send={phone.texts.common.next}
                        sent_at={props.send_again_at}
                        invalid={problem.is_some()}
                        described_by={error_id.clone()}
                            {on_complete}
                    />
            }
                <div id={error_id} key={phone.settled}>
                    if let Some(problem) = problem {
                        { alert(words(phone.texts, problem)) }
                    } else if has_sms {
                        <p class="text-field__hint">{ validity(props, phone.texts) }</p>
                    } else {
                        <p class="text-field__hint">{ t.no_banner }</p>
                    }
                </div>
            </Layout>
    }
}

/// How long the temporary PIN is valid, in words.
fn validity(props: &EnterTemporaryPinProps, texts: &Texts) -> AttrValue {
    let t = &texts.target.sms;
    let Some(expires_at) = props.expires_at else { return t.no_limit.into() };
    let span = expires_at.since(props.send_again_at) + Policy::SMS_PAUSE;
    t.valid(&span_in_words(span, texts.language.locale())).into()
}

fn words(texts: &Texts, problem: SmsProblem) -> AttrValue {
    let t = &texts.target.sms;
    match problem {
        SmsProblem::Wrong { left } => t.wrong(&counted(left, texts.language.locale())).into(),
        SmsProblem::Ended => t.ended.into(),
        SmsProblem::Expired => t.expired.into(),
    }
}
