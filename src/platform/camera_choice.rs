//! The camera that the person chose, remembered for the next visit.

use super::camera::Facing;
use super::web_storage::WebStorage;

/// Where it is kept: the way it faces, a space, and its ID.
const KEY: &str = "two-phones/camera";

/// A camera of this device, chosen out of several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CameraChoice {
    /// What the browser calls it; another browser, or this one after its data were cleared, calls it
    /// something else.
    pub id: String,
    /// Which way it faces, if that is known: what to look for when it is gone.
    pub facing: Option<Facing>,
}

impl CameraChoice {
    /// What was remembered last, if anything was.
    pub fn remembered() -> Option<Self> {
        let kept = WebStorage::Local.get(KEY)?;
        let (facing, id) = kept.split_once(' ')?;
        let facing = Facing::of_mode(facing);
        Some(Self { id: id.to_owned(), facing })
    }

    /// Remembers it, where the browser keeps anything.
    pub fn remember(&self) {
        let facing = self.facing.map_or("", Facing::mode);
        WebStorage::Local.set(KEY, &format!("{facing} {}", self.id));
    }

    /// Forgets what was remembered.
    pub fn forget() {
        WebStorage::Local.remove(KEY);
    }
}
