//! Random bytes from the browser.

use thiserror::Error;
use zeroize::Zeroizing;

/// Why there are no random bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum RandomError {
    /// The browser has no `crypto.getRandomValues`, or it failed.
    #[error("this browser has no source of random numbers")]
    Unavailable,
}

/// 32 random bytes, fit for keys; wiped when dropped. They have a place of their own, as an array that moves leaves copies.
///
/// # Errors
/// When the browser has no such source; there is no weaker one to fall back to.
pub fn seed() -> Result<Box<Zeroizing<[u8; 32]>>, RandomError> {
    let mut seed = Box::new(Zeroizing::new([0; 32]));
    getrandom::fill(seed.as_mut_slice()).map_err(|_| RandomError::Unavailable)?;
    Ok(seed)
}
