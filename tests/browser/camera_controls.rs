//! Light, zoom and focus of a camera: what its track offers is used, and nothing else is.

use std::cell::Cell;
use std::rc::Rc;

use two_phones::platform::camera::{Camera, CameraView};
use two_phones::platform::camera_controls::Refused;
use two_phones::platform::listener::Listener;
use wasm_bindgen_test::wasm_bindgen_test;

use super::media::{StubCamera, video};
use super::stage::{turn, window};

/// A phone's camera: what it can do.
const ABLE: &str =
    r#"{"torch":true,"zoom":{"min":1,"max":2.5,"step":0.1},"focusMode":["manual","continuous"]}"#;

/// A camera with these settings and capabilities, what is known of it, and its stub.
async fn opened(settings: &str, capabilities: &str) -> (StubCamera, Camera, CameraView) {
    let stub = StubCamera::new(settings, capabilities);
    let camera = Camera::open(&video().0, None).await.unwrap();
    let view = camera.view().clone();
    (stub, camera, view)
}

#[wasm_bindgen_test]
async fn what_a_camera_cannot_do_is_not_offered_and_not_asked_for() {
    for capabilities in
        ["{}", r#"{"torch":[false],"zoom":{"min":1,"max":1},"focusMode":["manual"]}"#]
    {
        let (stub, _camera, view) = opened("{}", capabilities).await;
        assert!(!view.controls.has_light);
        assert!(view.controls.zooms.is_empty());
        assert_eq!(stub.told(), Vec::<String>::new());
    }
}

#[wasm_bindgen_test]
async fn it_focuses_all_the_time_where_it_can() {
    let (stub, _camera, _) = opened("{}", r#"{"focusMode":["continuous"]}"#).await;
    assert_eq!(stub.told(), [r#"{"advanced":[{"focusMode":"continuous"}]}"#]);
}

#[wasm_bindgen_test]
async fn light_and_zoom_keep_each_other_and_the_focus() {
    let (stub, _camera, CameraView { controls, .. }) = opened("{}", ABLE).await;
    assert!(controls.has_light && !controls.light());
    assert_eq!(*controls.zooms, [1.0, 2.0]);
    assert_eq!((controls.zoom(), controls.next_zoom()), (1.0, 2.0));

    assert_eq!(controls.set_light(true).await, Ok(()));
    assert_eq!(controls.set_zoom(2.0).await, Ok(()));
    assert!(controls.light());
    assert_eq!((controls.zoom(), controls.next_zoom()), (2.0, 1.0));
    let all = r#"{"advanced":[{"focusMode":"continuous","torch":true,"zoom":2}]}"#;
    assert_eq!(stub.told().last().map(String::as_str), Some(all));
}

#[wasm_bindgen_test]
async fn the_zoom_a_camera_begins_with_is_known() {
    let (_stub, _camera, CameraView { controls, .. }) = opened(r#"{"zoom":2}"#, ABLE).await;
    assert_eq!((controls.zoom(), controls.next_zoom()), (2.0, 1.0));
}

#[wasm_bindgen_test]
async fn a_control_that_the_camera_refuses_stays_as_it_was() {
    let errors = Rc::new(Cell::new(0));
    let counted = Rc::clone(&errors);
    let _listener = Listener::new(&window(), "unhandledrejection", move |_| {
        counted.set(counted.get() + 1);
    });
    let (_stub, _camera, CameraView { controls, .. }) = opened(r#"{"refuses":true}"#, ABLE).await;
    assert_eq!(controls.set_light(true).await, Err(Refused));
    assert_eq!(controls.set_zoom(2.0).await, Err(Refused));
    assert!(!controls.light());
    assert_eq!((controls.zoom(), controls.next_zoom()), (1.0, 2.0));
    turn().await;
    assert_eq!(errors.get(), 0);
}
