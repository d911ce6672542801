//! A world that the shell keeps in this browser: opened, pressed through, and its storage meddled with.

use journey::event::{Aside, Event, SourceEvent};
use journey::faults::Faults;
use journey::ids::DeviceId;
use journey::policy::{PinCost, Policy};
use journey::step::{Role, Step};
use two_phones::i18n::Language;
use two_phones::platform::signal::Signal;
use two_phones::platform::storage::Storage;
use two_phones::shell::{Setup, Shell, ShellNotice};
use yew::Callback;

use super::stage::{Changed, script, unique, window, with_value};

pub const OLD: DeviceId = DeviceId::OLD;

/// A world that no other test uses.
pub fn setup() -> Setup {
    Setup {
        session: unique("s"),
        policy: Policy { pin_cost: PinCost::CHEAPEST, ..Policy::default() },
        practice: None,
        faults: Faults::default(),
        afresh: false,
        phones: vec![(OLD, Role::Old)],
        language: Language::En,
        query: String::new(),
    }
}

pub fn practice(step: Step) -> Setup {
    Setup { practice: Some(step), ..setup() }
}

/// Waits until `is_so` holds.
pub async fn until(shell: &Shell, is_so: impl Fn(&Shell) -> bool) {
    let news = Signal::new();
    let tell = news.clone();
    let _subscription = shell.subscribe(Callback::from(move |()| tell.set(())));
    while !is_so(shell) {
        news.wait().await;
    }
}

/// Sends an event and waits until it has been carried out.
pub async fn press(shell: &Shell, event: Event) {
    shell.dispatch(OLD, event);
    until(shell, |shell| !shell.busy(OLD)).await;
}

/// From the home to the information about copying, which is step 2.
pub async fn open_information(shell: &Shell) {
    press(shell, Event::Open(Aside::Menu)).await;
    press(shell, Event::Source(SourceEvent::CopyToNewApp)).await;
    assert_eq!(step(shell), Step::INFORMATION);
}

pub async fn read_information(shell: &Shell) {
    press(shell, Event::Source(SourceEvent::InformationRead)).await;
}

pub fn step(shell: &Shell) -> Step {
    shell.view(OLD).step
}

pub fn has(shell: &Shell, notice: ShellNotice) -> bool {
    shell.notices().iter().any(|given| given.notice == notice)
}

pub fn wake() {
    window().dispatch_event(&web_sys::Event::new("focus").unwrap()).unwrap();
}

pub async fn stored(setup: &Setup) -> Option<String> {
    Storage::unopened().read(&setup.session).await.unwrap()
}

pub async fn clear(setup: &Setup) {
    Storage::unopened().remove(&setup.session).await.unwrap();
}

pub async fn store(setup: &Setup, text: &str) {
    let text = text.to_owned();
    Storage::unopened().change(&setup.session, |_| (Some(text), ())).await.unwrap();
}

/// The next writes fail as in a full storage: so many of them.
pub fn full_for(writes: u32) -> Changed {
    const PUT: &str = "
        const put = IDBObjectStore.prototype.put;
        let left = args[0];
        return function (...values) {
            if (left-- > 0) throw new DOMException('', 'QuotaExceededError');
            return put.apply(this, values);
        }";
    let stores = script("return IDBObjectStore.prototype", &[]);
    with_value(&stores, "put", &script(PUT, &[&writes.into()]))
}
