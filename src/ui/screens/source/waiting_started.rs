//! Step 5: "The waiting time has started".

use crate::{
    platform::notify::NotifyPermission,
    ui::{
        components::{ButtonKind, CountdownTimer, Layout, TimerStyle, button, note},
        guidance::reminders::while_waiting,
        phone::context::{use_phone, use_shell_updates},
        screens::source::skip::{skip_button, skip_told},
    },
};
use journey::{
    event::{Aside, Event, SourceEvent},
    view::{Countdown, Skip},
};
use yew::prelude::*;

/// Properties of [`WaitingStarted`].
#[derive(Properties, PartialEq)]
pub struct WaitingStartedProps {
    /// The countdown of the hour.
    pub countdown: Countdown,
    /// Whether the hour is over.
    pub over: bool,
}

/// The hour in a ring, and what to do meanwhile. The screen stays until "OK", also when the hour is over.
#[component]
pub fn WaitingStarted(props: &WaitingStartedProps) -> Html {
    let phone = use_phone();
    let t = &phone.texts.source.waiting;
    // The browser's answer changes no property of this screen, so it is drawn again with the shell.
    use_shell_updates(&phone.shell);
    let reminders = phone.shell.reminders();
    let device = phone.device;
    let add_to_calendar = {
        let shell = phone.shell.clone();
        Callback::from(move |()| shell.add_to_calendar(device))
    };
    let actions = html! {
        <>
            <div class={(!props.over).then_some("skip-row")}>
                { button(
                    ButtonKind::Primary,
                    phone.texts.common.ok,
                    phone.on_source(SourceEvent::Minimise),
                ) }
                if !props.over {
                    { skip_button(&phone, Skip::Wait) }
                }
            </div>
            <div class="button-row">
                if !props.over && reminders.notification == NotifyPermission::NotAsked {
                    { button(
                        ButtonKind::Quiet,
                        t.allow,
                        phone.on_source(SourceEvent::AskToNotify),
                    ) }
                }
                if !props.over && reminders.calendar {
                    { button(
                        ButtonKind::Quiet,
                        phone.texts.reminder.add_to_calendar,
                        add_to_calendar,
                    ) }
                }
                { button(ButtonKind::Quiet, t.cancel, phone.on(Event::Open(Aside::ConfirmCancel))) }
            </div>
        </>
    };
    html! {
        <Layout heading={t.heading} {actions}>
            <CountdownTimer countdown={props.countdown} style={TimerStyle::Ring} label={t.timer} />
            if props.over {
                <div role="status">{ note(t.over) }</div>
                { skip_told(&phone) }
            } else {
                <p>{ t.meanwhile }</p>
                <p class="screen__small">{ while_waiting(reminders, &phone.texts.reminder) }</p>
            }
        </Layout>
    }
}
