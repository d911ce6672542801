//! A world as text, with a version, and back.

use journey::world::World;
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;

/// The version this code writes. It changes whenever an older reader would misread the text.
pub const VERSION: u32 = 2;

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

#[derive(Serialize)]
struct Written<'a> {
    version: u32,
    world: &'a World,
}

#[derive(Deserialize)]
struct Header {
    version: u32,
}

#[derive(Deserialize)]
struct Body {
    world: World,
}

/// The text of a world (JSON). Holds no PIN, user ID or SMS code in clear.
pub fn save(world: &World) -> String {
    // A world is plain data with string keys; serialising it cannot fail.
    serde_json::to_string(&Written { version: VERSION, world }).unwrap_or_default()
}

/// Reads a text written by [`save`].
///
/// # Errors
/// [`SnapshotError`]: too new, or damaged.
pub fn restore(text: &str) -> Result<World, SnapshotError> {
    let header: Header = serde_json::from_str(text).map_err(|_| SnapshotError::Damaged)?;
    match header.version.cmp(&VERSION) {
        Ordering::Equal => serde_json::from_str::<Body>(text)
            .ok()
            .map(|body| body.world)
            .filter(World::is_sound)
            .ok_or(SnapshotError::Damaged),
        Ordering::Greater => Err(SnapshotError::Newer(header.version)),
        Ordering::Less => Err(SnapshotError::Damaged),
    }
}
