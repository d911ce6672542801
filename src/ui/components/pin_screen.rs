//! A screen that asks for a PIN: in use, new, or repeated.

use super::{
    alert::alert,
    layout::Layout,
    pin_pad::{PadSubmit, PinPad, parsed},
};
use crate::{shell::Receipt, ui::phone::context::use_phone};
use journey::digits::Pin;
use yew::prelude::*;

/// Properties of [`PinScreen`].
#[derive(Properties, PartialEq)]
pub struct PinScreenProps {
    /// The heading.
    pub heading: AttrValue,
    /// The line below the heading that says which PIN is asked for.
    pub lead: AttrValue,
    /// Why the last PIN was refused, shown in place of the lead.
    #[prop_or_default]
    pub problem: Option<AttrValue>,
    /// When the digits are handed over.
    pub submit: PadSubmit,
    /// Sends the PIN to the phone.
    pub on_pin: Callback<Pin, Receipt>,
    /// What is said above the pad besides.
    #[prop_or_default]
    pub told: Html,
    /// Buttons below the pad.
    #[prop_or_default]
    pub actions: Html,
    /// A prompt over the whole screen.
    #[prop_or_default]
    pub prompt: Option<Html>,
}

/// The heading, the lead or the problem, and the pad.
#[component]
pub fn PinScreen(props: &PinScreenProps) -> Html {
    let phone = use_phone();
    let on_complete = {
        let on_pin = props.on_pin.clone();
        parsed(move |pin| on_pin.emit(pin))
    };
    html! {
        <Layout
            heading={props.heading.clone()}
            lead={props.problem.is_none().then(|| props.lead.clone())}
            actions={props.actions.clone()}
            prompt={props.prompt.clone()}
        >
            { props.told.clone() }
            if let Some(text) = &props.problem {
                <key={phone.settled}>{ alert(text) }</>
            }
            <PinPad
                length={Pin::LENGTH}
                submit={props.submit}
                {on_complete}
            />
        </Layout>
    }
}
