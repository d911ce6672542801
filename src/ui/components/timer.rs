//! A countdown a person can see.

use crate::{
    platform::timer::Timer as Pause,
    ui::{components::Milestones, phone::context::use_phone},
};
use journey::{time::millis, view::Countdown};
use std::time::Duration;
use yew::prelude::*;

/// The look of a [`Timer`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TimerStyle {
    /// Large digits.
    #[default]
    Plain,
    /// Digits in a ring that fills.
    Ring,
}

/// What a [`Timer`] is given.
#[derive(Properties, PartialEq)]
pub struct TimerProps {
    /// What it counts down to.
    pub countdown: Countdown,
    /// Its look.
    #[prop_or_default]
    pub style: TimerStyle,
    /// What it counts, below the digits and as its accessible name.
    pub label: AttrValue,
}

/// The time a display stays as it is at the least; a fast story would redraw for every frame.
const SHORTEST_PAUSE: Duration = Duration::from_millis(200);

/// The story's time that is left, redrawn whenever its seconds change.
#[component]
pub fn Timer(props: &TimerProps) -> Html {
    let phone = use_phone();
    let redraw = use_force_update();
    let now = phone.shell.now();
    let left = props.countdown.left(now);
    {
        // Without dependencies: every drawing, for whatever reason, plans the next one.
        let pace = props.countdown.pace;
        use_effect(move || {
            let pause = (!left.is_zero())
                .then(|| Pause::after(millis(pause(left, pace)), move || redraw.force_update()));
            move || drop(pause)
        });
    }
    let digits = clock(left);
    let pace = props.countdown.pace;
    let ring = (props.style == TimerStyle::Ring).then(|| ring(props.countdown.fraction(now)));
    let style = match props.style {
        TimerStyle::Plain => "timer--plain",
        TimerStyle::Ring => "timer--ring",
    };
    html! {
        <>
            <div class={classes!("timer", style)} role="timer" aria-label={props.label.clone()}>
                { ring }
                <span class="timer__digits">{ digits }</span>
                <span class="timer__label">{ &props.label }</span>
                if let Some(mark) = pace_mark(pace) {
                    <span class="timer__pace">{ mark }</span>
                }
            </div>
            <Milestones countdown={props.countdown} {now} />
        </>
    }
}

/// The ring: full at the end.
fn ring(fraction: f64) -> Html {
    let done = format!("{:.2} 100", fraction * 100.0);
    html! {
        <svg class="timer__ring" viewBox="0 0 120 120" aria-hidden="true" focusable="false">
            <circle class="timer__track" cx="60" cy="60" r="54" />
            if fraction > 0.0 {
                <circle class="timer__done" cx="60" cy="60" r="54" pathLength="100" stroke-dasharray={done} />
            }
        </svg>
    }
}

/// `m:ss`, or `h:mm:ss` from an hour on; a begun second counts.
fn clock(left: Duration) -> String {
    let seconds = left.as_millis().div_ceil(1_000);
    let (hours, minutes, seconds) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    if hours > 0 {
        format!("{hours}:{minutes:02}:{seconds:02}")
    } else {
        format!("{minutes}:{seconds:02}")
    }
}

/// "×360" when the story runs faster than the clock on the wall, "×1/24" when it runs slower.
pub fn pace_mark(pace: f64) -> Option<String> {
    let times = |times: f64| {
        if times >= 10.0 {
            format!("{times:.0}")
        } else {
            format!("{}", (times * 10.0).round() / 10.0)
        }
    };
    match pace {
        _ if (pace - 1.0).abs() < 0.001 => None,
        _ if pace < 1.0 => Some(format!("×1/{}", times(pace.recip()))),
        _ => Some(format!("×{}", times(pace))),
    }
}

/// How long the display is right: until the begun second of the story is over.
fn pause(left: Duration, pace: f64) -> Duration {
    let rest = left.as_millis() % 1_000;
    let rest = if rest == 0 { 1_000 } else { rest };
    let rest = Duration::from_millis(u64::try_from(rest).unwrap_or(1_000));
    // One millisecond more, so that the redraw is not a moment early.
    (rest.div_f64(pace.max(f64::MIN_POSITIVE)) + Duration::from_millis(1)).max(SHORTEST_PAUSE)
}
