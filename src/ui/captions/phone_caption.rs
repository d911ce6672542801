//! The button that reads a screen's caption aloud where no captions are shown.

use crate::{
    i18n::guide::GuideLanguage,
    platform::task::Task,
    ui::{
        captions::{
            caption::caption,
            read_aloud::{ReadAloud, use_voice},
        },
        page::words::Lacking,
        phone::context::use_phone,
    },
};
use yew::prelude::*;

/// Reads the screen's caption aloud in the language of the app, where no captions are shown. Their words are fetched only if
/// a voice speaks the language.
#[component]
pub fn ReadScreen() -> Html {
    let phone = use_phone();
    let language = GuideLanguage::from(phone.language);
    let is_lacking = use_voice(language) && language.captions().is_none();
    let redraw = use_force_update();
    use_effect_with((language, is_lacking), move |&(language, is_lacking)| {
        let task = is_lacking.then(|| {
            Task::start(async move {
                // Without them the button is not there.
                if Lacking::Captions(language).fetch().await.is_ok() {
                    redraw.force_update();
                }
            })
        });
        move || drop(task)
    });
    let caption = caption(&phone.view, phone.role, language, phone.texts);
    // The `span` is always rendered, because Yew 0.23 cannot insert siblings before a component that renders nothing.
    html! {
        <span class="read-screen">
            <ReadAloud {caption} {language} app={phone.language} short=true />
        </span>
    }
}
