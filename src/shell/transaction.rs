//! One job of the shell: one transaction on the world, then its effects.

use super::{Setup, Shell, ShellNotice, keep::Kept, now_reading};
use crate::platform::random;
use journey::{
    effect::Effect,
    entropy::Entropy,
    faults::Faults,
    hashes::Hashes,
    input::Input,
    observed::Observed,
    policy::Policy,
    practice,
    step::{Role, Step},
    time::Time,
    world::World,
};
use std::{cell::RefCell, rc::Rc};
use store::{
    keeping::{self, Occasion},
    link::Message,
};
use zeroize::Zeroizing;

/// Something to do to the world.
pub(super) enum Job {
    /// Open the world, or begin one.
    Begin,
    /// Put an input into the world.
    Input(Input),
    /// Throw the world away and begin a fresh one.
    StartOver,
    /// Leave the world and begin a fresh one with another setup.
    Reopen(Box<Setup>),
    /// Another tab has changed the world.
    ReadAgain,
    /// Tell that everything sent before has been carried out.
    Tell(Box<dyn FnOnce()>),
}

/// How a fresh world begins.
#[derive(Clone, Copy)]
struct Beginning {
    practice: Option<Step>,
    faults: Faults,
    /// Whether the page shows the phone that a fault is about, which one of an earlier visit would surprise.
    is_visit_of_target: bool,
    policy: Policy,
}

impl Beginning {
    fn world(self, reading: Time, entropy: &mut Entropy) -> (World, Vec<Effect>) {
        match self.practice {
            Some(step) => practice::world_at(step, self.faults, reading, entropy, &self.policy),
            None => (World::new(reading, entropy), Vec::new()),
        }
    }
}

/// A job with all it needs, so that a transaction that was undone can be run again.
pub(super) struct Work {
    job: Job,
    /// The last time that this page saw on the world's timeline.
    seen: Time,
    reading: Time,
    seed: Box<Zeroizing<[u8; 32]>>,
    /// The slow hashes that are known: those of the rehearsal.
    hashes: RefCell<Hashes>,
    beginning: Beginning,
}

/// What a job made of a world.
pub(super) struct JobOutcome {
    pub(super) world: World,
    effects: Vec<Effect>,
    happened: Vec<Observed>,
    /// Whether the world differs from the one it began with, and so has to be stored.
    pub(super) has_changed: bool,
}

impl Work {
    /// The occasion on which the job is done.
    pub(super) fn occasion(&self) -> Occasion {
        match &self.job {
            Job::Begin => Occasion::Opening,
            Job::StartOver => Occasion::StartingOver,
            Job::Input(input) if input.is_press() => Occasion::Press,
            Job::Input(_) | Job::ReadAgain | Job::Reopen(_) | Job::Tell(_) => Occasion::Tick,
        }
    }

    /// Whether there may be something to hash.
    pub(super) fn may_hash(&self) -> bool {
        match &self.job {
            Job::Begin | Job::StartOver => true,
            Job::Input(input) => input.is_press(),
            Job::ReadAgain | Job::Reopen(_) | Job::Tell(_) => false,
        }
    }

    /// Does the job to a world, or to a fresh one. If it does not act, only time passes.
    pub(super) fn on_world(&self, world: Option<World>, acts: bool) -> JobOutcome {
        let Self { job, reading, beginning, .. } = self;
        let seed: &[u8; 32] = &self.seed;
        let mut entropy = Entropy::rehearsed(seed, self.hashes.take());
        let (mut world, mut effects) = match world {
            Some(world) => (world, Vec::new()),
            None => beginning.world(*reading, &mut entropy),
        };
        let found = world.clone();
        if let Job::Begin | Job::StartOver = job {
            if !beginning.faults.is_empty() {
                world.play(beginning.faults, *reading, &mut entropy);
            } else if beginning.is_visit_of_target {
                world.stop_playing();
            }
        }
        let input = match job {
            Job::Input(input) if acts => input,
            _ => &Input::Tick,
        };
        let before = world.clone();
        effects.extend(world.catch_up(self.seen, *reading));
        effects.extend(world.handle(input.clone(), *reading, &mut entropy, &beginning.policy));
        self.hashes.replace(entropy.into_hashes());
        let happened = world.observed_since(&before, input, *reading);
        let has_changed = keeping::has_changed(&found, &world, self.seen, *reading);
        JobOutcome { world, effects, happened, has_changed }
    }
}

impl Shell {
    /// Does one job to its end.
    pub(super) async fn run(&self, job: Job) {
        let is_first = match job {
            Job::Begin => !self.0.begins_afresh.get(),
            Job::StartOver => self.0.begins_afresh.replace(false),
            _ => false,
        };
        let device = match &job {
            Job::Input(Input::Phone(device, _)) => Some(*device),
            _ => None,
        };
        match job {
            Job::ReadAgain => self.read_again().await,
            Job::Tell(tell) => return tell(),
            Job::Reopen(setup) => {
                self.leave(*setup);
                self.change(Job::StartOver).await;
            }
            job => self.change(job).await,
        }
        if let Some(device) = device {
            self.0.events.borrow_mut().get_or_default(device).settled += 1;
            self.0.asked_in_press.set(false);
        }
        self.await_deadline();
        self.keep_awake();
        self.remind();
        self.announce();
        if is_first {
            self.0.opened.set(());
        }
    }

    async fn change(&self, job: Job) {
        let Ok(seed) = random::seed() else {
            self.note(ShellNotice::RandomMissing);
            return;
        };
        let (policy, setup) = (self.policy(), self.setup());
        let is_visit_of_target = setup.phones.iter().any(|(_, role)| *role == Role::New);
        let Setup { practice, faults, .. } = *setup;
        let beginning = Beginning { practice, faults, is_visit_of_target, policy };
        let begins = matches!(job, Job::Begin);
        let starts_over = matches!(job, Job::StartOver);
        let reading = now_reading();
        let work = Rc::new(Work {
            job,
            seen: self.0.seen.get(),
            reading,
            seed,
            hashes: RefCell::default(),
            beginning,
        });
        let Kept { outcome, is_new } = self.keep(&work).await;
        // A new world has its own timeline.
        self.0.seen.set(outcome.world.now(reading));
        self.0.world.replace(outcome.world);
        if starts_over {
            self.0.sms.borrow_mut().clear();
            self.forget_notice(ShellNotice::DataCleared);
            self.forget_notice(ShellNotice::WorkDropped);
            if self.may_store() {
                self.forget_set_aside();
            }
        }
        if begins && self.may_store() {
            self.look_for_set_aside();
        }
        for effect in outcome.effects {
            self.carry_out(effect);
        }
        self.forget_old_sms();
        self.report(&outcome.happened);
        if is_new && !self.is_practice() {
            self.tell(&Message::WorldChanged);
        }
    }
}
