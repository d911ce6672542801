//! Steps 3 and 6: enter the PIN.

use crate::{
    domain::{
        biometrics::Biometrics, digits::Pin, event::SourceEvent, pin::PinProblem, step::Step,
    },
    ui::{
        components::{
            Alert, Button, ButtonKind, Layout, PadSubmit, PinPad, SimulatedBiometrics, parsed,
        },
        context::use_phone,
    },
};
use yew::prelude::*;

/// What an [`EnterPin`] is given.
#[derive(Properties, PartialEq)]
pub struct EnterPinProps {
    /// What may be used instead.
    pub biometrics: Biometrics,
    /// What went wrong last.
    pub problem: Option<PinProblem>,
    /// Counts the entries checked.
    pub entries: u32,
}

/// Six digits, or the simulated prompt for biometrics.
#[component]
pub fn EnterPin(props: &EnterPinProps) -> Html {
    let phone = use_phone();
    let t = &phone.texts.source.pin;
    let prompt = use_state(|| false);

    let lead = if phone.view.step == Step::SHOW_CODE { t.to_show } else { t.to_start };
    let problem = props.problem.map(|problem| match problem {
        PinProblem::Wrong { left } => AttrValue::from((t.wrong)(left)),
        PinProblem::NotRecognised => AttrValue::from(t.not_recognised),
    });
    let on_complete = {
        let phone = phone.clone();
        parsed(move |pin: Pin| phone.source(SourceEvent::PinEntered(pin)))
    };
    let ask = {
        let prompt = prompt.clone();
        Callback::from(move |()| prompt.set(true))
    };
    let on_answer = {
        let (phone, prompt) = (phone.clone(), prompt.clone());
        Callback::from(move |answer: Option<bool>| {
            prompt.set(false);
            if let Some(recognised) = answer {
                phone.source(SourceEvent::Biometrics(recognised));
            }
        })
    };
    let actions = (props.biometrics != Biometrics::Off).then(|| {
        html! {
            <Button kind={ButtonKind::Secondary} label={t.use_biometrics} on_press={ask} />
        }
    });
    html! {
        <Layout
            heading={t.heading}
            lead={problem.is_none().then_some(AttrValue::Static(lead))}
            {actions}
            prompt={prompt.then(|| html! { <SimulatedBiometrics {on_answer} /> })}
        >
            if let Some(text) = problem {
                // Keyed by the entry, so that the same words are said again.
                <Alert key={props.entries} {text} />
            }
            <PinPad
                length={Pin::LENGTH}
                entries={props.entries}
                submit={PadSubmit::OnLastDigit}
                {on_complete}
            />
        </Layout>
    }
}
