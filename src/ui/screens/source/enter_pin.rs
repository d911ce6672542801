//! Steps 3 and 6: enter the PIN, or (step 3) be recognised.

use crate::{
    i18n::Texts,
    platform::task::Task,
    shell::biometrics::{self, BiometricsError},
    ui::{
        components::{Button, ButtonKind, PadSubmit, PinScreen, SimulatedBiometrics},
        guidance::{biometric_setup, number_in_words::counted},
        phone::context::use_phone,
    },
};
use journey::{
    biometrics::Biometrics,
    event::{Aside, Event, SourceEvent},
    pin::PinProblem,
    source::PinPurpose,
};
use yew::prelude::*;

/// What an [`EnterPin`] is given.
#[derive(Properties, PartialEq)]
pub struct EnterPinProps {
    /// For what.
    pub purpose: PinPurpose,
    /// What may be used instead.
    pub biometrics: Biometrics,
    /// What went wrong last.
    pub problem: Option<PinProblem>,
}

/// How the prompt for biometrics stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Prompt {
    Closed,
    /// The simulated one is open.
    Simulated,
    /// The device asks.
    Asking,
    /// The device recognised nobody.
    Failed(BiometricsError),
}

/// Six digits, or biometrics. Whatever comes of them, the pad stays.
#[component]
pub fn EnterPin(props: &EnterPinProps) -> Html {
    let phone = use_phone();
    let t = &phone.texts.source.pin;
    let prompt = use_state_eq(|| Prompt::Closed);
    // Dropped with the screen: the browser's question is then closed.
    let task = use_mut_ref(|| None::<Task>);

    let problem = match *prompt {
        Prompt::Failed(error) => {
            let texts = &phone.texts.settings.authenticator.recognise;
            Some(AttrValue::Static(biometric_setup::in_words(error, texts)))
        }
        _ => props.problem.map(|problem| in_words(problem, phone.texts)),
    };
    let on_pin = {
        let (phone, prompt) = (phone.clone(), prompt.setter());
        Callback::from(move |pin| {
            prompt.set(Prompt::Closed);
            phone.source(SourceEvent::PinEntered(pin))
        })
    };
    let ask = {
        let (phone, prompt) = (phone.clone(), prompt.setter());
        let biometrics = props.biometrics.clone();
        Callback::from(move |()| {
            let Biometrics::Platform(id) = &biometrics else {
                return prompt.set(Prompt::Simulated);
            };
            prompt.set(Prompt::Asking);
            let (id, phone, prompt) = (id.clone(), phone.clone(), prompt.clone());
            let recognise = async move {
                match biometrics::recognise(&id).await {
                    Ok(()) => {
                        phone.source(SourceEvent::Biometrics(true));
                    }
                    Err(error) => prompt.set(Prompt::Failed(error)),
                }
            };
            task.replace(Some(Task::start(recognise)));
        })
    };
    let on_answer = {
        let (phone, prompt) = (phone.clone(), prompt.setter());
        Callback::from(move |answer: Option<bool>| {
            prompt.set(Prompt::Closed);
            if let Some(recognised) = answer {
                phone.source(SourceEvent::Biometrics(recognised));
            }
        })
    };
    let turn_off = {
        let phone = phone.clone();
        Callback::from(move |()| {
            // Shown where it is turned on again, with what stays on the device.
            phone.send(Event::Open(Aside::Biometrics));
            phone.source(SourceEvent::SetBiometrics(Biometrics::Off));
        })
    };
    let actions = html! {
        if props.biometrics != Biometrics::Off {
            <div class="button-row">
                <Button
                    kind={ButtonKind::Secondary}
                    label={t.use_biometrics}
                    disabled={*prompt == Prompt::Asking}
                    on_press={ask}
                />
                if matches!(*prompt, Prompt::Failed(_)) {
                    <Button
                        kind={ButtonKind::Quiet}
                        label={phone.texts.settings.biometrics.turn_off}
                        on_press={turn_off}
                    />
                }
            </div>
        }
    };
    let lead = match *prompt {
        Prompt::Asking => phone.texts.settings.authenticator.asking,
        _ => match props.purpose {
            PinPurpose::StartCopy => t.to_start,
            PinPurpose::ShowCode => t.to_show,
        },
    };
    html! {
        <PinScreen
            heading={t.heading}
            {lead}
            {problem}
            submit={PadSubmit::OnLastDigit}
            {on_pin}
            {actions}
            prompt={(*prompt == Prompt::Simulated).then(|| html! { <SimulatedBiometrics {on_answer} /> })}
        />
    }
}

/// Why the app did not open.
pub fn in_words(problem: PinProblem, texts: &Texts) -> AttrValue {
    let t = &texts.source.pin;
    match problem {
        PinProblem::Wrong { left } => {
            AttrValue::from(t.wrong(&counted(left, texts.language.locale())))
        }
        PinProblem::NotRecognised => AttrValue::Static(t.not_recognised),
    }
}
