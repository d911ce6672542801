//! Step 17: biometrics. The prompt is simulated and marked as such.

use crate::{
    domain::{biometrics::Biometrics as Choice, event::TargetEvent},
    ui::{
        components::{
            Alert, Button, ButtonKind, Icon, IconName, Layout, Note, SimulatedBiometrics,
        },
        context::use_phone,
    },
};
use yew::prelude::*;

/// What the prompt has come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Prompt {
    Closed,
    Open,
    NotRecognised,
}

/// "Yes, use biometrics" or "Not now".
#[component]
pub fn Biometrics() -> Html {
    let phone = use_phone();
    let t = &phone.texts.target.biometrics;
    let prompt = use_state_eq(|| Prompt::Closed);
    let ask = {
        let prompt = prompt.setter();
        Callback::from(move |()| prompt.set(Prompt::Open))
    };
    let on_answer = {
        let (phone, prompt) = (phone.clone(), prompt.setter());
        Callback::from(move |answer| match answer {
            Some(true) => phone.target(TargetEvent::UseBiometrics(Choice::Simulated)),
            Some(false) => prompt.set(Prompt::NotRecognised),
            None => prompt.set(Prompt::Closed),
        })
    };
    let actions = html! {
        <>
            <Button label={t.yes} on_press={ask} />
            <Button
                label={phone.texts.common.not_now}
                kind={ButtonKind::Secondary}
                on_press={phone.on_target(TargetEvent::UseBiometrics(Choice::Off))}
            />
        </>
    };
    html! {
        <Layout
            heading={t.heading}
            lead={t.lead}
            {actions}
            prompt={(*prompt == Prompt::Open).then(|| html! { <SimulatedBiometrics {on_answer} /> })}
        >
            <p class="biometrics" aria-hidden="true">
                <Icon name={IconName::Fingerprint} />
                <Icon name={IconName::Face} />
            </p>
            if *prompt == Prompt::NotRecognised {
                <Alert text={t.not_recognised} />
            } else {
                <Note text={t.pin_still_works} />
            }
        </Layout>
    }
}
