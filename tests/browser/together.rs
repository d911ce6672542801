//! Several tabs with one world, or each with its own: what they tell each other, and when.

use std::cell::Cell;
use std::rc::Rc;

use journey::event::{Aside, Event, SourceEvent};
use journey::ids::DeviceId;
use journey::screen::Screen;
use journey::step::{Role, Step};
use js_sys::Promise;
use two_phones::platform::link::Link;
use two_phones::platform::race::{First, first};
use two_phones::platform::signal::Signal;
use two_phones::shell::{PictureFromTab, Setup, Shell, ShellNotice};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use yew::Callback;

use super::stage::{Changed, script, turn, with_value};
use super::world::*;

/// Counts the writes.
struct Writes {
    _changed: Changed,
    count: JsValue,
}

impl Writes {
    fn count() -> Self {
        const PUT: &str = "
            const put = IDBObjectStore.prototype.put;
            return function (...values) { args[0].push(values[1]); return put.apply(this, values); }";
        let count = script("return []", &[]);
        let stores = script("return IDBObjectStore.prototype", &[]);
        let put = script(PUT, &[&count]);
        Self { _changed: with_value(&stores, "put", &put), count }
    }

    fn so_far(&self) -> f64 {
        script("return args[0].length", &[&self.count]).as_f64().unwrap()
    }
}

#[wasm_bindgen_test]
async fn work_in_memory_is_dropped_when_another_tab_has_stored() {
    let setup = setup();
    let one = Shell::open(setup.clone()).await;
    let two = Shell::open(setup.clone()).await;
    {
        let _full = full_for(1_000);
        open_information(&one).await;
        read_information(&one).await;
    }
    assert_eq!(step(&one), Step::ENTER_PIN);
    assert_eq!(step(&two), Step::HOME);
    press(&two, Event::Open(Aside::Apps)).await;
    // It learns of it from the other tab, or by its own next press.
    until(&one, |one| has(one, ShellNotice::WorkDropped)).await;
    assert!(matches!(one.view(OLD).screen, Screen::Apps { .. }));
    assert!(!has(&one, ShellNotice::StorageFailed));
    press(&one, Event::Back).await;
    until(&two, |two| matches!(two.view(OLD).screen, Screen::Home { .. })).await;
}

#[wasm_bindgen_test]
async fn nothing_is_written_or_told_when_nothing_has_changed() {
    let setup = setup();
    let shell = Shell::open(setup.clone()).await;
    let told = Rc::new(Cell::new(0));
    let news = Signal::new();
    let link = {
        let (told, news) = (told.clone(), news.clone());
        Link::open(&format!("two-phones {}", setup.session), move |_| {
            told.set(told.get() + 1);
            news.set(());
        })
    };
    let writes = Writes::count();
    for _ in 0..3 {
        wake();
        link.send("\"WorldChanged\"").unwrap();
        turn().await;
    }
    // Without effect on a home without a code.
    press(&shell, Event::Source(SourceEvent::MoreTime)).await;
    assert!(writes.so_far() < 1.0, "{} writes", writes.so_far());
    press(&shell, Event::Open(Aside::Menu)).await;
    news.wait().await;
    assert!((writes.so_far() - 1.0).abs() < 0.1, "{} writes", writes.so_far());
    assert_eq!(told.get(), 1);
}

#[wasm_bindgen_test]
async fn what_happens_while_a_page_loads_comes_after_its_opening() {
    let setup = setup();
    store(&setup, "{").await;
    // The damaged text cannot be set aside at the first try.
    let _full = full_for(1);
    let link = Link::open(&format!("two-phones {}", setup.session), |_| {});
    let meanwhile = async {
        loop {
            wake();
            link.send("\"WorldChanged\"").unwrap();
            let a_moment = script("return new Promise((resolve) => setTimeout(resolve))", &[]);
            JsFuture::from(a_moment.unchecked_into::<Promise>()).await.unwrap();
        }
    };
    let First::Left(shell) = first(Shell::open(setup.clone()), meanwhile).await;
    assert!(matches!(shell.view(OLD).screen, Screen::Home { .. }), "there is an app on the phone");
    until(&shell, |shell| has(shell, ShellNotice::SetAside { damaged: true })).await;
    let again = Shell::open(setup).await;
    assert!(matches!(again.view(OLD).screen, Screen::Home { .. }), "and it is stored");
}

/// What a new phone sees of an old one in another tab.
async fn seen_by_a_new_phone(setup: Setup) -> PictureFromTab {
    let shell = Shell::open(Setup { phones: vec![(DeviceId::NEW, Role::New)], ..setup }).await;
    let seen = Signal::new();
    let tell = seen.clone();
    let _watch = shell.watch_other_tab(Callback::from(move |picture| tell.set(picture)));
    seen.wait().await
}

#[wasm_bindgen_test]
async fn tabs_of_practice_see_each_other_and_no_shared_tab_does() {
    let setup = practice(Step::CODE);
    let _old = Shell::open(setup.clone()).await;
    let new = Setup { practice: Some(Step::READY_TO_SCAN), ..setup.clone() };
    assert!(matches!(seen_by_a_new_phone(new).await, PictureFromTab::Picture(_)));
    let shared = Setup { practice: None, ..setup };
    assert_eq!(seen_by_a_new_phone(shared).await, PictureFromTab::NobodyAnswers);
}

/// The clock of this device is wrong by so many minutes.
fn clock_off_by_minutes(minutes: f64) -> Changed {
    let date = script("return Date", &[]);
    let now = script(
        "const now = Date.now.bind(Date); return () => now() + args[0] * 60_000",
        &[&minutes.into()],
    );
    with_value(&date, "now", &now)
}

#[wasm_bindgen_test]
async fn each_time_the_clock_is_set_back_is_said() {
    let shell = Shell::open(setup()).await;
    let number = |shell: &Shell| {
        let notices = shell.notices();
        notices.iter().find(|it| it.notice == ShellNotice::ClockSetBack).map(|it| it.number)
    };
    let _once = clock_off_by_minutes(-60.0);
    wake();
    until(&shell, |shell| number(shell).is_some()).await;
    let first = number(&shell);
    let _twice = clock_off_by_minutes(-60.0);
    wake();
    until(&shell, |shell| number(shell) != first).await;
    assert_eq!(shell.notices().len(), 1);
}
