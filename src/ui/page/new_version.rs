//! Whether a new version of the page is ready. A page that is not loaded again goes on with the files of its version.

use crate::platform::service_worker::Versions;
use yew::prelude::*;

/// Keeps the page's files for use without a network. Returns `true` once the files of another version are kept.
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
