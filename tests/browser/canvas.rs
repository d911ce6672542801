//! A drawn code: crisp, redrawn, and gone when it should be.

use qr_kit::{LumaImage, Matrix, QUIET_ZONE};
use two_phones::platform::canvas::{QrCanvas, picture_of_screen};
use two_phones::platform::frames::Grabber;
use two_phones::platform::picture::frame_of_url;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlCanvasElement, HtmlElement};

use super::media::until;
use super::reading::{luma, read};
use super::stage::{OnPage, document, element, window};

const TEXT: &str = "DEMO1:A TEXT AS LONG AS A TICKET USUALLY IS, IN THE ALPHABET OF A TICKET";

/// A box of a given width with a canvas in it.
struct Card {
    frame: OnPage<HtmlElement>,
    canvas: HtmlCanvasElement,
}

impl Card {
    fn new(width: &str) -> Self {
        let frame = element("div");
        frame.0.style().set_property("width", width).unwrap();
        let canvas: HtmlCanvasElement =
            document().create_element("canvas").unwrap().unchecked_into();
        frame.0.append_child(&canvas).unwrap();
        Self { frame, canvas }
    }

    fn style(&self, property: &str, value: &str) {
        self.frame.0.style().set_property(property, value).unwrap();
    }

    fn picture(&self) -> LumaImage {
        luma(&Grabber::new(10_000).unwrap().canvas(&self.canvas).unwrap())
    }
}

fn matrix() -> Matrix {
    Matrix::encode(TEXT).unwrap()
}

/// Every module of `picture` is one square of `module` pixels, pure black or pure white.
fn assert_crisp(picture: &LumaImage, matrix: &Matrix, module: u32) {
    let side = (matrix.size() + 2 * QUIET_ZONE) * module;
    assert_eq!((picture.width(), picture.height()), (side, side));
    for (i, &pixel) in (0..).zip(picture.pixels()) {
        let (x, y) = (i % side / module, i / side / module);
        let dark =
            x >= QUIET_ZONE && y >= QUIET_ZONE && matrix.is_dark(x - QUIET_ZONE, y - QUIET_ZONE);
        assert_eq!(pixel, if dark { 0 } else { 255 }, "in column {x}, row {y}");
    }
}

#[wasm_bindgen_test]
fn a_code_fills_its_card_with_whole_pixels_and_can_be_read() {
    let card = Card::new("320px");
    card.style("padding", "0 10px");
    card.style("box-sizing", "border-box");
    let _code = QrCanvas::draw(&card.canvas, matrix()).unwrap();
    let ratio = window().device_pixel_ratio();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a small number")]
    let module = (300.0 * ratio) as u32 / (matrix().size() + 2 * QUIET_ZONE);
    assert_crisp(&card.picture(), &matrix(), module);
    let shown = card.canvas.get_bounding_client_rect();
    assert!((shown.width() * ratio - f64::from(card.canvas.width())).abs() < 0.01);
    assert!((shown.width() - shown.height()).abs() < 0.01);
    assert_eq!(read(&card.picture()), [TEXT.as_bytes()]);
}

#[wasm_bindgen_test]
async fn a_code_is_redrawn_when_its_card_changes_its_size() {
    let card = Card::new("200px");
    let _code = QrCanvas::draw(&card.canvas, matrix()).unwrap();
    let small = card.canvas.width();
    card.style("width", "500px");
    until("a larger drawing", || card.canvas.width() > small).await;
    let module = card.canvas.width() / (matrix().size() + 2 * QUIET_ZONE);
    assert_crisp(&card.picture(), &matrix(), module);
    card.style("width", "200px");
    until("the smaller drawing again", || card.canvas.width() == small).await;
}

#[wasm_bindgen_test]
async fn a_code_appears_as_soon_as_its_card_does() {
    let card = Card::new("300px");
    card.style("display", "none");
    let _code = QrCanvas::draw(&card.canvas, matrix()).unwrap();
    assert_eq!(card.canvas.width(), 0);
    card.style("display", "block");
    until("a drawing", || card.canvas.width() > 0).await;
    assert_eq!(read(&card.picture()), [TEXT.as_bytes()]);
}

#[wasm_bindgen_test]
fn nothing_is_left_of_a_code_that_is_dropped() {
    let card = Card::new("300px");
    let code = QrCanvas::draw(&card.canvas, matrix()).unwrap();
    assert!(card.canvas.width() > 0);
    drop(code);
    assert_eq!((card.canvas.width(), card.canvas.height()), (0, 0));
}

#[wasm_bindgen_test]
fn a_dropped_code_leaves_the_next_one_on_its_canvas() {
    let card = Card::new("300px");
    let old = QrCanvas::draw(&card.canvas, Matrix::encode("OLD").unwrap()).unwrap();
    let _new = QrCanvas::draw(&card.canvas, matrix()).unwrap();
    drop(old);
    assert_eq!(read(&card.picture()), [TEXT.as_bytes()]);
}

#[wasm_bindgen_test]
async fn the_picture_for_the_other_tab_shows_the_code() {
    let heading = "A heading that is long enough to need more than one line of the screen";
    let url = picture_of_screen(Some(TEXT), heading, "Demo").unwrap();
    assert!(url.starts_with("data:image/png;base64,"));
    let picture = luma(&frame_of_url(&url).await.unwrap());
    assert_eq!(read(&picture), [TEXT.as_bytes()]);
}

#[wasm_bindgen_test]
async fn the_picture_for_the_other_tab_may_show_no_code() {
    let url = picture_of_screen(None, "Home", "Demo").unwrap();
    let picture = luma(&frame_of_url(&url).await.unwrap());
    assert!(read(&picture).is_empty());
}
