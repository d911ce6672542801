//! Step 10: how to activate. This demo shows copying only, and says so when another way is picked.

use crate::ui::{
    components::{ButtonKind, ChoiceProps, Layout, button_disabled_if, choice, note},
    phone::context::PhoneContext,
};
use journey::event::{TargetEvent, Way};
use yew::prelude::*;

/// Properties of [`choose_way`].
pub struct ChooseWayProps {
    /// The way picked.
    pub way: Option<Way>,
}

const WAYS: [Way; 3] = [Way::Copy, Way::Passport, Way::ActivationCode];

/// Three ways, one of which leads on.
pub fn choose_way(phone: &PhoneContext, props: &ChooseWayProps) -> Html {
    let t = &phone.texts.target.choose_way;
    let options = &[
        (t.copy, t.copy_hint),
        (t.passport, t.passport_hint),
        (t.activation_code, t.activation_code_hint),
    ];
    let picked = props.way.and_then(|way| WAYS.iter().position(|&known| known == way));
    let on_pick = {
        let phone = phone.clone();
        Callback::from(move |place: usize| {
            if let Some(&way) = WAYS.get(place) {
                phone.target(TargetEvent::PickWay(way));
            }
        })
    };
    let is_another = matches!(props.way, Some(Way::Passport | Way::ActivationCode));
    let actions = html! {
        <>
            <div aria-live="polite">
                if is_another {
                    { note(t.copy_only) }
                }
            </div>
            { button_disabled_if(
                props.way != Some(Way::Copy),
                ButtonKind::Primary,
                phone.texts.common.next,
                phone.on_target(TargetEvent::WayChosen),
            ) }
        </>
    };
    html! {
        <Layout heading={t.heading} {actions}>
            { choice(
                phone,
                ChoiceProps {
                    name: "way",
                    label: t.heading,
                    options,
                    picked,
                    on_pick,
                },
            ) }
        </Layout>
    }
}
