//! The context that a phone's frame provides to its screens: what the phone shows, and how to send events to it.

use crate::{
    i18n::{Language, Texts},
    options::Options,
    shell::{Receipt, Shell},
    ui::page::settings::Change,
};
use journey::{
    event::{Event, SourceEvent, TargetEvent},
    ids::DeviceId,
    step::Role,
    view::View,
};
use std::rc::Rc;
use yew::prelude::*;

/// A phone, as its screens see it. The phone's frame provides it.
#[derive(Clone, PartialEq)]
pub struct PhoneContext {
    /// Which device of the world it is.
    pub device: DeviceId,
    /// The part it plays on this page.
    pub role: Role,
    /// What it shows.
    pub view: Rc<View>,
    /// The language of the app.
    pub language: Language,
    /// Every text in that language.
    pub texts: &'static Texts,
    /// The shell, which holds the rest of the world.
    pub shell: Shell,
    /// What the address asked for.
    pub options: Rc<Options>,
    /// Changes an option of the page, such as the language.
    pub change: Callback<Change>,
    /// Counts the events of this phone that this tab has carried out. Used as a `key`, it makes a screen reader announce
    /// the same words again after another entry.
    pub settled: u64,
    /// Digits typed on the keyboard belong to this phone: the one last touched or focused.
    pub has_keyboard: bool,
    /// A new screen's heading may take the focus: it is not the first screen of the page, and this
    /// phone is the one in use.
    pub takes_focus: bool,
}

impl PhoneContext {
    /// Sends an event to this phone.
    pub fn send(&self, event: Event) -> Receipt {
        self.shell.dispatch(self.device, event)
    }

    /// Sends an event of the phone that has the app.
    pub fn source(&self, event: SourceEvent) -> Receipt {
        self.send(Event::Source(event))
    }

    /// Sends an event of the phone that gets the app.
    pub fn target(&self, event: TargetEvent) -> Receipt {
        self.send(Event::Target(event))
    }

    /// A callback that sends `event` to this phone.
    pub fn on(&self, event: Event) -> Callback<()> {
        let (shell, device) = (self.shell.clone(), self.device);
        Callback::from(move |()| {
            shell.dispatch(device, event.clone());
        })
    }

    /// A callback that sends the event that `event` makes of what is entered.
    pub fn on_entry<T: 'static>(
        &self,
        event: impl Fn(T) -> Event + 'static,
    ) -> Callback<T, Receipt> {
        let (shell, device) = (self.shell.clone(), self.device);
        Callback::from(move |entry| shell.dispatch(device, event(entry)))
    }

    /// A callback that sends an event of the phone that has the app.
    pub fn on_source(&self, event: SourceEvent) -> Callback<()> {
        self.on(Event::Source(event))
    }

    /// A callback that sends an event of the phone that gets the app.
    pub fn on_target(&self, event: TargetEvent) -> Callback<()> {
        self.on(Event::Target(event))
    }
}

/// The phone this component is on.
///
/// # Panics
/// Outside a phone's frame, which is a defect that shows as soon as the screen is opened.
#[hook]
#[allow(clippy::expect_used, reason = "a screen without a phone is a defect, and it shows at once")]
pub fn use_phone() -> PhoneContext {
    use_context::<PhoneContext>().expect("a screen is always inside a phone's frame")
}

/// Draws the component again whenever the shell's world changes, if there is a shell.
#[hook]
pub fn use_shell_updates<'a>(shell: impl Into<Option<&'a Shell>>) {
    let redraw = use_force_update();
    use_effect_with(shell.into().cloned(), move |shell| {
        let redraw = Callback::from(move |()| redraw.force_update());
        let subscription = shell.as_ref().map(|shell| shell.subscribe(redraw));
        move || drop(subscription)
    });
}
