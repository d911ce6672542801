//! Controls of the camera: light, zoom, and the choice of another camera. A control that the camera or the browser
//! does not support is not shown.

use crate::{
    platform::{
        camera::CameraView, camera_choice::CameraChoice, camera_devices::CameraDevice, dom::Select,
        number, task::Task,
    },
    ui::{
        components::{IconName, line_icon},
        phone::context::use_phone,
    },
};
use std::rc::Rc;
use yew::prelude::*;

/// Properties of [`CameraTools`].
#[derive(Properties, PartialEq)]
pub struct CameraToolsProps {
    /// The open camera. Another camera needs another `key`, so that the component is created anew.
    pub camera: Rc<CameraView>,
    /// Called when the light goes on or off.
    pub on_light: Callback<()>,
    /// Asks for another camera.
    pub on_choose: Callback<CameraChoice>,
}

/// Buttons at the upper edge of the picture.
#[component]
pub fn CameraTools(props: &CameraToolsProps) -> Html {
    let phone = use_phone();
    let t = &phone.texts.scan.camera;
    let CameraView { cameras, id, controls, .. } = &*props.camera;
    let light = use_state_eq(|| controls.light());
    let zoom = use_state_eq(|| controls.zoom());
    let switching = use_mut_ref(|| None::<Task>);
    let zooming = use_mut_ref(|| None::<Task>);

    let on_light = {
        let (controls, light) = (controls.clone(), light.setter());
        let on_light = props.on_light.clone();
        Callback::from(move |_: MouseEvent| {
            let wanted = !controls.light();
            light.set(wanted);
            let (controls, light, on_light) = (controls.clone(), light.clone(), on_light.clone());
            switching.replace(Some(Task::start(async move {
                // If the camera refuses, its light stays as it was.
                let _ = controls.set_light(wanted).await;
                light.set(controls.light());
                on_light.emit(());
            })));
        })
    };
    let on_zoom = {
        let (controls, zoom) = (controls.clone(), zoom.setter());
        Callback::from(move |_: MouseEvent| {
            let wanted = controls.next_zoom();
            zoom.set(wanted);
            let (controls, zoom) = (controls.clone(), zoom.clone());
            zooming.replace(Some(Task::start(async move {
                let _ = controls.set_zoom(wanted).await;
                zoom.set(controls.zoom());
            })));
        })
    };
    let on_choose = {
        let (camera, on_choose) = (Rc::clone(&props.camera), props.on_choose.clone());
        Callback::from(move |event: Event| {
            if let Some(list) = event.target_dyn_into::<Select>() {
                on_choose.emit(camera.choice(&list.value()));
            }
        })
    };
    let name = |(place, camera): (usize, &CameraDevice)| {
        if camera.label.is_empty() { t.numbered(place + 1) } else { camera.label.clone() }
    };
    let factor = number::text(*zoom);
    let options = cameras.iter().enumerate().map(|(place, camera)| {
        html! {
            <option value={camera.id.clone()} selected={camera.id == *id}>{ name((place, camera)) }</option>
        }
    });
    if !controls.has_light && controls.zooms.is_empty() && cameras.len() < 2 {
        return Html::default();
    }
    html! {
        <div class="tools" role="group" aria-label={t.tools}>
            if controls.has_light {
                <button
                    type="button"
                    class="tool"
                    aria-label={t.light}
                    title={t.light}
                    aria-pressed={light.to_string()}
                    onclick={on_light}
                >
                    { line_icon(IconName::Light) }
                </button>
            }
            if !controls.zooms.is_empty() {
                <button
                    type="button"
                    class="tool"
                    aria-label={format!("{} {factor}×", t.zoom)}
                    title={t.zoom}
                    onclick={on_zoom}
                >
                    { format!("{factor}×") }
                </button>
            }
            if cameras.len() > 1 {
                <label class="tool tool--choice" title={t.choose}>
                    { line_icon(IconName::SwitchCamera) }
                    <select class="tool__list" aria-label={t.choose} onchange={on_choose}>{ for options }</select>
                </label>
            }
        </div>
    }
}
