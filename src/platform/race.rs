//! Waiting for the first of two futures, or for one future with a timeout.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;

use gloo_timers::future::TimeoutFuture;

/// Which of two futures was done first.
#[derive(Debug)]
pub enum First<A, B> {
    /// The left one.
    Left(A),
    /// The right one.
    Right(B),
}

/// Runs both and drops the one that is not done first. The left one is polled first.
pub async fn first<A, B>(
    left: impl Future<Output = A>,
    right: impl Future<Output = B>,
) -> First<A, B> {
    let mut left = pin!(left);
    let mut right = pin!(right);
    poll_fn(|context| {
        if let Poll::Ready(value) = left.as_mut().poll(context) {
            return Poll::Ready(First::Left(value));
        }
        right.as_mut().poll(context).map(First::Right)
    })
    .await
}

/// The value of `future`, or `None` when it takes longer than `milliseconds`.
pub async fn within<T>(milliseconds: u32, future: impl Future<Output = T>) -> Option<T> {
    match first(future, TimeoutFuture::new(milliseconds)).await {
        First::Left(value) => Some(value),
        First::Right(()) => None,
    }
}
