//! The demo's own settings, outside the phones: language, colours, the speed of the waiting time.

use crate::{
    domain::policy::Policy,
    embed::choices::Theme,
    i18n::{Language, page::Bar},
    platform::dom::Select,
    shell::Shell,
    ui::{
        components::{Button, ButtonKind, pace_mark},
        context::use_shell_updates,
        settings::Settings,
        start_over::StartOver,
    },
};
use std::time::Duration;
use yew::prelude::*;

/// What a [`DemoBar`] is given.
#[derive(Properties, PartialEq)]
pub struct DemoBarProps {
    /// What the page is set to.
    pub settings: Settings,
    /// The world.
    pub shell: Shell,
}

/// How long the hour may take, in seconds: as in real life, a minute, ten seconds.
const WAITS: [u64; 3] = [3_600, 60, 10];

/// The demo's own settings.
#[component]
pub fn DemoBar(props: &DemoBarProps) -> Html {
    let DemoBarProps { settings, shell } = props;
    use_shell_updates(shell);
    let texts = &settings.texts.page.bar;
    let skip = {
        let shell = shell.clone();
        Callback::from(move |()| shell.skip_wait())
    };
    let start = settings.options.query_with(&[("phone", None), ("device", None), ("step", None)]);
    html! {
        <section class="card bar" aria-label={texts.heading}>
            <h2 class="card__heading bar__heading">{ texts.heading }</h2>
            <div class="bar__fields">
                <LanguageField settings={settings.clone()} />
                <WaitField settings={settings.clone()} shell={shell.clone()} />
                <ThemeField settings={settings.clone()} />
            </div>
            <div class="bar__actions">
                if shell.is_waiting() {
                    <Button label={texts.skip} on_press={skip} kind={ButtonKind::Secondary} />
                }
                <StartOver
                    label={texts.start_over}
                    kind={ButtonKind::Quiet}
                    texts={settings.texts}
                    shell={shell.clone()}
                />
                <a class="bar__link" href={format!("?{start}")}>{ texts.to_start }</a>
            </div>
        </section>
    }
}

/// What a [`Field`] is given.
#[derive(Properties, PartialEq)]
struct FieldProps {
    label: AttrValue,
    /// The value and the words of each entry.
    options: Vec<(String, String)>,
    picked: String,
    on_pick: Callback<String>,
}

/// A list to choose from, with its name.
#[component]
fn Field(props: &FieldProps) -> Html {
    let onchange = {
        let on_pick = props.on_pick.clone();
        Callback::from(move |event: Event| {
            if let Some(select) = event.target_dyn_into::<Select>() {
                on_pick.emit(select.value());
            }
        })
    };
    let options = props.options.iter().map(|(value, words)| {
        let selected = *value == props.picked;
        html! { <option value={value.clone()} {selected}>{ words }</option> }
    });
    html! {
        <label class="field">
            <span class="field__label">{ &props.label }</span>
            <select class="field__select" {onchange}>{ for options }</select>
        </label>
    }
}

#[derive(Properties, PartialEq)]
struct SettingsProps {
    settings: Settings,
}

#[component]
fn LanguageField(props: &SettingsProps) -> Html {
    let Settings { language, texts, change, .. } = &props.settings;
    let options = Language::ALL.map(|other| (other.tag().to_owned(), other.own_name().to_owned()));
    html! {
        <Field
            label={texts.page.bar.language}
            options={options.to_vec()}
            picked={language.tag().to_owned()}
            on_pick={change.reform(|tag| ("lang", tag))}
        />
    }
}

#[component]
fn ThemeField(props: &SettingsProps) -> Html {
    let Settings { options, texts, change, .. } = &props.settings;
    let texts = &texts.page.bar;
    let themes = [
        (Theme::Auto, texts.theme_auto),
        (Theme::Light, texts.theme_light),
        (Theme::Dark, texts.theme_dark),
    ];
    let entries = themes.map(|(theme, words)| (theme.word().to_owned(), words.to_owned()));
    html! {
        <Field
            label={texts.theme}
            options={entries.to_vec()}
            picked={options.theme.word().to_owned()}
            on_pick={change.reform(|word| ("theme", word))}
        />
    }
}

#[component]
fn WaitField(props: &DemoBarProps) -> Html {
    let DemoBarProps { settings, shell } = props;
    use_shell_updates(shell);
    let texts = &settings.texts.page.bar;
    let now = shell.wait().as_secs();
    let mut waits = WAITS.to_vec();
    if !waits.contains(&now) {
        waits.push(now);
    }
    let entries: Vec<_> =
        waits.into_iter().map(|wait| (wait.to_string(), wait_words(wait, texts))).collect();
    let on_pick = {
        let (shell, change) = (shell.clone(), settings.change.clone());
        Callback::from(move |value: String| {
            if let Ok(seconds) = value.parse() {
                shell.set_wait(Duration::from_secs(seconds));
                change.emit(("wait", value));
            }
        })
    };
    html! { <Field label={texts.wait} options={entries} picked={now.to_string()} {on_pick} /> }
}

/// "1 minute (×60)".
fn wait_words(seconds: u64, texts: &Bar) -> String {
    let wait = Duration::from_secs(seconds);
    let Some(pace) = Policy::pace(wait) else { return texts.wait_none.to_owned() };
    if wait == Policy::STORY_WAIT {
        return texts.wait_real.to_owned();
    }
    (texts.wait_paced)(wait, &pace_mark(pace).unwrap_or_default())
}
