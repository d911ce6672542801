//! The report, for the script of its page (`static/lab/report/`): the figures of `crates/report`. No other page loads it.

/// Nothing runs before a script asks for it.
fn main() {}

/// What the script may call.
#[cfg(target_arch = "wasm32")]
mod calls {
    use js_sys::Uint8Array;
    use report::desk::Desk;
    use wasm_bindgen::prelude::{JsError, wasm_bindgen};

    /// The data of all exports that were put on the page. It lasts as long as the page.
    #[wasm_bindgen]
    #[derive(Debug, Default)]
    pub struct Report(Desk);

    #[wasm_bindgen]
    impl Report {
        /// One without data.
        #[wasm_bindgen(constructor)]
        pub fn new() -> Self {
            Self::default()
        }

        /// Reads files and adds what is in them ([`Desk::add`]): a name for each, and its bytes.
        pub fn add(&mut self, names: Vec<String>, files: Vec<Uint8Array>) -> String {
            self.0.add(names.into_iter().zip(files.iter().map(Uint8Array::to_vec)))
        }

        /// Forgets all data.
        pub fn clear(&mut self) {
            self.0.clear();
        }

        /// The figures ([`Desk::figures`]).
        pub fn figures(&self, asked: &str) -> String {
            self.0.figures(asked)
        }

        /// The plan, as an export brought it; empty if none did.
        pub fn plan(&self) -> String {
            self.0.plan().to_owned()
        }

        /// All events as one table.
        #[wasm_bindgen(js_name = eventsCsv)]
        pub fn events_csv(&self) -> String {
            self.0.events_csv()
        }

        /// All data as one export: a zip with a folder of this name, its files dated `at` (milliseconds since 1970-01-01T00:00:00Z, as
        /// `Date.now()` gives it).
        ///
        /// # Errors
        /// When it would be too large for a zip.
        #[wasm_bindgen(js_name = exportZip)]
        pub fn export_zip(&self, folder: &str, at: f64) -> Result<Vec<u8>, JsError> {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a date, or 0"
            )]
            Ok(self.0.export(folder, at as u64)?)
        }
    }
}
