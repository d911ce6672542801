//! Steps 3 and 6: the PIN, or on step 3 biometrics.

use crate::{
    i18n::Texts,
    platform::task::Task,
    shell::biometrics::{self, BiometricsError},
    ui::{
        components::{
            ButtonKind, PadSubmit, PinScreen, SimulatedBiometrics, button, button_disabled_if,
        },
        guidance::{biometric_setup, number_in_words::counted},
        phone::context::use_phone,
        screens::source::skip::skip_told,
    },
};
use journey::{
    biometrics::Biometrics,
    event::{Aside, Event, SourceEvent},
    pin::PinProblem,
    source::PinPurpose,
};
use yew::prelude::*;

/// Properties of [`EnterPin`].
#[derive(Properties, PartialEq)]
pub struct EnterPinProps {
    /// What the PIN is asked for.
    pub purpose: PinPurpose,
    /// What opens the app besides the PIN.
    pub biometrics: Biometrics,
    /// Why the last entry was refused, if it was.
    pub problem: Option<PinProblem>,
}

/// The state of the prompt for biometrics.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Prompt {
    Closed,
    /// The simulated prompt is open.
    Simulated,
    /// The device's authenticator asks the person.
    Asking,
    /// The device's authenticator recognised nobody.
    Failed(BiometricsError),
}

/// Six digits, or biometrics. The pad stays usable whatever the outcome of biometrics is.
#[component]
pub fn EnterPin(props: &EnterPinProps) -> Html {
    let phone = use_phone();
    let t = &phone.texts.source.pin;
    let prompt = use_state_eq(|| Prompt::Closed);
    // The task is dropped with the screen, which closes the browser's dialog.
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
            // The settings of biometrics open, because they say how to turn it on again and what stays on the device.
            phone.send(Event::Open(Aside::Biometrics));
            phone.source(SourceEvent::SetBiometrics(Biometrics::Off));
        })
    };
    let actions = html! {
        if props.biometrics != Biometrics::Off {
            <div class="button-row">
                { button_disabled_if(
                    *prompt == Prompt::Asking,
                    ButtonKind::Secondary,
                    t.use_biometrics,
                    ask,
                ) }
                if matches!(*prompt, Prompt::Failed(_)) {
                    { button(
                        ButtonKind::Quiet,
                        phone.texts.settings.biometrics.turn_off,
                        turn_off,
                    ) }
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
            told={skip_told(&phone)}
            submit={PadSubmit::OnLastDigit}
            {on_pin}
            {actions}
            prompt={(*prompt == Prompt::Simulated).then(|| html! { <SimulatedBiometrics {on_answer} /> })}
        />
    }
}

/// Why the app did not open, in words, and where a PIN that was wrong stands.
pub fn in_words(problem: PinProblem, texts: &Texts) -> AttrValue {
    let t = &texts.source.pin;
    match problem {
        PinProblem::Wrong { left } => {
            let wrong = t.wrong(&counted(left, texts.language.locale()));
            AttrValue::from(format!("{wrong} {}", t.card_hint))
        }
        PinProblem::NotRecognised => AttrValue::Static(t.not_recognised),
    }
}
