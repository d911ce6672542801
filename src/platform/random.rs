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

/// 32 random bytes, fit for keys; wiped when dropped.
///
/// # Errors
/// When the browser has no such source; there is no weaker one to fall back to.
pub fn seed() -> Result<Zeroizing<[u8; 32]>, RandomError> {
    let mut seed = Zeroizing::new([0; 32]);
    getrandom::fill(seed.as_mut_slice()).map_err(|_| RandomError::Unavailable)?;
    Ok(seed)
}
