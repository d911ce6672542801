//! Step 10: how to activate. This demo shows copying only, and says so when another way is picked.

use crate::ui::{
    components::{Button, Choice, Layout, Note},
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
    let options: Vec<(AttrValue, AttrValue)> = vec![
        (t.copy.into(), t.copy_hint.into()),
        (t.passport.into(), t.passport_hint.into()),
        (t.activation_code.into(), t.activation_code_hint.into()),
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
                    <Note text={t.copy_only} />
                }
            </div>
            <Button
                label={phone.texts.common.next}
                on_press={phone.on_target(TargetEvent::WayChosen)}
                disabled={props.way != Some(Way::Copy)}
            />
        </>
    };
    html! {
        <Layout heading={t.heading} {actions}>
            <Choice name="way" {options} {picked} {on_pick} label={t.heading} />
        </Layout>
    }
}
