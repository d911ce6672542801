//! The part below the QR code: what to do now, and on request the short code for people who cannot scan.

use crate::{
    i18n::scan,
    platform::dom::{self, Focusable},
    ui::{
        components::{IconName, line_icon, use_has_come},
        phone::context::use_phone,
    },
};
use journey::{
    policy::Policy,
    ticket::{ShortCode, Ticket},
    view::Countdown,
};
use std::time::Duration;
use yew::prelude::*;

/// Properties of [`CodeBelow`].
#[derive(Properties, PartialEq)]
pub struct CodeBelowProps {
    /// The ticket in the QR code.
    pub ticket: Box<Ticket>,
    /// How long it is valid.
    pub countdown: Countdown,
    /// Whether a new code takes the place of this one when it expires.
    pub renews: bool,
}

/// How long the line says that the code is a new one.
const NEWS: Duration = Duration::from_secs(20);

/// A line about the code, and the short code or the button that asks for it. A short code that is shown stays for the
/// next code.
#[component]
pub fn CodeBelow(props: &CodeBelowProps) -> Html {
    let CodeBelowProps { ticket, countdown, renews } = props;
    let phone = use_phone();
    let t = &phone.texts.source.code;
    let typed = &phone.texts.scan.code;
    let first = use_memo((), |()| ticket.id);
    let was_renewed = *renews && *first != ticket.id;
    let is_old_news = use_has_come(countdown.from.after(NEWS));
    let ends_soon = use_has_come(countdown.until.before(Policy::EXPIRY_WARNING)) && !renews;
    let is_short_code_shown = use_state_eq(|| false);

    // The button is removed when it is pressed, so the short code takes the focus, and a screen reader reads it.
    let short_code = use_node_ref();
    {
        let short_code = short_code.clone();
        use_effect_with(*is_short_code_shown, move |_| {
            if let Some(element) = short_code.cast::<Focusable>() {
                dom::focus(&element);
            }
        });
    }
    let show = {
        let is_short_code_shown = is_short_code_shown.setter();
        Callback::from(move |_: MouseEvent| is_short_code_shown.set(true))
    };
    let line = if ends_soon {
        html! { t.ends_soon }
    } else if was_renewed && !is_old_news {
        html! { t.renewed }
    } else if *is_short_code_shown {
        html! { typed.where_to }
    } else {
        html! { <>{ line_icon(IconName::Sun) }{ t.brightness }</> }
    };
    html! {
        <div class="code-below">
            if *is_short_code_shown {
                <div class="short-code" tabindex="-1" ref={short_code} role="status">
                    { spelled(ShortCode::of(ticket), typed) }
                </div>
            }
            <div class="code-below__line">
                <p class="code-hint" role="status">{ line }</p>
                if !*is_short_code_shown {
                    <button type="button" class="code-below__ask" onclick={show}>
                        { typed.ask }
                        <span class="code-below__show">{ " " }{ typed.show }</span>
                    </button>
                }
            </div>
        </div>
    }
}

/// The short code in groups, and symbol by symbol for screen readers.
fn spelled(code: ShortCode, texts: &scan::Code) -> Html {
    let code = code.to_string();
    let groups =
        code.split('-').map(|group| html! { <span class="short-code__group">{ group }</span> });
    let one_by_one = |group: &str| group.chars().map(String::from).collect::<Vec<_>>().join(" ");
    let symbols: Vec<_> = code.split('-').map(one_by_one).collect();
    html! {
        <>
            <span class="short-code__groups" data-short-code="" aria-hidden="true">{ for groups }</span>
            <span class="visually-hidden">{ texts.spelled(&symbols.join(", ")) }</span>
        </>
    }
}
