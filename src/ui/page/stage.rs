//! The stage: the phones of a world, and around them the identity card, the demo bar, and notices.

use crate::{
    options::choices::DeviceFrame,
    platform::{
        dom::{self, Element},
        history::History,
        resize::ElementSize,
        visible_height::VisibleHeight,
    },
    shell::Shell,
    ui::{
        captions::caption_panel::CaptionPanel,
        components::use_size,
        demo::{demo_bar::DemoBar, identity_card::identity_card, sheet::Sheet},
        page::{
            header::header,
            host::use_host,
            notices::Notices,
            phone_switch::{self, PhoneSwitch},
            settings::PageSettings,
        },
        phone::{context::use_shell_updates, phone_frame::PhoneFrame},
    },
};
use arrangement::{Arrangement, Content, Device};
use journey::{event::Event, ids::DeviceId, step::Role};
use std::cell::Cell;
use yew::prelude::*;

/// The size of the window, and of a square of one rem, in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WindowSize {
    window: ElementSize,
    rem: ElementSize,
}

impl WindowSize {
    /// The size that the stage on the page measures, which may be the static first screen.
    pub fn now() -> Option<Self> {
        let of = |selector| dom::find(selector).map(|element| ElementSize::of(&element));
        Some(Self { window: of(".window-size")?, rem: of(".window-size__rem")? })
    }
}

/// Properties of [`Stage`].
#[derive(Properties, PartialEq)]
pub struct StageProps {
    /// The settings of the page.
    pub settings: PageSettings,
    /// The shell, which holds the world.
    pub shell: Shell,
    /// The size of the window, if it is known before the stage can measure it: the first paint has its arrangement then.
    pub measured: Option<WindowSize>,
}

/// The phones of a world, and the cards and notices around them.
#[component]
pub fn Stage(props: &StageProps) -> Html {
    let StageProps { settings, shell, measured } = props;
    let options = &settings.options;
    let roles = options.roles();
    let keyboard = use_state(|| roles.first().copied().unwrap_or(Role::Old));
    let sheet_open = use_state(|| false);
    use_shell_updates(shell);
    use_host(settings, shell);
    use_room_for_keyboard();
    let (window, letter) = (use_node_ref(), use_node_ref());
    let (size, rem) = (use_size(&window), use_size(&letter));

    let phones_side_by_side = use_node_ref();
    let in_sight = use_state_eq(|| 0);
    let onscroll = {
        let (phones, in_sight) = (phones_side_by_side.clone(), in_sight.setter());
        Callback::from(move |_: yew::events::Event| {
            if let Some(phones) = phones.cast::<Element>() {
                in_sight.set(dom::child_in_sight(&phones));
            }
        })
    };
    let go_to = (roles.len() > 1).then(|| {
        let keyboard = keyboard.setter();
        Callback::from(move |role| {
            keyboard.set(role);
            phone_switch::go_to(role);
        })
    });

    let content = Content {
        phones: if roles.len() > 1 { 2 } else { 1 },
        device: match options.frame {
            DeviceFrame::Phone => Device::Phone,
            DeviceFrame::Tablet => Device::Tablet,
        },
        has_caption: options.guide.is_some(),
    };
    let size = size.or(measured.map(|it| it.window));
    let rem = rem.or(measured.map(|it| it.rem));
    let arrangement =
        size.zip(rem).map_or(Arrangement::Bare, |(size, ElementSize { width: rem, .. })| {
            Arrangement::of(size.width / rem, size.height / rem, content)
        });
    let framed = arrangement != Arrangement::Bare;
    // Where one phone of two is in sight, it is the one in use: for the caption, the keys and "Back".
    let in_sight_alone = if framed { None } else { roles.get(*in_sight).copied() };
    // The host of a frame can have put one phone in the place of the other.
    let keyboard_is_for = roles.iter().find(|role| **role == *keyboard).or(roles.first());
    let in_use = in_sight_alone.or(keyboard_is_for.copied()).unwrap_or(Role::Old);
    use_browser_back(shell, options.device_of(in_use));
    let in_sheet = options.embed || !framed;
    let open_sheet = {
        let sheet_open = sheet_open.clone();
        Callback::from(move |()| sheet_open.set(true))
    };
    let close_sheet = {
        let sheet_open = sheet_open.clone();
        Callback::from(move |()| sheet_open.set(false))
    };
    let phones = roles.iter().map(|&role| {
        let take_keyboard = {
            let keyboard = keyboard.clone();
            let side_by_side = framed || roles.len() == 1;
            Callback::from(move |()| {
                if *keyboard != role {
                    keyboard.set(role);
                    if !side_by_side {
                        phone_switch::show(role);
                    }
                }
            })
        };
        html! {
            <PhoneFrame
                key={role.slug()}
                {role}
                settings={settings.clone()}
                shell={shell.clone()}
                has_keyboard={in_use == role}
                {take_keyboard}
                go_to={go_to.clone()}
                open_sheet={in_sheet.then(|| open_sheet.clone())}
            />
        }
    });
    let around = html! {
        <>
            { identity_card(settings.texts) }
            <DemoBar settings={settings.clone()} shell={shell.clone()} on_start_over={close_sheet.clone()} />
        </>
    };
    let class = classes!(
        "stage",
        arrangement.class(),
        if roles.len() > 1 { "stage--both" } else { "stage--one" },
        (options.frame == DeviceFrame::Tablet).then_some("stage--tablet"),
        options.guide.map(|_| "stage--guided"),
        options.embed.then_some("stage--embed"),
    );
    html! {
        <div {class}>
            <div class="window-size" ref={window.clone()}><span class="window-size__rem" ref={letter} /></div>
            if !in_sheet {
                { header(settings, None) }
            }
            <Notices settings={settings.clone()} shell={shell.clone()} />
            if !framed && roles.len() > 1 {
                <PhoneSwitch
                    settings={settings.clone()}
                    shell={shell.clone()}
                    shown={roles.get(*in_sight).copied()}
                />
            }
            if let Some(language) = options.guide {
                <div class="stage__caption">
                    <CaptionPanel
                        settings={settings.clone()}
                        shell={shell.clone()}
                        {language}
                        {in_use}
                        docked={in_sheet || arrangement == Arrangement::Below}
                    />
                </div>
            }
            <div class="stage__phones" ref={phones_side_by_side} {onscroll}>{ for phones }</div>
            if in_sheet {
                <Sheet
                    title={settings.texts.page.who_explained}
                    close_label={settings.texts.common.close}
                    open={*sheet_open}
                    on_close={close_sheet}
                >
                    { around }
                </Sheet>
            } else {
                <aside class="stage__around" aria-label={settings.texts.page.who_explained}>
                    { around }
                </aside>
            }
        </div>
    }
}

/// The Back button of the browser goes back on the phone in use.
#[hook]
fn use_browser_back(shell: &Shell, device: DeviceId) {
    let in_use = use_memo((), |()| Cell::new(device));
    in_use.set(device);
    let history = {
        let shell = shell.clone();
        use_memo((), move |()| {
            History::new(move || drop(shell.dispatch(in_use.get(), Event::Back)))
        })
    };
    use_effect_with((device, shell.view(device).can_go_back), move |&(_, can_go_back)| {
        history.set_can_go_back(can_go_back);
    });
}

/// Makes room for an on-screen keyboard, which would otherwise cover the button at the end of the stage.
#[hook]
fn use_room_for_keyboard() {
    use_effect_with((), |()| {
        let watch = VisibleHeight::follow();
        move || drop(watch)
    });
}
