use std::{cell::Cell, rc::Rc};

use two_phones::platform::install::{self, Install};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Event;

use super::stage::{script, window, with_value};

#[wasm_bindgen_test]
async fn an_offer_of_the_browser_is_taken_once() {
    assert_eq!(install::state(), Install::No);
    let told = Rc::new(Cell::new(0));
    let count = Rc::clone(&told);
    let _watch = install::on_change(move || count.set(count.get() + 1));
    let offer = script("return {asked: 0, async prompt() { this.asked += 1 }}", &[]);
    let _offer = with_value(&window(), "installOffer", &offer);
    window().dispatch_event(&Event::new("installofferchange").unwrap()).unwrap();
    assert_eq!((told.get(), install::state()), (1, Install::Offered));
    install::ask().await;
    install::ask().await;
    assert_eq!(script("return args[0].asked", &[&offer]), 1);
    assert_eq!(install::state(), Install::No);
}

#[wasm_bindgen_test]
fn ios_installs_by_hand_unless_already_installed() {
    let navigator = window().navigator();
    {
        let _safari = with_value(&navigator, "standalone", &false.into());
        assert_eq!(install::state(), Install::ByHand);
    }
    let _home_screen = with_value(&navigator, "standalone", &true.into());
    assert_eq!(install::state(), Install::No);
}
