//! Another world in the place of the one that is open, without a reload of the page.

use std::cell::RefCell;
use std::rc::Rc;

use journey::event::{Event, SourceEvent};
use journey::faults::Faults;
use journey::observed::Observed;
use journey::screen::Screen;
use journey::step::Step;
use two_phones::shell::Shell;
use wasm_bindgen_test::wasm_bindgen_test;
use yew::Callback;

use super::world::*;

#[wasm_bindgen_test]
async fn go_to_opens_a_practice_world_at_that_step() {
    let setup = setup();
    let shell = Shell::open(setup.clone()).await;
    open_information(&shell).await;
    let kept = stored(&setup).await;

    shell.go_to(Step::CODE);
    until(&shell, |shell| step(shell) == Step::CODE).await;
    assert!(shell.is_practice());
    assert_eq!(stored(&setup).await, kept, "the shared world stays as it is");
    let again = Shell::open(setup).await;
    assert_eq!(step(&again), Step::INFORMATION);
}

#[wasm_bindgen_test]
async fn go_to_begins_afresh_each_time() {
    let shell = Shell::open(practice(Step::INFORMATION)).await;
    read_information(&shell).await;
    assert_eq!(step(&shell), Step::ENTER_PIN);
    shell.go_to(Step::INFORMATION);
    until(&shell, |shell| step(shell) == Step::INFORMATION).await;
}

#[wasm_bindgen_test]
async fn what_was_sent_before_settles_in_the_world_it_was_for() {
    let shell = Shell::open(practice(Step::INFORMATION)).await;
    let receipt = shell.dispatch(OLD, Event::Source(SourceEvent::InformationRead));
    shell.go_to(Step::SHOW_CODE);
    until(&shell, |shell| step(shell) == Step::SHOW_CODE).await;
    assert!(receipt.is_settled());
}

#[wasm_bindgen_test]
async fn observers_go_on_in_a_reopened_world() {
    let shell = Shell::open(practice(Step::INFORMATION)).await;
    let seen = Rc::new(RefCell::new(Vec::<Observed>::new()));
    let _watching = {
        let seen = seen.clone();
        shell.observe(Callback::from(move |observed| seen.borrow_mut().push(observed)))
    };
    shell.go_to(Step::INFORMATION);
    read_information(&shell).await;
    let last = *seen.borrow().last().unwrap();
    assert_eq!((last.before.screen, last.after.screen), ("information", "enter-pin"));
}

#[wasm_bindgen_test]
async fn other_faults_begin_the_world_anew() {
    let shell = Shell::open(practice(Step::HOME)).await;
    shell.play_faults(Faults::parse("three-apps").unwrap());
    until(&shell, |shell| shell.is_practice() && !shell.busy(OLD)).await;
    press(&shell, Event::Open(journey::event::Aside::Menu)).await;
    press(&shell, Event::Source(SourceEvent::CopyToNewApp)).await;
    assert!(matches!(shell.view(OLD).screen, Screen::TooManyApps { .. }));
}
