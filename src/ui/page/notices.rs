//! Notices about the address and about the browser. Each can be dismissed.

use crate::{
    i18n::{PAGE_MISSING, Texts, guide::GuideLanguage, page::Notice as NoticeTexts, words},
    options::{Problem, choices::FAULTS_TAKE},
    platform::address,
    shell::{GivenNotice, Shell, ShellNotice},
    ui::{
        captions::caption_languages::turn_captions_on,
        components::{ButtonKind, IconName, button, line_icon},
        demo::start_over::StartOver,
        page::{
            languages::app_languages,
            new_version::use_new_version,
            settings::{MissingLanguage, PageSettings},
            words::Cause,
        },
        phone::context::use_shell_updates,
    },
};
use yew::prelude::*;

/// Properties of [`Notices`].
#[derive(Properties, PartialEq)]
pub struct NoticesProps {
    /// The settings of the page.
    pub settings: PageSettings,
    /// The shell, if the page has a world.
    #[prop_or_default]
    pub shell: Option<Shell>,
}

/// A notice. It is dismissed by its key, so that it stays dismissed for as long as the page is open.
struct Notice {
    key: String,
    text: Html,
}

/// The notices that were not dismissed.
#[component]
pub fn Notices(props: &NoticesProps) -> Html {
    let NoticesProps { settings, shell } = props;
    use_shell_updates(shell.as_ref());
    let put_away = use_state(Vec::<String>::new);
    let texts = &settings.texts.page.notice;
    let from_address = settings.options.problems.iter().map(|problem| about(problem, settings));
    let from_settings = settings.missing.map(|missing| not_fetched(missing, texts));
    let from_shell = shell.iter().flat_map(|shell| {
        shell.notices().into_iter().map(|given| from_shell(given, shell, settings))
    });
    let from_versions = use_new_version()
        .then(|| Notice { key: "new version".to_owned(), text: new_version(texts) });
    let items: Vec<Html> = from_address
        .chain(from_settings)
        .chain(from_shell)
        .chain(from_versions)
        .filter(|notice| !put_away.contains(&notice.key))
        .map(|Notice { key, text }| {
            let onclick = {
                let (put_away, key) = (put_away.clone(), key.clone());
                Callback::from(move |_: MouseEvent| {
                    let mut keys = (*put_away).clone();
                    keys.push(key.clone());
                    put_away.set(keys);
                })
            };
            html! {
                <li class="notice" {key}>
                    <div class="notice__text">{ text }</div>
                    <button type="button" class="notice__close" aria-label={texts.dismiss} {onclick}>
                        { line_icon(IconName::Close) }
                    </button>
                </li>
            }
        })
        .collect();
    html! {
        // The live region is always rendered, so that a screen reader announces a notice that comes later.
        <section class="notices" role="status" aria-label={texts.region}>
            if !items.is_empty() {
                <ul class="notices__list">{ for items }</ul>
            }
        </section>
    }
}

fn about(problem: &Problem, settings: &PageSettings) -> Notice {
    let texts = &settings.texts.page.notice;
    match problem {
        Problem::BadValue { option, takes } => Notice {
            key: format!("bad {option}"),
            text: html! { <p>{ texts.bad_value(*option, *takes) }</p> },
        },
        Problem::BadFaults(error) => Notice {
            key: "faults".to_owned(),
            text: html! { <p>{ words::bad_faults(*error, FAULTS_TAKE, texts) }</p> },
        },
        Problem::FaultElsewhere(fault, why) => Notice {
            key: fault.to_string(),
            text: html! { <p>{ words::fault_elsewhere(fault, *why, texts) }</p> },
        },
        Problem::QueryDropped => Notice {
            key: "query dropped".to_owned(),
            text: html! { <p>{ texts.query_dropped }</p> },
        },
        Problem::LanguageMissing { captions } => {
            Notice { key: "language".to_owned(), text: language_missing(*captions, settings) }
        }
    }
}

/// The notice that the app does not speak the language asked for: in each language that has words for it, with the
/// languages of the app, and a button for captions in that language if there are any.
fn language_missing(captions: Option<GuideLanguage>, settings: &PageSettings) -> Html {
    let words = PAGE_MISSING.iter().map(|words| {
        html! {
            <div class="notice__language" lang={words.tag}>
                if let Some(heading) = words.heading {
                    <h2 class="notice__heading">{ heading }</h2>
                }
                <p>{ words.text }</p>
            </div>
        }
    });
    html! {
        <>
            // The button comes first, because it is the only line in the language that was asked for.
            if let Some(language) = captions {
                <div class="languages notice__captions">
                    { turn_captions_on(settings, language) }
                </div>
            }
            { for words }
            { app_languages(settings) }
        </>
    }
}

/// The notice that a language could not be fetched.
fn not_fetched(missing: MissingLanguage, texts: &NoticeTexts) -> Notice {
    let MissingLanguage { own_name, cause, number } = missing;
    let text = match cause {
        Cause::Unreachable => texts.language_unreachable(own_name),
        Cause::OtherVersion => texts.language_of_other_version(own_name),
    };
    Notice { key: format!("language {number}"), text: html! { <p>{ text }</p> } }
}

/// The notice that a new version is ready. The button loads it now; a dismissed notice leaves it for later.
fn new_version(texts: &NoticeTexts) -> Html {
    let reload = Callback::from(|()| {
        // If the browser refuses, its own reload button still works.
        let _ = address::reload();
    });
    html! {
        <>
            <p>{ texts.new_version }</p>
            { button(ButtonKind::Quiet, texts.new_version_reload, reload) }
        </>
    }
}

fn from_shell(given: GivenNotice, shell: &Shell, settings: &PageSettings) -> Notice {
    let GivenNotice { notice, number } = given;
    let texts = &settings.texts.page.notice;
    let text = shell_text(notice, texts);
    let text = match notice {
        ShellNotice::SetAside { .. } => set_aside(text, shell, texts),
        ShellNotice::DataCleared => data_cleared(text, shell, settings.texts),
        _ => html! { <p>{ text }</p> },
    };
    Notice { key: format!("shell {number}"), text }
}

/// The notice that the site data was cleared. Going on stores the world again; the button starts over.
fn data_cleared(text: &'static str, shell: &Shell, texts: &'static Texts) -> Html {
    html! {
        <>
            <p>{ text }</p>
            <div class="notice__actions">
                <StartOver
                    label={texts.page.bar.start_over}
                    kind={ButtonKind::Quiet}
                    {texts}
                    shell={shell.clone()}
                />
            </div>
        </>
    }
}

/// The notice that stored data was set aside. The buttons save it as a file or delete it; a notice that is only
/// dismissed comes back when the page is loaded again.
fn set_aside(text: &'static str, shell: &Shell, texts: &NoticeTexts) -> Html {
    let on = |act: fn(&Shell)| {
        let shell = shell.clone();
        Callback::from(move |()| act(&shell))
    };
    html! {
        <>
            <p>{ text }</p>
            <div class="notice__actions">
                if shell.can_save_set_aside() {
                    { button(ButtonKind::Quiet, texts.set_aside_save, on(Shell::save_set_aside)) }
                }
                { button(ButtonKind::Quiet, texts.set_aside_delete, on(Shell::forget_set_aside)) }
            </div>
        </>
    }
}

fn shell_text(notice: ShellNotice, texts: &NoticeTexts) -> &'static str {
    match notice {
        ShellNotice::StorageMissing => texts.storage_missing,
        ShellNotice::StorageFailed => texts.storage_failed,
        ShellNotice::StorageSilent => texts.storage_silent,
        ShellNotice::DataCleared => texts.data_cleared,
        ShellNotice::WorkDropped => texts.work_dropped,
        ShellNotice::SetAside { damaged: true } => texts.set_aside_damaged,
        ShellNotice::SetAside { damaged: false } => texts.set_aside_newer,
        ShellNotice::NewerPageOpen => texts.newer_page_open,
        ShellNotice::ClockSetBack => texts.clock_set_back,
        ShellNotice::LinkMissing => texts.link_missing,
        ShellNotice::RandomMissing => texts.random_missing,
    }
}
