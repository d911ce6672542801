//! The screens that ask before something is done that cannot be undone.

use super::apps::name;
use crate::ui::{
    components::{Alert, Button, ButtonKind, Layout},
    phone::context::{PhoneContext, use_phone},
};
use journey::{
    event::{Event, SourceEvent, TargetEvent},
    view::AppEntry,
};
use yew::prelude::*;

/// Properties of [`confirm_delete`].
pub struct ConfirmDeleteProps {
    /// The app.
    pub app: AppEntry,
    /// Whether it is the last app that this person has.
    pub last: bool,
}

/// "Delete this app?" Deleting an app frees its place.
pub fn confirm_delete(phone: &PhoneContext, props: &ConfirmDeleteProps) -> Html {
    let t = &phone.texts.source.confirm;
    html! {
        <Question
            heading={t.delete_heading}
            lead={t.delete_lead}
            yes={t.delete_yes}
            no={t.delete_no}
            event={Event::Source(SourceEvent::DeleteApp(props.app.id))}
        >
            <p class="app-entry__name">{ name(&props.app, phone) }</p>
            if props.last {
                <Alert text={t.delete_last} />
            }
        </Question>
    }
}

/// "Remove the app from this phone?" Removing an app does not free its place.
pub fn confirm_remove(phone: &PhoneContext) -> Html {
    let t = &phone.texts.source.confirm;
    html! {
        <Question
            heading={t.remove_heading}
            lead={t.remove_lead}
            yes={t.remove_yes}
            no={t.remove_no}
            event={Event::Source(SourceEvent::RemoveFromPhone)}
        >
            <Alert text={t.remove_place} />
        </Question>
    }
}

/// "Cancel the copy?"
pub fn confirm_cancel(phone: &PhoneContext) -> Html {
    let t = &phone.texts.source.confirm;
    html! {
        <Question
            heading={t.cancel_heading}
            lead={t.cancel_lead}
            yes={t.cancel_yes}
            no={t.cancel_no}
            event={Event::Source(SourceEvent::CancelCopying)}
        />
    }
}

/// "Give the activation up?"
pub fn confirm_give_up(phone: &PhoneContext) -> Html {
    let t = &phone.texts.source.confirm;
    html! {
        <Question
            heading={t.give_up_heading}
            lead={t.give_up_lead}
            yes={t.give_up_yes}
            no={t.give_up_no}
            event={Event::Target(TargetEvent::GiveUp)}
        />
    }
}

#[derive(Properties, PartialEq)]
struct QuestionProps {
    heading: AttrValue,
    lead: AttrValue,
    /// The label of the button that does it.
    yes: AttrValue,
    /// The label of the button that leads back.
    no: AttrValue,
    event: Event,
    #[prop_or_default]
    children: Html,
}

#[component]
fn Question(props: &QuestionProps) -> Html {
    let phone = use_phone();
    let actions = html! {
        <>
            <Button
                kind={ButtonKind::Danger}
                label={props.yes.clone()}
                on_press={phone.on(props.event.clone())}
            />
            <Button
                kind={ButtonKind::Secondary}
                label={props.no.clone()}
                on_press={phone.on(Event::Back)}
            />
        </>
    };
    html! {
        <Layout heading={props.heading.clone()} lead={props.lead.clone()} {actions}>
            { props.children.clone() }
        </Layout>
    }
}
