//! What the app adds to the start page, which is static otherwise (`crates/pages`): notices, the QR code for a second device,
//! and the way to install the page.

use crate::{
    i18n::texts,
    options::Options,
    platform::{address, dom},
    ui::page::{
        install::{Install, InstallProps},
        notices::{Notices, NoticesProps},
        second_device::{CodeForSecondDevice, CodeForSecondDeviceProps},
        settings::{PageSettings, language_at_start},
    },
};
use std::rc::Rc;
use yew::{Callback, Renderer, functional::FunctionProvider};

/// Puts each component into its place, as far as the page has one.
pub fn mount(options: Options) {
    let texts = texts(options.language.unwrap_or_else(language_at_start));
    let language = texts.language;
    let options = Rc::new(options);
    let change = {
        let options = Rc::clone(&options);
        // The page is static, so another option is another address.
        Callback::from(move |(name, value): (&'static str, String)| {
            // If the browser refuses, the links of the page say the same.
            let _ = address::open_query(&options.query_with(&[(name, Some(&value))]));
        })
    };
    let settings = PageSettings { options, language, texts, missing: None, change };
    put::<Notices>("notices", NoticesProps { settings: settings.clone(), shell: None });
    put::<Install>("install", InstallProps { settings });
    if let Some(place) = place("code") {
        put::<CodeForSecondDevice>("code", CodeForSecondDeviceProps { place });
    }
}

fn place(island: &str) -> Option<dom::Element> {
    dom::find(&format!("[data-island={island}]"))
}

/// The component takes the place of what the static page has there.
fn put<C: FunctionProvider + 'static>(island: &str, properties: C::Properties) {
    if let Some(place) = place(island) {
        Renderer::<C>::with_root_and_props(place, properties).render();
    }
}
