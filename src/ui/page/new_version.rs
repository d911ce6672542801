//! "A new version is ready": said once, never in the way. A page that is left as it is goes on with its own files.

use crate::platform::service_worker::Versions;
use yew::prelude::*;

/// Keeps the page's files for when there is no network; true once there are those of another version.
#[hook]
pub fn use_new_version() -> bool {
    let is_there = use_state_eq(|| false);
    {
        let is_there = is_there.clone();
        use_effect_with((), move |()| {
            let versions = Versions::watch(move || is_there.set(true));
            move || drop(versions)
        });
    }
    *is_there
}
