//! The screens that ask before something is done that cannot be undone.

use super::apps::name;
use crate::ui::{
    components::{ButtonKind, Layout, alert, button},
    phone::context::PhoneContext,
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
    let children = html! {
        <>
            <p class="app-entry__name">{ name(&props.app, phone) }</p>
            if props.last {
                { alert(t.delete_last) }
            }
        </>
    };
    question(
        phone,
        QuestionProps {
            heading: t.delete_heading,
            lead: t.delete_lead,
            yes: t.delete_yes,
            no: t.delete_no,
            event: Event::Source(SourceEvent::DeleteApp(props.app.id)),
            children,
        },
    )
}

/// "Remove the app from this phone?" Removing an app does not free its place.
pub fn confirm_remove(phone: &PhoneContext) -> Html {
    let t = &phone.texts.source.confirm;
    question(
        phone,
        QuestionProps {
            heading: t.remove_heading,
            lead: t.remove_lead,
            yes: t.remove_yes,
            no: t.remove_no,
            event: Event::Source(SourceEvent::RemoveFromPhone),
            children: alert(t.remove_place),
        },
    )
}

/// "Cancel the copy?"
pub fn confirm_cancel(phone: &PhoneContext) -> Html {
    let t = &phone.texts.source.confirm;
    question(
        phone,
        QuestionProps {
            heading: t.cancel_heading,
            lead: t.cancel_lead,
            yes: t.cancel_yes,
            no: t.cancel_no,
            event: Event::Source(SourceEvent::CancelCopying),
            children: Html::default(),
        },
    )
}

/// "Give the activation up?"
pub fn confirm_give_up(phone: &PhoneContext) -> Html {
    let t = &phone.texts.source.confirm;
    question(
        phone,
        QuestionProps {
            heading: t.give_up_heading,
            lead: t.give_up_lead,
            yes: t.give_up_yes,
            no: t.give_up_no,
            event: Event::Target(TargetEvent::GiveUp),
            children: Html::default(),
        },
    )
}

struct QuestionProps {
    heading: &'static str,
    lead: &'static str,
    /// The label of the button that does it.
    yes: &'static str,
    /// The label of the button that leads back.
    no: &'static str,
    event: Event,
    children: Html,
}

fn question(phone: &PhoneContext, props: QuestionProps) -> Html {
    let QuestionProps { heading, lead, yes, no, event, children } = props;
    let actions = html! {
        <>
            { button(ButtonKind::Danger, yes, phone.on(event)) }
            { button(ButtonKind::Secondary, no, phone.on(Event::Back)) }
        </>
    };
    html! { <Layout {heading} {lead} {actions}>{ children }</Layout> }
}
