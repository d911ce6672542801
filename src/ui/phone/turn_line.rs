//! "Which phone now?": the answer that stands at the bottom of every screen.

use crate::{
    i18n::{Texts, words},
    ui::components::{IconName, line_icon},
};
use journey::{step::Role, view::Turn};
use yew::prelude::*;

/// Properties of [`TurnLine`].
#[derive(Properties, PartialEq)]
pub struct TurnLineProps {
    /// The part of the phone that shows the line.
    pub role: Role,
    /// The phone to act on next.
    pub turn: Turn,
    /// Every text in the language of the app.
    pub texts: &'static Texts,
    /// Goes to another phone, if it is on the same page.
    pub go_to: Option<Callback<Role>>,
}

/// The phone to pick up next, by word, shape and colour, without emphasis if it is this phone. The live region is always
/// rendered, so that a screen reader announces a change.
#[component]
pub fn TurnLine(props: &TurnLineProps) -> Html {
    let TurnLineProps { role, turn, texts, go_to } = props;
    let texts = &texts.common;
    let (next, way, words) = match *turn {
        Turn::This => (*role, "turn--this", texts.go_on_here),
        Turn::Wait => (*role, "turn--wait", texts.wait_here),
        // Where an app is copied back, the phones have changed their parts.
        Turn::Other(_) => (role.other(), "turn--other", texts.pick_up),
        Turn::Over => (*role, "turn--over", texts.over),
    };
    let sign = match turn {
        Turn::This => html! { <span class="turn__phone" aria-hidden="true" /> },
        Turn::Wait => line_icon(IconName::Clock),
        Turn::Over => line_icon(IconName::Check),
        Turn::Other(_) => html! { <span class="turn__onwards" aria-hidden="true" /> },
    };
    let says = html! {
        <>
            { sign }
            <span>{ words }{ " " }<strong>{ words::pick_up(next, texts) }</strong></span>
        </>
    };
    let class = classes!("turn", way, format!("turn--{}", next.slug()));
    let says = match (turn, go_to) {
        (Turn::Other(_), Some(go_to)) => {
            let onclick = go_to.reform(move |_: MouseEvent| next);
            html! { <button type="button" class="turn__go" {onclick}>{ says }</button> }
        }
        _ => says,
    };
    html! { <p {class} role="status">{ says }</p> }
}
