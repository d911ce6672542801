//! One job of the shell: one transaction on the world, then its effects.

use super::{Shell, ShellNotice, keeper::Keeper, now_reading};
use crate::{
    domain::{
        effect::Effect, entropy::Entropy, input::Input, observed::Observed, policy::Policy,
        practice, scenario::Scenario, step::Step, time::Time, world::World,
    },
    platform::random,
    store::{
        link::Message,
        snapshot::{self, SnapshotError},
    },
};
use std::rc::Rc;
use zeroize::Zeroizing;

/// Something to do to the world.
#[derive(Debug)]
pub(super) enum Job {
    /// Open the world, or begin one.
    Begin,
    /// Something that goes into the world.
    Input(Input),
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

/// A job with all it needs, so that a transaction that was undone can be run again.
struct Work {
    job: Job,
    /// The moment that this page saw last.
    seen: Time,
    reading: Time,
    seed: Zeroizing<[u8; 32]>,
    beginning: Beginning,
}

/// What a transaction did.
struct Outcome {
    text: String,
    world: World,
    effects: Vec<Effect>,
    happened: Vec<Observed>,
}

/// A stored text that this page cannot read. Nothing has changed then.
struct Unreadable {
    text: String,
    why: SnapshotError,
}

/// What goes on in the place of an [`Unreadable`] text: a world, or a fresh one.
type Instead = Option<World>;

impl Work {
    /// The whole of a transaction on the stored text; a text that cannot be read stays, unless there is something in its
    /// place.
    fn on_text(
        &self,
        text: Option<String>,
        instead: Option<Instead>,
    ) -> Result<Outcome, Unreadable> {
        let text = text.filter(|_| !matches!(self.job, Job::StartOver));
        let stored =
            text.map(|text| snapshot::restore(&text).map_err(|why| Unreadable { text, why }));
        let world = match (stored.transpose(), instead) {
            (Ok(world), _) => world,
            (Err(_), Some(instead)) => instead,
            (Err(unreadable), None) => return Err(unreadable),
        };
        Ok(self.on_world(world))
    }

    /// Does the job to a world, or to a fresh one.
    fn on_world(&self, world: Option<World>) -> Outcome {
        let Self { job, reading, beginning, .. } = self;
        let entropy = &mut Entropy::from_seed(*self.seed);
        let (mut world, mut effects) = match world {
            Some(world) => (world, Vec::new()),
            None => beginning.world(*reading, entropy),
        };
        if let (Some(scenario), Job::Begin | Job::StartOver) = (beginning.scenario, job) {
            world.play(scenario, *reading, entropy, &beginning.policy);
        }
        let input = match job {
            Job::Input(input) => input,
            Job::Begin | Job::StartOver | Job::ReadAgain => &Input::Tick,
        };
        let before = world.clone();
        effects.extend(world.catch_up(self.seen, *reading));
        effects.extend(world.handle(input.clone(), *reading, entropy, &beginning.policy));
        let happened = world.observed_since(&before, input, *reading);
        Outcome { text: snapshot::save(&world), world, effects, happened }
    }
}

impl Shell {
    /// Does one job to its end.
    pub(super) async fn run(&self, job: Job) {
        let device = match &job {
            Job::Input(Input::Phone(device, _)) => Some(*device),
            _ => None,
        };
        if matches!(job, Job::ReadAgain) {
            self.read_again().await;
        } else {
            self.change(job).await;
        }
        if let Some(device) = device {
            self.0.events.borrow_mut().entry(device).or_default().settled += 1;
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
        let (policy, setup) = (self.0.policy.get(), &self.0.setup);
        let beginning = Beginning { practice: setup.practice, scenario: setup.scenario, policy };
        let begins = matches!(job, Job::Begin);
        let starts_over = matches!(job, Job::StartOver);
        let reading = now_reading();
        let work = Rc::new(Work { job, seen: self.0.seen.get(), reading, seed, beginning });
        let known = (!begins).then(|| self.0.world.borrow().clone());
        let outcome = self.store(&work, known.clone()).await.unwrap_or_else(|notice| {
            // The world goes on in this tab, from what it knew last.
            self.note(notice);
            let outcome = work.on_world(known);
            self.0.keeper.replace(Keeper::memory(Some(outcome.text.clone())));
            outcome
        });
        // Another beginning, another line of time.
        self.0.seen.set(outcome.world.now(reading));
        self.0.world.replace(outcome.world);
        if starts_over {
            self.0.sms.borrow_mut().clear();
            self.forget_set_aside();
        }
        if begins {
            self.look_for_set_aside();
        }
        for effect in outcome.effects {
            self.carry_out(effect);
        }
        self.forget_old_sms();
        self.report(&outcome.happened);
        self.tell(&Message::WorldChanged);
    }

    /// Does the work to what is stored, in one transaction. What cannot be read is set aside before anything takes its
    /// place: `known`, or a fresh world. But a tab that runs leaves alone what a newer page has stored meanwhile.
    async fn store(&self, work: &Rc<Work>, known: Instead) -> Result<Outcome, ShellNotice> {
        let keeper = self.0.keeper.borrow().clone();
        let transact = |instead: Option<Instead>| {
            let work = work.clone();
            keeper.change(move |text| match work.on_text(text, instead) {
                Ok(outcome) => (Some(outcome.text.clone()), Ok(outcome)),
                Err(unreadable) => (None, Err(unreadable)),
            })
        };
        let failed = |_| ShellNotice::StorageFailed;
        let Unreadable { text, why } = match transact(None).await.map_err(failed)? {
            Ok(outcome) => return Ok(outcome),
            Err(unreadable) => unreadable,
        };
        if known.is_some() && why != SnapshotError::Damaged {
            return Err(ShellNotice::NewerPageOpen);
        }
        keeper.set_aside(text).await.map_err(failed)?;
        self.look_for_set_aside();
        let outcome = transact(Some(known)).await.map_err(failed)?;
        outcome.map_err(|_| ShellNotice::StorageFailed)
    }

    async fn read_again(&self) {
        let keeper = self.0.keeper.borrow().clone();
        if !matches!(keeper, Keeper::Shared { .. }) {
            return;
        }
        if let Ok(Some(text)) = keeper.read().await
            && let Ok(world) = snapshot::restore(&text)
        {
            // It may have begun anew.
            self.0.seen.set(world.now(now_reading()));
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
