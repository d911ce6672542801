//! The camera that the person chose, remembered for the next visit.

use super::camera::Facing;
use super::guest;
use super::web_storage::WebStorage;

/// The key in `localStorage`. Its value is the `facingMode`, a space, and the ID.
const KEY: &str = "two-phones/camera";

/// A camera of this device, chosen out of several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CameraChoice {
    /// Its `deviceId`, which differs between browsers and changes when the site's data are cleared.
    pub id: String,
    /// Which way it faces, if that is known: the direction to look for when this camera is gone.
    pub facing: Option<Facing>,
}

impl CameraChoice {
    /// The choice that was remembered last.
    pub fn remembered() -> Option<Self> {
        let kept = WebStorage::Local.get(KEY)?;
        let (facing, id) = kept.split_once(' ')?;
        let facing = Facing::of_mode(facing);
        Some(Self { id: id.to_owned(), facing })
    }

    /// Remembers the choice, where the browser stores anything; not in a study, after which nothing is to be left.
    pub fn remember(&self) {
        if guest::is_in_study() {
            return;
        }
        let facing = self.facing.map_or("", Facing::mode);
        WebStorage::Local.set(KEY, &format!("{facing} {}", self.id));
    }

    /// Forgets the choice.
    pub fn forget() {
        WebStorage::Local.remove(KEY);
    }
}
