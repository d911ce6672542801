//! What is stored, what a tab does with what it finds stored, and what it says to other tabs.
//!
//! A stored world is a text that begins with `{"version":N,`, whatever follows. [`snapshot`] writes the newest version
//! and reads every one since the first release:
//!
//! | version | form | module |
//! |---|---|---|
//! | 2 | JSON, a member a field | `v2` |
//! | 3 | bytes with a checksum, in base64url | `v3` |
//! | 4, 5 | the same, of worlds that version 3 does not know: a fault spoils a ticket; there are several faults, or one that is placed or repeated | `v3` |
//!
//! A form never changes once it has been released; `tests/stored/` has worlds of each. Where the state of the rules
//! changes, what was read from an old form is completed or cut there, and a form that cannot hold the new state is
//! followed by another one. Nothing in here is of use to a rule, and no rule knows of it.

mod json;
pub mod keeping;
pub mod link;
pub mod snapshot;
pub mod throttle;
mod v2;
pub mod v3;
