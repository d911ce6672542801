use two_phones::platform::intl::{self, MomentStyle, Unit};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use super::stage::{script, with_value, without};

#[wasm_bindgen_test]
fn each_language_has_its_own_plurals() {
    let categories = |tag| [0, 1, 2, 5].map(|number| intl::plural_category(number, tag)).join(" ");
    assert_eq!(categories("en-GB"), "other one other other");
    assert_eq!(categories("pl-PL"), "many one few many");
    assert_eq!(categories("ar-u-nu-latn"), "zero one two few");
}

#[wasm_bindgen_test]
fn spans_have_the_words_and_plural_of_the_language() {
    assert_eq!(intl::span(1, Unit::Hour, "en-GB"), "1 hour");
    assert_eq!(intl::span(90, Unit::Second, "en-GB"), "90 seconds");
    assert_eq!(intl::span(3, Unit::Minute, "da-DK"), "3 minutter");
    assert_eq!(intl::span(1, Unit::Hour, "da-DK"), "1 time");
}

#[wasm_bindgen_test]
fn digits_are_those_of_the_screens() {
    assert_eq!(intl::number(12, "ar-u-nu-latn"), "12");
    let noon = 1_767_268_800_000;
    let style = MomentStyle::Time;
    let minutes = |tag| intl::moment(noon, tag, style).chars().rev().take(2).collect::<String>();
    assert_eq!(minutes("ar-u-nu-latn-hc-h23"), minutes("en-GB"));
}

#[wasm_bindgen_test]
fn a_browser_with_less_intl_gets_a_plain_form() {
    let intl_object = script("return Intl", &[]);
    let old = script(
        "return class NumberFormat {
            constructor(tag, options) {
                if (options.style === 'unit') throw new RangeError('style');
            }
        }",
        &[],
    );
    let _old = with_value(&intl_object, "NumberFormat", &old);
    assert_eq!(intl::span(3, Unit::Minute, "en-GB"), "3 min");
    assert_eq!(intl::number(3, "en-GB"), "3");
    let _none = without(&intl_object, "PluralRules");
    assert_eq!(intl::plural_category(1, "en-GB"), "other");
    let _nothing = with_value(&js_sys::global(), "Intl", &JsValue::UNDEFINED);
    assert_eq!(intl::span(3, Unit::Hour, "en-GB"), "3 h");
}
