//! The lab, for the scripts of studies (`static/study/`): the rules and formats of `crates/study`. No page but one of a study loads it.

/// Nothing runs before a script asks for it.
fn main() {}

/// What the scripts may call. Each takes and gives texts and bytes, so that nothing has to be freed.
#[cfg(target_arch = "wasm32")]
mod calls {
    use js_sys::Uint8Array;
    use study::{archive, exchange};
    use wasm_bindgen::prelude::{JsError, wasm_bindgen};

    /// A data set ([`exchange`]) as a zip. Beside its keys are `folder`, the name of the folder in it, and `at`, the time that its files are dated
    /// (milliseconds since 1970-01-01T00:00:00Z).
    ///
    /// # Errors
    /// When the text is no data set, or too large for a zip.
    #[wasm_bindgen(js_name = exportZip)]
    pub fn zip(data: &str) -> Result<Vec<u8>, JsError> {
        let (dataset, packing) = exchange::read(data)?;
        Ok(archive::export(&dataset, &packing.folder, packing.at_ms)?)
    }

    /// The rows of a data set as JSON Lines.
    ///
    /// # Errors
    /// When the text is no data set.
    #[wasm_bindgen(js_name = exportJsonl)]
    pub fn json_lines(data: &str) -> Result<String, JsError> {
        Ok(archive::json_lines(&exchange::read(data)?.0))
    }

    /// Reads files and merges them, see [`exchange::import_all`]: a name for each, and its bytes.
    #[wasm_bindgen(js_name = importFiles)]
    pub fn import(names: Vec<String>, files: Vec<Uint8Array>) -> String {
        exchange::import_all(names.into_iter().zip(files.iter().map(Uint8Array::to_vec)))
    }
}

/// Plans: for the planner (`static/lab/plan/`), and for links that have theirs in the fragment.
#[cfg(target_arch = "wasm32")]
mod plan {
    use study::plan::{check, pack};
    use wasm_bindgen::prelude::wasm_bindgen;

    /// What a plan comes to, or what is wrong with it ([`check::check`]).
    #[wasm_bindgen(js_name = checkPlan)]
    pub fn check_plan(plan: &str) -> String {
        check::check(plan)
    }

    /// The order of the tasks for each of these participants ([`check::orders`]).
    #[wasm_bindgen(js_name = ordersOf)]
    pub fn orders_of(plan: &str, participants: &str) -> String {
        check::orders(plan, participants)
    }

    /// A plan for the fragment of a link ([`pack::packed`]).
    #[wasm_bindgen(js_name = packPlan)]
    pub fn pack_plan(plan: &str) -> String {
        pack::packed(plan)
    }

    /// The plan of the fragment of a link ([`pack::unpacked`]).
    #[wasm_bindgen(js_name = unpackPlan)]
    pub fn unpack_plan(packed: &str) -> String {
        pack::unpacked(packed)
    }
}

/// QR codes: the clapper of the moderator's window, and the links of the planner.
#[cfg(target_arch = "wasm32")]
mod clapper {
    use qr_kit::Matrix;
    use wasm_bindgen::prelude::{JsError, wasm_bindgen};

    /// The modules of the QR code of a text, row by row, 1 for a dark one; without its light border.
    ///
    /// # Errors
    /// When the text is too long for one.
    #[wasm_bindgen]
    pub fn clapper(text: &str) -> Result<Vec<u8>, JsError> {
        let code = Matrix::encode(text)?;
        let places = (0..code.size()).flat_map(|y| (0..code.size()).map(move |x| (x, y)));
        Ok(places.map(|(x, y)| u8::from(code.is_dark(x, y))).collect())
    }
}

/// A visit of a participant: the rules by which `static/study/study.js` leads through it.
#[cfg(target_arch = "wasm32")]
mod visit {
    use study::sitting::{self, Sitting};
    use wasm_bindgen::prelude::wasm_bindgen;

    /// The name of the plan that a link asks for ([`sitting::plan_of`]).
    #[wasm_bindgen(js_name = planOf)]
    pub fn plan_of(asked: &str) -> String {
        sitting::plan_of(asked)
    }

    /// A visit on one page. It lasts as long as the page.
    #[wasm_bindgen]
    #[derive(Debug, Default)]
    pub struct Visit(Option<Sitting>);

    #[wasm_bindgen]
    impl Visit {
        /// One that has not been prepared.
        #[wasm_bindgen(constructor)]
        pub fn new() -> Self {
            Self::default()
        }

        /// Prepares it: `{}`, or `{"problem": …}` ([`Sitting::new`]).
        pub fn begin(&mut self, asked: &str) -> String {
            match Sitting::new(asked, env!("CARGO_PKG_VERSION")) {
                Ok(sitting) => {
                    self.0 = Some(sitting);
                    "{}".to_owned()
                }
                Err(problem) => problem.answer(),
            }
        }

        /// What the pages say of the study ([`Sitting::facts`]).
        pub fn facts(&self, language: &str) -> String {
            self.0.as_ref().map_or(String::new(), |it| it.facts(language).to_string())
        }

        /// The effects of what happens ([`Sitting::ask`]).
        pub fn ask(&mut self, asked: &str) -> String {
            self.0.as_mut().map_or(String::new(), |it| it.ask(asked))
        }
    }
}
