//! Steps 1, 5 and 6: the home of the app.

use crate::{
    platform::intl::MomentStyle,
    ui::{
        components::{
            Button, ButtonKind, CountdownTimer, IconName, Layout, ListItem, Note, TimerStyle,
        },
        guidance::moment_in_words::in_words,
        phone::context::PhoneContext,
        screens::source::{
            ending::EndingHome,
            skip::{SkipButton, SkipTold},
        },
    },
};
use journey::{
    event::{Aside, Event, SourceEvent},
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
    let notice = notice.map(|text| html! { <div role="status"><Note {text} /></div> });
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
                        <Button
                            kind={ButtonKind::Quiet}
                            label={phone.texts.reminder.add_to_calendar}
                            on_press={add_to_calendar}
                        />
                    }
                    <Button
                        kind={ButtonKind::Quiet}
                        label={phone.texts.source.waiting.cancel}
                        on_press={phone.on(Event::Open(Aside::ConfirmCancel))}
                    />
                </div>
                <SkipButton skip={Skip::Wait} />
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
            let actions = html! {
                <>
                    <Button
                        label={phone.texts.source.show_code.show}
                        on_press={phone.on_source(SourceEvent::ShowCode)}
                    />
                    <Button
                        kind={ButtonKind::Quiet}
                        label={phone.texts.source.waiting.cancel}
                        on_press={phone.on(Event::Open(Aside::ConfirmCancel))}
                    />
                </>
            };
            html! {
                <Layout heading={t.heading} lead={t.ready_until(&until)} {actions}>
                    <SkipTold />
                    { notice }
                </Layout>
            }
        }
    }
}
