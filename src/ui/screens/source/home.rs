//! Steps 1, 5 and 6: the home of the app.

use crate::{
    platform::intl::MomentStyle,
    ui::{
        components::{
            ButtonKind, CountdownTimer, IconName, Layout, ListItem, TimerStyle, button, note,
        },
        guidance::moment_in_words::in_words,
        phone::context::PhoneContext,
        screens::source::{
            ending::EndingHome,
            show_code::ways_on,
            skip::{skip_button, skip_told},
        },
    },
};
use journey::{
    event::{Aside, Event},
    source::HomeNotice,
    view::{CopyStatus, Skip},
};
use yew::prelude::*;

/// Properties of [`home`].
pub struct HomeProps {
    /// The state of the copy.
    pub copy: CopyStatus,
    /// A notice that is shown once.
    pub notice: Option<HomeNotice>,
}

/// The app in use, and the state of its copy.
pub fn home(phone: &PhoneContext, props: &HomeProps) -> Html {
    let t = &phone.texts.source.home;
    if let Some(ending) = phone.view.ending {
        return html! { <EndingHome {ending} /> };
    }
    let notice = props.notice.map(|notice| match notice {
        HomeNotice::Cancelled => t.cancelled,
        HomeNotice::Copied => t.copied,
        HomeNotice::Lapsed => t.lapsed,
    });
    let notice = notice.map(|text| html! { <div role="status">{ note(text) }</div> });
    match props.copy {
        CopyStatus::Idle => html! {
            <Layout heading={t.heading}>
                { notice }
                <p>{ t.menu_hint }</p>
                <ListItem
                    icon={IconName::Phone}
                    label={t.apps}
                    hint={t.apps_hint}
                    on_press={phone.on(Event::Open(Aside::Apps))}
                />
            </Layout>
        },
        CopyStatus::Waiting(countdown) => {
            let add_to_calendar = {
                let (shell, device) = (phone.shell.clone(), phone.device);
                Callback::from(move |()| shell.add_to_calendar(device))
            };
            let actions = html! {
                <>
                <div class="button-row">
                    if phone.shell.reminders().calendar {
                        { button(
                            ButtonKind::Quiet,
                            phone.texts.reminder.add_to_calendar,
                            add_to_calendar,
                        ) }
                    }
                    { button(
                        ButtonKind::Quiet,
                        phone.texts.source.waiting.cancel,
                        phone.on(Event::Open(Aside::ConfirmCancel)),
                    ) }
                </div>
                { skip_button(phone, Skip::Wait) }
                </>
            };
            html! {
                <Layout heading={t.heading} lead={t.copying} {actions}>
                    { notice }
                    <CountdownTimer {countdown} style={TimerStyle::Ring} label={t.timer} />
                    <p class="screen__small">{ t.comes_by_itself }</p>
                </Layout>
            }
        }
        CopyStatus::Ready(until) => {
            let until = in_words(until, phone.language, MomentStyle::WeekdayAndTime);
            let actions = ways_on(phone, false);
            html! {
                <Layout heading={t.heading} lead={t.ready_until(&until)} {actions}>
                    { skip_told(phone) }
                    { notice }
                </Layout>
            }
        }
    }
}
