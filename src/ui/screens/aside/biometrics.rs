//! Biometrics: off, simulated, or by the device's own authenticator.

use crate::{
    i18n::settings::Biometrics as Texts,
    platform::address,
    ui::{
        components::{ButtonKind, IconName, Layout, alert, button, button_disabled_if, line_icon},
        guidance::biometric_setup::{use_authenticator, use_biometric_setup},
        phone::context::use_phone,
    },
};
use journey::{biometrics::Biometrics, event::SourceEvent};
use yew::prelude::*;

/// Properties of [`BiometricSettings`].
#[derive(Properties, PartialEq)]
pub struct BiometricSettingsProps {
    /// The current setting.
    pub biometrics: Biometrics,
}

/// Turns biometrics on or off. When it is off, its key stays on the device, and the screen says how to remove the key.
#[component]
pub fn BiometricSettings(props: &BiometricSettingsProps) -> Html {
    let phone = use_phone();
    let texts = &phone.texts.settings;
    let t = &texts.biometrics;
    let on_set = {
        let phone = phone.clone();
        Callback::from(move |biometrics| drop(phone.source(SourceEvent::SetBiometrics(biometrics))))
    };
    let has_own = use_authenticator();
    let setup = use_biometric_setup(t.not_recognised, on_set);
    let explained = match props.biometrics {
        Biometrics::Off => None,
        Biometrics::Simulated => Some(t.simulated_explained),
        Biometrics::Platform(_) => Some(t.platform_explained),
    };
    let is_off = explained.is_none();
    let actions = if is_off {
        button_disabled_if(setup.asking, ButtonKind::Primary, t.turn_on, setup.start)
    } else {
        let off = SourceEvent::SetBiometrics(Biometrics::Off);
        button(ButtonKind::Secondary, t.turn_off, phone.on_source(off))
    };
    let concerns_device = match props.biometrics {
        Biometrics::Off => has_own,
        Biometrics::Simulated => false,
        Biometrics::Platform(_) => true,
    };
    let lead = setup.problem.is_none().then_some(t.lead);
    html! {
        <Layout heading={t.heading} {lead} {actions} prompt={setup.prompt}>
            if let Some(text) = setup.problem {
                { alert(text) }
            }
            <div class={classes!("standing", (!is_off).then_some("standing--good"))} role="status">
                { line_icon(if is_off { IconName::Fingerprint } else { IconName::Check }) }
                <p class="standing__text">
                    <strong>{ value(&props.biometrics, t) }</strong>
                    if let Some(text) = explained {
                        <span>{ text }</span>
                    }
                    if setup.asking {
                        <span>{ texts.authenticator.asking }</span>
                    }
                </p>
            </div>
            if is_off {
                { setup.choice }
            }
            if concerns_device && setup.problem.is_none() {
                <p class="screen__small">{ t.key_stays(&address::host()) }</p>
            }
        </Layout>
    }
}

/// The current setting, in words.
pub const fn value(biometrics: &Biometrics, texts: &Texts) -> &'static str {
    match biometrics {
        Biometrics::Off => texts.off,
        Biometrics::Simulated => texts.simulated,
        Biometrics::Platform(_) => texts.platform,
    }
}
