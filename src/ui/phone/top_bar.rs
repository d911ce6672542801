//! The bar at the top of a phone's screen: Back, Menu, and the progress.

use crate::{
    i18n::Texts,
    ui::{
        captions::phone_caption::ReadScreen,
        components::{IconName, line_icon},
        guidance::number_in_words::span_in_words,
        phone::context::use_phone,
    },
};
use journey::{
    event::{Aside, Event},
    policy::Policy,
    step::{Role, Step},
};
use yew::prelude::*;

/// Back, Menu, and the progress.
#[component]
pub fn TopBar() -> Html {
    let phone = use_phone();
    let texts = &phone.texts.common;
    let back = phone.on(Event::Back).reform(|_: MouseEvent| ());
    let menu = phone.on(Event::Open(Aside::Menu)).reform(|_: MouseEvent| ());
    html! {
        <div class="top-bar">
            <div class="top-bar__buttons">
                if phone.view.can_go_back {
                    <button type="button" class="top-bar__button" onclick={back}>
                        { line_icon(IconName::Back) }
                        { texts.back }
                    </button>
                }
                if phone.shell.is_practice() {
                    <p class="top-bar__practice">{ texts.practice }</p>
                }
                if phone.options.guide.is_none() {
                    <ReadScreen />
                }
                if phone.view.has_menu {
                    <button type="button" class="top-bar__button top-bar__button--menu" onclick={menu}>
                        { texts.menu }
                        { line_icon(IconName::Menu) }
                    </button>
                }
            </div>
            <Progress
                step={phone.view.step}
                is_over={phone.view.ending.is_some()}
                texts={phone.texts}
            />
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct ProgressProps {
    step: Step,
    /// The journey has ended on this phone: no step is counted.
    is_over: bool,
    texts: &'static Texts,
}

/// The part of the journey, the step in it, and about how long the rest of the part takes, as a bar and in words.
#[component]
fn Progress(props: &ProgressProps) -> Html {
    let ProgressProps { step, is_over, texts } = props;
    let (texts, language) = (&texts.common, texts.language);
    let (place, count) = step.progress();
    let part = match step.role() {
        Role::Old => 1_u8,
        Role::New => 2,
    };
    // At the end, the bar is full and in one piece: the parts of both phones are done.
    let segments = (1..=if *is_over { 1 } else { count }).map(|segment| {
        html! { <span class={classes!("progress__step", (*is_over || segment <= place).then_some("progress__step--done"))} /> }
    });
    html! {
        <div class="progress">
            <div class="progress__bar" aria-hidden="true">{ for segments }</div>
            <p class="progress__text">
                if *is_over {
                    <span>{ texts.all_done }</span>
                } else {
                    <span>{ texts.progress(part, place, count) }</span>
                    if let Some(left) = Policy::left_of_part(*step) {
                        <span>{ texts.time_left(&span_in_words(left, language.locale())) }</span>
                    }
                }
            </p>
        </div>
    }
}
