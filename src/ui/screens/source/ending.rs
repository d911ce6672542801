//! The home after the journey: what has been achieved, and three ways on.

use crate::ui::{
    components::{ButtonKind, IconName, Layout, ListItem, button},
    demo::start_over::StartOver,
    phone::context::use_phone,
};
use journey::{
    event::{Aside, Event, SourceEvent},
    view::Ending,
};
use yew::prelude::*;

/// Properties of [`EndingHome`].
#[derive(Properties, PartialEq)]
pub struct EndingHomeProps {
    /// How the journey has ended on this phone.
    pub ending: Ending,
}

/// The same calm moment on both phones: now for real, once more, or the other way round.
#[component]
pub fn EndingHome(props: &EndingHomeProps) -> Html {
    let phone = use_phone();
    let texts = phone.texts;
    let t = &texts.source.ending;
    let (lead, other_way) = match props.ending {
        Ending::Copied(_) => (texts.source.home.copied, t.to_here),
        Ending::Arrived => (t.arrived, t.from_here),
    };
    let on_other_way = {
        let (phone, ending) = (phone.clone(), props.ending);
        Callback::from(move |()| match ending {
            Ending::Copied(app) => drop(phone.send(Event::Open(Aside::ConfirmDelete(app)))),
            // A copy begins in the menu.
            Ending::Arrived => {
                phone.send(Event::Open(Aside::Menu));
                phone.source(SourceEvent::CopyToNewApp);
            }
        })
    };
    let actions = html! {
        <>
            { button(
                ButtonKind::Primary,
                texts.for_real.heading,
                phone.on(Event::Open(Aside::ForReal)),
            ) }
            <StartOver
                kind={ButtonKind::Secondary}
                label={t.again}
                {texts}
                shell={phone.shell.clone()}
            />
        </>
    };
    html! {
        <Layout heading={t.heading} {lead} {actions}>
            <ListItem
                icon={IconName::Copy}
                label={t.other_way}
                hint={other_way}
                on_press={on_other_way}
            />
            <ListItem
                icon={IconName::Phone}
                label={texts.source.home.apps}
                hint={texts.source.home.apps_hint}
                on_press={phone.on(Event::Open(Aside::Apps))}
            />
        </Layout>
    }
}
