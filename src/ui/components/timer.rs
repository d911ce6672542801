//! A countdown a person can see.

use crate::{
    platform::{number, timer::Timer},
    ui::{components::Milestones, phone::context::use_phone},
};
use journey::{time::millis, view::Countdown};
use std::time::Duration;
use yew::prelude::*;

/// The look of a [`CountdownTimer`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TimerStyle {
    /// Large digits.
    #[default]
    Plain,
    /// Digits in a ring that fills.
    Ring,
}

/// Properties of [`CountdownTimer`].
#[derive(Properties, PartialEq)]
pub struct CountdownTimerProps {
    /// What it counts down to.
    pub countdown: Countdown,
    /// Its look.
    #[prop_or_default]
    pub style: TimerStyle,
    /// What it counts, below the digits and as its accessible name.
    pub label: AttrValue,
}

/// The shortest time between two redraws, so that a countdown that runs fast does not redraw with every frame.
const SHORTEST_PAUSE: Duration = Duration::from_millis(200);

/// The simulated time that is left, redrawn whenever its seconds change.
#[component]
pub fn CountdownTimer(props: &CountdownTimerProps) -> Html {
    let phone = use_phone();
    let redraw = use_force_update();
    let now = phone.shell.now();
    let left = props.countdown.left(now);
    {
        // The effect has no dependencies, so that each render schedules the next one.
        let pace = props.countdown.pace;
        use_effect(move || {
            let pause = (!left.is_zero())
                .then(|| Timer::after(millis(pause(left, pace)), move || redraw.force_update()));
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
                <span class="timer__digits" translate="no">{ digits }</span>
                <span class="timer__label">{ &props.label }</span>
                if let Some(mark) = pace_mark(pace) {
                    <span class="timer__pace">{ mark }</span>
                }
            </div>
            <Milestones countdown={props.countdown} {now} />
        </>
    }
}

/// The ring around the digits, which is full at the end of the countdown.
fn ring(fraction: f64) -> Html {
    let done = format!("{} 100", number::fixed(fraction * 100.0, 2));
    html! {
        <svg class="timer__ring" viewBox="0 0 120 120" aria-hidden="true" focusable="false">
            <circle class="timer__track" cx="60" cy="60" r="54" />
            if fraction > 0.0 {
                <circle class="timer__done" cx="60" cy="60" r="54" pathLength="100" stroke-dasharray={done} />
            }
        </svg>
    }
}

/// `m:ss`, or `h:mm:ss` from an hour on, rounded up to whole seconds.
fn clock(left: Duration) -> String {
    let seconds = left.as_secs() + u64::from(left.subsec_millis() > 0);
    let (hours, minutes, seconds) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    if hours > 0 {
        format!("{hours}:{minutes:02}:{seconds:02}")
    } else {
        format!("{minutes}:{seconds:02}")
    }
}

/// "×360" when simulated time runs faster than real time, "×1/24" when it runs slower.
pub fn pace_mark(pace: f64) -> Option<String> {
    let times = |times: f64| {
        if times >= 10.0 {
            number::fixed(times, 0)
        } else {
            number::text((times * 10.0).round() / 10.0)
        }
    };
    match pace {
        _ if (pace - 1.0).abs() < 0.001 => None,
        _ if pace < 1.0 => Some(format!("×1/{}", times(pace.recip()))),
        _ => Some(format!("×{}", times(pace))),
    }
}

/// The real time until the displayed second of simulated time is over.
fn pause(left: Duration, pace: f64) -> Duration {
    let rest = match left.subsec_millis() {
        0 => 1_000,
        rest => rest.into(),
    };
    let rest = Duration::from_millis(rest);
    // One millisecond more, so that the redraw does not come too early.
    (rest.div_f64(pace.max(f64::MIN_POSITIVE)) + Duration::from_millis(1)).max(SHORTEST_PAUSE)
}
