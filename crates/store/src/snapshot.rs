//! A world as text, with a version, and back.

use crate::{v2, v3};
use journey::world::{State, World};

/// The version this code writes. It changes whenever an older reader would misread the text.
pub const VERSION: u32 = 5;

/// What every text begins with, whatever its version: so an older page can tell a newer one's from damage. The pages
/// that wrote version 2 read it as JSON.
const VERSION_MEMBER: &str = r#"{"version":"#;

/// Why a stored world could not be restored. It is set aside, never thrown away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SnapshotError {
    /// Written by a newer page; most likely this tab is an old one.
    #[error("the stored state has version {0}, this page knows {VERSION}")]
    Newer(u32),
    /// Not a snapshot, or one that was damaged: what it says cannot have come of the rules.
    #[error("the stored state is damaged")]
    Damaged,
}

/// The text of a world, in the newest version. Holds no PIN, user ID or SMS code in clear.
pub fn save(world: &World) -> String {
    v3::to_text(world.state())
}

/// Reads a text written by [`save`], today's or that of an earlier release.
///
/// # Errors
/// [`SnapshotError`]: too new, or damaged.
pub fn restore(text: &str) -> Result<World, SnapshotError> {
    let state = read(text, version(text).ok_or(SnapshotError::Damaged)?)?;
    state.and_then(|state| World::from_state(state).ok()).ok_or(SnapshotError::Damaged)
}

/// What a text of this version says; none if it is damaged, or of a version that no release wrote.
fn read(text: &str, version: u32) -> Result<Option<State>, SnapshotError> {
    match version {
        0 | 1 => Ok(None),
        2 => Ok(v2::from_text(text)),
        3..=VERSION => Ok(v3::from_text(text)),
        newer => Err(SnapshotError::Newer(newer)),
    }
}

fn version(text: &str) -> Option<u32> {
    let rest = text.strip_prefix(VERSION_MEMBER)?;
    let (number, _) = rest.split_at(rest.find([',', '}'])?);
    number.bytes().all(|digit| digit.is_ascii_digit()).then(|| number.parse().ok()).flatten()
}
