//! Stored texts that could not be read. They stay beside the world until the person has saved or deleted
//! them.

use super::{Shell, ShellNotice};
use crate::platform::files;
use store::snapshot::{self, SnapshotError};
use yew::platform::spawn_local;

/// The separator of two texts in the file.
const SEPARATOR: &str = "\n";

impl Shell {
    /// Whether this browser lets the page hand over files.
    pub fn can_save_set_aside(&self) -> bool {
        files::can_save()
    }

    /// Hands over what was set aside, as a file.
    pub fn save_set_aside(&self) {
        let shell = self.clone();
        spawn_local(async move {
            let storage = shell.0.storage.borrow().clone();
            if let Ok(texts) = storage.texts_set_aside().await {
                let name = format!("two-phones-{}.txt", shell.setup().session);
                let saved = files::save(&name, "text/plain", &texts.join(SEPARATOR)).ok();
                shell.0.set_aside.replace(saved);
            }
        });
    }

    /// Deletes what was set aside, and its notice with it.
    pub fn forget_set_aside(&self) {
        let shell = self.clone();
        spawn_local(async move {
            let storage = shell.0.storage.borrow().clone();
            if storage.forget_set_aside().await.is_ok() {
                shell.0.set_aside.take();
                shell
                    .0
                    .notices
                    .borrow_mut()
                    .retain(|given| !matches!(given.notice, ShellNotice::SetAside { .. }));
                shell.announce();
            }
        });
    }

    /// Gives the notice if something was set aside, by this tab or at some time before.
    pub(super) fn look_for_set_aside(&self) {
        let shell = self.clone();
        spawn_local(async move {
            let storage = shell.0.storage.borrow().clone();
            let texts = storage.texts_set_aside().await.unwrap_or_default();
            if let Some(text) = texts.last() {
                let damaged = snapshot::restore(text) == Err(SnapshotError::Damaged);
                shell.note(ShellNotice::SetAside { damaged });
                shell.announce();
            }
        });
    }
}
