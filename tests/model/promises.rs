//! What must always be true (`ARCHITECTURE.md`, invariants 1 to 5 and 8), and the endings that must be reachable. Invariants 6
//! and 7 are about the browser and the page: the end-to-end tests check them.

use crate::{
    person,
    scope::Scope,
    state::{Side, State},
    system::System,
    witness::Promise,
};
use journey::{
    identity, ids::DeviceId, screen::Screen, service::CodeRefusal, source::HomeNotice,
    ticket::TicketError, view::CopyStatus,
};
use stateright::Property;
use store::{snapshot, v3};

type Always = (&'static str, fn(&System, &State) -> bool);
type Ending = (bool, &'static str, fn(&System, &State) -> bool);

const ALWAYS: [Always; 12] = [
    ("1: no ticket before the hour is over", |_, state| state.broken != Some(Promise::Hour)),
    ("2: a ticket counts once, in its time, where there is room", |_, state| {
        state.broken != Some(Promise::Ticket)
    }),
    ("3: never more than three active apps, nor places for more", |_, state| {
        state.sides.iter().all(|side| {
            let service = side.world.service();
            service.active_count() + service.reserved(side.clock) <= 3
        })
    }),
    ("4: the old app stays active", |_, state| state.broken != Some(Promise::OldApp)),
    ("5: no secret is stored", |_, state| state.sides.iter().all(keeps_secrets)),
    ("8: somebody who does the right thing gets there", person::gets_there),
    ("wrong PINs lock the app, and nothing else does", |_, state| {
        state.broken != Some(Promise::LockOut)
    }),
    ("a temporary PIN counts in its time and its tries", |_, state| {
        state.broken != Some(Promise::Sms)
    }),
    ("only who scanned and typed the SMS in time is activated", |_, state| {
        state.broken != Some(Promise::Activation)
    }),
    ("a fault stays until the person has remedied it", |_, state| {
        state.broken != Some(Promise::Fault)
    }),
    ("time never runs back, and a clock set back gains nothing", |_, state| {
        state.sides.iter().all(|side| side.world.now(side.reading) == side.clock)
    }),
    ("an expired code is on no screen, and what is stored comes back", |system, state| {
        // Once a state: where each phone may rest.
        system.graph.visited(state, person::resting(system, state));
        state.sides.iter().all(|side| {
            let current =
                |device| side.ticket_on(device).is_none_or(|t| side.clock < t.expires_at());
            DeviceId::ALL.into_iter().all(current)
                && snapshot::restore(&snapshot::save(&side.world)).is_ok_and(|w| w == side.world)
        })
    }),
];

/// The promises of a scope.
pub fn of(scope: &Scope) -> Vec<Property<System>> {
    let always = ALWAYS.map(|(name, holds)| Property::always(name, holds)).into_iter();
    let endings = endings(scope).into_iter().filter(|(is_reachable, ..)| *is_reachable);
    always.chain(endings.map(|(_, name, is_it)| Property::sometimes(name, is_it))).collect()
}

/// The endings, each with the scopes that reach it.
fn endings(scope: &Scope) -> Vec<Ending> {
    let together = scope.browsers == 1;
    let copies = scope.devices.len() > 1;
    let sources = scope.devices.iter().filter(|&&n| n == 1 || scope.backup && n == 4).count();
    let waits = scope.deadlines > 0 && !scope.endless;
    vec![
        (true, "a code is shown", |_, s| on_screen(s, |x| matches!(x, Screen::Code { .. }))),
        (copies, "success", |_, s| on_screen(s, |x| matches!(x, Screen::Activated))),
        (together && copies && !scope.backup, "the old phone knows of the success", |_, s| {
            on_screen(s, |x| matches!(x, Screen::Home { notice: Some(HomeNotice::Copied), .. }))
        }),
        (!together, "the old phone is told of the success", |_, s| {
            on_screen(s, |x| matches!(x, Screen::Home { notice: Some(HomeNotice::Copied), .. }))
        }),
        (waits, "expiry", |_, s| on_screen(s, |x| matches!(x, Screen::CodeExpired { .. }))),
        (scope.endless, "a code is replaced at its end", |_, s| s.photos.len() > 1),
        (
            scope.tricks > 0 && together && copies && !scope.endless,
            "an activation lapses",
            |_, s| on_screen(s, |x| matches!(x, Screen::ActivationLapsed)),
        ),
        (scope.tricks > 0, "the day to come back lapses", |_, s| {
            on_screen(s, |x| matches!(x, Screen::Home { notice: Some(HomeNotice::Lapsed), .. }))
        }),
        (scope.backup && copies, "three apps", |_, s| {
            on_screen(s, |x| matches!(x, Screen::TooManyApps { .. }))
        }),
        (sources > 1, "a code is refused because there is no room", |_, s| {
            refused(s, |why| why == CodeRefusal::TooManyApps)
        }),
        (together && scope.codes > 1, "a code that was replaced is refused", |_, s| {
            refused(s, |why| why == CodeRefusal::Replaced)
        }),
        (scope.devices.len() > 2 && !scope.backup, "a replay is refused", |_, s| {
            refused(s, |why| why == CodeRefusal::AlreadyUsed)
        }),
        (!together, "the clocks differ", |_, s| {
            refused(s, |why| matches!(why, CodeRefusal::Ticket(TicketError::ClocksDiffer { .. })))
        }),
        (scope.deeds, "cancel", |_, s| {
            on_screen(s, |x| matches!(x, Screen::Home { notice: Some(HomeNotice::Cancelled), .. }))
        }),
        (scope.deeds, "deletion", |_, s| {
            on_screen(s, |x| matches!(x, Screen::Installed { deleted: true }))
        }),
        (scope.guesses, "lock-out", |_, s| on_screen(s, |x| matches!(x, Screen::PinLocked(_)))),
        (scope.guesses && scope.deadlines > 1, "block", |_, s| {
            on_screen(s, |x| matches!(x, Screen::Blocked { .. }))
        }),
        (!scope.faults.is_empty(), "nothing is left of the faults", |_, s| {
            s.sides.iter().all(|side| side.world.state().faults.is_empty())
                && on_screen(s, |x| matches!(x, Screen::Activated))
        }),
        (!scope.from_the_code, "waiting", |_, s| {
            on_screen(s, |x| matches!(x, Screen::Home { copy: CopyStatus::Waiting(_), .. }))
        }),
    ]
}

fn on_screen(state: &State, is_it: impl Fn(&Screen) -> bool) -> bool {
    let mut screens = state
        .sides
        .iter()
        .flat_map(|side| DeviceId::ALL.into_iter().map(|device| side.screen(device)));
    screens.any(|screen| is_it(&screen))
}

fn refused(state: &State, is_it: impl Fn(CodeRefusal) -> bool) -> bool {
    on_screen(state, |screen| matches!(screen, Screen::Scan { refused: Some(why) } if is_it(*why)))
}

fn keeps_secrets(side: &Side) -> bool {
    let stored = v3::to_bytes(side.world.state());
    let stored = String::from_utf8_lossy(&stored);
    let sms = DeviceId::ALL.into_iter().filter_map(|device| side.memory(device).banner());
    let mut secrets = sms
        .map(|code| code.reveal().to_string())
        .chain([identity::USER_ID.into(), identity::OLD_PIN.into()]);
    secrets.all(|secret: String| {
        let values: String =
            secret.bytes().map(|digit| char::from(digit.wrapping_sub(b'0'))).collect();
        !stored.contains(&secret) && !stored.contains(&values)
    })
}
