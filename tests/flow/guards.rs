//! The service trusts no phone: each of its methods refuses by itself what no screen would ask for.

#![allow(clippy::expect_used, reason = "what a test relies on and does not find fails it")]

use crate::support::{Browser, NEW, OLD, other_than};
use journey::{
    digits::TemporaryPin,
    entropy::Entropy,
    hashes::Hashes,
    identity,
    ids::{AppId, DeviceId},
    limits::TimeLimits,
    policy::{PinCost, Policy},
    service::{ActivationError, CodeRefusal, CopyError, IssueError, Service, SmsProblem},
    ticket::{ShortCode, Ticket},
    time::Time,
    user_id::UserId,
};
use std::time::Duration;

/// A service, its clock, and what it is asked.
struct Counter {
    service: Service,
    now: Time,
    policy: Policy,
    asked: u8,
}

impl Counter {
    /// One active app, and nobody waits.
    fn open() -> Self {
        let browser = Browser::new();
        let policy = Policy { pin_cost: PinCost::CHEAPEST, ..Policy::default() };
        let service = browser.world.service().clone();
        Self { service, now: browser.now(), policy, asked: 0 }
    }

    /// A place is kept for the new phone.
    fn with_a_place() -> Self {
        let mut counter = Self::open();
        assert_eq!(counter.begin(), Ok(()));
        counter.wait(Policy::STORY_WAIT);
        let ticket = counter.issue().expect("the hour is over");
        assert_eq!(counter.redeem(&ticket), Ok(()));
        counter
    }

    fn wait(&mut self, span: Duration) {
        self.now = self.now.after(span);
    }

    fn entropy(&mut self) -> Entropy {
        self.asked += 1;
        Entropy::from_seed([self.asked; 32])
    }

    fn begin(&mut self) -> Result<(), CopyError> {
        self.service.begin_copy(AppId::FIRST, Policy::STORY_WAIT, self.now)
    }

    fn issue(&mut self) -> Result<Ticket, IssueError> {
        let (valid, now, mut entropy) = (self.policy.code_valid, self.now, self.entropy());
        self.service.issue_ticket(AppId::FIRST, valid, now, Duration::ZERO, &mut entropy)
    }

    fn redeem(&mut self, ticket: &Ticket) -> Result<(), CodeRefusal> {
        self.redeem_on(NEW, ticket)
    }

    fn redeem_on(&mut self, device: DeviceId, ticket: &Ticket) -> Result<(), CodeRefusal> {
        self.service.redeem(ticket, device, TimeLimits::Usual, self.now, Duration::ZERO)
    }

    fn confirm(&mut self, user: &UserId) -> Result<Option<TemporaryPin>, ActivationError> {
        let (policy, now, mut entropy) = (self.policy, self.now, self.entropy());
        self.service.confirm_user(NEW, user, &policy, now, &mut entropy)
    }

    fn send_again(&mut self) -> Result<TemporaryPin, ActivationError> {
        let (policy, now, mut entropy) = (self.policy, self.now, self.entropy());
        self.service.send_again(NEW, &policy, now, &mut entropy)
    }

    fn enter(&mut self, code: &TemporaryPin) -> Result<(), ActivationError> {
        self.service.check_sms(NEW, code, self.now, &mut Hashes::new())
    }

    fn activate(&mut self) -> Result<AppId, ActivationError> {
        let (now, mut entropy) = (self.now, self.entropy());
        self.service.activate(NEW, now, &mut entropy)
    }

    /// The digits of the first SMS.
    fn sms(&mut self) -> TemporaryPin {
        let user = identity::user_id().expect("the demo's person");
        self.confirm(&user).expect("the right user ID").expect("an SMS")
    }
}

#[test]
fn nothing_is_activated_without_a_place() {
    let mut counter = Counter::open();
    let code = TemporaryPin::parse("12345678").expect("eight digits");
    let user = identity::user_id().expect("the demo's person");
    assert_eq!(counter.confirm(&user), Err(ActivationError::Lapsed));
    assert_eq!(counter.send_again(), Err(ActivationError::Lapsed));
    assert_eq!(counter.enter(&code), Err(ActivationError::Lapsed));
    assert_eq!(counter.activate(), Err(ActivationError::Lapsed));
}

#[test]
fn no_step_of_an_activation_can_be_left_out() {
    let mut counter = Counter::with_a_place();
    let code = TemporaryPin::parse("12345678").expect("eight digits");
    assert_eq!(counter.activate(), Err(ActivationError::NotConfirmed), "no user ID");
    assert_eq!(counter.enter(&code), Err(ActivationError::NotConfirmed));
    assert_eq!(counter.send_again(), Err(ActivationError::NotConfirmed));
    let stranger = UserId::parse("somebody-else").expect("a user ID");
    assert_eq!(counter.confirm(&stranger), Err(ActivationError::WrongUser));
    let sms = counter.sms();
    assert_eq!(counter.activate(), Err(ActivationError::NotConfirmed), "no temporary PIN");
    let wrong = Err(ActivationError::Sms(SmsProblem::Wrong { left: 2 }));
    assert_eq!(counter.enter(&other_than(&sms)), wrong);
    assert_eq!(counter.activate(), Err(ActivationError::NotConfirmed), "a wrong one");
    assert_eq!(counter.enter(&sms), Ok(()));
    assert!(counter.activate().is_ok());
    assert_eq!(counter.service.active_count(), 2);
}

#[test]
fn a_place_is_kept_for_fifteen_minutes_and_no_longer() {
    let mut counter = Counter::with_a_place();
    counter.wait(Policy::RESERVATION.saturating_sub(Duration::from_millis(1)));
    let sms = counter.sms();
    assert_eq!(counter.enter(&sms), Ok(()));
    counter.wait(Duration::from_millis(1));
    assert_eq!(counter.activate(), Err(ActivationError::Lapsed));
    assert_eq!(counter.service.reserved(counter.now), 0);
}

#[test]
fn another_sms_takes_thirty_seconds_and_ends_the_one_before() {
    let mut counter = Counter::with_a_place();
    let first = counter.sms();
    let user = identity::user_id().expect("the demo's person");
    assert_eq!(counter.confirm(&user), Ok(None), "one that counts is not sent twice");
    counter.wait(Policy::SMS_PAUSE.saturating_sub(Duration::from_millis(1)));
    assert_eq!(counter.send_again(), Err(ActivationError::TooEarly));
    counter.wait(Duration::from_millis(1));
    let mut other = Counter::with_a_place();
    other.sms();
    other.wait(Policy::SMS_PAUSE);
    assert!(matches!(other.confirm(&user), Ok(Some(_))), "the user ID once more counts as well");
    let second = counter.send_again().expect("the pause is over");
    assert_ne!(first, second);
    assert!(counter.enter(&first).is_err());
    assert_eq!(counter.enter(&second), Ok(()));
}

#[test]
fn a_temporary_pin_counts_for_ten_minutes_and_three_tries() {
    let mut counter = Counter::with_a_place();
    let sms = counter.sms();
    let in_time = counter.now.after(Policy::SMS_VALID.saturating_sub(Duration::from_millis(1)));
    let late = counter.now.after(Policy::SMS_VALID);
    let mut slow = counter.service.clone();
    assert_eq!(slow.check_sms(NEW, &sms, in_time, &mut Hashes::new()), Ok(()));
    let expired = Err(ActivationError::Sms(SmsProblem::Expired));
    assert_eq!(slow.check_sms(NEW, &sms, late, &mut Hashes::new()), expired);
    for left in [2, 1] {
        let wrong = Err(ActivationError::Sms(SmsProblem::Wrong { left }));
        assert_eq!(counter.enter(&other_than(&sms)), wrong);
    }
    let ended = Err(ActivationError::Sms(SmsProblem::Ended));
    assert_eq!(counter.enter(&other_than(&sms)), ended);
    assert_eq!(counter.enter(&sms), ended);
}

#[test]
fn no_ticket_without_a_copy_whose_hour_is_over() {
    let mut counter = Counter::open();
    assert_eq!(counter.issue(), Err(IssueError::NotReady));
    assert_eq!(counter.begin(), Ok(()));
    counter.wait(Policy::STORY_WAIT.saturating_sub(Duration::from_millis(1)));
    assert_eq!(counter.issue(), Err(IssueError::NotReady));
    counter.wait(Duration::from_millis(1));
    let ticket = counter.issue().expect("the hour is over");
    assert_eq!(ticket.valid_for, Duration::from_mins(3));
    counter.wait(Policy::COME_BACK);
    assert_eq!(counter.issue(), Err(IssueError::NotReady), "its day is over");
}

#[test]
fn no_copy_of_an_app_that_is_blocked_removed_or_deleted() {
    type Loss = fn(&mut Service);
    let losses: [Loss; 3] =
        [|s| s.block(AppId::FIRST), |s| s.note_removed(AppId::FIRST), |s| s.delete(AppId::FIRST)];
    for loss in losses {
        let mut counter = Counter::open();
        assert_eq!(counter.begin(), Ok(()));
        counter.wait(Policy::STORY_WAIT);
        let ticket = counter.issue().expect("the hour is over");
        loss(&mut counter.service);
        assert_eq!(counter.redeem(&ticket), Err(CodeRefusal::Replaced), "its codes are void");
        assert_eq!(counter.issue(), Err(IssueError::NotReady), "its copy is over");
        assert_eq!(counter.begin(), Err(CopyError::NotActive));
    }
}

/// A second app and its copy: a ticket of each app, and one place for both.
fn two_tickets_and_one_place() -> (Counter, Ticket, Ticket) {
    let mut counter = Counter::with_a_place();
    let sms = counter.sms();
    assert_eq!(counter.enter(&sms), Ok(()));
    let second = counter.activate().expect("confirmed");
    for app in [AppId::FIRST, second] {
        assert_eq!(counter.service.begin_copy(app, Policy::STORY_WAIT, counter.now), Ok(()));
    }
    counter.wait(Policy::STORY_WAIT);
    let first_ticket = counter.issue().expect("the hour is over");
    let (valid, now, mut entropy) = (counter.policy.code_valid, counter.now, counter.entropy());
    let second_ticket =
        counter.service.issue_ticket(second, valid, now, Duration::ZERO, &mut entropy);
    (counter, first_ticket, second_ticket.expect("the hour is over"))
}

#[test]
fn a_place_that_is_kept_for_one_phone_is_not_given_to_another() {
    let [.., third, fourth] = DeviceId::ALL;
    let (mut counter, first, second) = two_tickets_and_one_place();
    assert_eq!(counter.redeem_on(third, &first), Ok(()));
    assert_eq!(counter.redeem_on(fourth, &second), Err(CodeRefusal::TooManyApps));
    assert_eq!(counter.service.reserved(counter.now), 1);
}

#[test]
fn a_phone_that_scans_again_takes_no_second_place() {
    let [.., third, _] = DeviceId::ALL;
    let (mut counter, first, second) = two_tickets_and_one_place();
    assert_eq!(counter.redeem_on(third, &first), Ok(()));
    assert_eq!(counter.redeem_on(third, &second), Ok(()));
    assert_eq!(counter.service.reserved(counter.now), 1);
}

#[test]
fn a_place_whose_time_is_over_is_free_for_another() {
    let [.., third, fourth] = DeviceId::ALL;
    let (mut counter, first, _) = two_tickets_and_one_place();
    assert_eq!(counter.redeem_on(third, &first), Ok(()));
    counter.wait(Policy::RESERVATION);
    let next = counter.issue().expect("there is room again");
    assert_eq!(counter.redeem_on(fourth, &next), Ok(()));
}

#[test]
fn of_two_codes_of_one_second_the_open_one_is_meant() {
    let mut counter = Counter::open();
    assert_eq!(counter.begin(), Ok(()));
    counter.wait(Policy::STORY_WAIT);
    let replaced = counter.issue().expect("the hour is over");
    let open = counter.issue().expect("more time");
    let short = ShortCode::of(&open);
    assert_eq!(short, ShortCode::of(&replaced));
    let typed = short.to_ticket(counter.now).expect("a ticket");
    assert_eq!(counter.redeem(&typed), Ok(()));
    assert!(counter.service.is_redeemed(open.id));
    assert!(counter.redeem(&typed).is_err(), "once, however it is read");
    assert_eq!(counter.redeem(&open), Err(CodeRefusal::AlreadyUsed));
}

#[test]
fn what_happens_to_an_app_happens_to_no_other() {
    let mut browser = Browser::new();
    browser.copy(OLD, identity::OLD_PIN, NEW);
    let mut service = browser.world.service().clone();
    let [first, second] = &service.apps[..] else { panic!("two apps") };
    let (first, second) = (first.id, second.id);
    service.block(second);
    service.note_removed(first);
    service.keep_as_backup(second, true);
    let seen: Vec<_> =
        service.apps.iter().map(|app| (app.id, app.blocked, app.removed, app.backup)).collect();
    assert_eq!(seen, [(first, false, true, false), (second, true, false, true)]);
    service.delete(first);
    assert_eq!(service.apps.iter().map(|app| app.id).collect::<Vec<_>>(), [second]);
}

#[test]
fn what_time_has_made_meaningless_is_forgotten() {
    let mut counter = Counter::with_a_place();
    let begun = counter.service.clone();
    counter.service.forget_old(counter.now);
    assert_eq!(counter.service, begun, "nothing is old yet");
    counter.wait(Policy::COME_BACK);
    counter.service.forget_old(counter.now);
    assert_eq!(&counter.service, Browser::new().world.service());
}

#[test]
fn the_next_deadline_is_the_next_thing_that_changes_by_itself() {
    let mut counter = Counter::open();
    let next = |counter: &Counter| counter.service.next_deadline(counter.now);
    assert_eq!(next(&counter), None);
    assert_eq!(counter.begin(), Ok(()));
    let ready = counter.now.after(Policy::STORY_WAIT);
    assert_eq!(next(&counter), Some(ready));
    counter.wait(Policy::STORY_WAIT);
    assert_eq!(next(&counter), Some(ready.after(Policy::COME_BACK)));
    let ticket = counter.issue().expect("the hour is over");
    assert_eq!(counter.redeem(&ticket), Ok(()));
    assert_eq!(next(&counter), Some(counter.now.after(Policy::RESERVATION)));
    counter.sms();
    assert_eq!(next(&counter), Some(counter.now.after(Policy::SMS_PAUSE)));
    counter.wait(Policy::SMS_PAUSE);
    let rest = Policy::SMS_VALID.saturating_sub(Policy::SMS_PAUSE);
    assert_eq!(next(&counter), Some(counter.now.after(rest)));
}
