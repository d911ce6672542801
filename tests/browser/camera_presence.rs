use two_phones::platform::camera_presence::{CameraPresence, presence};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use super::media::instant_timers;
use super::stage::{Changed, document, script, window, with_value};

/// A device with or without a camera, and what the person has said about it; `null` where the browser
/// does not tell.
fn device(has_camera: bool, said: &str) -> [Changed; 2] {
    let navigator = window().navigator();
    let devices = script(
        "const none = { value: '' };
         const device = (kind) => Object.create(MediaDeviceInfo.prototype, { kind: { value: kind }, deviceId: none, label: none });
         const kinds = args[0] ? ['audioinput', 'videoinput'] : ['audioinput'];
         return { enumerateDevices: async () => kinds.map(device) }",
        &[&has_camera.into()],
    );
    let permissions = script(
        "return { query: async ({ name }) => {
            if (args[0] === 'null' || name !== 'camera') throw new TypeError();
            return { state: args[0] };
         } }",
        &[&said.into()],
    );
    [
        with_value(&navigator, "mediaDevices", &devices),
        with_value(&navigator, "permissions", &permissions),
    ]
}

#[wasm_bindgen_test]
async fn what_the_person_has_said_is_known_without_asking() {
    for (said, expected) in [
        ("granted", CameraPresence::Allowed),
        ("denied", CameraPresence::Denied),
        ("prompt", CameraPresence::Asks),
        ("null", CameraPresence::Asks),
    ] {
        let _device = device(true, said);
        assert_eq!(presence().await, expected, "{said}");
    }
}

#[wasm_bindgen_test]
async fn no_camera_is_told_from_one_that_is_kept_back() {
    {
        let _device = device(false, "granted");
        assert_eq!(presence().await, CameraPresence::Absent);
    }
    {
        let _insecure = with_value(&window().navigator(), "mediaDevices", &JsValue::UNDEFINED);
        assert_eq!(presence().await, CameraPresence::Absent);
    }
    let _device = device(true, "granted");
    let policy = script(
        "return { features: () => ['camera'], allowsFeature: () => false }",
        &[&JsValue::NULL],
    );
    let _policy = with_value(&document(), "permissionsPolicy", &policy);
    assert_eq!(presence().await, CameraPresence::BlockedByPage);
}

#[wasm_bindgen_test]
async fn a_browser_that_never_answers_is_taken_to_ask() {
    let navigator = window().navigator();
    let never = "() => new Promise(() => {})";
    let object = |method: &str| script(&format!("return {{ {method}: {never} }}"), &[]);
    let _devices = with_value(&navigator, "mediaDevices", &object("enumerateDevices"));
    let _permissions = with_value(&navigator, "permissions", &object("query"));
    let _timers = instant_timers();
    assert_eq!(presence().await, CameraPresence::Asks);
}

#[wasm_bindgen_test]
async fn a_list_of_nonsense_tells_nothing_of_cameras() {
    let _permissions = device(true, "null");
    for nonsense in ["undefined", "null", "7", "{}"] {
        let devices =
            script(&format!("return {{ enumerateDevices: async () => ({nonsense}) }}"), &[]);
        let _devices = with_value(&window().navigator(), "mediaDevices", &devices);
        assert_eq!(presence().await, CameraPresence::Asks, "{nonsense}");
    }
}
