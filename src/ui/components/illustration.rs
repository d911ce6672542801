//! The picture of a screen, drawn with the two phones of the logo: the old one an outline, the new one filled. It is
//! decorative, as the words of the screen say the same, and hidden where there is no room.

use journey::{
    screen::Screen,
    step::Role,
    view::{CopyStatus, View},
};
use yew::prelude::*;

/// The picture of a view's screen on the phone that plays `role`; `None` if the content fills the screen.
pub fn of(view: &View, role: Role) -> Option<Html> {
    let done = || handover(check(Role::Old, 52), check(Role::New, 188));
    let drawing = match &view.screen {
        Screen::Home { .. } if view.ending.is_some() => done(),
        Screen::Home { copy: CopyStatus::Idle, .. } => with(phone(role, 96), check(role, 120)),
        Screen::WaitingTime { .. } | Screen::CodeExpired { .. } => {
            with(phone(role, 62), clock(150))
        }
        Screen::Home { copy: CopyStatus::Ready(_), .. }
        | Screen::ShowCode { .. }
        | Screen::ReadyToScan { .. } => handover(code(52), corners()),
        Screen::Installed { .. } => with(phone(role, 96), dots(120, 1)),
        Screen::Activate | Screen::AskCopied => handover(check(Role::Old, 52), dots(188, 1)),
        Screen::CodeScanned => done(),
        Screen::ChoosePin => with(phone(role, 96), dots(120, 3)),
        _ => return None,
    };
    Some(html! {
        <div class="illustration" aria-hidden="true">
            <svg class="illustration__drawing" viewBox="0 0 240 120" focusable="false">{ drawing }</svg>
        </div>
    })
}

fn with(phone: Html, sign: Html) -> Html {
    html! { <>{ phone }{ sign }</> }
}

/// The old phone, an arrow, the new phone, and the signs on their screens.
fn handover(on_old: Html, on_new: Html) -> Html {
    html! {
        <>
            { phone(Role::Old, 28) }
            { on_old }
            <path class="illustration__way" d="M88 60h48" />
            <path class="illustration__head" d="M134 49l12 11-12 11" />
            { phone(Role::New, 164) }
            { on_new }
        </>
    }
}

/// A phone, 48 wide, whose left edge is at `x`.
fn phone(role: Role, x: u8) -> Html {
    let (class, corner) = match role {
        Role::Old => ("illustration__old", "13"),
        Role::New => ("illustration__new", "9"),
    };
    html! { <rect {class} x={x.to_string()} y="10" width="48" height="100" rx={corner} /> }
}

/// The class of a sign on a phone's screen. Its colour depends on the phone. A sign is centred on `x`.
const fn sign_class(role: Role) -> &'static str {
    match role {
        Role::Old => "illustration__sign illustration__sign--old",
        Role::New => "illustration__sign illustration__sign--new",
    }
}

fn check(role: Role, x: u8) -> Html {
    let lines = format!("M{} 61l8 8 14-16", x - 11);
    html! { <path class={sign_class(role)} d={lines} /> }
}

/// Dots for digits, in rows of two.
fn dots(x: u8, rows: u8) -> Html {
    let top = 60 - (rows - 1) * 9;
    let row = |row: u8| {
        let y = top + row * 18;
        format!("M{} {y}h.01M{} {y}h.01", x - 9, x + 9)
    };
    let lines: String = (0..rows).map(row).collect();
    html! { <path class={classes!(sign_class(Role::New), "illustration__sign--dots")} d={lines} /> }
}

/// A QR code's look: three corners and a few modules.
fn code(x: u8) -> Html {
    let (left, right) = (x - 15, x + 4);
    let lines = format!(
        "M{left} 46h10v10h-10zM{right} 46h10v10h-10zM{left} 65h10v10h-10zM{right} 66h4v4h-4zM{far} 71h4v4h-4z",
        far = right + 6,
    );
    html! { <path class="illustration__code" d={lines} /> }
}

/// The corners of a viewfinder.
fn corners() -> Html {
    html! {
        <path
            class={classes!(sign_class(Role::New), "illustration__sign--thin")}
            d="M174 54v-8h8M194 46h8v8M202 66v8h-8M182 74h-8v-8"
        />
    }
}

fn clock(x: u8) -> Html {
    html! {
        <g class="illustration__clock">
            <circle cx={x.to_string()} cy="60" r="30" />
            <path d={format!("M{x} 42v18l12 8")} />
        </g>
    }
}
