//! Mounts the app, and shows a message with a way on in its place if it panics.

use crate::ui::page::{
    app::{App, AppProps},
    settings::language_at_start,
    start_page, words,
};
use crate::{
    i18n::texts,
    options::Options,
    platform::{
        address, dom, first_screen,
        panic::{self, Fallback},
        words::stop,
    },
};

/// The longest name of a session, in characters.
const LONGEST_SESSION: usize = 32;

/// Mounts the app on the element `#app`; on the start page, which is static, what belongs into its places. After a panic the
/// page shows a message with a way on; without words, the start script shows one.
pub fn mount() {
    if let Err(error) = words::take_given() {
        stop(&error.to_string());
    }
    let options = Options::parse(&address::query());
    panic::install(fallback(&options));
    // Yew would otherwise replace this panic hook by its own.
    yew::set_custom_panic_hook(std::panic::take_hook());
    if options.is_start_page() {
        return start_page::mount(options);
    }
    // The static first screen of a phone stays until its world is open; the page of the requirements has none.
    let place = if options.page.is_some() {
        dom::element_by_id("app")
    } else {
        first_screen::place_for_app()
    };
    if let Some(place) = place {
        let properties = AppProps { place: place.clone() };
        yew::Renderer::<App>::with_root_and_props(place, properties).render();
    }
}

/// What is shown after a panic, in the language of the page.
fn fallback(options: &Options) -> Fallback {
    let texts = texts(options.language.unwrap_or_else(language_at_start));
    let failure = &texts.page.failure;
    // The stored world may have caused the panic, so "Start over" opens a new world in another session.
    let room = LONGEST_SESSION - "-x".len();
    let session = format!("{}-x", options.session.get(..room).unwrap_or(&options.session));
    Fallback {
        demo_mark: texts.common.demo_strip.to_owned(),
        heading: failure.heading.to_owned(),
        explanation: failure.explanation.to_owned(),
        reload: failure.reload.to_owned(),
        start_over: failure.start_over.to_owned(),
        start_over_query: options.query_with(&[("session", Some(&session)), ("step", None)]),
    }
}
