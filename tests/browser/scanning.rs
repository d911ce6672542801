//! The way from a picture to the worker and back. The worker here is a stand-in that speaks the
//! protocol; the real one is part of the end-to-end tests, where its bundle is served.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Array;
use qr_kit::protocol::ScanMode;
use two_phones::platform::camera::CameraError;
use two_phones::platform::camera_choice::CameraChoice;
use two_phones::platform::frames::RgbaImage;
use two_phones::platform::race::within;
use two_phones::platform::scanner::{CodeScanner, ScannerError};
use two_phones::platform::viewfinder::{Viewfinder, ViewfinderError, ViewfinderEvent};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Event, HtmlVideoElement, MediaStream};

use super::media::{StubCamera, Told, instant_timers, is_off, tracks, until, video};
use super::stage::{Changed, document, script, turn, window, with_value};

/// Ready at once; answers a frame with one code, whose payload is the frame's number in decimal. Width 2:
/// throws. Width 3: never answers. Width 4: first a stale answer, then the right one.
const STAND_IN: &str = "
  postMessage(new ArrayBuffer(0));
  function answer(number) {
    const text = new TextEncoder().encode(String(number));
    const bytes = new Uint8Array(46 + text.length);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, number, true);
    view.setUint32(42, text.length, true);
    bytes.set(text, 46);
    postMessage(bytes.buffer, [bytes.buffer]);
  }
  onmessage = ({ data: [request] }) => {
    const view = new DataView(request);
    const [number, width] = [view.getUint32(0, true), view.getUint32(4, true)];
    if (width === 2) throw new Error('the decoder gave up');
    if (width === 3) return;
    if (width === 4) answer(number - 1);
    answer(number);
  };";

/// Ready at once, and thinks about the first frame for ever.
const SLOW: &str = "postMessage(new ArrayBuffer(0)); onmessage = () => {};";

/// The stand-in for the scan worker, and how many were started and ended.
struct Workers {
    counts: Array,
    _changed: Changed,
}

impl Workers {
    fn new(source: &str) -> Self {
        let counts = Array::of2(&0.into(), &0.into());
        let stand_in = script(
            "const [source, counts] = args;
             const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
             const Real = Worker;
             return function() {
               const worker = new Real(url);
               counts[0] += 1;
               worker.terminate = () => {
                 counts[1] += 1;
                 Object.getPrototypeOf(worker).terminate.call(worker);
               };
               return worker;
             };",
            &[&source.into(), &counts],
        );
        Self { counts, _changed: with_value(&window(), "Worker", &stand_in) }
    }

    fn started(&self) -> Option<f64> {
        self.counts.get(0).as_f64()
    }

    fn ended(&self) -> Option<f64> {
        self.counts.get(1).as_f64()
    }
}

/// A frame whose width tells the stand-in what to do.
fn frame(width: u32) -> RgbaImage {
    RgbaImage::new(width, 1, &vec![0; 4 * width as usize])
}

/// What the codes of such a frame say.
async fn scan(scanner: &mut CodeScanner, width: u32) -> Result<Vec<Vec<u8>>, ScannerError> {
    let answer = scanner.scan(frame(width), ScanMode::Frame).await?;
    Ok(answer.codes.into_iter().map(|code| code.payload).collect())
}

#[wasm_bindgen_test]
async fn one_worker_answers_all_frames_until_it_is_dropped() {
    let workers = Workers::new(STAND_IN);
    let mut scanner = CodeScanner::start("");
    assert_eq!(scan(&mut scanner, 1).await, Ok(vec![b"1".to_vec()]));
    assert_eq!(scan(&mut scanner, 4).await, Ok(vec![b"2".to_vec()]), "took a stale answer");
    assert_eq!((workers.started(), workers.ended()), (Some(1.0), Some(0.0)));
    drop(scanner);
    assert_eq!(workers.ended(), Some(1.0));
}

#[wasm_bindgen_test]
async fn a_worker_that_dies_is_replaced_and_the_log_says_so() {
    let workers = Workers::new(STAND_IN);
    let said = Array::new();
    let warn = script("return (...said) => args[0].push(said.join())", &[&said]);
    let _console = with_value(&script("return console", &[]), "warn", &warn);
    let mut scanner = CodeScanner::start("");
    assert_eq!(scan(&mut scanner, 2).await, Err(ScannerError::Died));
    assert_eq!(said.length(), 1);
    assert!(said.get(0).as_string().unwrap().contains("scan worker"), "{said:?}");
    assert_eq!(scan(&mut scanner, 1).await, Ok(vec![b"2".to_vec()]));
    assert_eq!((workers.started(), workers.ended()), (Some(2.0), Some(1.0)));
    assert_eq!(said.length(), 1);
}

#[wasm_bindgen_test]
async fn the_answer_to_a_scan_that_was_given_up_is_ignored() {
    let workers = Workers::new(STAND_IN);
    let mut scanner = CodeScanner::start("");
    assert_eq!(scan(&mut scanner, 1).await, Ok(vec![b"1".to_vec()]));
    // Asked, but nobody waits for the answer.
    assert_eq!(within(0, scan(&mut scanner, 3)).await, None);
    assert_eq!(scan(&mut scanner, 1).await, Ok(vec![b"3".to_vec()]));
    assert_eq!(workers.started(), Some(1.0));
}

#[wasm_bindgen_test]
async fn a_scanner_that_cannot_be_loaded_is_an_error() {
    // The test server has no script of the scanner, neither for a worker nor for the page.
    let mut scanner = CodeScanner::start("");
    assert_eq!(scan(&mut scanner, 1).await, Err(ScannerError::NotStarted));
}

/// The scanner has been loaded into the page, and the stand-in of these tests stands in for it.
fn scanner_in_the_page() -> Changed {
    let make = script(
        "const url = URL.createObjectURL(new Blob([args[0]], { type: 'text/javascript' }));
         const Real = Worker;
         return () => new Real(url);",
        &[&STAND_IN.into()],
    );
    with_value(&window(), "scannerInPage", &make)
}

/// A browser that refuses workers at once.
fn no_workers() -> Changed {
    let refusal = "return function() { throw new DOMException('no', 'SecurityError') }";
    with_value(&window(), "Worker", &script(refusal, &[]))
}

/// Its wasm never comes, so it never says that it is ready.
#[wasm_bindgen_test]
async fn a_worker_that_is_never_ready_is_an_error() {
    let _workers = Workers::new("onmessage = () => {};");
    let mut scanner = CodeScanner::start("");
    let _timers = instant_timers();
    assert_eq!(scan(&mut scanner, 1).await, Err(ScannerError::NotStarted));
}

#[wasm_bindgen_test]
async fn a_page_that_is_refused_a_worker_scans_by_itself() {
    let _page = scanner_in_the_page();
    let _none = no_workers();
    let mut scanner = CodeScanner::start("");
    assert_eq!(scan(&mut scanner, 1).await, Ok(vec![b"1".to_vec()]));
    assert_eq!(scan(&mut scanner, 2).await, Err(ScannerError::Died));
    assert_eq!(scan(&mut scanner, 1).await, Ok(vec![b"3".to_vec()]), "it is made anew");
}

#[wasm_bindgen_test]
async fn a_page_whose_worker_does_not_start_scans_by_itself() {
    let _page = scanner_in_the_page();
    let workers = Workers::new("throw new Error('no modules here');");
    let mut scanner = CodeScanner::start("");
    assert_eq!(scan(&mut scanner, 1).await, Ok(vec![b"1".to_vec()]));
    assert_eq!((workers.started(), workers.ended()), (Some(1.0), Some(1.0)));
}

#[wasm_bindgen_test]
async fn a_viewfinder_without_workers_reports_codes() {
    let _page = scanner_in_the_page();
    let _none = no_workers();
    let video = video();
    let told = Told::new();
    let _viewfinder = Viewfinder::camera(&video.0, "", told.callback());
    until("a code", || told.any(has_code)).await;
}

#[wasm_bindgen_test]
async fn a_viewfinder_reports_codes_until_it_is_dropped() {
    let workers = Workers::new(STAND_IN);
    let video = video();
    let told = Told::new();
    let viewfinder = Viewfinder::camera(&video.0, "", told.callback());
    until("a code", || told.any(has_code)).await;
    assert!(told.any(|event| matches!(
        event,
        ViewfinderEvent::Opened { width: 1.., height: 1.., camera: Some(_) }
    )));
    let stream: MediaStream = video.0.src_object().unwrap();
    drop(viewfinder);
    assert!(is_off(&stream));
    assert_eq!(workers.ended(), Some(1.0));
}

#[wasm_bindgen_test]
async fn a_viewfinder_may_be_dropped_by_what_it_reports() {
    let workers = Workers::new(STAND_IN);
    let video = video();
    let held: Rc<RefCell<Option<Viewfinder>>> = Rc::default();
    let told = Told::new();
    let (tell, holder) = (told.callback(), Rc::clone(&held));
    let viewfinder = Viewfinder::camera(&video.0, "", move |event| {
        if matches!(event, ViewfinderEvent::Codes { .. }) {
            drop(holder.take());
        }
        tell(event);
    });
    held.replace(Some(viewfinder));
    until("the end of the worker", || workers.ended() == Some(1.0)).await;
    assert!(told.any(has_code));
    assert_eq!(told.count(), 2, "opened, one code, and nothing after");
    assert_eq!(video.0.src_object(), None);
}

#[wasm_bindgen_test]
async fn no_frame_is_taken_while_one_is_looked_at() {
    let _workers = Workers::new(SLOW);
    let taken = Array::new();
    let canvas = script("return CanvasRenderingContext2D.prototype", &[]);
    let take = script(
        "const [canvas, taken] = args;
         const take = canvas.getImageData;
         return function (...area) { taken.push(0); return take.apply(this, area); };",
        &[&canvas, &taken],
    );
    let _take = with_value(&canvas, "getImageData", &take);
    let video = video();
    let _viewfinder = Viewfinder::camera(&video.0, "", |_| {});
    until("the first frame", || taken.length() == 1).await;
    let shown = video.0.current_time();
    until("the video to go on", || video.0.current_time() > shown + 0.5).await;
    assert_eq!(taken.length(), 1);
}

#[wasm_bindgen_test]
async fn a_viewfinder_without_a_worker_switches_the_camera_off() {
    let _workers = Workers::new("throw new Error('will not start');");
    let video = video();
    let told = Told::new();
    let _viewfinder = Viewfinder::camera(&video.0, "", told.callback());
    let failure = ViewfinderEvent::Failed(ViewfinderError::Scanner(ScannerError::NotStarted));
    until("the failure", || told.any(|event| *event == failure)).await;
    assert_eq!(video.0.src_object(), None);
}

/// The camera's picture has no size for now.
fn without_size(video: &HtmlVideoElement) -> Changed {
    with_value(video, "videoWidth", &0.into())
}

#[wasm_bindgen_test]
async fn frames_without_a_size_in_a_film_are_passed_over() {
    let _workers = Workers::new(STAND_IN);
    let video = video();
    let told = Told::new();
    let _viewfinder = Viewfinder::camera(&video.0, "", told.callback());
    until("a code", || told.any(has_code)).await;
    let small = without_size(&video.0);
    let shown = video.0.current_time();
    until("the video to go on", || video.0.current_time() > shown + 0.5).await;
    drop(small);
    let before = told.count_of(has_code);
    until("codes again", || told.count_of(has_code) > before + 1).await;
    assert_eq!(told.count(), told.count_of(has_code) + 1, "opened once, and codes");
}

#[wasm_bindgen_test]
async fn a_film_that_loses_its_size_for_good_is_a_failure() {
    let _workers = Workers::new(STAND_IN);
    let video = video();
    let told = Told::new();
    let _viewfinder = Viewfinder::camera(&video.0, "", told.callback());
    until("a code", || told.any(has_code)).await;
    let _small = without_size(&video.0);
    // Seconds pass at once, also those that `until` would wait for.
    let _timers = instant_timers();
    let failure = ViewfinderEvent::Failed(CameraError::NoPicture.into());
    let has_failed = || told.any(|event| *event == failure);
    for _ in 0..1_000 {
        if !has_failed() {
            turn().await;
        }
    }
    assert!(has_failed());
}

#[wasm_bindgen_test]
async fn the_camera_is_off_while_the_page_is_hidden() {
    let _workers = Workers::new(STAND_IN);
    let video = video();
    let told = Told::new();
    let _viewfinder = Viewfinder::camera(&video.0, "", told.callback());
    until("the picture", || told.any(|event| matches!(event, ViewfinderEvent::Opened { .. })))
        .await;

    {
        let _hidden = with_value(&document(), "hidden", &true.into());
        visibility_changed();
        until("the pause", || told.any(|event| *event == ViewfinderEvent::Paused)).await;
        assert_eq!(video.0.src_object(), None);
    }
    visibility_changed();
    until("the picture again", || video.0.src_object().is_some()).await;
}

fn has_code(event: &ViewfinderEvent) -> bool {
    matches!(event, ViewfinderEvent::Codes { .. })
}

fn is_opened(event: &ViewfinderEvent) -> bool {
    matches!(event, ViewfinderEvent::Opened { .. })
}

#[wasm_bindgen_test]
async fn a_camera_that_ends_while_somebody_looks_is_opened_again_once() {
    let _workers = Workers::new(STAND_IN);
    let video = video();
    let told = Told::new();
    let _viewfinder = Viewfinder::camera(&video.0, "", told.callback());
    let ends = || {
        let stream: MediaStream = video.0.src_object().unwrap();
        tracks(&stream)[0].dispatch_event(&Event::new("ended").unwrap()).unwrap();
    };
    until("the picture", || told.any(is_opened)).await;
    ends();
    until("the picture again", || told.count_of(is_opened) == 2).await;
    ends();
    let failure = ViewfinderEvent::Failed(CameraError::Ended.into());
    until("the failure", || told.any(|event| *event == failure)).await;
    assert_eq!(told.count_of(is_opened), 2);
}

#[wasm_bindgen_test]
async fn another_camera_is_opened_in_the_place_of_the_first() {
    let camera = StubCamera::new(r#"{"deviceId":"first"}"#, "{}");
    let workers = Workers::new(STAND_IN);
    let video = video();
    let told = Told::new();
    let viewfinder = Viewfinder::camera(&video.0, "", told.callback());
    until("the picture", || told.any(is_opened)).await;
    let first: MediaStream = video.0.src_object().unwrap();
    viewfinder.choose_camera(CameraChoice { id: "other".to_owned(), facing: None });
    let is_other = |event: &ViewfinderEvent| matches!(event, ViewfinderEvent::Opened { camera: Some(view), .. } if view.id == "other");
    until("the other camera", || told.any(is_other)).await;
    assert!(is_off(&first), "a phone opens one at a time");
    assert_eq!(camera.wishes().len(), 2);
    assert_eq!(workers.started(), Some(1.0), "the scanner stays");
    assert_eq!(CameraChoice::remembered().map(|choice| choice.id).as_deref(), Some("other"));
    CameraChoice::forget();
}

fn visibility_changed() {
    document().dispatch_event(&Event::new("visibilitychange").unwrap()).unwrap();
}
