//! A moment in which a code that was read is shown to be read, with a tick. On one machine everything else is over too soon to be
//! seen.

use crate::{
    platform::{media_query, timer::Timer},
    ui::components::icon::{IconName, line_icon},
};
use std::{cell::RefCell, rc::Rc};
use yew::prelude::*;

/// How long, in milliseconds. Who asks for less motion does not wait.
const MOMENT_MS: u64 = 1_000;

/// The moment of a screen; see [`use_hold`].
#[derive(Clone)]
pub struct Hold {
    is_shown: UseStateHandle<bool>,
    moment: Rc<RefCell<Moment>>,
}

/// It counts at once, and what is shown follows with the next render.
#[derive(Default)]
struct Moment {
    has_begun: bool,
    _timer: Option<Timer>,
}

impl Hold {
    /// Whether a code is being shown, so that further ones are not looked at.
    pub fn has_begun(&self) -> bool {
        self.moment.borrow().has_begun
    }

    /// Shows that a code was read, and then goes on.
    pub fn begin(&self, go_on: impl FnOnce() + 'static) {
        if media_query::wants_less_motion() {
            go_on();
            return;
        }
        let hold = self.clone();
        let timer = Timer::after(MOMENT_MS, move || {
            hold.moment.borrow_mut().has_begun = false;
            hold.is_shown.set(false);
            go_on();
        });
        self.moment.replace(Moment { has_begun: true, _timer: Some(timer) });
        self.is_shown.set(true);
    }

    /// Forgets the code that is being shown.
    pub fn end(&self) {
        self.moment.take();
        self.is_shown.set(false);
    }

    /// A tick with `words`, over the picture. The element is always there, because a screen reader announces changes only of a
    /// live region that was there before.
    pub fn tick(&self, words: &'static str) -> Html {
        html! {
            <div class="viewfinder__read" role="status">
                if *self.is_shown {
                    <span class="viewfinder__tick">{ line_icon(IconName::Check) }</span>
                    <span class="viewfinder__says">{ words }</span>
                }
            </div>
        }
    }
}

/// The moment of this component. Nothing is shown at first, and nothing goes on after the component is gone.
#[hook]
pub fn use_hold() -> Hold {
    let hold = Hold { is_shown: use_state_eq(|| false), moment: use_mut_ref(Moment::default) };
    let moment = Rc::clone(&hold.moment);
    use_effect_with((), move |()| {
        move || {
            moment.take();
        }
    });
    hold
}
