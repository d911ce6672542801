use two_phones::platform::address;
use wasm_bindgen_test::wasm_bindgen_test;

use super::stage::{marked, window};

#[wasm_bindgen_test]
fn the_query_is_replaced_and_the_path_is_not() {
    let (before, url) = (address::query(), address::page_url());
    address::replace_query("phone=old&wait=5").unwrap();
    assert_eq!(address::query(), "phone=old&wait=5");
    assert_eq!(address::page_url(), url);
    assert!(window().location().href().unwrap().ends_with("?phone=old&wait=5"));

    address::replace_query("?phone=new").unwrap();
    assert_eq!(address::query(), "phone=new", "a question mark does not count");
    address::replace_query("").unwrap();
    assert_eq!(window().location().href().unwrap(), url, "no question mark is left");
    address::replace_query(&before).unwrap();
}

#[wasm_bindgen_test]
fn the_address_of_a_study_stays() {
    let (before, url) = (address::query(), window().location().href().unwrap());
    let study = marked("data-study", "");
    address::replace_query("phone=both&lang=da").unwrap();
    assert_eq!(address::query(), "phone=both&lang=da");
    assert_eq!(window().location().href().unwrap(), url);
    drop(study);
    address::replace_query(&before).unwrap();
}
