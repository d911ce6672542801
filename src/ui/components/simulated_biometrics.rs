//! The simulated prompt that takes the place of the phone's own prompt for a fingerprint or a face.

use crate::{
    platform::page,
    ui::{
        components::{ButtonKind, IconName, button, line_icon},
        phone::context::use_phone,
    },
};
use yew::prelude::*;

/// Properties of [`SimulatedBiometrics`].
#[derive(Properties, PartialEq)]
pub struct SimulatedBiometricsProps {
    /// Gets the answer: recognised or not; `None` when the prompt is dismissed.
    pub on_answer: Callback<Option<bool>>,
}

/// A prompt over the phone's screen, marked as simulated. The person chooses whether they were recognised. A screen
/// passes it to its [`Layout`](super::Layout) as the prompt. It is not modal: the phone's menu and the rest of the page
/// stay usable.
#[component]
pub fn SimulatedBiometrics(props: &SimulatedBiometricsProps) -> Html {
    let phone = use_phone();
    let t = &phone.texts.source.prompt;
    let heading = use_node_ref();
    {
        let heading = heading.clone();
        use_effect_with((), move |()| {
            if let Some(heading) = heading.get() {
                page::focus(&heading);
            }
        });
    }
    let answer = |value: Option<bool>| props.on_answer.reform(move |()| value);
    let onkeydown = {
        let put_away = answer(None);
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                event.prevent_default();
                put_away.emit(());
            }
        })
    };
    // The id contains the device, because two phones on one page may show the prompt at once.
    let id = format!("simulated-biometrics-{}", phone.device.number());
    html! {
        <div class="prompt" {onkeydown}>
            <div class="prompt__box" role="dialog" aria-labelledby={id.clone()}>
                <p class="prompt__mark" data-demo-mark="">{ t.mark }</p>
                <span class="prompt__icons">
                    { line_icon(IconName::Fingerprint) }
                    { line_icon(IconName::Face) }
                </span>
                <h2 class="prompt__heading" {id} tabindex="-1" ref={heading}>{ t.heading }</h2>
                <p class="prompt__lead">{ t.lead }</p>
                { button(ButtonKind::Primary, t.recognised, answer(Some(true))) }
                { button(ButtonKind::Secondary, t.not_recognised, answer(Some(false))) }
                { button(ButtonKind::Quiet, t.cancel, answer(None)) }
            </div>
        </div>
    }
}
