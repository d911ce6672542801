//! The captions beside the phones, in a wide window.

use crate::{
    i18n::guide::{Captions, GuideLanguage},
    shell::Shell,
    ui::{
        captions::{
            caption::{CaptionText, caption},
            read_aloud::ReadAloud,
        },
        components::{Icon, IconName},
        page::settings::PageSettings,
        phone::context::use_shell_updates,
    },
};
use journey::{step::Role, view::Turn};
use yew::prelude::*;

/// Properties of [`CaptionPanel`].
#[derive(Properties, PartialEq)]
pub struct CaptionPanelProps {
    /// The settings of the page.
    pub settings: PageSettings,
    /// The shell, which holds the world.
    pub shell: Shell,
    /// The language of the captions.
    pub language: GuideLanguage,
    /// The phone last touched or focused.
    pub in_use: Role,
}

/// The caption of the phone in use, or of the other phone on the page when it is that phone's turn.
#[component]
pub fn CaptionPanel(props: &CaptionPanelProps) -> Html {
    let CaptionPanelProps { settings, shell, language, in_use } = props;
    use_shell_updates(shell);
    let view = |role| shell.view(settings.options.device_of(role));
    let mut role = *in_use;
    let mut shown = view(role);
    if let Turn::Other(other) = shown.turn
        && settings.options.roles().contains(&other)
    {
        role = other;
        shown = view(other);
    }
    let Some(Captions { words, .. }) = language.captions() else { return Html::default() };
    let caption = caption(&shown, role, *language, settings.texts);
    let phone = match role {
        Role::Old => words.old_phone,
        Role::New => words.new_phone,
    };
    let hide = settings.change.reform(|_: MouseEvent| ("guide", "off".to_owned()));
    html! {
        <section
            class={classes!("card", "caption", format!("caption--{}", role.slug()))}
            lang={language.tag()}
            dir={language.direction().word()}
            aria-label={words.heading}
        >
            <p class="caption__phone">{ phone }</p>
            <h2 class="card__heading caption__heading">{ words.heading }</h2>
            <CaptionText caption={caption.clone()} app={settings.language} />
            <div class="caption__actions">
                <ReadAloud {caption} language={*language} app={settings.language} />
                <button type="button" class="caption__button" onclick={hide}>
                    <Icon name={IconName::Close} />
                    { words.hide }
                </button>
            </div>
        </section>
    }
}
