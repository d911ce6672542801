//! One transaction of a tab on its world, as `store::keeping` plans it, and what happens when the storage
//! fails.

use super::{
    Shell, ShellNotice, now_reading,
    transaction::{JobOutcome, Work},
    world_storage::WorldStorage,
};
use crate::platform::{clock, guest, storage::StorageError};
use journey::world::World;
use std::{cell::RefCell, rc::Rc};
use store::{
    keeping::{Apart, Basis, Doing, Found, Keeping, News, Occasion, Plan, Ran},
    snapshot,
};

/// The result of a job.
pub(super) struct Kept {
    /// The world afterwards, and the effects to carry out.
    pub(super) outcome: JobOutcome,
    /// Whether what is stored has changed.
    pub(super) is_new: bool,
}

/// All that a transaction needs, so that one that was undone can be run again.
struct Transaction {
    work: Rc<Work>,
    keeping: Keeping,
    /// The world in the memory of this tab, if there is one.
    known: Option<World>,
}

impl Transaction {
    /// Runs on the stored text. A text that has to be set aside first is returned, and nothing is done.
    fn run(
        &self,
        found: Option<String>,
        set_aside: Option<&str>,
    ) -> Result<(JobOutcome, Ran), String> {
        let (read, stored) = Found::of(found.as_deref());
        let doing = match self.keeping.plan(self.work.occasion(), read, set_aside) {
            Plan::SetAside => return Err(found.unwrap_or_default()),
            Plan::Do(doing) => doing,
        };
        let world = match doing.basis {
            Basis::Stored => stored,
            Basis::Known => self.known.clone(),
            Basis::Fresh => None,
        };
        let outcome = self.work.on_world(world, doing.acts);
        let written = (doing.must_store() || (doing.stores && outcome.has_changed))
            .then(|| snapshot::save(&outcome.world));
        Ok((outcome, Ran { doing, found, written }))
    }
}

/// The result of running a transaction.
enum Attempt {
    /// It is complete.
    Done(JobOutcome, Ran),
    /// Nothing was done: this text cannot be read.
    Unreadable(String),
    /// The storage failed, after the work was done or before.
    Failed(StorageError, Option<(JobOutcome, Ran)>),
}

/// How many texts that cannot be read, one after the other, are set aside for one job.
const TEXTS: usize = 3;

impl Shell {
    /// Does the work and stores the result, or goes on in memory where the storage fails. Gives and takes
    /// back the notices about that.
    pub(super) async fn keep(&self, work: &Rc<Work>) -> Kept {
        let keeping = self.0.keeping.borrow().clone();
        let known = keeping.knows().then(|| self.0.world.borrow().clone());
        if !self.may_store() {
            let outcome = work.on_world(known, true);
            self.0.keeping.borrow_mut().failed(work.occasion(), Apart::Unasked, None);
            self.note_apart();
            return Kept { outcome, is_new: false };
        }
        self.rehearse(work, known.clone()).await;
        let transaction = Rc::new(Transaction { work: work.clone(), keeping, known });
        let kept = if transaction.keeping.asks(work.occasion()) {
            self.transact(&transaction).await
        } else {
            let outcome = work.on_world(transaction.known.clone(), true);
            Kept { outcome, is_new: false }
        };
        self.note_apart();
        kept
    }

    /// Whether the storage may be used: by a guest in another page only once a person has pressed something in it, on this visit
    /// or an earlier one.
    pub(super) fn may_store(&self) -> bool {
        let storage = self.0.storage.borrow();
        self.0.has_stored.get() || guest::may_store() || storage.is_kept_in_tab()
    }

    /// Computes the slow hashes of the work before the transaction, which blocks the other tabs. The
    /// transaction reuses them, unless another tab comes in between.
    async fn rehearse(&self, work: &Work, known: Option<World>) {
        let opens_what_is_stored = work.occasion() == Occasion::Opening && {
            let storage = self.0.storage.borrow().clone();
            matches!(storage.read().await, Ok(Some(_)))
        };
        let basis = known.filter(|_| work.occasion() != Occasion::StartingOver);
        if work.may_hash() && !opens_what_is_stored {
            work.on_world(basis, true);
        }
    }

    /// Takes over the world that another tab has stored, where it can be read.
    pub(super) async fn read_again(&self) {
        let storage = self.0.storage.borrow().clone();
        if !matches!(storage, WorldStorage::Shared { .. }) {
            return;
        }
        // After a read that fails, the next job reads again.
        let Ok(text) = storage.read().await else { return };
        let (found, world) = Found::of(text.as_deref());
        let (is_taken, news) = self.0.keeping.borrow_mut().look(found);
        if let Some(mut world) = world.filter(|_| is_taken) {
            self.0.has_stored.set(true);
            self.forget_notice(ShellNotice::DataCleared);
            // The other tab may have begun a new world, which has its own timeline.
            self.0.seen.set(world.now(now_reading()));
            world.hold(clock::held());
            self.0.world.replace(world);
            self.forget_old_sms();
        }
        self.tell_news(news);
        self.note_apart();
    }

    async fn transact(&self, transaction: &Rc<Transaction>) -> Kept {
        let mut set_aside = None;
        for _ in 0..TEXTS {
            let text = match self.attempt(transaction, set_aside).await {
                Attempt::Done(outcome, ran) => return self.completed(transaction, outcome, ran),
                Attempt::Failed(error, ran) => return self.failed(transaction, &error, ran),
                Attempt::Unreadable(text) => text,
            };
            if let Err(error) = self.set_aside(&text).await {
                return self.failed(transaction, &error, None);
            }
            set_aside = Some(text);
        }
        self.failed(transaction, &StorageError::Interrupted, None)
    }

    /// Sets a text aside that cannot be read, at the second try if need be.
    async fn set_aside(&self, text: &str) -> Result<(), StorageError> {
        let storage = self.0.storage.borrow().clone();
        match storage.set_aside(text.to_owned()).await {
            Err(error) if error.may_pass() => storage.set_aside(text.to_owned()).await?,
            set_aside => set_aside?,
        }
        self.look_for_set_aside();
        Ok(())
    }

    /// Runs the transaction, and once more where the failure may have passed.
    async fn attempt(&self, transaction: &Rc<Transaction>, set_aside: Option<String>) -> Attempt {
        let storage = self.0.storage.borrow().clone();
        let mut is_first = true;
        loop {
            let place = Rc::new(RefCell::new(None));
            let (result, transaction, set_aside) =
                (place.clone(), transaction.clone(), set_aside.clone());
            let changed = storage.change(move |found| {
                let ran = transaction.run(found, set_aside.as_deref());
                let text = ran.as_ref().ok().and_then(|(_, ran)| ran.written.clone());
                result.replace(Some(ran));
                (text, ())
            });
            match (changed.await, place.take()) {
                (Ok(()), Some(Ok((outcome, ran)))) => return Attempt::Done(outcome, ran),
                (Ok(()), Some(Err(text))) => return Attempt::Unreadable(text),
                (Ok(()), None) => return Attempt::Failed(StorageError::Interrupted, None),
                (Err(error), ran) if !is_first || !error.may_pass() => {
                    return Attempt::Failed(error, ran.and_then(Result::ok));
                }
                (Err(_), _) => is_first = false,
            }
        }
    }

    fn completed(&self, transaction: &Transaction, outcome: JobOutcome, ran: Ran) -> Kept {
        let is_new = ran.written.is_some();
        self.tell_doing(&ran.doing);
        self.0.keeping.borrow_mut().done(transaction.work.occasion(), ran);
        Kept { outcome, is_new }
    }

    /// Goes on with the world in memory: the one that the transaction made, or else the last one that the tab
    /// knew.
    fn failed(
        &self,
        transaction: &Transaction,
        error: &StorageError,
        ran: Option<(JobOutcome, Ran)>,
    ) -> Kept {
        let Transaction { work, keeping, known } = transaction;
        let why = match error {
            StorageError::Unavailable if !keeping.has_seen_it_stored() => Apart::Unavailable,
            StorageError::NoAnswer | StorageError::Blocked => Apart::Silent,
            _ => Apart::Refused,
        };
        let (outcome, ran) = match ran {
            Some((outcome, ran)) => (outcome, Some(ran)),
            None => (work.on_world(known.clone(), true), None),
        };
        if let Some(ran) = &ran {
            self.tell_doing(&ran.doing);
        }
        self.0.keeping.borrow_mut().failed(work.occasion(), why, ran);
        Kept { outcome, is_new: false }
    }

    fn tell_doing(&self, doing: &Doing) {
        if !doing.acts {
            self.forget_notice(ShellNotice::DataCleared);
        }
        self.tell_news(doing.news);
    }

    fn tell_news(&self, news: Option<News>) {
        match news {
            Some(News::Cleared) => self.note(ShellNotice::DataCleared),
            Some(News::Dropped) => self.note(ShellNotice::WorkDropped),
            None => {}
        }
    }

    /// Gives the notice about a world that is in memory only, and takes back those that are true no longer.
    fn note_apart(&self) {
        let apart = self.0.keeping.borrow().apart();
        let notice = match apart {
            Some(Apart::Unavailable) => Some(ShellNotice::StorageMissing),
            Some(Apart::Refused) => Some(ShellNotice::StorageFailed),
            Some(Apart::Silent) => Some(ShellNotice::StorageSilent),
            Some(Apart::Newer) => Some(ShellNotice::NewerPageOpen),
            // `tell_news` has said so when it was found out; and that nothing was stored before the first press, nobody misses.
            Some(Apart::Cleared | Apart::Unasked) | None => None,
        };
        for other in ShellNotice::APART {
            if notice != Some(other) {
                self.forget_notice(other);
            }
        }
        if let Some(notice) = notice {
            self.note(notice);
        }
    }
}
