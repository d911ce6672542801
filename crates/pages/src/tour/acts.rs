//! What is done on the phones, one control after the other: the script, with the screen on which each line is carried out.

use journey::{
    biometrics::Biometrics,
    effect::Effect,
    entropy::Entropy,
    event::{Aside, Event, SourceEvent, StoreEvent, TargetEvent, Way},
    identity,
    ids::DeviceId,
    input::Input,
    policy::{PinCost, Policy},
    script,
    step::{Role, Step},
    time::Time,
    view::View,
    world::World,
};
use texts::Texts;

/// Something that is done with one control.
#[derive(Debug, Clone)]
pub struct Act {
    /// The step that it is done for.
    pub step: Step,
    /// The phone.
    pub role: Role,
    /// The screens on which it is done, as `data-screen` and `data-step` say it: `enter-pin/3`.
    pub on: Vec<String>,
    /// What is done.
    pub does: Does,
    /// The stable name of the control, which is the one that observers are told.
    pub control: &'static str,
    /// The text that names it.
    name: Name,
}

/// Where the name of a control is in the texts.
type Name = fn(&Texts) -> &'static str;

/// What is done with a control.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Does {
    /// A button is pressed.
    Press,
    /// The same; the screen stays, and the button goes.
    Skip,
    /// Nothing is pressed: what is shown is looked at.
    Look,
    /// The same, where its name is part of what it says: the SMS.
    Notice,
    /// A box is ticked.
    Tick,
    /// One of several is chosen.
    Pick,
    /// Digits are entered on the keys of the screen.
    Digits(&'static str),
    /// A field is filled in.
    Fill(&'static str),
    /// The app is installed, which takes its time.
    Install,
    /// The new phone scans what the old one shows.
    Scan,
}

impl Does {
    /// The word for it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Press => "press",
            Self::Skip => "skip",
            Self::Look => "look",
            Self::Notice => "notice",
            Self::Tick => "tick",
            Self::Pick => "pick",
            Self::Digits(_) => "digits",
            Self::Fill(_) => "fill",
            Self::Install => "install",
            Self::Scan => "scan",
        }
    }

    /// What is entered.
    pub const fn text(self) -> Option<&'static str> {
        match self {
            Self::Digits(text) | Self::Fill(text) => Some(text),
            _ => None,
        }
    }
}

impl Act {
    /// The name of the control in the language of these texts; empty if there is none.
    pub fn name(&self, texts: &Texts) -> &'static str {
        (self.name)(texts)
    }
}

/// Every act, in order. The script is played in a world, to see on which screen each line begins.
pub fn acts() -> Vec<Act> {
    let policy = Policy { pin_cost: PinCost::CHEAPEST, ..Policy::default() };
    // What is random shows on no screen.
    let mut entropy = Entropy::from_seed([0; 32]);
    let mut now = Time::from_millis(0);
    let mut world = World::new(now, &mut entropy);
    let mut sms = None;
    let mut acts = Vec::new();
    for line in script::lines() {
        // Nobody presses anything while the old phone shows its code.
        if line.why > Step::CODE && acts.last().is_some_and(|act: &Act| act.step < Step::CODE) {
            let view = world.view(DeviceId::OLD, now);
            acts.push(Act {
                step: Step::CODE,
                role: Step::CODE.role(),
                on: vec![place(&view)],
                does: Does::Look,
                control: "code",
                name: |_| "",
            });
        }
        let view = world.view(line.device, now);
        let screen = place(&view);
        acts.extend(of_line(&line).into_iter().map(|(does, control, name)| Act {
            step: line.why,
            role: line.why.role(),
            on: [screen.as_str()].into_iter().chain(also(&line.act)).map(str::to_owned).collect(),
            does,
            control,
            name,
        }));
        now = now.after(line.act.lasts(&policy));
        let event = line.act.event(&world, now, sms.as_ref());
        let input = event.map_or(Input::Tick, |event| Input::Phone(line.device, event));
        for effect in world.handle(input, now, &mut entropy, &policy) {
            if let Effect::DeliverSms { code, .. } = effect {
                sms = Some(code);
            }
        }
    }
    acts
}

/// A screen as the page names it.
fn place(view: &View) -> String {
    format!("{}/{}", view.facts.slug, view.step.number())
}

/// Other screens that have the same control, for who has got there another way: the home of the app is there during the hour and
/// after it.
fn also(act: &script::Act) -> Option<&'static str> {
    match act {
        script::Act::AwaitHour => Some("home/5"),
        script::Act::Press(Event::Source(SourceEvent::ShowCode)) => Some("home/6"),
        _ => None,
    }
}

/// What is done with which control, the stable name of that, and the text that names it.
type Part = (Does, &'static str, Name);

fn of_line(line: &script::Line) -> Vec<Part> {
    match &line.act {
        script::Act::Press(event) => of_event(event),
        script::Act::AwaitInstallation => vec![(Does::Install, "install", |_| "")],
        script::Act::AwaitHour => vec![(Does::Skip, "skip-wait", |t| t.source.skip.button)],
        script::Act::ScanCode => vec![(Does::Scan, "scanned", |_| "")],
        script::Act::EnterSms => {
            vec![(Does::Notice, "temporary-pin", |t| t.target.sms.banner_fill_in)]
        }
    }
}

fn of_event(event: &Event) -> Vec<Part> {
    let control = event.control();
    let pin = (Does::Digits(identity::OLD_PIN), control, (|t: &Texts| t.source.pad.keys) as Name);
    let next = (Does::Press, "next", (|t: &Texts| t.common.next) as Name);
    if let Event::Source(SourceEvent::PinEntered(_)) = event {
        return vec![pin];
    }
    if let Event::Target(TargetEvent::PinCreated(_) | TargetEvent::PinRepeated(_)) = event {
        return vec![pin, next];
    }
    if let Event::Target(TargetEvent::UserIdEntered(_)) = event {
        let field =
            (Does::Fill(identity::USER_ID), control, (|t: &Texts| t.target.user_id.label) as Name);
        return vec![field, next];
    }
    named(event).map(|(does, name)| (does, control, name)).into_iter().collect()
}

/// The control that leads to an event in which nothing is entered; none for what the script does not do.
fn named(event: &Event) -> Option<(Does, Name)> {
    use Does::{Pick, Press, Tick};
    Some(match event {
        Event::Open(Aside::Menu) => (Press, |t| t.common.menu),
        Event::Store(StoreEvent::Get) => (Press, |t| t.target.store.get),
        Event::Store(StoreEvent::Open) => (Press, |t| t.target.store.open),
        Event::Source(event) => match event {
            SourceEvent::CopyToNewApp => (Press, |t| t.source.menu.copy),
            SourceEvent::InformationRead => (Press, |t| t.common.next),
            SourceEvent::Agree(true) => (Tick, |t| t.source.waiting_time.agree),
            SourceEvent::StartCopying => (Press, |t| t.source.waiting_time.start),
            SourceEvent::Minimise => (Press, |t| t.common.ok),
            SourceEvent::ShowCode => (Press, |t| t.source.show_code.show),
            _ => return None,
        },
        Event::Target(event) => match event {
            TargetEvent::GetStarted => (Press, |t| t.target.activate.get_started),
            TargetEvent::PickWay(Way::Copy) => (Pick, |t| t.target.choose_way.copy),
            TargetEvent::WayChosen | TargetEvent::PinExplained => (Press, |t| t.common.next),
            TargetEvent::CodeIsShown(true) => (Tick, |t| t.target.ready.shown),
            TargetEvent::ScanCode => (Press, |t| t.target.ready.scan),
            TargetEvent::UseBiometrics(Biometrics::Off)
            | TargetEvent::AllowNotifications(false) => (Press, |t| t.common.not_now),
            TargetEvent::Done => (Press, |t| t.common.ok),
            _ => return None,
        },
        _ => return None,
    })
}
