//! The QR code on its white card, in a frame that carries the demo's marking.

use crate::{
    platform::{canvas::QrCanvas, dom::Canvas},
    ui::{components::alert, phone::context::use_phone},
};
use qr_kit::Matrix;
use yew::prelude::*;

/// Properties of [`CodeCanvas`].
#[derive(Properties, PartialEq)]
pub struct CodeCanvasProps {
    /// What the code says.
    pub text: AttrValue,
}

/// The canvas holds the code and its quiet zone only, so that a picture of it shows nothing else. It is wiped when
/// the component is unmounted.
#[component]
pub fn CodeCanvas(props: &CodeCanvasProps) -> Html {
    let t = &use_phone().texts.source.code;
    let canvas = use_node_ref();
    let failed = use_state_eq(|| false);
    {
        let (canvas, failed) = (canvas.clone(), failed.clone());
        use_effect_with(props.text.clone(), move |text| {
            let drawing = Matrix::encode(text)
                .ok()
                .zip(canvas.cast::<Canvas>())
                .and_then(|(matrix, canvas)| QrCanvas::draw(&canvas, matrix).ok());
            failed.set(drawing.is_none());
            move || drop(drawing)
        });
    }
    html! {
        <>
            <div class="code-card">
                <p class="code-card__mark" data-demo-mark="">{ t.demo_mark }</p>
                <div class="code-card__code">
                    <canvas ref={canvas} data-qr="" role="img" aria-label={t.picture} />
                </div>
                <p class="code-card__mark" aria-hidden="true">{ t.demo_mark }</p>
            </div>
            if *failed {
                { alert(t.no_picture) }
            }
        </>
    }
}
