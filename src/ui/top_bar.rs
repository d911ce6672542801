//! The bar at the top of a phone's screen: Back, Menu, and how far the part is.

use crate::{
    domain::event::{Aside, Event},
    ui::{
        components::{Icon, IconName},
        context::use_phone,
    },
};
use yew::prelude::*;

/// Back, Menu, and how far the part is.
#[component]
pub fn TopBar() -> Html {
    let phone = use_phone();
    let texts = &phone.texts.common;
    let back = phone.on(Event::Back).reform(|_: MouseEvent| ());
    let menu = phone.on(Event::Open(Aside::Menu)).reform(|_: MouseEvent| ());
    let (place, count) = phone.view.step.progress();
    let segments = (1..=count).map(|segment| {
        html! { <span class={classes!("progress__step", (segment <= place).then_some("progress__step--done"))} /> }
    });
    html! {
        <div class="top-bar">
            <div class="top-bar__buttons">
                if phone.view.can_go_back {
                    <button type="button" class="top-bar__button" onclick={back}>
                        <Icon name={IconName::Back} />
                        { texts.back }
                    </button>
                }
                if phone.shell.is_practice() {
                    <p class="top-bar__practice">{ texts.practice }</p>
                }
                if phone.view.has_menu {
                    <button type="button" class="top-bar__button top-bar__button--menu" onclick={menu}>
                        { texts.menu }
                        <Icon name={IconName::Menu} />
                    </button>
                }
            </div>
            <div
                class="progress"
                role="progressbar"
                aria-label={texts.progress}
                aria-valuemin="1"
                aria-valuemax={count.to_string()}
                aria-valuenow={place.to_string()}
                aria-valuetext={(texts.progress_of)(place, count)}
            >
                { for segments }
            </div>
        </div>
    }
}
