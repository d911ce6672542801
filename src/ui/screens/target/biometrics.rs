//! Step 17: biometrics. The prompt is simulated and marked as such, unless the device's own is chosen.

use crate::ui::{
    components::{
        ButtonKind, IconName, Layout, alert, button, button_disabled_if, line_icon, note,
    },
    guidance::biometric_setup::use_biometric_setup,
    phone::context::use_phone,
};
use journey::{biometrics::Biometrics as Choice, event::TargetEvent};
use yew::prelude::*;

/// "Yes, use biometrics" or "Not now".
#[component]
pub fn OfferBiometrics() -> Html {
    let phone = use_phone();
    let t = &phone.texts.target.biometrics;
    let on_set = {
        let phone = phone.clone();
        Callback::from(move |biometrics| drop(phone.target(TargetEvent::UseBiometrics(biometrics))))
    };
    let setup = use_biometric_setup(t.not_recognised, on_set);
    let actions = html! {
        <>
            { button_disabled_if(setup.asking, ButtonKind::Primary, t.yes, setup.start) }
            { button(
                ButtonKind::Secondary,
                phone.texts.common.not_now,
                phone.on_target(TargetEvent::UseBiometrics(Choice::Off)),
            ) }
        </>
    };
    let alone = setup.choice.is_none();
    // If there is a choice, the problem takes the place of the lead.
    let lead = (alone || setup.problem.is_none()).then_some(t.lead);
    html! {
        <Layout heading={t.heading} {lead} {actions} prompt={setup.prompt}>
            if alone {
                <p class="biometrics" aria-hidden="true">
                    { line_icon(IconName::Fingerprint) }
                    { line_icon(IconName::Face) }
                </p>
            }
            { setup.choice }
            if let Some(text) = setup.problem {
                { alert(text) }
            } else if setup.asking {
                <p role="status">{ phone.texts.settings.authenticator.asking }</p>
            } else if alone {
                { note(t.pin_still_works) }
            }
        </Layout>
    }
}
