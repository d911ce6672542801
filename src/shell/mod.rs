//! Joins the pure domain to the browser: brings events in, one transaction each, carries effects out, and
//! tells the screens that something has changed. It has no rules of its own.
//!
//! One event at a time: it waits in a queue, goes through [`World::handle`] inside one transaction of the
//! storage, and its effects are carried out before the next event is looked at.

pub mod biometrics;
mod effects;
mod keep;
mod notice;
mod other_tab;
mod receipt;
mod reminder;
mod reopen;
pub mod requirements;
mod set_aside;
mod subscription;
mod table;
mod transaction;
mod world_storage;

pub use notice::{GivenNotice, ShellNotice};
pub use other_tab::{PictureFromTab, PictureWatch};
pub use receipt::Receipt;
pub use reminder::Reminders;
pub use subscription::Subscription;

use crate::{
    i18n::Language,
    platform::{
        clock,
        files::SavedFile,
        link::Link,
        notify::ShownNotification,
        page_visibility::{self, PageWatch},
        signal::Signal,
        timer::Timer,
        wake_lock::WakeLock,
    },
};
use journey::{
    digits::TemporaryPin,
    event::{DemoEvent, Event},
    faults::Faults,
    ids::DeviceId,
    input::Input,
    limits::TimeLimits,
    observed::Observed,
    policy::Policy,
    scenario::Scenario,
    step::{Role, Step},
    time::{Time, millis},
    view::{Skip, View},
    world::World,
};
use receipt::Events;
use std::{
    cell::{Cell, RefCell},
    collections::VecDeque,
    rc::Rc,
    time::Duration,
};
use store::keeping::Keeping;
use table::Table;
use transaction::Job;
use world_storage::WorldStorage;
use yew::Callback;

/// What a page plays: a world, its rules, and the phones on the page.
#[derive(Debug, Clone)]
pub struct Setup {
    /// The name of the world (option `session`).
    pub session: String,
    /// The rules (options `wait` and `qr`).
    pub policy: Policy,
    /// Start in a practice world at this step (option `step`).
    pub practice: Option<Step>,
    /// What goes wrong on purpose (option `scenario`). It belongs to the visit: a page with the new phone and without any ends it.
    pub faults: Faults,
    /// Whether the world begins afresh (option `reset`).
    pub afresh: bool,
    /// The phones on this page, with the part each plays.
    pub phones: Vec<(DeviceId, Role)>,
    /// The language of notifications and of the picture for the other tab.
    pub language: Language,
    /// The query that leads to this page.
    pub query: String,
}

/// The handle that everything on the page shares.
#[derive(Clone)]
pub struct Shell(Rc<Inner>);

struct Inner {
    setup: RefCell<Rc<Setup>>,
    policy: Cell<Policy>,
    language: Cell<Language>,
    storage: RefCell<WorldStorage>,
    keeping: RefCell<Keeping>,
    /// Whether another tab has stored the world since the page was opened.
    has_stored: Cell<bool>,
    /// Set when the world is open.
    opened: Signal<()>,
    /// Whether the world that was opened is about to be thrown away, unseen.
    begins_afresh: Cell<bool>,
    world: RefCell<World>,
    queue: RefCell<VecDeque<Job>>,
    at_work: Cell<bool>,
    events: RefCell<Table<DeviceId, Events>>,
    /// The digits of the last SMS to each phone, with the moment it was sent.
    sms: RefCell<Table<DeviceId, (Time, TemporaryPin)>>,
    notices: RefCell<Vec<GivenNotice>>,
    subscribers: RefCell<Table<u64, Callback<()>>>,
    observers: RefCell<Table<u64, Callback<Observed>>>,
    next_number: Cell<u64>,
    link: RefCell<Option<Link>>,
    picture_answers: RefCell<Table<u64, Callback<PictureFromTab>>>,
    asked: other_tab::Asked,
    deadline: RefCell<Option<Timer>>,
    /// The last time that was seen on the world's timeline.
    seen: Cell<Time>,
    wake: RefCell<Option<PageWatch>>,
    wake_lock: RefCell<Option<WakeLock>>,
    notification: RefCell<Option<ShownNotification>>,
    /// The phones on which the hour was over when a person was last reminded; unknown at first.
    due: RefCell<Option<Vec<DeviceId>>>,
    /// The entry for the calendar, while the browser may still read it.
    calendar: RefCell<Option<SavedFile>>,
    /// The file of the texts that were set aside, while the browser may still read it.
    set_aside: RefCell<Option<SavedFile>>,
    /// Whether the press that is under way has asked for the permission to notify.
    asked_in_press: Cell<bool>,
}

impl Inner {
    fn events(&self, device: DeviceId) -> Events {
        self.events.borrow().get(&device).copied().unwrap_or_default()
    }
}

impl PartialEq for Shell {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Shell {
    /// Opens the world, or begins one. Never fails: without storage the world lives in memory and
    /// [`Shell::notices`] says so.
    pub async fn open(setup: Setup) -> Self {
        let storage = WorldStorage::of(&setup);
        let policy = setup.policy;
        let shell = Self(Rc::new(Inner {
            world: RefCell::new(World::empty(now_reading())),
            policy: Cell::new(policy),
            language: Cell::new(setup.language),
            storage: RefCell::new(storage),
            keeping: RefCell::default(),
            has_stored: Cell::default(),
            opened: Signal::new(),
            begins_afresh: Cell::new(setup.afresh),
            queue: RefCell::default(),
            at_work: Cell::new(false),
            events: RefCell::default(),
            sms: RefCell::default(),
            notices: RefCell::default(),
            subscribers: RefCell::default(),
            observers: RefCell::default(),
            next_number: Cell::new(1),
            link: RefCell::new(None),
            picture_answers: RefCell::default(),
            asked: other_tab::Asked::default(),
            deadline: RefCell::new(None),
            seen: Cell::default(),
            wake: RefCell::new(None),
            wake_lock: RefCell::new(None),
            notification: RefCell::new(None),
            due: RefCell::new(None),
            calendar: RefCell::new(None),
            set_aside: RefCell::new(None),
            asked_in_press: Cell::default(),
            setup: RefCell::new(Rc::new(setup)),
        }));
        // Queued first: messages and focus events that come while the page loads are handled after it.
        shell.enqueue(Job::Begin);
        if shell.0.begins_afresh.get() {
            shell.start_over();
        }
        shell.connect();
        shell.0.opened.wait().await;
        shell
    }

    /// Opens the link to the other tabs, and listens for `visibilitychange`, `pageshow` and `focus`.
    fn connect(&self) {
        self.open_link();
        let weak = Rc::downgrade(&self.0);
        let wake = page_visibility::on_wake(move || {
            if let Some(inner) = weak.upgrade() {
                Self(inner).tick();
            }
        });
        self.0.wake.replace(Some(wake));
    }

    /// What the page plays now.
    fn setup(&self) -> Rc<Setup> {
        self.0.setup.borrow().clone()
    }

    /// Sends an event to a phone. It is carried out after those sent before it. Must be called in the handler
    /// of the press: browsers ask for a permission there only.
    pub fn dispatch(&self, device: DeviceId, event: Event) -> Receipt {
        self.ask_in_press(device, &event);
        let number = {
            let mut events = self.0.events.borrow_mut();
            let of_phone = events.get_or_default(device);
            of_phone.sent += 1;
            of_phone.sent
        };
        self.enqueue(Job::Input(Input::Phone(device, event)));
        Receipt::new(&self.0, device, number)
    }

    /// The rules, by the clock as it is now.
    fn policy(&self) -> Policy {
        Policy { held: clock::held(), ..self.0.policy.get() }
    }

    /// Lets the world catch up with the clock.
    fn tick(&self) {
        self.enqueue(Job::Input(Input::Tick));
    }

    /// What a phone shows now.
    pub fn view(&self, device: DeviceId) -> View {
        self.0.world.borrow().view(device, now_reading())
    }

    /// The time on the world's own timeline.
    pub fn now(&self) -> Time {
        self.0.world.borrow().now(now_reading())
    }

    /// Whether an event of this phone has not been carried out yet.
    pub fn busy(&self, device: DeviceId) -> bool {
        let Events { sent, settled } = self.0.events(device);
        settled < sent
    }

    /// How many events of this phone this tab has carried out.
    pub fn settled(&self, device: DeviceId) -> u64 {
        self.0.events(device).settled
    }

    /// The temporary PIN that the banner of the simulated SMS on this phone shows. Only the tab that had it sent knows
    /// its digits.
    pub fn sms(&self, device: DeviceId) -> Option<TemporaryPin> {
        let announced = self.view(device).sms?;
        let held = self.0.sms.borrow();
        held.get(&device).filter(|(sent_at, _)| *sent_at == announced).map(|(_, code)| code.clone())
    }

    /// The fault that keeps the camera from opening, if there is one.
    pub fn camera_fault(&self) -> Option<Scenario> {
        self.0.world.borrow().camera_fault()
    }

    /// Whether this is a practice world.
    pub fn is_practice(&self) -> bool {
        self.setup().practice.is_some()
    }

    /// Whether a waiting time runs on any phone of the world.
    pub fn is_waiting(&self) -> bool {
        self.0.world.borrow().is_waiting(now_reading())
    }

    /// How fast the story runs.
    pub fn pace(&self) -> f64 {
        self.0.world.borrow().pace(now_reading())
    }

    /// How long a whole waiting time really lasts.
    pub fn wait(&self) -> Duration {
        self.0.policy.get().wait
    }

    /// Sets how long a whole waiting time really lasts, also for one under way.
    pub fn set_wait(&self, wait: Duration) {
        self.0.policy.set(Policy { wait, ..self.0.policy.get() });
        self.demo(DemoEvent::SetWait(wait));
    }

    /// The time limits of the world.
    pub fn limits(&self) -> TimeLimits {
        self.0.world.borrow().limits()
    }

    /// Sets the time limits of what starts from now on.
    pub fn set_limits(&self, limits: TimeLimits) {
        self.demo(DemoEvent::SetLimits(limits));
    }

    /// Ends every waiting time, or every lock, now.
    pub fn skip(&self, skip: Skip) {
        self.demo(skip.event());
    }

    fn demo(&self, event: DemoEvent) {
        self.enqueue(Job::Input(Input::Demo(event)));
    }

    /// Begins the world anew, in all tabs.
    pub fn start_over(&self) {
        self.enqueue(Job::StartOver);
    }

    /// The language of notifications and of the picture for the other tab.
    pub fn set_language(&self, language: Language) {
        self.0.language.set(language);
    }

    /// Calls back when everything that was sent before has been carried out.
    pub fn when_settled(&self, tell: impl FnOnce() + 'static) {
        self.enqueue(Job::Tell(Box::new(tell)));
    }

    fn enqueue(&self, job: Job) {
        self.0.queue.borrow_mut().push_back(job);
        self.announce();
        if !self.0.at_work.replace(true) {
            let shell = self.clone();
            yew::platform::spawn_local(async move {
                while let Some(job) = shell.next_job() {
                    shell.run(job).await;
                }
                shell.0.at_work.set(false);
            });
        }
    }

    fn next_job(&self) -> Option<Job> {
        self.0.queue.borrow_mut().pop_front()
    }

    fn number(&self) -> u64 {
        let number = self.0.next_number.get();
        self.0.next_number.set(number + 1);
        number
    }

    /// Looks at the clock until the next deadline, as the clock may be set meanwhile.
    fn await_deadline(&self) {
        let reading = now_reading();
        let world = self.0.world.borrow();
        self.0.seen.set(self.0.seen.get().max(world.now(reading)));
        let timer = world.next_unhandled_deadline().map(|deadline| {
            let weak = Rc::downgrade(&self.0);
            let left = deadline.since(world.now(reading));
            let least = if clock::is_paused() { BETWEEN_LOOKS } else { AT_ONCE };
            Timer::after(millis(left.clamp(least, BETWEEN_LOOKS)), move || {
                if let Some(inner) = weak.upgrade() {
                    Self(inner).look_at_clock(deadline);
                }
            })
        });
        self.0.deadline.replace(timer);
    }

    fn look_at_clock(&self, deadline: Time) {
        let reading = now_reading();
        let world = self.0.world.borrow();
        let due = world.now(reading) >= deadline
            || world.is_set_back(self.0.seen.get(), reading)
            // A pause is over, and codes go by the wall clock.
            || world.held() != clock::held().min(Policy::LONGEST_HELD);
        drop(world);
        // In a pause nothing runs out.
        if due && !clock::is_paused() { self.tick() } else { self.await_deadline() }
    }
}

/// The shortest pause before a deadline is looked at: one whose tick has failed is not tried without pause.
const AT_ONCE: Duration = Duration::from_millis(20);
/// How often the clock is looked at while a deadline is ahead.
const BETWEEN_LOOKS: Duration = Duration::from_secs(1);

/// What the wall clock says.
fn now_reading() -> Time {
    Time::from_millis(clock::now_ms())
}
