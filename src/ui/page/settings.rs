//! The settings of the page. They come from the address, and a change is written to the address.

use crate::{
    i18n::{Language, Texts, guide::GuideLanguage, texts},
    options::{Options, Problem},
    platform::{address, page, task::Task},
    ui::page::words::{Cause, Lacking},
};
use std::rc::Rc;
use yew::prelude::*;

/// A change of one option: its name in the address, and its new value.
pub type Change = (&'static str, String);

/// The settings of the page.
#[derive(Clone, PartialEq)]
pub struct PageSettings {
    /// What the address asks for.
    pub options: Rc<Options>,
    /// The language of the app.
    pub language: Language,
    /// Every text in that language.
    pub texts: &'static Texts,
    /// The language that was asked for last and could not be had.
    pub missing: Option<MissingLanguage>,
    /// Changes an option, here and in the address, without loading the page again. A language whose words are not there is
    /// fetched first; until then, and if they do not come, the page stays as it is.
    pub change: Callback<Change>,
}

/// A language that was asked for and could not be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MissingLanguage {
    /// What the language calls itself.
    pub own_name: &'static str,
    /// Why.
    pub cause: Cause,
    /// How often a language was missing before.
    pub number: usize,
}

/// What the page has been set to.
struct State {
    options: Rc<Options>,
    missing: Option<MissingLanguage>,
    failures: usize,
    /// The languages that are being fetched, by their options.
    fetching: Vec<(&'static str, Task)>,
}

impl State {
    fn at_start() -> Self {
        let captions = page::captions_at_start().and_then(|tag| GuideLanguage::from_tag(&tag));
        let mut options = Options::parse(&address::query()).with_usual_captions(captions);
        if page::was_query_dropped() {
            options.problems.push(Problem::QueryDropped);
        }
        let lacking = Lacking::of(&options);
        let options = Rc::new(without_missing_captions(options));
        let mut state = Self { options, missing: None, failures: 0, fetching: Vec::new() };
        if let Some(lacking) = lacking {
            state.miss(lacking, Cause::Unreachable);
        }
        state
    }

    fn apply(&mut self, (name, value): &Change) {
        let changed = self.options.with(&[(name, Some(value))]);
        // If the browser refuses to change the address, the setting applies all the same.
        let _ = address::replace_query(&changed.query_with(&[]));
        self.options = Rc::new(without_missing_captions(changed));
    }

    fn miss(&mut self, lacking: Lacking, cause: Cause) {
        let (own_name, number) = (lacking.own_name(), self.failures);
        self.missing = Some(MissingLanguage { own_name, cause, number });
        self.failures += 1;
    }
}

/// The settings of the page.
#[hook]
pub fn use_page_settings() -> PageSettings {
    let state = use_mut_ref(State::at_start);
    let language_at_start = use_memo((), |()| language_at_start());
    let redraw = use_force_update();
    let change = {
        let state = Rc::clone(&state);
        Callback::from(move |change: Change| {
            let name = change.0;
            // A later choice takes the place of one that is still being fetched.
            state.borrow_mut().fetching.retain(|(option, _)| *option != name);
            let Some(lacking) = lacking_for(&change) else {
                let mut state = state.borrow_mut();
                if is_language(name) {
                    state.missing = None;
                }
                state.apply(&change);
                redraw.force_update();
                return;
            };
            let task = {
                let (state, redraw) = (Rc::clone(&state), redraw.clone());
                Task::start(async move {
                    let fetched = lacking.fetch().await;
                    {
                        let mut state = state.borrow_mut();
                        state.missing = None;
                        match fetched {
                            Ok(()) => state.apply(&change),
                            Err(cause) => state.miss(lacking, cause),
                        }
                    }
                    redraw.force_update();
                })
            };
            state.borrow_mut().fetching.push((name, task));
        })
    };
    let State { options, missing, .. } = &*state.borrow();
    let texts = texts(options.language.unwrap_or(*language_at_start));
    let language = texts.language;
    PageSettings { options: Rc::clone(options), language, texts, missing: *missing, change }
}

/// The language of the page when it was opened: `static/first.js` has decided it.
pub fn language_at_start() -> Language {
    page::language().and_then(|tag| Language::from_tag(&tag)).unwrap_or_default()
}

fn is_language(option: &str) -> bool {
    ["lang", "guide"].contains(&option)
}

/// The language that a change asks for, if its words are not there.
fn lacking_for((name, value): &Change) -> Option<Lacking> {
    let asked = is_language(name).then(|| Options::default().with(&[(name, Some(value))]))?;
    Lacking::of(&asked)
}

/// Captions whose words are not there are not shown; the address goes on asking for them.
fn without_missing_captions(mut options: Options) -> Options {
    options.guide = options.guide.filter(|language| language.captions().is_some());
    options
}
