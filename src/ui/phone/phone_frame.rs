//! A phone: its frame, the demo strip, the top bar, and the screen.

use crate::{
    i18n::words,
    shell::Shell,
    ui::{
        components::{SmsBanner, digit_buffer::DigitBufferProvider},
        demo::who_button::WhoButton,
        page::settings::PageSettings,
        phone::{
            context::{PhoneContext, use_shell_updates},
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
use yew::{prelude::*, provide};

/// Properties of [`PhoneFrame`].
#[derive(Properties, PartialEq)]
pub struct PhoneFrameProps {
    /// The part the phone plays.
    pub role: Role,
    /// The settings of the page.
    pub settings: PageSettings,
    /// The shell, which holds the world.
    pub shell: Shell,
    /// Digits typed on the keyboard belong to this phone.
    pub has_keyboard: bool,
    /// Called when the phone is touched or focused.
    pub take_keyboard: Callback<()>,
    /// Goes to another phone of the page.
    pub go_to: Option<Callback<Role>>,
    /// Opens the sheet with the identity card, where the card is not in sight.
    pub open_sheet: Option<Callback<()>>,
}

/// The direction in which screens move: to the left when going on, to the right when going back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Travel {
    /// The first screen of the page does not move.
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

/// The position of a screen: its step, its depth in the step, and its slug.
type Place = (Step, u8, &'static str);

const fn place(view: &View) -> Place {
    (view.step, view.facts.depth, view.facts.slug)
}

/// A phone of the world, with its frame and its screen.
#[component]
pub fn PhoneFrame(props: &PhoneFrameProps) -> Html {
    let PhoneFrameProps { role, settings, shell, has_keyboard, .. } = props;
    use_shell_updates(shell);
    let device = settings.options.device_of(*role);
    let view = Rc::new(shell.view(device));
    let place = place(&view);
    let travel = use_travel(place);
    let texts = &settings.texts.common;
    let phone = PhoneContext {
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
    let inside = html! {
        <DigitBufferProvider>
            <SmsBanner />
            <TopBar />
            <div class="screen-switch">
                <div
                    key={format!("{}-{slug}", step.number())}
                    class={classes!("screen", format!("screen--{slug}"), travel.class())}
                    data-step={step.number().to_string()}
                    data-screen={slug}
                >
                    { screens::render(&view, &phone) }
                </div>
            </div>
        </DigitBufferProvider>
    };
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
                if step != Step::STORE && view.ending.is_none() {
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
                    { provide(phone, inside) }
                    <TurnLine role={*role} turn={view.turn} texts={settings.texts} go_to={props.go_to.clone()} />
                </div>
            </div>
        </section>
    }
}

/// The direction in which the current screen came. It is worked out when the screen changes, and kept for later renders.
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
