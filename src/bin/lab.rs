//! The lab, for the scripts of studies (`static/study/`): the rules and formats of `crates/study`. No page but one of a study loads it.

/// Nothing runs before a script asks for it.
fn main() {}

/// What the scripts may call. Each takes and gives texts and bytes, so that nothing has to be freed.
#[cfg(target_arch = "wasm32")]
mod calls {
    use study::name::{Name, session_of};
    use wasm_bindgen::prelude::{JsError, wasm_bindgen};

    /// The name of the world of a participant, see [`session_of`].
    ///
    /// # Errors
    /// When one of the two is no name.
    #[wasm_bindgen(js_name = sessionOf)]
    pub fn session(study: &str, participant: &str) -> Result<String, JsError> {
        Ok(session_of(&Name::parse(study)?, &Name::parse(participant)?))
    }
}
