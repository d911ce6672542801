//! Step 16: the personal PIN, entered twice.

use crate::{
    domain::{digits::Pin, event::TargetEvent, view::NewPinProblem},
    ui::{
        components::{
            Alert, Layout,
            pin_pad::{PadSubmit, PinPad, parsed},
        },
        context::use_phone,
    },
};
use yew::prelude::*;

/// What a [`CreatePin`] is given.
#[derive(Properties, PartialEq)]
pub struct CreatePinProps {
    /// What went wrong last.
    pub problem: Option<NewPinProblem>,
    /// Counts the entries checked here.
    pub entries: u32,
}

/// The first time. A PIN that is easy to guess is refused with the reason.
#[component]
pub fn CreatePin(props: &CreatePinProps) -> Html {
    let phone = use_phone();
    let t = &phone.texts.target.new_pin;
    let on_complete = {
        let phone = phone.clone();
        parsed(move |pin| phone.target(TargetEvent::PinCreated(pin)))
    };
    let problem = props.problem.map(|problem| match problem {
        NewPinProblem::Trivial => t.trivial,
        NewPinProblem::Mismatch => t.mismatch,
    });
    html! {
        <Layout
            heading={t.create_heading}
            lead={problem.is_none().then(|| AttrValue::from(t.create_lead))}
        >
            if let Some(text) = problem {
                <div key={props.entries}><Alert {text} /></div>
            }
            <PinPad
                length={Pin::LENGTH}
                entries={props.entries}
                submit={PadSubmit::OnNext { label: phone.texts.common.next.into() }}
                {on_complete}
            />
        </Layout>
    }
}

/// The second time.
#[component]
pub fn RepeatPin() -> Html {
    let phone = use_phone();
    let t = &phone.texts.target.new_pin;
    let on_complete = {
        let phone = phone.clone();
        parsed(move |pin| phone.target(TargetEvent::PinRepeated(pin)))
    };
    html! {
        <Layout heading={t.repeat_heading} lead={t.repeat_lead}>
            <PinPad
                length={Pin::LENGTH}
                submit={PadSubmit::OnNext { label: phone.texts.common.next.into() }}
                {on_complete}
            />
        </Layout>
    }
}
