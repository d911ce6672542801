//! Hooks that draw a component again as time passes.

use crate::{platform::timer::Timer, ui::phone::context::use_phone};
use journey::time::{Time, millis};
use std::time::Duration;
use yew::prelude::*;

/// Whether `moment` has come; `false` if there is none. Draws the component again when the moment comes.
#[hook]
pub fn use_has_come(moment: impl Into<Option<Time>>) -> bool {
    let now = use_phone().shell.now();
    let left = moment.into().map(|moment| moment.since(now));
    use_redraw_every(left.filter(|left| !left.is_zero()));
    left.is_some_and(|left| left.is_zero())
}

/// Draws the component again `pause` after each render, while there is a pause.
#[hook]
pub fn use_redraw_every(pause: Option<Duration>) {
    let redraw = use_force_update();
    // The effect has no dependencies, so that each render schedules the next one.
    use_effect(move || {
        // One millisecond more, so that the redraw does not come too early.
        let timer =
            pause.map(|pause| Timer::after(millis(pause) + 1, move || redraw.force_update()));
        move || drop(timer)
    });
}
