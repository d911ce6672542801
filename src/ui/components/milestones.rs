//! The moments of a countdown that a screen reader announces.

use crate::ui::{guidance::number_in_words::span_in_words, phone::context::use_phone};
use journey::{milestones, time::Time, view::Countdown};
use yew::prelude::*;

/// Properties of [`Milestones`].
#[derive(Properties, PartialEq)]
pub struct MilestonesProps {
    /// The countdown.
    pub countdown: Countdown,
    /// The moment for which the countdown is drawn.
    pub now: Time,
}

/// A polite live region, visually hidden. It is empty at first, because a screen reader that comes to a countdown reads
/// the time left from the countdown itself.
#[component]
pub fn Milestones(props: &MilestonesProps) -> Html {
    let phone = use_phone();
    let MilestonesProps { countdown, now } = props;
    let passed = milestones::passed(countdown, *now);
    let known = {
        let beginning = use_mut_ref(|| (countdown.until, passed));
        let mut beginning = beginning.borrow_mut();
        if beginning.0 != countdown.until {
            *beginning = (countdown.until, passed);
        }
        beginning.1
    };
    let said = passed.filter(|_| passed != known).map(|left| {
        let left = span_in_words(left, phone.language.locale());
        phone.texts.common.still_left(&left)
    });
    html! { <p class="visually-hidden" role="status">{ said }</p> }
}
