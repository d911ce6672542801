//! The caption on a phone, for windows without room for a caption beside the phones.

use crate::{
    i18n::guide::GuideLanguage,
    platform::task::Task,
    ui::{
        captions::{
            caption::{CaptionText, caption},
            read_aloud::{ReadAloud, use_voice},
        },
        components::{Icon, IconName},
        page::words::Lacking,
        phone::context::use_phone,
    },
};
use yew::prelude::*;

/// Properties of [`CaptionToggle`].
#[derive(Properties, PartialEq)]
pub struct CaptionToggleProps {
    /// The language of the captions.
    pub language: GuideLanguage,
    /// Whether the caption is shown.
    pub open: bool,
    /// Called with whether the caption should be shown.
    pub on_toggle: Callback<bool>,
}

/// Shows and hides the caption on a screen that has no room for it.
#[component]
pub fn CaptionToggle(props: &CaptionToggleProps) -> Html {
    let CaptionToggleProps { language, open, on_toggle } = props;
    let phone = use_phone();
    let open = *open;
    let onclick = on_toggle.reform(move |_: MouseEvent| !open);
    html! {
        <button
            type="button"
            class="top-bar__button caption-toggle"
            lang={language.tag()}
            dir={language.direction().word()}
            aria-label={language.captions().map(|captions| {
                format!("{}: {}", language.own_name(), captions.words.heading)
            })}
            aria-expanded={open.to_string()}
            aria-controls={line_id(phone.device.number())}
            {onclick}
        >
            <Icon name={IconName::Speech} />
            <span class="caption-toggle__language" aria-hidden="true">{ language.own_name() }</span>
        </button>
    }
}

/// Properties of [`CaptionLine`].
#[derive(Properties, PartialEq)]
pub struct CaptionLineProps {
    /// The language of the captions.
    pub language: GuideLanguage,
    /// Whether the caption lies over the screen, on a phone too low to show it permanently.
    pub open: bool,
}

/// The caption of this phone.
#[component]
pub fn CaptionLine(props: &CaptionLineProps) -> Html {
    let CaptionLineProps { language, open } = props;
    let phone = use_phone();
    let caption = caption(&phone.view, phone.role, *language, phone.texts);
    html! {
        <div
            class={classes!("caption", "caption-line", open.then_some("caption-line--open"))}
            id={line_id(phone.device.number())}
            lang={language.tag()}
            dir={language.direction().word()}
        >
            <CaptionText caption={caption.clone()} app={phone.language} live={phone.has_keyboard} />
            <ReadAloud {caption} language={*language} app={phone.language} short=true />
        </div>
    }
}

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

fn line_id(device: u8) -> String {
    format!("caption-{device}")
}
