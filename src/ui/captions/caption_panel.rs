//! The caption in its own place: docked above the phones, or a card beside them.

use crate::{
    i18n::guide::{CaptionPart, Captions, GuideLanguage},
    platform::{
        dom,
        highlight::{self, Highlight},
    },
    shell::Shell,
    ui::{
        captions::{
            caption::{caption, caption_text},
            read_aloud::ReadAloud,
        },
        components::{IconName, line_icon},
        page::settings::PageSettings,
        phone::context::use_shell_updates,
    },
};
use journey::{step::Role, view::Turn};
use std::rc::Rc;
use yew::prelude::*;

/// The id of the words, which a button folds to one line.
const WORDS: &str = "caption-words";

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
    /// Whether it is docked above the phones: a bar of a fixed height, in which a long caption scrolls.
    pub docked: bool,
}

/// The caption of the phone in use, or of the other phone on the page when it is that phone's turn. It begins open; folded to
/// one line, it stays so from step to step.
#[component]
pub fn CaptionPanel(props: &CaptionPanelProps) -> Html {
    let CaptionPanelProps { settings, shell, language, in_use, docked } = props;
    use_shell_updates(shell);
    let is_open = use_state_eq(|| true);
    let view = |role| shell.view(settings.options.device_of(role));
    let mut role = *in_use;
    let mut shown = view(role);
    if let Turn::Other(other) = shown.turn
        && settings.options.roles().contains(&other)
    {
        let of_other = view(other);
        if of_other.turn != Turn::Wait {
            (role, shown) = (other, of_other);
        }
    }
    let caption = caption(&shown, role, *language, settings.texts);
    let highlight = use_mut_ref(|| None::<Highlight>);
    {
        // What was pointed at, and how far it was scrolled, belongs to the caption before.
        let highlight = Rc::clone(&highlight);
        use_effect_with(caption.clone(), move |_| {
            highlight.take();
            if let Some(words) = dom::element_by_id(WORDS) {
                words.set_scroll_top(0);
            }
        });
    }
    let Some(Captions { words, .. }) = language.captions() else { return Html::default() };
    let phone = match role {
        Role::Old => words.old_phone,
        Role::New => words.new_phone,
    };
    let labels: Vec<&'static str> = caption
        .parts
        .iter()
        .filter_map(|part| if let CaptionPart::Label(label) = part { Some(*label) } else { None })
        .collect();
    let quotes = !labels.is_empty();
    let show_where = Callback::from(move |_: MouseEvent| {
        let region = format!("#phone-{}", role.slug());
        // Where there is a QR code, the caption speaks of it first.
        let code = dom::find(&format!("{region} .code-card"));
        let found = code
            .or_else(|| labels.iter().find_map(|label| highlight::find_quoted(&region, label)))
            // A question lies over what the caption quotes.
            .or_else(|| dom::find(&format!("{region} .button--primary")));
        // The mark before goes first: it may be on the same control.
        highlight.take();
        highlight.replace(found.map(Highlight::of));
    });
    let fold = {
        let is_open = is_open.clone();
        Callback::from(move |_: MouseEvent| is_open.set(!*is_open))
    };
    let hide = settings.change.reform(|_: MouseEvent| ("guide", "off".to_owned()));
    html! {
        <section
            class={classes!(
                "caption",
                if *docked { "caption--docked" } else { "card" },
                format!("caption--{}", role.slug()),
                (!*is_open).then_some("caption--folded"),
            )}
            lang={language.tag()}
            dir={language.direction().word()}
            aria-label={words.heading}
        >
            // A docked caption is folded by a tap on its words as well; who uses the keyboard scrolls them.
            <div
                class="caption__words"
                id={WORDS}
                tabindex={(*docked && *is_open).then_some("0")}
                onclick={(*docked || !*is_open).then(|| fold.clone())}
            >
                <p class="caption__phone">{ phone }</p>
                <h2 class="card__heading caption__heading">{ words.heading }</h2>
                { caption_text(&caption, settings.language) }
            </div>
            <div class="caption__actions">
                <button type="button" class="caption__button caption__where" hidden={!quotes} onclick={show_where}>
                    { line_icon(IconName::Aim) }
                    { words.show_where }
                </button>
                <ReadAloud {caption} language={*language} app={settings.language} short={*docked} />
                <button type="button" class="caption__button caption__hide" onclick={hide}>
                    { line_icon(IconName::Close) }
                    { words.hide }
                </button>
                <button
                    type="button"
                    class="caption__button caption__button--short caption__fold"
                    aria-label={words.heading}
                    aria-expanded={is_open.to_string()}
                    aria-controls={WORDS}
                    onclick={fold}
                >
                    { line_icon(IconName::Forward) }
                </button>
            </div>
        </section>
    }
}
