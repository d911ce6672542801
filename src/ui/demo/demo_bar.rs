//! The demo's own settings, outside the phones.

use crate::{
    shell::Shell,
    ui::{
        components::{ButtonKind, button},
        demo::{
            demo_settings::{
                TextSizeField, captions_field, frame_field, language_field, limits_field,
                theme_field, wait_field,
            },
            start_over::StartOver,
        },
        page::settings::PageSettings,
        phone::context::use_shell_updates,
    },
};
use journey::view::Skip;
use yew::prelude::*;

/// Properties of [`DemoBar`].
#[derive(Properties, PartialEq)]
pub struct DemoBarProps {
    /// The settings of the page.
    pub settings: PageSettings,
    /// The shell, which holds the world.
    pub shell: Shell,
    /// Called after the phones went back to the beginning.
    pub on_start_over: Callback<()>,
}

/// The demo's own settings, "Skip the wait", and "Start over".
#[component]
pub fn DemoBar(props: &DemoBarProps) -> Html {
    let DemoBarProps { settings, shell, on_start_over } = props;
    use_shell_updates(shell);
    let texts = &settings.texts.page.bar;
    let skip = {
        let shell = shell.clone();
        Callback::from(move |()| shell.skip(Skip::Wait))
    };
    let start = settings.options.query_with(&[("phone", None), ("device", None), ("step", None)]);
    html! {
        <section class="card bar" aria-label={texts.heading}>
            <h2 class="card__heading bar__heading">{ texts.heading }</h2>
            <div class="bar__fields">
                { language_field(settings) }
                { captions_field(settings) }
                <TextSizeField settings={settings.clone()} />
                { wait_field(settings, shell) }
                { limits_field(settings, shell) }
                { theme_field(settings) }
                if !settings.options.embed {
                    { frame_field(settings) }
                }
            </div>
            <div class="bar__actions">
                if shell.is_waiting() {
                    { button(ButtonKind::Secondary, texts.skip, skip) }
                }
                <StartOver
                    label={texts.start_over}
                    kind={ButtonKind::Quiet}
                    texts={settings.texts}
                    shell={shell.clone()}
                    on_done={on_start_over.clone()}
                />
                <a class="bar__link" href={format!("?{start}")}>{ texts.to_start }</a>
            </div>
        </section>
    }
}
