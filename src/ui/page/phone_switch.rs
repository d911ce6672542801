//! The switch between two phones in a window with room for one.

use crate::{
    i18n::words,
    platform::dom,
    shell::Shell,
    ui::{page::settings::PageSettings, phone::context::use_shell_updates},
};
use journey::{step::Role, view::Turn};
use yew::prelude::*;

/// Properties of [`PhoneSwitch`].
#[derive(Properties, PartialEq)]
pub struct PhoneSwitchProps {
    /// The settings of the page.
    pub settings: PageSettings,
    /// The shell, which holds the world.
    pub shell: Shell,
    /// The part of the phone that is in sight.
    pub shown: Option<Role>,
}

/// A button for each phone that brings it into sight. Which one is in sight, and whose turn it is, are two things that each button
/// says.
#[component]
pub fn PhoneSwitch(props: &PhoneSwitchProps) -> Html {
    let PhoneSwitchProps { settings, shell, shown } = props;
    use_shell_updates(shell);
    let goes_on = |role| matches!(shell.view(settings.options.device_of(role)).turn, Turn::This);
    // Where one can go on with both, the old phone comes first, as in the steps.
    let turn = [Role::Old, Role::New].into_iter().find(|&role| goes_on(role));
    {
        // The page begins with the phone whose turn it is.
        let first = turn.unwrap_or(Role::New);
        use_effect_with((), move |()| show(first));
    }
    let buttons = [Role::Old, Role::New].map(|role| {
        let onclick = Callback::from(move |_: MouseEvent| show(role));
        let class = classes!("switch__button", format!("switch__button--{}", role.slug()));
        html! {
            <button type="button" {class} {onclick} aria-current={(*shown == Some(role)).then_some("true")}>
                <span>{ words::phone(role, &settings.texts.common) }</span>
                <span class="switch__turn">{ if turn == Some(role) { settings.texts.page.bar.turn } else { "" } }</span>
            </button>
        }
    });
    html! {
        <nav class="switch" aria-label={settings.texts.page.bar.phones}>{ for buttons }</nav>
    }
}

/// Brings a phone into sight.
pub fn show(role: Role) {
    dom::scroll_to(&format!("#phone-{}", role.slug()));
}

/// The same, and whoever uses a keyboard or a screen reader is there as well.
pub fn go_to(role: Role) {
    show(role);
    dom::focus_first(&format!("#phone-{} h1", role.slug()));
}
