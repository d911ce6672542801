use two_phones::platform::words::{self, Purpose, Unreachable, Words};

use super::stage::{script, window, with_value};

/// What `static/first.js` and `start.js` offer: Danish came with the page, Polish captions can be fetched.
const OFFERED: &str = "return {
    given: (purpose) => ({app: ['da', 'words']})[purpose],
    load: async (purpose, tag, limit) => {
        if (purpose !== 'captions' || tag !== 'pl' || limit !== 10_000) throw new TypeError('no network');
        return [tag, 'captions'];
    },
    inUse: () => ['lang/app.da.txt'],
}";

fn of(tag: &str, file: &str) -> Words {
    Words { tag: tag.to_owned(), file: file.to_owned() }
}

#[wasm_bindgen_test::wasm_bindgen_test]
async fn words_are_those_that_came_and_those_that_can_be_fetched() {
    let _offered = with_value(&window(), "words", &script(OFFERED, &[]));
    assert_eq!(words::given(Purpose::App), Some(of("da", "words")));
    assert_eq!(words::given(Purpose::Captions), None);
    assert_eq!(words::fetch(Purpose::Captions, "pl").await, Ok(of("pl", "captions")));
    assert_eq!(words::fetch(Purpose::App, "en").await, Err(Unreachable));
}

#[wasm_bindgen_test::wasm_bindgen_test]
async fn a_page_without_its_start_script_has_no_words() {
    assert_eq!(words::given(Purpose::App), None);
    assert_eq!(words::fetch(Purpose::App, "en").await, Err(Unreachable));
}
