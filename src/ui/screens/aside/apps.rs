//! "Your apps": the active ones, and what can be done with them.

use crate::{
    platform::intl::MomentStyle,
    ui::{
        components::{CheckBoxProps, IconName, Layout, check_box, line_icon, note},
        guidance::{moment_in_words::in_words, number_in_words::counted},
        phone::context::PhoneContext,
    },
};
use journey::{
    event::{Aside, Event, SourceEvent},
    policy::Policy,
    view::AppEntry,
};
use yew::prelude::*;

/// Properties of [`apps`].
pub struct AppsProps {
    /// The apps, oldest first.
    pub apps: Vec<AppEntry>,
    /// The number of apps in other browsers.
    pub elsewhere: u8,
    /// The number of places reserved for activations under way.
    pub reserved: u8,
}

/// The active apps of this person, as far as this browser knows.
pub fn apps(phone: &PhoneContext, props: &AppsProps) -> Html {
    let t = &phone.texts.source.apps;
    let locale = phone.language.locale();
    let taken = props.apps.len() + usize::from(props.elsewhere) + usize::from(props.reserved);
    html! {
        <Layout heading={t.heading} lead={t.places(taken, Policy::MAX_ACTIVE_APPS)}>
            <ul class="list">
                { for props.apps.iter().enumerate().map(|(place, app)| entry(place, app, phone)) }
                if props.elsewhere > 0 {
                    <li class="app-entry app-entry--elsewhere">
                        { line_icon(IconName::Screen) }
                        <span class="app-entry__text">{ t.elsewhere(&counted(props.elsewhere, locale)) }</span>
                    </li>
                }
                if props.reserved > 0 {
                    <li class="app-entry app-entry--held">
                        { line_icon(IconName::Phone) }
                        <span class="app-entry__text">{ t.held(&counted(props.reserved, locale)) }</span>
                    </li>
                }
            </ul>
            { note(t.keep) }
        </Layout>
    }
}

fn entry(place: usize, app: &AppEntry, phone: &PhoneContext) -> Html {
    let t = &phone.texts.source.apps;
    let name = name(app, phone);
    let since = in_words(app.since, phone.language, MomentStyle::DateAndTime);
    let delete = phone.on(Event::Open(Aside::ConfirmDelete(app.id)));
    // Several buttons say "Delete", so each has an accessible name that goes on and tells them apart.
    let (delete_name, backup_name): (AttrValue, AttrValue) = if app.this_phone {
        (t.delete_this_phone.into(), t.backup_this_phone.into())
    } else {
        let number = app.device.number();
        (t.delete_phone(number).into(), t.backup_phone(number).into())
    };
    let on_change = {
        let (phone, id) = (phone.clone(), app.id);
        Callback::from(move |backup| drop(phone.source(SourceEvent::KeepAsBackup(id, backup))))
    };
    html! {
        <li class="app-entry" key={place}>
            { line_icon(IconName::Phone) }
            <span class="app-entry__text">
                <strong>{ name }</strong>
                <span>{ t.since(&since) }</span>
                if app.backup {
                    <span class="app-entry__mark">{ t.kept }</span>
                }
                if app.blocked {
                    <span class="app-entry__warning">{ t.blocked }</span>
                }
                if app.removed {
                    <span class="app-entry__warning">{ t.removed }</span>
                }
            </span>
            <span class="app-entry__actions">
                { check_box(CheckBoxProps {
                    label: t.backup,
                    name: Some(backup_name.into()),
                    checked: app.backup,
                    on_change,
                }) }
                <button
                    class="button button--secondary app-entry__delete"
                    type="button"
                    aria-label={delete_name}
                    onclick={delete.reform(|_: MouseEvent| ())}
                >
                    { t.delete }
                </button>
            </span>
        </li>
    }
}

/// The name of an app in the list: that of its phone.
pub fn name(app: &AppEntry, phone: &PhoneContext) -> AttrValue {
    let t = &phone.texts.source.apps;
    if app.this_phone { t.this_phone.into() } else { t.phone(app.device.number()).into() }
}
