//! Components that are drawn again as time passes.

use crate::{platform::timer::Timer, ui::phone::context::use_phone};
use journey::time::{Time, millis};
use std::time::Duration;
use yew::prelude::*;

/// Whether `moment` has come, if it ever does; draws the component again when it does.
#[hook]
pub fn use_has_come(moment: impl Into<Option<Time>>) -> bool {
    let now = use_phone().shell.now();
    let left = moment.into().map(|moment| moment.since(now));
    use_redraw_every(left.filter(|left| !left.is_zero()));
    left.is_some_and(|left| left.is_zero())
}

/// Draws the component again `pause` after each drawing, for as long as it asks to.
#[hook]
pub fn use_redraw_every(pause: Option<Duration>) {
    let redraw = use_force_update();
    // Without dependencies: every drawing, for whatever reason, plans the next one.
    use_effect(move || {
        // One millisecond more, so that the redraw is not a moment early.
        let timer =
            pause.map(|pause| Timer::after(millis(pause) + 1, move || redraw.force_update()));
        move || drop(timer)
    });
}
