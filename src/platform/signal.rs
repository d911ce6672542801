//! Hands one value from a browser callback to whoever awaits it.

use std::cell::RefCell;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::{Poll, Waker};

/// A place for one value at a time: set by a callback, taken by a future. Clones share the place.
pub struct Signal<T>(Rc<RefCell<Place<T>>>);

struct Place<T> {
    value: Option<T>,
    waker: Option<Waker>,
}

impl<T> Signal<T> {
    /// An empty place.
    pub fn new() -> Self {
        Self(Rc::new(RefCell::new(Place { value: None, waker: None })))
    }

    /// Puts `value` in place of one that was not taken yet, and wakes who waits.
    pub fn set(&self, value: T) {
        let mut place = self.0.borrow_mut();
        place.value = Some(value);
        let waker = place.waker.take();
        drop(place);
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    /// Takes the value if there is one.
    pub fn take(&self) -> Option<T> {
        self.0.borrow_mut().value.take()
    }

    /// Waits for a value and takes it. One waiter at a time.
    pub async fn wait(&self) -> T {
        poll_fn(|context| {
            let mut place = self.0.borrow_mut();
            if let Some(value) = place.value.take() {
                return Poll::Ready(value);
            }
            place.waker = Some(context.waker().clone());
            Poll::Pending
        })
        .await
    }
}

impl<T> Default for Signal<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Clone for Signal<T> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}
