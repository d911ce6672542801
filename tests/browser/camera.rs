//! The camera, with the browser's fake device: on when asked for, off in every other case.

use js_sys::{Array, Promise, Reflect};
use two_phones::platform::camera::{Camera, CameraError, Facing};
use two_phones::platform::camera_choice::CameraChoice;
use two_phones::platform::camera_devices::{CameraDevice, main_on_back};
use two_phones::platform::race::{First, first};
use two_phones::platform::screen_share::{ScreenError, ScreenRequest};
use two_phones::platform::task::Task;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Event, HtmlVideoElement, MediaStream};

use super::media::{StubCamera, cameras, function, instant_timers, is_off, tracks, until, video};
use super::stage::{Changed, document, script, window, with_throwing, with_value};

fn devices() -> JsValue {
    script("return navigator.mediaDevices", &[])
}

fn shown_in(video: &HtmlVideoElement) -> MediaStream {
    video.src_object().unwrap()
}

/// Makes the browser refuse with an error of this name.
fn refuse_with(method: &str, name: &str) -> Changed {
    let refusal =
        script("return () => Promise.reject(new DOMException('no', args[0]))", &[&name.into()]);
    with_value(&devices(), method, &refusal)
}

async fn error_of_opening() -> Option<CameraError> {
    Camera::open(&video().0, None).await.err()
}

#[wasm_bindgen_test]
async fn the_camera_shows_its_picture_until_it_is_dropped() {
    let video = video();
    let camera = Camera::open(&video.0, None).await.unwrap();
    assert!(camera.size().0 > 0 && camera.size().1 > 0);
    assert!(video.0.muted() && video.0.has_attribute("playsinline"));
    let stream = shown_in(&video.0);
    assert!(!tracks(&stream).is_empty());
    assert!(!is_off(&stream));
    drop(camera);
    assert!(is_off(&stream));
    assert_eq!(video.0.src_object(), None);
}

#[wasm_bindgen_test]
async fn a_camera_granted_after_the_person_went_back_is_switched_off() {
    let granted = Array::new();
    let watched = script(
        "const [devices, granted] = args;
         const ask = devices.getUserMedia.bind(devices);
         return async (wish) => { const s = await ask(wish); granted.push(s); return s; };",
        &[&devices(), &granted],
    );
    let _watched = with_value(&devices(), "getUserMedia", &watched);
    let video = video();
    let element = video.0.clone();
    let task = Task::start(async move {
        let _camera = Camera::open(&element, None).await;
        std::future::pending::<()>().await;
    });
    // Let the task ask; the browser answers later.
    wasm_bindgen_futures::JsFuture::from(Promise::resolve(&JsValue::NULL)).await.unwrap();
    assert_eq!(granted.length(), 0);
    drop(task);
    until("the camera granted and switched off", || {
        granted.length() == 1 && is_off(&granted.get(0).unchecked_into())
    })
    .await;
    assert_eq!(video.0.src_object(), None);
}

#[wasm_bindgen_test]
async fn every_refusal_has_its_own_error() {
    for (name, error) in [
        ("NotAllowedError", CameraError::Denied),
        ("SecurityError", CameraError::BlockedByPage),
        ("NotFoundError", CameraError::NoCamera),
        ("OverconstrainedError", CameraError::NoCamera),
        ("NotReadableError", CameraError::Busy),
        ("AbortError", CameraError::Busy),
        ("DataError", CameraError::Other("DataError: no".to_owned())),
    ] {
        let _refusal = refuse_with("getUserMedia", name);
        assert_eq!(error_of_opening().await, Some(error), "{name}");
    }
}

#[wasm_bindgen_test]
async fn any_camera_will_do_where_there_is_none_on_the_back() {
    let picky = script(
        "const [devices] = args;
         const ask = devices.getUserMedia.bind(devices);
         return (wish) => wish.video === true
           ? ask(wish)
           : Promise.reject(new DOMException('none like that', 'OverconstrainedError'));",
        &[&devices()],
    );
    let _picky = with_value(&devices(), "getUserMedia", &picky);
    assert_eq!(error_of_opening().await, None);
}

#[wasm_bindgen_test]
async fn the_back_camera_is_asked_for_and_no_microphone() {
    let asked = Array::new();
    let seen = asked.clone();
    let refusing = function(move |wish| {
        seen.push(&wish);
        Promise::reject(&JsValue::UNDEFINED).into()
    });
    let _refusing = with_value(&devices(), "getUserMedia", &refusing);
    assert_eq!(error_of_opening().await, Some(CameraError::Other(String::new())));
    let wish = js_sys::JSON::stringify(&asked.get(0)).unwrap();
    assert_eq!(
        String::from(wish),
        r#"{"audio":false,"video":{"facingMode":{"ideal":"environment"},"width":{"ideal":1280},"height":{"ideal":720}}}"#
    );
}

fn chosen(id: &str, facing: Option<Facing>) -> CameraChoice {
    CameraChoice { id: id.to_owned(), facing }
}

#[wasm_bindgen_test]
async fn the_chosen_camera_is_asked_for_by_its_id() {
    let camera = StubCamera::new("{}", "{}");
    let opened = Camera::open(&video().0, Some(&chosen("abc", None))).await;
    assert!(opened.is_ok());
    let wish = r#"{"deviceId":{"exact":"abc"},"width":{"ideal":1280},"height":{"ideal":720}}"#;
    assert_eq!(camera.wishes(), [wish]);
}

#[wasm_bindgen_test]
async fn a_chosen_camera_that_is_gone_is_no_error() {
    let camera = StubCamera::new("{}", "{}").without("abc");
    let gone = chosen("abc", Some(Facing::Front));
    assert!(Camera::open(&video().0, Some(&gone)).await.is_ok());
    let [_, instead] = &camera.wishes()[..] else { panic!("two wishes") };
    assert!(instead.starts_with(r#"{"facingMode":{"ideal":"user"}"#), "{instead}");
}

#[wasm_bindgen_test]
fn a_choice_is_remembered_where_anything_is() {
    for facing in [None, Some(Facing::Back), Some(Facing::Front)] {
        let choice = chosen("an id of letters and=signs", facing);
        choice.remember();
        assert_eq!(CameraChoice::remembered(), Some(choice));
    }
    CameraChoice::forget();
    assert_eq!(CameraChoice::remembered(), None);
    let _forbidden = with_throwing(&window(), "localStorage", "SecurityError");
    chosen("b", None).remember();
    assert_eq!(CameraChoice::remembered(), None);
}

#[wasm_bindgen_test]
fn the_main_camera_on_the_back_is_known_by_its_label() {
    let main = |labels: &[&str]| {
        let camera = |label: &&str| CameraDevice { id: String::new(), label: (*label).to_owned() };
        let cameras: Vec<CameraDevice> = labels.iter().map(camera).collect();
        main_on_back(&cameras).map(|camera| camera.label.clone())
    };
    let android = ["camera2 1, facing front", "camera2 2, facing back", "camera2 0, facing back"];
    assert_eq!(main(&android).as_deref(), Some("camera2 0, facing back"));
    let ios = ["Front Camera", "Back Dual Wide Camera", "Back Ultra Wide Camera", "Back Camera"];
    assert_eq!(main(&ios).as_deref(), Some("Back Camera"));
    assert_eq!(main(&["Bagsidekamera", "", "USB Video"]), None);
}

#[wasm_bindgen_test]
async fn of_several_on_the_back_the_main_one_is_opened() {
    let camera = StubCamera::new(r#"{"deviceId":"wide","facingMode":"environment"}"#, "{}");
    let _cameras =
        cameras(&[("wide", "camera2 2, facing back"), ("main", "camera2 0, facing back")]);
    let opened = Camera::open(&video().0, None).await.unwrap();
    let [_, main] = &camera.wishes()[..] else { panic!("two wishes") };
    assert!(main.starts_with(r#"{"deviceId":{"exact":"main"}"#), "{main}");
    assert_eq!(opened.view().cameras.len(), 2);
    assert_eq!(opened.view().choice("main"), chosen("main", Some(Facing::Back)));
}

#[wasm_bindgen_test]
async fn only_a_camera_that_looks_at_the_person_is_a_mirror() {
    for (settings, by_touch, mirrored) in [
        (r#"{"facingMode":"user"}"#, true, true),
        (r#"{"facingMode":"environment"}"#, false, false),
        ("{}", false, true),
        ("{}", true, false),
    ] {
        let _camera = StubCamera::new(settings, "{}");
        let media = script(
            "return (query) => ({ matches: query === '(pointer: coarse)' && args[0] })",
            &[&by_touch.into()],
        );
        let _pointer = with_value(&window(), "matchMedia", &media);
        let opened = Camera::open(&video().0, None).await.unwrap();
        assert_eq!(opened.view().mirrored, mirrored, "{settings}, by touch: {by_touch}");
    }
}

#[wasm_bindgen_test]
async fn a_video_that_is_halted_goes_on() {
    let video = video();
    let _camera = Camera::open(&video.0, None).await.unwrap();
    video.0.pause().unwrap();
    assert!(video.0.paused());
    until("the video to play", || !video.0.paused()).await;
}

#[wasm_bindgen_test]
async fn an_embedder_without_the_camera_is_named_before_asking() {
    let _policy = with_value(
        &document(),
        "featurePolicy",
        &script(
            "return { features: () => ['camera', 'display-capture'], allowsFeature: (name) => !['camera', 'display-capture'].includes(name) }",
            &[],
        ),
    );
    let _never = with_value(&devices(), "getUserMedia", &JsValue::NULL);
    assert_eq!(error_of_opening().await, Some(CameraError::BlockedByPage));
    assert_eq!(ScreenRequest::open().err(), Some(ScreenError::BlockedByPage));
}

#[wasm_bindgen_test]
async fn a_camera_that_shows_nothing_is_given_up_and_switched_off() {
    let dark = script("return document.createElement('canvas').captureStream(0)", &[]);
    let stream: MediaStream = dark.clone().unchecked_into();
    let granting = function(move |_| Promise::resolve(&dark).into());
    let _granting = with_value(&devices(), "getUserMedia", &granting);
    let _instant = instant_timers();
    assert_eq!(error_of_opening().await, Some(CameraError::NoPicture));
    assert!(is_off(&stream));
}

#[wasm_bindgen_test]
async fn a_camera_that_is_taken_away_says_so() {
    let video = video();
    let camera = Camera::open(&video.0, None).await.unwrap();
    tracks(&shown_in(&video.0))[0].dispatch_event(&Event::new("ended").unwrap()).unwrap();
    let ready = std::future::ready(());
    assert!(matches!(first(camera.ended(), ready).await, First::Left(())));
}

#[wasm_bindgen_test]
async fn every_refusal_of_a_screen_has_its_own_error() {
    for (name, error) in [
        ("NotAllowedError", ScreenError::Refused),
        ("NotReadableError", ScreenError::Busy),
        ("NotSupportedError", ScreenError::Unsupported),
        ("DataError", ScreenError::Other("DataError: no".to_owned())),
    ] {
        let _refusal = refuse_with("getDisplayMedia", name);
        let shown = ScreenRequest::open().unwrap().shown_in(&video().0).await;
        assert_eq!(shown.err(), Some(error), "{name}");
    }
    let _missing = with_value(&devices(), "getDisplayMedia", &JsValue::UNDEFINED);
    assert_eq!(ScreenRequest::open().err(), Some(ScreenError::Unsupported));
    assert!(Reflect::has(&devices(), &"getUserMedia".into()).unwrap());
}
