//! A future that runs on the page until it is done or its guard is dropped.

use std::cell::RefCell;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Poll, Waker};

use wasm_bindgen_futures::spawn_local;

/// Runs a future; dropping the task drops the future, and with it everything it holds.
#[must_use = "the future is dropped as soon as the task is dropped"]
pub struct Task(Rc<RefCell<State>>);

struct State {
    /// Absent while it is being polled, when done and when cancelled.
    future: Option<Pin<Box<dyn Future<Output = ()>>>>,
    waker: Option<Waker>,
    cancelled: bool,
}

impl Task {
    /// Starts `future` on the page's event loop.
    pub fn start(future: impl Future<Output = ()> + 'static) -> Self {
        let state = Rc::new(RefCell::new(State {
            future: Some(Box::pin(future)),
            waker: None,
            cancelled: false,
        }));
        let shared = Rc::clone(&state);
        spawn_local(poll_fn(move |context| {
            // Taken out while it runs, so that it may drop its own task.
            let taken = shared.borrow_mut().future.take();
            let Some(mut future) = taken else { return Poll::Ready(()) };
            if future.as_mut().poll(context).is_ready() {
                return Poll::Ready(());
            }
            let mut state = shared.borrow_mut();
            if state.cancelled {
                drop(state);
                drop(future);
                return Poll::Ready(());
            }
            state.future = Some(future);
            state.waker = Some(context.waker().clone());
            Poll::Pending
        }));
        Self(state)
    }
}

impl Drop for Task {
    fn drop(&mut self) {
        let mut state = self.0.borrow_mut();
        state.cancelled = true;
        let future = state.future.take();
        let waker = state.waker.take();
        drop(state);
        drop(future);
        // The wrapper finds nothing left to poll and ends.
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}
