//! The QR code that opens the other phone on a second device.

use crate::platform::{
    canvas::QrCanvas,
    dom::{Canvas, Element},
    listener::Listener,
};
use qr_kit::Matrix;
use yew::prelude::*;

/// Properties of [`CodeForSecondDevice`].
#[derive(Properties, PartialEq)]
pub struct CodeForSecondDeviceProps {
    /// The element around the code. `static/start_page.js` says on it which address the code is of, and what it is called.
    pub place: Element,
}

/// The address as a QR code, another one when a person picks the other phone. It has no `data-qr`, because it is not a ticket.
#[component]
pub fn CodeForSecondDevice(props: &CodeForSecondDeviceProps) -> Html {
    let place = &props.place;
    let read = |name: &str| place.get_attribute(name).unwrap_or_default();
    let (url, label) = (read("data-address"), read("data-name"));
    let canvas = use_node_ref();
    let update = use_force_update();
    use_effect_with(place.clone(), move |place| {
        let changes = Listener::new(place, "addresschange", move |_| update.force_update());
        move || drop(changes)
    });
    {
        let canvas = canvas.clone();
        use_effect_with(url, move |url| {
            // A browser without a canvas shows no code, but the link below it.
            let code = canvas.cast::<Canvas>().and_then(|canvas| {
                Matrix::encode(url).ok().and_then(|matrix| QrCanvas::draw(&canvas, matrix).ok())
            });
            move || drop(code)
        });
    }
    html! { <canvas role="img" aria-label={label} ref={canvas} /> }
}
