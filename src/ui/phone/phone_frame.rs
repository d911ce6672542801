//! A phone: its frame, the demo strip, the top bar, and the screen.

use crate::{
    i18n::words,
    shell::Shell,
    ui::{
        components::{SmsBanner, digits::DigitsProvider},
        demo::who_button::WhoButton,
        page::settings::Settings,
        phone::{
            context::{Phone, use_shell_updates},
            top_bar::TopBar,
            turn_line::TurnLine,
        },
        screens,
    },
};
use journey::{
    step::{Role, Step},
    view::View,
};
use std::rc::Rc;
use yew::prelude::*;

/// What a [`PhoneFrame`] is given.
#[derive(Properties, PartialEq)]
pub struct PhoneFrameProps {
    /// The part the phone plays.
    pub role: Role,
    /// What the page is set to.
    pub settings: Settings,
    /// The world.
    pub shell: Shell,
    /// Digits typed on the keyboard belong to this phone.
    pub has_keyboard: bool,
    /// Called when the phone is touched or focused.
    pub take_keyboard: Callback<()>,
    /// Opens the sheet with the identity card, where the card is not in sight.
    pub open_sheet: Option<Callback<()>>,
}

/// The way the screens move: onwards to the left, back to the right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Travel {
    /// The first screen of the page is just there.
    Still,
    Onwards,
    Back,
}

impl Travel {
    const fn class(self) -> Option<&'static str> {
        match self {
            Self::Still => None,
            Self::Onwards => Some("screen--onwards"),
            Self::Back => Some("screen--back"),
        }
    }
}

/// Where a screen stands: its step, how deep in it, and its name.
type Place = (Step, u8, &'static str);

const fn place(view: &View) -> Place {
    (view.step, view.facts.depth, view.facts.slug)
}

/// A phone of the world.
#[component]
pub fn PhoneFrame(props: &PhoneFrameProps) -> Html {
    let PhoneFrameProps { role, settings, shell, has_keyboard, .. } = props;
    use_shell_updates(shell);
    let device = settings.options.device_of(*role);
    let view = Rc::new(shell.view(device));
    let place = place(&view);
    let travel = use_travel(place);
    let texts = &settings.texts.common;
    let phone = Phone {
        device,
        role: *role,
        view: Rc::clone(&view),
        language: settings.language,
        texts: settings.texts,
        shell: shell.clone(),
        options: Rc::clone(&settings.options),
        change: settings.change.clone(),
        settled: shell.settled(device),
        has_keyboard: *has_keyboard,
        takes_focus: *has_keyboard && travel != Travel::Still,
    };
    let (step, _, slug) = place;
    let onpointerdown = props.take_keyboard.reform(|_: PointerEvent| ());
    let onfocusin = props.take_keyboard.reform(|_: FocusEvent| ());
    html! {
        <section
            class={classes!("phone", format!("phone--{}", role.slug()))}
            role="region"
            id={format!("phone-{}", role.slug())}
            data-phone={role.slug()}
            aria-label={words::phone(*role, texts)}
            {onpointerdown}
            {onfocusin}
        >
            <p class="phone__name" aria-hidden="true">
                <span class="phone__role">{ words::phone(*role, texts) }</span>
                if step != Step::STORE {
                    <span class="phone__step">{ texts.step(step.number()) }</span>
                }
            </p>
            <div class="phone__frame">
                <div class="phone__glass">
                    <div class="strip" data-demo-mark="">
                        <p class="strip__text">{ texts.demo_strip }</p>
                        if let Some(on_press) = &props.open_sheet {
                            <WhoButton label={settings.texts.page.who} on_press={on_press.clone()} />
                        }
                    </div>
                    <ContextProvider<Phone> context={phone}>
                        <DigitsProvider>
                            <SmsBanner />
                            <TopBar />
                            <div class="screen-switch">
                                <div
                                    key={format!("{}-{slug}", step.number())}
                                    class={classes!("screen", format!("screen--{slug}"), travel.class())}
                                    data-step={step.number().to_string()}
                                    data-screen={slug}
                                >
                                    { screens::render(&view) }
                                </div>
                            </div>
                        </DigitsProvider>
                    </ContextProvider<Phone>>
                    <TurnLine role={*role} turn={view.turn} texts={settings.texts} />
                </div>
            </div>
        </section>
    }
}

/// How the screen that is there came: worked out once a screen, and kept as long as it stays.
#[hook]
fn use_travel(place: Place) -> Travel {
    let shown = use_mut_ref(|| (place, Travel::Still));
    let mut shown = shown.borrow_mut();
    let ((step, rank, slug), _) = *shown;
    if (step, slug) != (place.0, place.2) {
        let travel =
            if (place.0, place.1) >= (step, rank) { Travel::Onwards } else { Travel::Back };
        *shown = (place, travel);
    }
    shown.1
}
