//! Pictures that a person hands over, in each of the ways there are.

use js_sys::{Array, Uint8Array};
use qr_kit::{Matrix, QUIET_ZONE};
use std::{cell::RefCell, rc::Rc};
use two_phones::platform::canvas::picture_of_screen;
use two_phones::platform::clipboard;
use two_phones::platform::picture::{PictureError, PictureFile, frame_of_url};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Blob, DragEvent, Event};

use super::reading::{answer, luma, read};
use super::stage::script;

const TEXT: &str = "DEMO1:IN A PICTURE";

async fn picture_of_a_code() -> Blob {
    let url = picture_of_screen(Some(TEXT), "Scan", "Demo").unwrap();
    let fetched =
        script("return fetch(args[0]).then((response) => response.blob())", &[&url.into()]);
    JsFuture::from(fetched.unchecked_into::<js_sys::Promise>()).await.unwrap().unchecked_into()
}

/// An event as the browser makes it when `blob` is dropped or pasted.
fn event(kind: &str, blob: &Blob) -> Event {
    script(
        "const [kind, blob] = args;
         const data = new DataTransfer();
         data.items.add(new File(['notes'], 'notes.txt', { type: 'text/plain' }));
         data.items.add(new File([blob], 'photo.png', { type: 'image/png' }));
         return kind === 'drop'
           ? new DragEvent('drop', { dataTransfer: data, cancelable: true })
           : new ClipboardEvent('paste', { clipboardData: data, cancelable: true, bubbles: true });",
        &[&kind.into(), blob],
    )
    .unchecked_into()
}

async fn codes(picture: &PictureFile) -> Vec<Vec<u8>> {
    read(&luma(&picture.frame().await.unwrap()))
}

#[wasm_bindgen_test]
async fn a_chosen_picture_is_read_and_can_be_chosen_again() {
    let change = script(
        "const input = document.createElement('input');
         input.type = 'file';
         const data = new DataTransfer();
         data.items.add(new File([args[0]], 'photo.png', { type: 'image/png' }));
         input.files = data.files;
         let seen;
         input.addEventListener('change', (event) => { seen = event; });
         input.dispatchEvent(new Event('change'));
         return seen;",
        &[&picture_of_a_code().await.into()],
    )
    .unchecked_into::<Event>();
    let picture = PictureFile::from_input(&change).unwrap();
    assert_eq!(codes(&picture).await, [TEXT.as_bytes()]);
    assert_eq!(PictureFile::from_input(&change), None, "the input was not emptied");
}

#[wasm_bindgen_test]
async fn a_dropped_picture_is_read_and_not_opened_by_the_browser() {
    let drop: DragEvent = event("drop", &picture_of_a_code().await).unchecked_into();
    let picture = PictureFile::from_drop(&drop).unwrap();
    assert!(drop.default_prevented());
    assert_eq!(codes(&picture).await, [TEXT.as_bytes()]);
}

#[wasm_bindgen_test]
async fn a_pasted_picture_is_read() {
    let pasted = Rc::new(RefCell::new(None));
    let watch = {
        let pasted = Rc::clone(&pasted);
        clipboard::on_paste(move |paste| {
            pasted.replace(paste.picture());
            true
        })
    };
    // On the body, as the focus is nowhere.
    let paste = event("paste", &picture_of_a_code().await);
    let body = web_sys::window().unwrap().document().unwrap().body().unwrap();
    assert!(!body.dispatch_event(&paste).unwrap(), "the browser does nothing else with it");
    drop(watch);
    let picture = pasted.take().unwrap();
    assert_eq!(codes(&picture).await, [TEXT.as_bytes()]);
}

#[wasm_bindgen_test]
async fn what_is_no_picture_is_named_as_such() {
    let bytes = Array::of1(&Uint8Array::from(b"no picture at all".as_slice()));
    let file = PictureFile::from(Blob::new_with_u8_array_sequence(&bytes).unwrap());
    assert_eq!(file.frame().await.err(), Some(PictureError::NotAnImage));
    let url = "data:text/plain,hello";
    assert_eq!(frame_of_url(url).await.err(), Some(PictureError::NotAnImage));
}

#[wasm_bindgen_test]
async fn a_huge_file_is_refused_before_it_is_opened() {
    let huge: Blob = script("return new Blob([new Uint8Array(50_000_001)])", &[]).unchecked_into();
    let failure = PictureFile::from(huge).frame().await.err();
    assert_eq!(failure, Some(PictureError::TooLarge));
}

#[wasm_bindgen_test]
async fn transparency_counts_as_paper() {
    let svg = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='9' height='3'/>";
    let luma = luma(&frame_of_url(svg).await.unwrap());
    assert_eq!((luma.width(), luma.height()), (9, 3));
    assert!(luma.pixels().iter().all(|&pixel| pixel == 255));
}

/// A code as a picture in SVG: its modules of one kind are filled, and nothing else is.
fn svg_of_modules(dark: bool, fill: &str) -> String {
    let matrix = Matrix::encode(TEXT).unwrap();
    let side = matrix.size() + 2 * QUIET_ZONE;
    let is_filled = |&(x, y): &(u32, u32)| {
        matrix.is_dark(x.wrapping_sub(QUIET_ZONE), y.wrapping_sub(QUIET_ZONE)) == dark
    };
    let modules = (0..side).flat_map(|y| (0..side).map(move |x| (x, y)));
    let squares = modules.filter(is_filled).map(|(x, y)| format!("M{x} {y}h1v1h-1z"));
    let path: String = squares.collect();
    let pixels = 4 * side;
    format!(
        "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='{pixels}' height='{pixels}' \
         viewBox='0 0 {side} {side}' shape-rendering='crispEdges'><path fill='{fill}' d='{path}'/></svg>"
    )
}

#[wasm_bindgen_test]
async fn a_code_on_a_transparent_ground_is_read_in_white_and_in_black() {
    for (dark, fill) in [(true, "black"), (true, "white"), (false, "white"), (false, "black")] {
        let picture = frame_of_url(&svg_of_modules(dark, fill)).await.unwrap();
        assert_eq!(answer(&picture), [TEXT.as_bytes()], "{fill} on transparent");
    }
}
