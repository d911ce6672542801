//! The layout of every screen of a phone.

use crate::platform::{
    dom::{self, FocusReturn, Focusable},
    page,
};
use crate::ui::{components::illustration, phone::context::PhoneContext};
use yew::prelude::*;

/// Properties of [`Layout`].
#[derive(Properties, PartialEq)]
pub struct LayoutProps {
    /// The heading, in the exact words of the screen.
    pub heading: AttrValue,
    /// At most two short sentences below the heading.
    #[prop_or_default]
    pub lead: Option<AttrValue>,
    /// The buttons, at the bottom of every screen, where the thumb reaches them.
    #[prop_or_default]
    pub actions: Html,
    /// A prompt over the screen, which is `inert` meanwhile.
    #[prop_or_default]
    pub prompt: Option<Html>,
    /// The content between the lead and the actions.
    #[prop_or_default]
    pub children: Html,
}

/// Heading, lead, body, a picture where there is room for it, actions. A new screen's heading takes the focus, so that a
/// screen reader reads it.
#[component]
pub fn Layout(props: &LayoutProps) -> Html {
    let heading = use_node_ref();
    let phone = use_context::<PhoneContext>();
    let takes_focus = phone.as_ref().is_some_and(|phone| phone.takes_focus);
    let picture = phone.as_ref().and_then(|phone| illustration::of(&phone.view, phone.role));
    {
        // The document is titled after the screen of the phone in use.
        let title = phone
            .filter(|phone| phone.has_keyboard)
            .map(|phone| phone.texts.page.title(props.heading.as_str()));
        use_effect_with(title, |title| {
            if let Some(title) = title {
                page::set_title(title);
            }
        });
    }
    {
        let heading = heading.clone();
        use_effect_with((), move |()| {
            if takes_focus && let Some(heading) = heading.cast::<Focusable>() {
                dom::focus_unless_elsewhere(&heading);
            }
        });
    }
    let inert = props.prompt.is_some();
    {
        // The focused element is noted during the render, because it loses the focus as soon as it is `inert`.
        let behind = use_mut_ref(|| None::<FocusReturn>);
        if inert && behind.borrow().is_none() {
            behind.replace(Some(FocusReturn::now()));
        }
        use_effect_with(inert, move |&inert| {
            if !inert {
                behind.take();
            }
        });
    }
    html! {
        <>
            <div class="screen__body" {inert}>
                <h1 class="screen__heading" tabindex="-1" ref={heading}>{ &props.heading }</h1>
                if let Some(lead) = &props.lead {
                    <p class="screen__lead">{ lead }</p>
                }
                { props.children.clone() }
                { picture }
            </div>
            if props.actions != Html::default() {
                <div class="screen__actions" {inert}>{ props.actions.clone() }</div>
            }
            // There is always a node here, because Yew would otherwise create the nodes before it anew, which lose the focus.
            { props.prompt.clone().unwrap_or_default() }
        </>
    }
}
