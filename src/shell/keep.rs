//! One transaction of a tab on its world, as `store::keeping` plans it, and what becomes of it when the
//! storage fails.

use super::{
    Shell, ShellNotice,
    keeper::Keeper,
    now_reading,
    transaction::{Outcome, Work},
};
use crate::platform::storage::StorageError;
use journey::world::World;
use std::{cell::RefCell, rc::Rc};
use store::{
    keeping::{Apart, Basis, Doing, Found, Keeping, News, Occasion, Plan, Ran},
    snapshot,
};

/// What a job came to.
pub(super) struct Kept {
    /// The world afterwards, and what is to be done.
    pub(super) outcome: Outcome,
    /// Whether what is stored has changed.
    pub(super) is_new: bool,
}

/// All that a transaction needs, so that one that was undone can be run again.
struct Transaction {
    work: Rc<Work>,
    keeping: Keeping,
    /// The world that the tab holds, if it does.
    known: Option<World>,
}

impl Transaction {
    /// Runs on what is stored. Where that has to be set aside first, nothing is done and the text is returned.
    fn run(
        &self,
        found: Option<String>,
        set_aside: Option<&str>,
    ) -> Result<(Outcome, Ran), String> {
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

/// What came of running a transaction.
enum Attempt {
    /// It is complete.
    Done(Outcome, Ran),
    /// Nothing was done: this text cannot be read.
    Unreadable(String),
    /// The storage failed, after the work was done or before.
    Failed(StorageError, Option<(Outcome, Ran)>),
}

/// How many texts that cannot be read, one after the other, are set aside for one job.
const TEXTS: usize = 3;

impl Shell {
    /// Does the work, and keeps what comes of it as well as can be. Tells what a person should know of that.
    pub(super) async fn keep(&self, work: &Rc<Work>) -> Kept {
        let keeping = self.0.keeping.borrow().clone();
        let known = keeping.knows().then(|| self.0.world.borrow().clone());
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

    /// Has the slow hashes of the work made before the transaction, which keeps the other tabs waiting: it finds them
    /// made unless another tab comes in between.
    async fn rehearse(&self, work: &Work, known: Option<World>) {
        let opens_what_is_stored = work.occasion() == Occasion::Opening && {
            let keeper = self.0.keeper.borrow().clone();
            matches!(keeper.read().await, Ok(Some(_)))
        };
        let basis = known.filter(|_| work.occasion() != Occasion::StartingOver);
        if work.may_hash() && !opens_what_is_stored {
            work.on_world(basis, true);
        }
    }

    /// Another tab has changed what is stored: takes it over, where it can be read.
    pub(super) async fn read_again(&self) {
        let keeper = self.0.keeper.borrow().clone();
        if !matches!(keeper, Keeper::Shared { .. }) {
            return;
        }
        // A look that fails is made up for by the next job.
        let Ok(text) = keeper.read().await else { return };
        let (found, world) = Found::of(text.as_deref());
        let (is_taken, news) = self.0.keeping.borrow_mut().look(found);
        if let Some(world) = world.filter(|_| is_taken) {
            self.forget_notice(ShellNotice::DataCleared);
            // It may have begun anew.
            self.0.seen.set(world.now(now_reading()));
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

    /// Puts a text that cannot be read aside, at the second try if need be.
    async fn set_aside(&self, text: &str) -> Result<(), StorageError> {
        let keeper = self.0.keeper.borrow().clone();
        match keeper.set_aside(text.to_owned()).await {
            Err(error) if error.may_pass() => keeper.set_aside(text.to_owned()).await?,
            set_aside => set_aside?,
        }
        self.look_for_set_aside();
        Ok(())
    }

    /// Runs the transaction, and once more where it failed in a way that may be over.
    async fn attempt(&self, transaction: &Rc<Transaction>, set_aside: Option<String>) -> Attempt {
        let keeper = self.0.keeper.borrow().clone();
        let mut is_first = true;
        loop {
            let place = Rc::new(RefCell::new(None));
            let (result, transaction, set_aside) =
                (place.clone(), transaction.clone(), set_aside.clone());
            let changed = keeper.change(move |found| {
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

    fn completed(&self, transaction: &Transaction, outcome: Outcome, ran: Ran) -> Kept {
        let is_new = ran.written.is_some();
        self.tell_doing(&ran.doing);
        self.0.keeping.borrow_mut().done(transaction.work.occasion(), ran);
        Kept { outcome, is_new }
    }

    /// The world goes on in this tab: from what the transaction made of it, or from what the tab knew last.
    fn failed(
        &self,
        transaction: &Transaction,
        error: &StorageError,
        ran: Option<(Outcome, Ran)>,
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

    /// Says where the world is while it is in memory only, and no longer than that.
    fn note_apart(&self) {
        let apart = self.0.keeping.borrow().apart();
        let notice = match apart {
            Some(Apart::Unavailable) => Some(ShellNotice::StorageMissing),
            Some(Apart::Refused) => Some(ShellNotice::StorageFailed),
            Some(Apart::Silent) => Some(ShellNotice::StorageSilent),
            Some(Apart::Newer) => Some(ShellNotice::NewerPageOpen),
            // Said when it was found out.
            Some(Apart::Cleared) | None => None,
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
