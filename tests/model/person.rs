//! The diligent person: does the right thing at each screen, and waits where there is nothing to do.

use crate::{
    action::{self, Action, Place, pin},
    state::{Photo, State},
    system::System,
};
use journey::{
    biometrics::Biometrics,
    event::{Aside, Event, SourceEvent, StoreEvent, TargetEvent, Typed, Way},
    identity,
    ids::DeviceId,
    phone::Stage,
    screen::Screen,
    service::{CodeRefusal, SmsProblem},
    ticket::TicketError,
    view::CopyStatus,
};
use std::time::Duration;

/// Steps after which somebody who knows the way has got there.
const ENOUGH: usize = 120;

/// Whether somebody who does the right thing from here on, however long it takes, gets another app activated; or has no app
/// left to copy from, when the page offers to start over.
pub fn gets_there(system: &System, state: &State) -> bool {
    let mut way = vec![state.core];
    let mut state = state.clone();
    while !is_over(system, &state) && !system.graph.leads_on(state.core) {
        let next = match next_step(system, &state) {
            Some(Step::Do(action)) => system.follow(&state, &action),
            Some(Step::SetClocksRight) => Some(system.set_clocks_right(&state)),
            Some(Step::WaitASecond) => Some(system.wait(&state, Duration::from_secs(1))),
            None => None,
        };
        let Some(next) = next.filter(|next| next.broken.is_none() && way.len() < ENOUGH) else {
            return false;
        };
        state = next;
        way.push(state.core);
    }
    system.graph.these_lead_on(&way);
    true
}

/// Which phones rest: bit *n* for the phone *n*, from 0. They show a home, the end of the journey, or the app store page, from which
/// everything can begin. An installation ends by itself.
pub fn resting(system: &System, state: &State) -> u8 {
    system.places().enumerate().fold(0, |bits, (number, place)| {
        let screen = state.sides[place.side].screen(place.device);
        let rests = matches!(
            screen,
            Screen::Home { .. }
                | Screen::Activated
                | Screen::Store { .. }
                | Screen::Installing(_)
                | Screen::Installed { .. }
        );
        bits | u8::from(rests) << number
    })
}

enum Step {
    Do(Action),
    SetClocksRight,
    WaitASecond,
}

/// A new app is activated, or nobody has an app to copy from, or everybody has one.
fn is_over(system: &System, state: &State) -> bool {
    let activated =
        |place: Place| matches!(state.sides[place.side].screen(place.device), Screen::Activated);
    system.places().any(activated)
        || old_phone(system, state).is_none()
        || new_phone(system, state).is_none()
}

fn stage(state: &State, place: Place) -> &Stage {
    &state.sides[place.side].world.phone(place.device).stage
}

fn old_phone(system: &System, state: &State) -> Option<Place> {
    system.places().find(|&place| matches!(stage(state, place), Stage::Source(_)))
}

/// The phone to copy to: one that has a place already before one that has begun, and that before any other.
fn new_phone(system: &System, state: &State) -> Option<Place> {
    let service = |place: Place| state.sides[place.side].world.service();
    let has_place = |place: &Place| {
        service(*place).activation(place.device, state.sides[place.side].clock).is_some()
    };
    let has_begun = |place: &Place| matches!(stage(state, *place), Stage::Target(_));
    let has_none = |place: &Place| !matches!(stage(state, *place), Stage::Source(_));
    let find = |is_it: &dyn Fn(&Place) -> bool| system.places().find(is_it);
    find(&has_place).or_else(|| find(&has_begun)).or_else(|| find(&has_none))
}

fn has_room(state: &State, place: Place) -> bool {
    let side = &state.sides[place.side];
    side.world.service().has_room(side.clock)
}

fn screen(state: &State, place: Place) -> Screen {
    state.sides[place.side].screen(place.device)
}

fn next_step(system: &System, state: &State) -> Option<Step> {
    let (old, new) = (old_phone(system, state)?, new_phone(system, state)?);
    let Screen::Scan { refused } = screen(state, new) else {
        return Some(Step::Do(advance(state, new)));
    };
    let behind = state.sides[old.side].clock != state.sides[new.side].clock;
    match refused {
        Some(CodeRefusal::Ticket(
            TicketError::ClocksDiffer { .. } | TicketError::Expired { .. },
        )) if behind => return Some(Step::SetClocksRight),
        Some(CodeRefusal::TooManyApps) if !has_room(state, new) => {
            return Some(Step::Do(make_room(state, old).unwrap_or(Action::Deadline)));
        }
        _ => {}
    }
    let Some(ticket) = state.sides[old.side].ticket_on(old.device) else {
        return Some(Step::Do(advance(state, old)));
    };
    // A fault spoils it until the old phone shows one of another second; aiming anew helps against a wrong one.
    let spoils =
        |error| matches!(error, TicketError::ClocksDiffer { .. } | TicketError::Expired { .. });
    let spoiled = state.sides[new.side].world.state().spoiled;
    if matches!(refused, Some(CodeRefusal::Ticket(error)) if spoils(error))
        && spoiled == Some(ticket.issued_at.floor_to_second())
    {
        let is_of_now = spoiled == Some(state.sides[old.side].clock.floor_to_second());
        let again = Action::Press(old, Event::Source(SourceEvent::MoreTime));
        return Some(if is_of_now { Step::WaitASecond } else { Step::Do(again) });
    }
    let number = state.photos.iter().position(|photo| photo.ticket.id == ticket.id)?;
    let photo = &state.photos[number];
    let same = |other: &&Photo| other.side == photo.side && other.short == photo.short;
    if !state.photos.iter().filter(same).any(|other| other.redeemed[new.side]) {
        return Some(Step::Do(Action::Scan(new, number)));
    }
    // Used already, or of the same second as one that was: codes of one second have one short code.
    if photo.ticket.issued_at == state.sides[old.side].clock {
        return Some(Step::WaitASecond);
    }
    Some(Step::Do(Action::Press(old, Event::Source(SourceEvent::MoreTime))))
}

/// What leads on from the screen of a phone; waiting, where nothing else does.
fn advance(state: &State, place: Place) -> Action {
    let through = |(aside, event)| Action::Through(place, aside, event);
    match screen(state, place) {
        Screen::TooManyApps { .. } if !has_room(state, place) => {
            make_room(state, place).unwrap_or(Action::Deadline)
        }
        Screen::Blocked { app } => through(action::deletion(app)),
        Screen::Home { copy: CopyStatus::Idle, .. } => {
            through((Aside::Menu, Event::Source(SourceEvent::CopyToNewApp)))
        }
        // Another phone is being activated by the code that was shown: the menu leads to the next one.
        Screen::CodeScanned => through((Aside::Menu, Event::Source(SourceEvent::CopyToNewApp))),
        Screen::EnterTemporaryPin { problem, send_again_at, .. } => {
            let side = &state.sides[place.side];
            let over = matches!(problem, Some(SmsProblem::Ended | SmsProblem::Expired));
            if !over && side.memory(place.device).banner().is_some() {
                Action::EnterSms(place)
            } else if side.clock >= send_again_at {
                Action::Press(place, Event::Target(TargetEvent::SendAgain))
            } else {
                Action::Deadline
            }
        }
        screen => forward(&screen).map_or(Action::Deadline, |event| Action::Press(place, event)),
    }
}

/// Deletes the app that came last, if it is not the only one.
fn make_room(state: &State, place: Place) -> Option<Action> {
    let apps = &state.sides[place.side].world.service().apps;
    let last = apps.last().filter(|_| apps.len() > 1)?;
    let (aside, event) = action::deletion(last.id);
    Some(Action::Through(place, aside, event))
}

/// The event that leads on from a screen; none where time does.
fn forward(screen: &Screen) -> Option<Event> {
    let source = |event| Some(Event::Source(event));
    let target = |event| Some(Event::Target(event));
    match screen {
        Screen::Store { .. } => Some(Event::Store(StoreEvent::Get)),
        Screen::Installed { .. } => Some(Event::Store(StoreEvent::Open)),
        Screen::Home { copy: CopyStatus::Ready(_), .. } | Screen::ShowCode { .. } => {
            source(SourceEvent::ShowCode)
        }
        Screen::Menu { .. } => source(SourceEvent::CopyToNewApp),
        Screen::Information => source(SourceEvent::InformationRead),
        Screen::EnterPin { .. } | Screen::ChangePin { .. } => {
            source(SourceEvent::PinEntered(pin()))
        }
        Screen::ChangePinCreate { .. } => source(SourceEvent::PinCreated(pin())),
        Screen::ChangePinRepeat => source(SourceEvent::PinRepeated(pin())),
        Screen::PinChanged => source(SourceEvent::PinChangeSeen),
        Screen::WaitingTime { agreed: false, .. } => source(SourceEvent::Agree(true)),
        Screen::WaitingTime { agreed: true, .. } => source(SourceEvent::StartCopying),
        Screen::WaitingStarted { .. } => source(SourceEvent::Minimise),
        Screen::CodeExpired { .. } => source(SourceEvent::ShowNewCode),
        Screen::AskCopied => source(SourceEvent::NotYet),
        Screen::Activate => target(TargetEvent::GetStarted),
        Screen::ChooseWay { way: Some(Way::Copy) } => target(TargetEvent::WayChosen),
        Screen::ChooseWay { .. } => target(TargetEvent::PickWay(Way::Copy)),
        Screen::ReadyToScan { shown: false } => target(TargetEvent::CodeIsShown(true)),
        Screen::ReadyToScan { shown: true } => target(TargetEvent::ScanCode),
        Screen::EnterUserId { .. } => {
            target(TargetEvent::UserIdEntered(Typed::new(identity::USER_ID)))
        }
        Screen::ChoosePin => target(TargetEvent::PinExplained),
        Screen::CreatePin { .. } => target(TargetEvent::PinCreated(pin())),
        Screen::RepeatPin => target(TargetEvent::PinRepeated(pin())),
        Screen::Biometrics => target(TargetEvent::UseBiometrics(Biometrics::Off)),
        Screen::Notifications => target(TargetEvent::AllowNotifications(false)),
        Screen::Activated => target(TargetEvent::Done),
        Screen::ActivationLapsed => target(TargetEvent::StartAgain),
        Screen::Installing(_)
        | Screen::Home { .. }
        | Screen::PinLocked(_)
        | Screen::CodeScanned => None,
        // A side screen is left by the way it came.
        _ => Some(Event::Back),
    }
}

/// Everything before step 6 on the old phone, and before step 12 on the others.
pub fn go_to_the_code(system: &System, state: &mut State) {
    for place in system.places() {
        go_on(system, state, place, |state| {
            let screen = screen(state, place);
            matches!(screen, Screen::ShowCode { .. } | Screen::ReadyToScan { shown: false })
        });
    }
}

/// Copies the app to device 4, which takes no part in what follows.
pub fn copy_to_the_backup(system: &System, state: &mut State) {
    let [first, .., last] = DeviceId::ALL.map(|device| Place { side: 0, device });
    go_on(system, state, last, |state| matches!(screen(state, last), Screen::Scan { .. }));
    go_on(system, state, first, |state| state.sides[0].ticket_on(first.device).is_some());
    *state = step(system, state, &Action::Scan(last, 0));
    go_on(system, state, last, |state| matches!(screen(state, last), Screen::Home { .. }));
}

/// What leads on, on one phone, until it has led there.
fn go_on(system: &System, state: &mut State, place: Place, is_there: impl Fn(&State) -> bool) {
    for _ in 0..ENOUGH {
        if is_there(state) {
            return;
        }
        *state = step(system, state, &advance(state, place));
    }
    panic!("somebody who does the right thing is stuck at {}", screen(state, place).facts().slug);
}

fn step(system: &System, state: &State, action: &Action) -> State {
    system.follow(state, action).unwrap_or_else(|| panic!("{action:?} leads nowhere"))
}
