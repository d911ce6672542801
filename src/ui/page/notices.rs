//! What the page has to say about its address and about the browser. Each can be put away.

use crate::{
    i18n::{PAGE_MISSING, Texts, guide::GuideLanguage, page::Notice as NoticeTexts},
    options::Problem,
    platform::address,
    shell::{GivenNotice, Shell, ShellNotice},
    ui::{
        captions::caption_languages::TurnCaptionsOn,
        components::{Button, ButtonKind, Icon, IconName},
        demo::start_over::StartOver,
        page::{languages::Languages, new_version::use_new_version, settings::Settings},
        phone::context::use_shell_updates,
    },
};
use yew::prelude::*;

/// What [`Notices`] are given.
#[derive(Properties, PartialEq)]
pub struct NoticesProps {
    /// What the page is set to.
    pub settings: Settings,
    /// The world, where there is one.
    #[prop_or_default]
    pub shell: Option<Shell>,
}

/// Something to say. The name is its key: put away once, it stays away.
struct Notice {
    key: String,
    text: Html,
}

/// The notices that were not put away yet.
#[component]
pub fn Notices(props: &NoticesProps) -> Html {
    let NoticesProps { settings, shell } = props;
    use_shell_updates(shell.as_ref());
    let put_away = use_state(Vec::<String>::new);
    let texts = &settings.texts.page.notice;
    let from_address = settings.options.problems.iter().map(|problem| about(problem, settings));
    let from_shell = shell.iter().flat_map(|shell| {
        shell.notices().into_iter().map(|given| from_shell(given, shell, settings))
    });
    let from_versions = use_new_version()
        .then(|| Notice { key: "new version".to_owned(), text: new_version(texts) });
    let items: Vec<Html> = from_address
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
                        <Icon name={IconName::Close} />
                    </button>
                </li>
            }
        })
        .collect();
    html! {
        // Always there, so that a notice that comes later is read out.
        <section class="notices" role="status" aria-label={texts.region}>
            if !items.is_empty() {
                <ul class="notices__list">{ for items }</ul>
            }
        </section>
    }
}

fn about(problem: &Problem, settings: &Settings) -> Notice {
    let texts = &settings.texts.page.notice;
    match problem {
        Problem::BadValue { option, takes } => Notice {
            key: format!("bad {option}"),
            text: html! { <p>{ texts.bad_value(*option, *takes) }</p> },
        },
        Problem::NotYet { what } => Notice {
            key: format!("not yet {what}"),
            text: html! { <p>{ texts.not_yet(what) }</p> },
        },
        Problem::LanguageMissing { captions } => {
            Notice { key: "language".to_owned(), text: language_missing(*captions, settings) }
        }
    }
}

/// The seed's first lines, in all their languages, and what there is: of the app, and of the captions.
fn language_missing(captions: Option<GuideLanguage>, settings: &Settings) -> Html {
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
            // First: for whoever asked, it is the one line in their own language.
            if let Some(language) = captions {
                <div class="languages notice__captions">
                    <TurnCaptionsOn settings={settings.clone()} {language} />
                </div>
            }
            { for words }
            <Languages settings={settings.clone()} />
        </>
    }
}

/// Two ways on: now, by the button, or some other time, by putting the notice away.
fn new_version(texts: &NoticeTexts) -> Html {
    let reload = Callback::from(|()| {
        // Where the page may not load itself again, the browser's own button does.
        let _ = address::reload();
    });
    html! {
        <>
            <p>{ texts.new_version }</p>
            <Button kind={ButtonKind::Quiet} label={texts.new_version_reload} on_press={reload} />
        </>
    }
}

fn from_shell(given: GivenNotice, shell: &Shell, settings: &Settings) -> Notice {
    let GivenNotice { notice, number } = given;
    let texts = &settings.texts.page.notice;
    let text = shell_text(notice, texts);
    let text = match notice {
        ShellNotice::SetAside { .. } => set_aside(text, shell, texts),
        ShellNotice::DataCleared => data_cleared(text, shell, settings.texts),
        _ => html! { <p>{ text }</p> },
    };
    Notice { key: format!("{notice:?} {number}"), text }
}

/// Two ways on: go on, which keeps everything again, or let it go as well.
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

/// Two ways on: take it along or throw it away; put away, the notice comes back with the page.
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
                    <Button
                        kind={ButtonKind::Quiet}
                        label={texts.set_aside_save}
                        on_press={on(Shell::save_set_aside)}
                    />
                }
                <Button
                    kind={ButtonKind::Quiet}
                    label={texts.set_aside_delete}
                    on_press={on(Shell::forget_set_aside)}
                />
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
