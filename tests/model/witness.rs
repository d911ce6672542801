//! What the model keeps by itself, and how it judges what the domain does: a second, independent account of the rules.

use crate::{
    action::pin,
    memory::{Guesses, Kept, LOCKS, Memory, Sms},
    state::{Photo, Side},
};
use journey::{
    effect::Effect,
    event::{Aside, Event, SourceEvent, TargetEvent},
    ids::{AppId, DeviceId},
    phone::Stage,
    pin::PinGuard,
    screen::Screen,
    step::Step,
};
use std::time::Duration;

/// How long a code is valid.
const VALID: Duration = Duration::from_mins(3);
/// Between two SMS.
const PAUSE: Duration = Duration::from_secs(30);

/// A promise of the journey that one step can break (`ARCHITECTURE.md`, "What must always be true").
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Promise {
    /// 1: no ticket before the waiting time is over, nor after its day.
    Hour,
    /// 2: no ticket after its time, twice, off the screen, or with three active apps; and a good one is taken.
    Ticket,
    /// 4: the old app stays active and untouched.
    OldApp,
    /// Wrong PINs lock the app for five minutes, for an hour, and for good; nothing else does.
    LockOut,
    /// The temporary PIN is the last one sent, entered within its time and its tries; and a right one is taken.
    Sms,
    /// A fault stays until the person has remedied it.
    Fault,
    /// A new app is activated by whoever scanned, and typed the SMS, and within the time the place is kept.
    Activation,
}

/// A code that is held up: which photograph, and whether it is scanned or typed.
#[derive(Debug, Clone, Copy)]
pub struct Shown {
    pub photo: usize,
    pub typed: bool,
}

/// One event of one phone, and how things stood before it.
pub struct Witness<'a> {
    pub before: &'a Side,
    /// Which browser it is.
    pub side: usize,
    pub device: DeviceId,
    /// None when only time has passed, or the demo's own hand was at work.
    pub event: Option<&'a Event>,
    pub shown: Option<Shown>,
    pub endless: bool,
}

impl Witness<'_> {
    /// Takes note of what has come of the event; the promise that it broke, if it did.
    pub fn judge(
        &self,
        after: &mut Side,
        photos: &mut [Photo],
        effects: &[Effect],
    ) -> Option<Promise> {
        let kept = [
            (Promise::OldApp, self.old_apps_stay(after)),
            (Promise::LockOut, self.guesses_are_limited(after)),
            (Promise::Ticket, self.tickets_count_once(after, photos)),
            (Promise::Sms, self.temporary_pins_are_theirs(after, effects)),
            (Promise::Activation, self.places_are_kept(after)),
            (Promise::Hour, self.the_hour_comes_first(after)),
            (Promise::Fault, self.faults_stay(after)),
        ];
        kept.into_iter().find(|(_, is_kept)| !is_kept).map(|(promise, _)| promise)
    }

    /// What the phone showed, nothing if a side screen was over it.
    fn screen_before(&self) -> Option<Screen> {
        let bare = self.before.world.phone(self.device).asides.is_empty();
        bare.then(|| self.before.screen(self.device))
    }

    fn confirms(&self, aside: impl Fn(Aside) -> bool) -> bool {
        self.before.world.phone(self.device).asides.last().copied().is_some_and(aside)
    }

    fn places_of_others(&self, side: &Side) -> usize {
        let others = DeviceId::ALL.into_iter().filter(|&device| device != self.device);
        others.filter(|&d| self.before.memory(d).keeps_place(side.clock, self.endless)).count()
    }

    fn old_apps_stay(&self, after: &Side) -> bool {
        let deleted = match self.event {
            Some(&Event::Source(SourceEvent::DeleteApp(id)))
                if self.confirms(|aside| aside == Aside::ConfirmDelete(id)) =>
            {
                Some(id)
            }
            _ => None,
        };
        let removed = self.event == Some(&Event::Source(SourceEvent::RemoveFromPhone))
            && self.confirms(|aside| aside == Aside::ConfirmRemove);
        let counts = self.before.world.service().apps.iter().all(|app| {
            let own = self.before.world.phone(self.device).app() == Some(app.id);
            match after.world.service().app(app.id) {
                Some(still) => still == app || own,
                None => deleted == Some(app.id),
            }
        });
        counts
            && DeviceId::ALL.into_iter().all(|device| {
                let Some(app) = self.before.world.phone(device).app() else { return true };
                match after.world.phone(device).app() {
                    Some(still) => still == app,
                    None => deleted == Some(app) || (removed && device == self.device),
                }
            })
    }

    fn guesses_are_limited(&self, after: &mut Side) -> bool {
        let untouched = |after: &Side, device| {
            let (old, new) = (guard(self.before, device), guard(after, device));
            old.is_none() || new.is_none() || old == new
        };
        let others = DeviceId::ALL.into_iter().filter(|&device| device != self.device);
        if !others.into_iter().all(|device| untouched(after, device)) {
            return false;
        }
        for device in DeviceId::ALL {
            if self.before.world.phone(device).app() != after.world.phone(device).app() {
                after.memory_mut(device).guesses = Guesses::default();
            }
        }
        let asked = matches!(
            self.screen_before(),
            Some(Screen::EnterPin { .. } | Screen::ChangePin { .. } | Screen::PinLocked(_))
        );
        let Some(Event::Source(SourceEvent::PinEntered(entered))) = self.event else {
            return untouched(after, self.device);
        };
        if !asked {
            return untouched(after, self.device);
        }
        let (clock, screen) = (after.clock, after.screen(self.device));
        let memory = after.memory_mut(self.device);
        if !memory.is_locked(clock) {
            if *entered == pin() {
                memory.guesses = Guesses::default();
                return !matches!(
                    screen,
                    Screen::EnterPin { .. } | Screen::ChangePin { .. } | Screen::PinLocked(_)
                );
            }
            let guesses = &mut memory.guesses;
            guesses.wrong = (guesses.wrong + 1) % 3;
            if guesses.wrong == 0 {
                guesses.locked_until = LOCKS.get(guesses.locks).map(|&span| clock.after(span));
                guesses.locks += 1;
            }
        }
        match screen {
            Screen::Blocked { .. } => memory.is_blocked(),
            Screen::PinLocked(_) => memory.is_locked(clock),
            Screen::EnterPin { .. } | Screen::ChangePin { .. } => {
                !memory.is_locked(clock) && !memory.is_blocked()
            }
            _ => false,
        }
    }

    fn tickets_count_once(&self, after: &mut Side, photos: &mut [Photo]) -> bool {
        let scanning = matches!(self.screen_before(), Some(Screen::Scan { .. }));
        let accepted = scanning && after.step(self.device) == Step::USER_ID;
        let meant = self.shown.map_or_else(Vec::new, |shown| self.meant(shown, photos));
        let may = scanning && meant.iter().any(|&photo| self.may_redeem(&photos[photo], photos));
        if accepted && may {
            // Of two on the screen with one short code the service has picked one.
            let service = after.world.service();
            let picked = |photo: &&usize| service.is_redeemed(photos[**photo].ticket.id);
            let photo = meant.iter().find(picked).or(meant.first()).copied().unwrap_or_default();
            photos[photo].redeemed[self.side] = true;
            let place = Some(Kept { since: after.clock, proved: false });
            *after.memory_mut(self.device) =
                Memory { place, sms: None, old_sms: None, ..*after.memory(self.device) };
        }
        // A good one is taken, unless it is refused on purpose.
        accepted == may || (may && after.world.state().spoiled.is_some())
    }

    /// The photographs of the tickets that a code may stand for. In its own browser they must be on a screen this moment.
    fn meant(&self, shown: Shown, photos: &[Photo]) -> Vec<usize> {
        let held = &photos[shown.photo];
        if held.side != self.side {
            return vec![shown.photo];
        }
        let on_screen = DeviceId::ALL.into_iter().filter_map(|d| self.before.ticket_on(d));
        let known = on_screen
            .filter_map(|ticket| photos.iter().position(|photo| photo.ticket.id == ticket.id));
        known
            .filter(|&photo| {
                photo == shown.photo || (shown.typed && photos[photo].short == held.short)
            })
            .collect()
    }

    fn may_redeem(&self, photo: &Photo, photos: &[Photo]) -> bool {
        let (clock, service) = (self.before.clock, self.before.world.service());
        let own = photo.side == self.side;
        let same = |other: &&Photo| other.side == photo.side && other.short == photo.short;
        let taken = if own {
            photo.redeemed[self.side]
        } else {
            photos.iter().filter(same).any(|other| other.redeemed[self.side])
        };
        let told = usize::from(photo.ticket.active_apps);
        let active = if own { service.active_count() } else { service.apps.len().max(told) };
        !taken
            && clock < photo.ticket.issued_at.after(VALID)
            && photo.ticket.issued_at <= clock.after(Duration::from_mins(2))
            && active + self.places_of_others(self.before) < 3
    }

    fn faults_stay(&self, after: &Side) -> bool {
        use TargetEvent as E;
        let (old, new) = (self.before.world.state(), after.world.state());
        let remedies = matches!(
            self.event,
            Some(Event::Target(E::Scanned(_) | E::CodeTyped(_) | E::SendAgain | E::TryCameraAgain))
        );
        new.scripted == old.scripted && (new.faults == old.faults || remedies)
    }

    fn temporary_pins_are_theirs(&self, after: &mut Side, effects: &[Effect]) -> bool {
        let clock = after.clock;
        for effect in effects {
            if let Effect::DeliverSms { device, code, .. } = effect {
                let memory = after.memory_mut(*device);
                let early = memory.sms.is_some_and(|sms| clock < sms.sent_at.after(PAUSE));
                if early || !memory.keeps_place(clock, self.endless) {
                    return false;
                }
                memory.sms_turn = !memory.sms_turn;
                memory.old_sms = memory.sms.map(|sms| sms.digits);
                let digits = code.as_bytes().try_into().expect("eight digits");
                memory.sms = Some(Sms { digits, sent_at: clock, wrong: 0, lost: false });
            }
        }
        for device in DeviceId::ALL {
            if after.world.awaited_sms(device, after.reading).is_none() {
                let memory = after.memory_mut(device);
                (memory.sms, memory.old_sms) = (None, None);
            }
        }
        let Some(Event::Target(TargetEvent::TemporaryPinEntered(code))) = self.event else {
            return true;
        };
        if !matches!(self.screen_before(), Some(Screen::EnterTemporaryPin { .. })) {
            return true;
        }
        let Some(sms) = self.before.memory(self.device).sms else { return false };
        let timely = self.endless || clock < sms.sent_at.after(Duration::from_mins(10));
        let counts = timely && sms.wrong < 3;
        let right = counts && sms.digits == code.as_bytes();
        let memory = after.memory_mut(self.device);
        if right && let Some(place) = &mut memory.place {
            place.proved = true;
        } else if counts && let Some(sms) = &mut memory.sms {
            sms.wrong += 1;
        }
        right == (after.step(self.device) == Step::CHOOSE_PIN)
    }

    fn places_are_kept(&self, after: &mut Side) -> bool {
        let place = after.memory(self.device).place;
        let may = self.event == Some(&Event::Target(TargetEvent::AllowNotifications(false)))
            && matches!(self.screen_before(), Some(Screen::Notifications))
            && place.is_some_and(|kept| kept.proved);
        let known: Vec<AppId> = self.before.world.service().apps.iter().map(|a| a.id).collect();
        let new = after.world.service().apps.iter().filter(|app| !known.contains(&app.id));
        let activated: Vec<DeviceId> = new.map(|app| app.device).collect();
        let gives_up = self.event == Some(&Event::Target(TargetEvent::GiveUp))
            && self.confirms(|aside| aside == Aside::ConfirmGiveUp);
        if may || gives_up {
            after.memory_mut(self.device).place = None;
        }
        let expected = if may { vec![self.device] } else { Vec::new() };
        let clock = after.clock;
        activated == expected
            && DeviceId::ALL.into_iter().all(|device| {
                let memory = after.memory_mut(device);
                if !memory.keeps_place(clock, self.endless) {
                    memory.place = None;
                }
                let kept = memory.place.is_some();
                after.world.service().activation(device, clock).is_some() == kept
            })
    }

    fn the_hour_comes_first(&self, after: &mut Side) -> bool {
        DeviceId::ALL.into_iter().all(|device| {
            let (clock, service) = (after.clock, after.world.service());
            let copy = after.world.phone(device).app().and_then(|app| service.copy(app, clock));
            if copy.is_none() {
                after.memory_mut(device).hour_ends = None;
            } else if after.memory(device).hour_ends.is_none() {
                let agreed =
                    matches!(self.screen_before(), Some(Screen::WaitingTime { agreed: true, .. }));
                let starts = self.event == Some(&Event::Source(SourceEvent::StartCopying));
                if !(agreed && starts && device == self.device) {
                    return false;
                }
                after.memory_mut(device).hour_ends = Some(clock.after(Duration::from_hours(1)));
            }
            let known = self.before.ticket_on(device).map(|ticket| ticket.id);
            let Some(ticket) = after.ticket_on(device).filter(|t| Some(t.id) != known) else {
                return true;
            };
            let ends = after.memory(device).hour_ends;
            let day = Duration::from_hours(24);
            let places = self.places_of_others(after);
            ticket.issued_at == clock
                && ticket.expires_at() == clock.after(VALID)
                && ends.is_some_and(|end| end <= clock && clock < end.after(day))
                && self.before.world.service().active_count() + places < 3
        })
    }
}

fn guard(side: &Side, device: DeviceId) -> Option<(AppId, PinGuard)> {
    match &side.world.phone(device).stage {
        Stage::Source(source) => Some((source.app.id, source.app.guard)),
        _ => None,
    }
}
