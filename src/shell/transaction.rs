//! One job of the shell: one transaction on the world, then its effects.

use super::{Shell, ShellNotice, keeper::Keeper, now_reading};
use crate::{
    domain::{
        effect::Effect, entropy::Entropy, event::Event, ids::DeviceId, link::Message,
        policy::Policy, practice, scenario::Scenario, snapshot, step::Step, time::Time,
        world::World,
    },
    platform::{clock, random},
};
use std::rc::Rc;

/// Something to do to the world.
#[derive(Debug)]
pub(super) enum Job {
    /// Open the world, or begin one.
    Begin,
    /// An event on a phone.
    Event(DeviceId, Event),
    /// Throw the world away and begin a fresh one.
    StartOver,
    /// Another tab has changed the world.
    ReadAgain,
}

/// How a fresh world begins.
#[derive(Clone, Copy)]
struct Beginning {
    practice: Option<Step>,
    scenario: Option<Scenario>,
    policy: Policy,
}

impl Beginning {
    fn world(self, reading: Time, entropy: &mut Entropy) -> (World, Vec<Effect>) {
        match self.practice {
            Some(step) => practice::world_at(step, self.scenario, reading, entropy, &self.policy),
            None => (World::new(reading, entropy, &self.policy), Vec::new()),
        }
    }
}

/// What a transaction did.
struct Outcome {
    text: String,
    world: World,
    effects: Vec<Effect>,
    /// A stored text that this page could not read.
    unreadable: Option<String>,
}

impl Shell {
    /// Does one job to its end.
    pub(super) async fn run(&self, job: Job) {
        let device = match &job {
            Job::Event(device, event) if *event != Event::Tick => Some(*device),
            _ => None,
        };
        if matches!(job, Job::ReadAgain) {
            self.read_again().await;
        } else {
            self.change(job).await;
        }
        if let Some(device) = device {
            let mut busy = self.0.busy.borrow_mut();
            let waiting = busy.entry(device).or_default();
            *waiting = waiting.saturating_sub(1);
        }
        self.await_deadline();
        self.keep_awake();
        self.remind();
        self.announce();
    }

    async fn change(&self, job: Job) {
        let Ok(seed) = random::seed() else {
            self.note(ShellNotice::RandomMissing);
            return;
        };
        let reading = now_reading();
        let policy = self.0.policy.get();
        let setup = &self.0.setup;
        let beginning = Beginning { practice: setup.practice, scenario: setup.scenario, policy };
        let job = Rc::new(job);
        let work = {
            let job = job.clone();
            move |text| {
                let mut entropy = Entropy::from_seed(seed);
                transact(text, &job, reading, &mut entropy, beginning)
            }
        };
        let in_transaction = {
            let work = work.clone();
            move |text| {
                let outcome = work(text);
                (Some(outcome.text.clone()), outcome)
            }
        };
        let keeper = self.0.keeper.borrow().clone();
        let outcome = keeper.change(in_transaction).await.unwrap_or_else(|_| {
            // The storage has given up; the world goes on in this tab, from what it knew last.
            self.note(ShellNotice::StorageFailed);
            let known = snapshot::save(&self.0.world.borrow());
            let outcome = work((!matches!(*job, Job::Begin)).then_some(known));
            self.0.keeper.replace(Keeper::memory(Some(outcome.text.clone())));
            outcome
        });
        if let Some(text) = outcome.unreadable {
            self.note(ShellNotice::WorldSetAside);
            keeper.set_aside(text, clock::now_ms()).await;
        }
        self.0.world.replace(outcome.world);
        if matches!(*job, Job::StartOver) {
            self.0.sms.borrow_mut().clear();
            self.0.sms_on_the_way.borrow_mut().clear();
        }
        for effect in outcome.effects {
            self.carry_out(effect);
        }
        self.tell(&Message::WorldChanged);
    }

    async fn read_again(&self) {
        let keeper = self.0.keeper.borrow().clone();
        if !matches!(keeper, Keeper::Shared { .. }) {
            return;
        }
        if let Ok(Some(text)) = keeper.read().await
            && let Ok(world) = snapshot::restore(&text)
        {
            self.0.world.replace(world);
        }
    }

    pub(super) fn note(&self, notice: ShellNotice) {
        let mut notices = self.0.notices.borrow_mut();
        if !notices.contains(&notice) {
            notices.push(notice);
        }
    }
}

/// The whole of a transaction, pure: what is there, the job, and what comes of it.
fn transact(
    text: Option<String>,
    job: &Job,
    reading: Time,
    entropy: &mut Entropy,
    beginning: Beginning,
) -> Outcome {
    let mut unreadable = None;
    let stored = text
        .filter(|_| !matches!(job, Job::StartOver))
        .and_then(|text| snapshot::restore(&text).map_err(|_| unreadable = Some(text)).ok());
    let (mut world, mut effects) = match stored {
        Some(world) => (world, Vec::new()),
        None => beginning.world(reading, entropy),
    };
    if let (Some(scenario), Job::Begin | Job::StartOver) = (beginning.scenario, job) {
        world.play(scenario, reading, entropy, &beginning.policy);
    }
    let (device, event) = match job {
        Job::Event(device, event) => (*device, event.clone()),
        Job::Begin | Job::StartOver | Job::ReadAgain => (DeviceId::OLD, Event::Tick),
    };
    effects.extend(world.handle(device, event, reading, entropy, &beginning.policy));
    Outcome { text: snapshot::save(&world), world, effects, unreadable }
}
