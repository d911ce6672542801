//! "Now do it for real": what to have ready, and which phone when, as a list to print and tick off.

use crate::{
    i18n::{Language, Texts, texts, words},
    platform::{
        dom::Element,
        print::{PrintError, Printing},
    },
    ui::components::{ButtonKind, alert, button, prose},
};
use journey::step::Role;
use yew::prelude::*;

/// The list; `sheet` becomes its element, for [`PrintButton`]. Nothing on it is secret, and it says so; printed, it bears the
/// demo's mark.
pub fn for_real_list(language: Language, sheet: NodeRef) -> Html {
    let texts = texts(language);
    let t = &texts.for_real;
    let ready = t.ready.iter().map(|&line| {
        html! { <li class="for-real__line"><span>{ prose(line, language) }</span></li> }
    });
    let order = words::order(t).map(|(role, line)| {
        html! {
            <li class="for-real__line">
                { tag(role, texts) }
                <span>{ prose(line, language) }</span>
            </li>
        }
    });
    html! {
        <div class="for-real" ref={sheet}>
            <p class="for-real__title" aria-hidden="true">{ t.heading }</p>
            <h2 class="for-real__heading">{ t.ready_heading }</h2>
            <ul class="for-real__list">{ for ready }</ul>
            <h2 class="for-real__heading">{ t.order_heading }</h2>
            <ol class="for-real__list">{ for order }</ol>
            <p class="for-real__note">{ t.no_codes }</p>
            <p class="for-real__mark" data-demo-mark="" aria-hidden="true">{ t.mark }</p>
        </div>
    }
}

/// The phone of a line, by word, colour and shape.
fn tag(role: Option<Role>, texts: &Texts) -> Html {
    match role {
        Some(role) => html! {
            <span class={classes!("for-real__phone", format!("for-real__phone--{}", role.slug()))}>
                { words::phone(role, &texts.common) }
            </span>
        },
        None => html! { <span class="for-real__phone">{ texts.for_real.wait }</span> },
    }
}

/// Properties of [`PrintButton`].
#[derive(Properties, PartialEq)]
pub struct PrintButtonProps {
    /// Every text in the language of the page.
    pub texts: &'static Texts,
    /// The element to print.
    pub sheet: NodeRef,
}

/// Prints the list, and says so where the browser cannot.
#[component]
pub fn PrintButton(props: &PrintButtonProps) -> Html {
    let PrintButtonProps { texts, sheet } = props;
    let t = &texts.for_real;
    // The printing is dropped, and the page restored, at the next press or when the button is unmounted.
    let printing = use_mut_ref(|| None::<Printing>);
    let problem = use_state_eq(|| None::<PrintError>);
    let on_press = {
        let (sheet, problem) = (sheet.clone(), problem.setter());
        Callback::from(move |()| {
            let Some(sheet) = sheet.cast::<Element>() else { return };
            let started = Printing::start(&sheet);
            problem.set(started.as_ref().err().copied());
            *printing.borrow_mut() = started.ok();
        })
    };
    html! {
        <>
            if problem.is_some() {
                { alert(t.cannot_print) }
            }
            { button(ButtonKind::Secondary, t.print, on_press) }
        </>
    }
}
