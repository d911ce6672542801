//! Leaves nothing of a secret on the stack.

use zeroize::zeroize_stack;

/// More than the hash functions used here take of the stack in the browser, bytes.
const DEPTH: usize = 16 * 1024;

/// Does `work` and overwrites the stack that it used. A hash function copies what it is given into a block of its own, and
/// that block moves along with the function's state.
pub(crate) fn overwritten_after<T>(work: impl FnOnce() -> T) -> T {
    let result = below(work);
    zeroize_stack::<DEPTH>();
    result
}

/// Gives `work` a frame of its own, below that of the caller.
#[inline(never)]
fn below<T>(work: impl FnOnce() -> T) -> T {
    work()
}
