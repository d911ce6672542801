//! The phones of a world, and what lies around them: the identity card, the demo bar, notices.

use crate::{
    domain::{event::Event, ids::DeviceId, step::Role},
    platform::{
        history::History,
        host,
        resize::{Size, SizeWatch},
    },
    shell::Shell,
    ui::{
        context::use_shell_updates, demo_bar::DemoBar, header::Header, identity_card::IdentityCard,
        notices::Notices, phone_frame::PhoneFrame, phone_switch::PhoneSwitch, settings::Settings,
        sheet::Sheet,
    },
};
use std::cell::Cell;
use yew::prelude::*;

/// What a [`Stage`] is given.
#[derive(Properties, PartialEq)]
pub struct StageProps {
    /// What the page is set to.
    pub settings: Settings,
    /// The world.
    pub shell: Shell,
}

/// From this size on, in CSS pixels, a phone has a frame and things lie around it; below, its screen
/// fills the page and they come up as a sheet. Two phones need more room than one.
const FRAMED: Size = Size { width: 640.0, height: 480.0 };
const FRAMED_BOTH: f64 = 752.0;

/// The phones, and what lies around them.
#[component]
pub fn Stage(props: &StageProps) -> Html {
    let StageProps { settings, shell } = props;
    let options = &settings.options;
    let roles = options.roles();
    let keyboard = use_state(|| roles.first().copied().unwrap_or(Role::Old));
    let sheet_open = use_state(|| false);
    use_shell_updates(shell);
    use_browser_back(shell, options.device_of(*keyboard));
    let window = use_node_ref();
    let size = use_size(&window);
    let stage = use_node_ref();
    use_height_report(&stage, options.embed);

    let width = if roles.len() > 1 { FRAMED_BOTH } else { FRAMED.width };
    let framed = size.is_some_and(|size| size.width >= width && size.height >= FRAMED.height);
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
            Callback::from(move |()| {
                if *keyboard != role {
                    keyboard.set(role);
                }
            })
        };
        html! {
            <PhoneFrame
                key={role.slug()}
                {role}
                settings={settings.clone()}
                shell={shell.clone()}
                has_keyboard={*keyboard == role}
                {take_keyboard}
                open_sheet={in_sheet.then(|| open_sheet.clone())}
            />
        }
    });
    let around = html! {
        <>
            <IdentityCard texts={settings.texts} />
            <DemoBar settings={settings.clone()} shell={shell.clone()} />
        </>
    };
    let class = classes!(
        "stage",
        if framed { "stage--framed" } else { "stage--bare" },
        if roles.len() > 1 { "stage--both" } else { "stage--one" },
        options.embed.then_some("stage--embed"),
    );
    html! {
        <div {class} ref={stage}>
            <div class="window-size" ref={window} />
            if !in_sheet {
                <Header settings={settings.clone()} />
            }
            <Notices settings={settings.clone()} shell={shell.clone()} />
            if !framed && roles.len() > 1 {
                <PhoneSwitch settings={settings.clone()} shell={shell.clone()} />
            }
            <div class="stage__phones">{ for phones }</div>
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
        use_memo((), move |()| History::new(move || shell.dispatch(in_use.get(), Event::Back)))
    };
    use_effect_with((device, shell.view(device).can_go_back), move |&(_, can_go_back)| {
        history.set_can_go_back(can_go_back);
    });
}

/// The size of an element, once it is on the page.
#[hook]
fn use_size(node: &NodeRef) -> Option<Size> {
    let size = use_state_eq(|| None::<Size>);
    {
        let (node, size) = (node.clone(), size.clone());
        use_effect_with((), move |()| {
            let watch =
                node.get().map(|node| SizeWatch::new(&node, move |now| size.set(Some(now))));
            move || drop(watch)
        });
    }
    *size
}

/// An embedding page is told how high the stage is.
#[hook]
fn use_height_report(node: &NodeRef, embed: bool) {
    let node = node.clone();
    use_effect_with(embed, move |&embed| {
        let node = node.get().filter(|_| embed);
        let watch = node.map(|node| SizeWatch::new(&node, |size| host::report_height(size.height)));
        move || drop(watch)
    });
}
