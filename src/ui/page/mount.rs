//! Mounts the app, and shows a message with a way on in its place if it panics.

use crate::ui::page::{app::App, settings::browser_language, start_page};
use crate::{
    i18n::texts,
    options::Options,
    platform::{
        address, dom,
        panic::{self, Fallback},
    },
};

/// The longest name of a session, in characters.
const LONGEST_SESSION: usize = 32;

/// Mounts the app on the element `#app`; on the start page, which is static, what belongs into its places. After a panic the
/// page shows a message with a way on.
pub fn mount() {
    let options = Options::parse(&address::query());
    panic::install(fallback(&options));
    // Yew would otherwise replace this panic hook by its own.
    yew::set_custom_panic_hook(std::panic::take_hook());
    if options.is_start_page() {
        return start_page::mount(options);
    }
    match dom::element_by_id("app") {
        Some(root) => {
            yew::Renderer::<App>::with_root(root).render();
        }
        None => {
            yew::Renderer::<App>::new().render();
        }
    }
}

/// What is shown after a panic, in the language of the page.
fn fallback(options: &Options) -> Fallback {
    let texts = texts(options.language.unwrap_or_else(browser_language));
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
