//! Subscribers are told that something has changed; observers are told what has happened on the phones.

use super::{Inner, Shell};
use journey::observed::Observed;
use std::rc::{Rc, Weak};
use yew::Callback;

/// Keeps a subscription alive; it ends in `Drop`.
#[must_use = "the subscription ends as soon as it is dropped"]
pub struct Subscription {
    shell: Weak<Inner>,
    number: u64,
}

impl Drop for Subscription {
    fn drop(&mut self) {
        if let Some(inner) = self.shell.upgrade() {
            inner.subscribers.borrow_mut().remove(&self.number);
            inner.observers.borrow_mut().remove(&self.number);
        }
    }
}

impl Shell {
    /// Calls back whenever something has changed.
    pub fn subscribe(&self, on_change: Callback<()>) -> Subscription {
        let number = self.number();
        self.0.subscribers.borrow_mut().insert(number, on_change);
        Subscription { shell: Rc::downgrade(&self.0), number }
    }

    /// Calls back with all that happens on the phones, in order.
    pub fn observe(&self, on_observed: Callback<Observed>) -> Subscription {
        let number = self.number();
        self.0.observers.borrow_mut().insert(number, on_observed);
        Subscription { shell: Rc::downgrade(&self.0), number }
    }

    /// Tells the observers.
    pub(super) fn report(&self, happened: &[Observed]) {
        let observers: Vec<_> = self.0.observers.borrow().values().cloned().collect();
        for observer in observers {
            for &observed in happened {
                observer.emit(observed);
            }
        }
    }

    /// Tells the subscribers.
    pub(super) fn announce(&self) {
        let subscribers: Vec<_> = self.0.subscribers.borrow().values().cloned().collect();
        for subscriber in subscribers {
            subscriber.emit(());
        }
    }
}
