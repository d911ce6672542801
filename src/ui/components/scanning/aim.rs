//! Four corners over a live picture. They show where the QR code belongs, and move to the code when it is found.

use super::FoundCode;
use crate::{
    platform::{number, resize::ElementSize},
    ui::components::use_size,
};
use qr_kit::{
    Point,
    overlay::{self, Bracket, ObjectFit, VideoView},
};
use yew::prelude::*;

/// Properties of [`Aim`].
#[derive(Properties, PartialEq)]
pub struct AimProps {
    /// The code in the picture.
    pub found: Option<FoundCode>,
    /// The `object-fit` of the picture.
    pub fit: ObjectFit,
    /// The picture is shown as in a mirror.
    pub mirrored: bool,
}

/// The corners, in CSS pixels of the element that contains them.
#[component]
pub fn Aim(props: &AimProps) -> Html {
    let place = use_node_ref();
    let element =
        use_size(&place).map(in_css_pixels).filter(|size| size.width > 0.0 && size.height > 0.0);
    let brackets = element.map(|element| {
        overlay::brackets(props.found.map_or_else(
            || overlay::idle_corners(element),
            |FoundCode { frame, outline, .. }| {
                let AimProps { fit, mirrored, .. } = *props;
                VideoView { frame, element, fit, mirrored }.code_corners(outline)
            },
        ))
    });
    let state = match props.found {
        None => None,
        Some(FoundCode { is_ours: true, .. }) => Some("aim--ours"),
        Some(_) => Some("aim--foreign"),
    };
    html! {
        <svg ref={place} class={classes!("aim", state)} aria-hidden="true" focusable="false">
            { for brackets.into_iter().flatten().map(path) }
        </svg>
    }
}

/// A rounded corner with two arms of length 1 before the transform. Its path is always the same, so that CSS can animate
/// the transform.
fn path(Bracket { corner, to_next, to_previous }: Bracket) -> Html {
    let matrix = [to_next, to_previous, corner].map(|Point { x, y }| {
        format!("{} {}", number::fixed(x.into(), 1), number::fixed(y.into(), 1))
    });
    let transform = format!("matrix({})", matrix.join(" "));
    html! {
        <path class="aim__corner" {transform} vector-effect="non-scaling-stroke" d="M0 1V.4A.4 .4 0 0 1 .4 0H1" />
    }
}

#[expect(clippy::cast_possible_truncation, reason = "pixels of a window")]
fn in_css_pixels(size: ElementSize) -> overlay::Size {
    overlay::Size { width: size.width as f32, height: size.height as f32 }
}
